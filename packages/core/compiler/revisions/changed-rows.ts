import type { Cells } from './released-table'

/** One published row that a release added, removed or revised. */
export type ChangedRow =
  | { readonly change: 'added'; readonly after: Cells }
  | { readonly change: 'removed'; readonly before: Cells }
  | { readonly change: 'revised'; readonly before: Cells; readonly after: Cells }

/** Equal for rows with the same cells, however their columns are ordered. */
const textOf = (row: Cells): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, cell]) => cell !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Equal for rows with the same cells in these columns. */
const textIn = (columns: readonly string[]) => (row: Cells) =>
  JSON.stringify(columns.map((name) => row[name] ?? ''))

/**
 * What has to be done to the rows before to get those after. A row is the same one while key, source and variant are; then
 * while the key is, whatever the source; then while all but the period is.
 */
export function changedRows(
  before: readonly Cells[],
  after: readonly Cells[],
  dimensions: readonly string[],
): ChangedRow[] {
  const all = [...new Set([...before, ...after].flatMap((row) => Object.keys(row)))]
  const key = [...dimensions, 'period']
  const same = matched(before, after, textOf)
  const revised: ChangedRow[] = []
  let rest = { before: same.before, after: same.after }
  for (const columns of [[...key, 'source', 'variant'], key, all.filter((name) => name !== 'period')]) {
    const { pairs, ...left } = matched(rest.before, rest.after, textIn(columns))
    revised.push(...pairs.map(([was, is]): ChangedRow => ({ change: 'revised', before: was, after: is })))
    rest = left
  }
  return [
    ...rest.before.map((row): ChangedRow => ({ change: 'removed', before: row })),
    ...revised,
    ...rest.after.map((row): ChangedRow => ({ change: 'added', after: row })),
  ]
}

/**
 * The rows before a release, from those after it and what it changed.
 * @throws Error when a row that it is said to have made is not there
 */
export function rowsBefore(after: readonly Cells[], changes: readonly ChangedRow[]): Cells[] {
  const made = changes.flatMap((changed) => ('after' in changed ? [changed.after] : []))
  const { before: missing, after: kept } = matched(made, after, textOf)
  const [first] = missing
  if (first) throw new Error(`says that it made a row that is not there: ${textOf(first)}`)
  return [...kept, ...changes.flatMap((changed) => ('before' in changed ? [changed.before] : []))]
}

/** Rows paired one to one by what they have in common, and those left over on either side. */
function matched(
  before: readonly Cells[],
  after: readonly Cells[],
  common: (row: Cells) => string,
): { pairs: [Cells, Cells][]; before: Cells[]; after: Cells[] } {
  const waiting = new Map<string, Cells[]>()
  for (const row of before) {
    const text = common(row)
    const rows = waiting.get(text)
    if (rows) rows.push(row)
    else waiting.set(text, [row])
  }
  const pairs: [Cells, Cells][] = []
  const unpaired: Cells[] = []
  for (const row of after) {
    const partner = waiting.get(common(row))?.shift()
    if (partner) pairs.push([partner, row])
    else unpaired.push(row)
  }
  return { pairs, before: [...waiting.values()].flat(), after: unpaired }
}
