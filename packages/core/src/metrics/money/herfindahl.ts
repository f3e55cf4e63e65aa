/** Sum of the squared percentage shares of values in their sum: 10,000 when one is all (Rhoades 1993). */
export function herfindahl(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.reduce((sum, value) => sum + ((value / total) * 100) ** 2, 0)
}
