/** Dots `from` to `to` of a field in rows of `columns`, as one path of strokes without length whose round caps are dots. */
export function fieldPath(from: number, to: number, columns: number): string {
  let path = ''
  for (let dot = from; dot < to; dot++) {
    path += `M${(dot % columns) * 10 + 5} ${Math.floor(dot / columns) * 10 + 5}h0`
  }
  return path
}
