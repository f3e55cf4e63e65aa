const STEPS = [1, 2, 5, 10, 20, 50, 100]

/** Years to label on an axis from `from` to `to`, round ones, as many as fit. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const step = STEPS.find((candidate) => (to - from) / candidate <= most) ?? 100
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step)
}
