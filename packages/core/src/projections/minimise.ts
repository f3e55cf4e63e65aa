/**
 * The least value of a function on the unit cube near a start, by pattern search (Hooke and Jeeves 1961): try a step each
 * way along each axis, go on in a direction that helped, halve the step where none does. Needs no derivative, keeps to
 * the bounds, and takes the same path every time.
 */
export function minimise(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  { step = 0.1, precision = 1e-7 } = {},
): { readonly point: readonly number[]; readonly value: number } {
  let best = { point: start, value: f(start) }
  for (let size = step; size > precision; ) {
    let next = explore(f, best, size)
    if (!(next.value < best.value)) {
      size /= 2
      continue
    }
    do {
      const ahead = next.point.map((x, axis) => clamp(2 * x - (best.point[axis] ?? 0)))
      best = next
      next = explore(f, { point: ahead, value: f(ahead) }, size)
      // What comes back to where it was is better by rounding alone, and would go on for ever.
    } while (next.value < best.value && isApart(next.point, best.point, size / 2))
  }
  return best
}

const isApart = (a: readonly number[], b: readonly number[], distance: number): boolean =>
  a.some((x, axis) => Math.abs(x - (b[axis] ?? 0)) > distance)

const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** The best of a point and its neighbours, one axis after the other. */
function explore(
  f: (point: readonly number[]) => number,
  from: { readonly point: readonly number[]; readonly value: number },
  size: number,
): { readonly point: readonly number[]; readonly value: number } {
  let best = from
  for (const axis of from.point.keys()) {
    for (const by of [size, -size]) {
      const point = best.point.map((x, at) => (at === axis ? clamp(x + by) : x))
      const value = f(point)
      if (value < best.value) {
        best = { point, value }
        break
      }
    }
  }
  return best
}
