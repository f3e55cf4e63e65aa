/**
 * Dots `from` to `to` of a field in rows of `columns`, as one path: a stroke a row, which dashes without length but with
 * round caps turn into dots, one every ten units.
 */
export function fieldPath(from: number, to: number, columns: number): string {
  let path = ''
  for (let dot = from; dot < to; ) {
    const row = Math.floor(dot / columns)
    const end = Math.min(to, (row + 1) * columns)
    // A unit beyond the last dot, so that its dash is drawn.
    path += `M${(dot % columns) * 10 + 5} ${row * 10 + 5}H${(end - 1 - row * columns) * 10 + 6}`
    dot = end
  }
  return path
}
