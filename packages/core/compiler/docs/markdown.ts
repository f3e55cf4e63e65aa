/** A number as prose writes it. */
export const count = (number: number): string => number.toLocaleString('en')

/** A table; columns whose every cell is a number stand to the right. */
export function tableOf(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const numeric = header.map((_, at) => lines.every((cells) => /^[\d,]+$/.test(cells[at] ?? '')))
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = numeric.map((right) => (right ? '---:' : '---'))
  return [row(header), row(rule), ...lines.map(row)].join('\n')
}
