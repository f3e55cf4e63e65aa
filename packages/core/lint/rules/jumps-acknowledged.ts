import { reconciliationPolicy, tableColumns } from '../../compiler/compile-dataset'
import type { DatasetText, EvidenceText } from '../../compiler/read-data'
import { reconcile } from '../../src/evidence/reconcile'
import { type Period, parsePeriod } from '../../src/period'
import type { JumpCheck } from '../../src/schema'
import { type DatasetRule, type Problem, rowMatcher } from '../rule'

/** A change from one annual value to the next beyond the dataset's bound is known and explained. */
export const jumpsAcknowledged: DatasetRule = {
  id: 'jumps-acknowledged',
  checkDataset: (dataset, evidence) => {
    const { jumps, id: where } = dataset.description
    if (!jumps) return []
    const problems: Problem[] = []
    const needed = new Set<object>()
    for (const [key, series] of annualSeries(dataset, evidence, jumps.where)) {
      series.forEach((now, at) => {
        const before = series[at - 1]
        if (!before || !isJump(jumps, before.value, now.value)) return
        const known = jumps.acknowledged.filter(
          (jump) => matches(jump.key, key) && matches(jump.period, now.period.code),
        )
        for (const jump of known) needed.add(jump)
        if (known.length === 0) {
          const message = `${key} goes from ${before.value} in ${before.period.code} to ${now.value} in ${now.period.code}: explain it in jumps`
          problems.push({ where, message })
        }
      })
    }
    for (const jump of jumps.acknowledged) {
      if (!needed.has(jump))
        problems.push({ where, message: `${jump.key} does not jump in ${jump.period}: take it out of jumps` })
    }
    return problems
  },
}

interface Annual {
  readonly period: Period
  readonly value: number
}

/** The preferred annual values of each series in the order of time; years without a value are passed over. */
function annualSeries(
  dataset: DatasetText,
  evidence: EvidenceText,
  where: JumpCheck['where'],
): [key: string, values: Annual[]][] {
  const { description, columns } = dataset
  const { preferred } = reconcile(tableColumns(dataset), reconciliationPolicy(dataset, evidence))
  const inSeries = rowMatcher(columns, where)
  const series = new Map<string, [string, Annual[]]>()
  for (const row of preferred) {
    if (!inSeries(row) || columns.value?.[row] === '') continue
    const period = parsePeriod(columns.period?.[row] ?? '')
    if (period.kind !== 'year' && period.kind !== 'fiscal-year') continue
    const key = description.dimensions.map(({ id }) => columns[id]?.[row] ?? '').join('.')
    // Calendar and fiscal years of one key are two series; rows stand in the order of time.
    const id = `${key} ${period.calendar ?? ''}`
    const annual = { period, value: Number(columns.value?.[row]) }
    const known = series.get(id)
    if (known) known[1].push(annual)
    else series.set(id, [key, [annual]])
  }
  return [...series.values()]
}

function isJump({ factor, floor }: JumpCheck, before: number, now: number): boolean {
  const small = Math.min(Math.abs(before), Math.abs(now))
  const large = Math.max(Math.abs(before), Math.abs(now))
  return large >= floor && large > factor * small
}

const matches = (pattern: string, text: string): boolean =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text
