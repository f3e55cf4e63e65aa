import { reconciliationPolicy, tableColumns } from '../../compiler/compile-dataset'
import type { DatasetText, EvidenceText } from '../../compiler/read-data'
import { rivalOrder } from '../../src/evidence/reconcile'
import { parsePeriod } from '../../src/period'
import type { TotalCheck } from '../../src/schema'
import { rowMatcher } from '../rule'

/** One value a cell: its row, and the number. */
export interface CellValue {
  readonly row: number
  readonly period: string
  readonly value: number
}

/**
 * The values of the cells that a check speaks of. Of rivals that the filter leaves in one cell the preferred one counts;
 * flagged rows take part only where the filter names their status.
 */
export function cellValues(
  dataset: DatasetText,
  evidence: EvidenceText,
  filter: Readonly<Record<string, readonly string[]>>,
  bounds: TotalCheck['periods'],
  keep: (row: number) => boolean = () => true,
): CellValue[] {
  const { columns, description } = dataset
  const names = [...description.dimensions.map(({ id }) => id), 'period']
  const key = names.map((name) => columns[name])
  const matches = rowMatcher(columns, filter)
  const inBounds = within(bounds)
  const rowsOfCell = new Map<string, number[]>()
  for (let row = 0; row < dataset.size; row++) {
    if (columns.value?.[row] === '' || !keep(row) || !matches(row)) continue
    if (columns.status?.[row] === 'U' && !filter.status) continue
    if (!inBounds(columns.period?.[row] ?? '')) continue
    const cell = key.map((cells) => cells?.[row]).join('.')
    const rows = rowsOfCell.get(cell)
    if (rows) rows.push(row)
    else rowsOfCell.set(cell, [row])
  }
  const cells = [...rowsOfCell.values()]
  const order = cells.some((rows) => rows.length > 1)
    ? rivalOrder(tableColumns(dataset), reconciliationPolicy(dataset, evidence))
    : undefined
  return cells.map((rows) => {
    const row = (order && rows.length > 1 ? rows.sort(order)[0] : rows[0]) ?? 0
    return { row, period: columns.period?.[row] ?? '', value: Number(columns.value?.[row]) }
  })
}

function within(bounds: TotalCheck['periods']): (period: string) => boolean {
  if (!bounds) return () => true
  const from = bounds.from ? parsePeriod(bounds.from).start : ''
  const to = bounds.to ? parsePeriod(bounds.to).end : '9999-12-31'
  return (text) => {
    const { start, end } = parsePeriod(text)
    return start >= from && end <= to
  }
}
