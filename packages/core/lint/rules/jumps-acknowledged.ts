import { reconciliationPolicy, tableColumns } from '../../compiler/compile-dataset'
import { reconcile } from '../../src/evidence/reconcile'
import { parsePeriod, periodBefore } from '../../src/period'
import { type DatasetRule, type Problem, rowMatches } from '../rule'

/** A change from one year to the next beyond the dataset's bound is known and explained. */
export const jumpsAcknowledged: DatasetRule = {
  id: 'jumps-acknowledged',
  checkDataset: (dataset, evidence) => {
    const { description, columns } = dataset
    const { jumps, id: where } = description
    if (!jumps) return []
    const { preferred } = reconcile(tableColumns(dataset), reconciliationPolicy(dataset, evidence))
    const values = new Map<string, number>()
    const series: { key: string; period: string }[] = []
    for (const row of preferred) {
      if (!rowMatches(columns, row, jumps.where) || columns.value?.[row] === '') continue
      const key = description.dimensions.map(({ id }) => columns[id]?.[row] ?? '').join('.')
      const period = columns.period?.[row] ?? ''
      values.set(`${key} ${period}`, Number(columns.value?.[row]))
      series.push({ key, period })
    }
    return series.flatMap(({ key, period }): Problem[] => {
      const { kind } = parsePeriod(period)
      if (kind !== 'year' && kind !== 'fiscal-year') return []
      const before = values.get(`${key} ${periodBefore(parsePeriod(period)).code}`)
      const now = values.get(`${key} ${period}`)
      if (before === undefined || now === undefined) return []
      const [small, large] = [Math.abs(before), Math.abs(now)].sort((a, b) => a - b) as [number, number]
      if (large < jumps.floor || large <= jumps.factor * small) return []
      const acknowledged = jumps.acknowledged.some(
        (known) => matches(known.key, key) && (known.period === '*' || known.period === period),
      )
      return acknowledged
        ? []
        : [{ where, message: `${key} goes from ${before} to ${now} in ${period}: explain it in jumps` }]
    })
  },
}

const matches = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key
