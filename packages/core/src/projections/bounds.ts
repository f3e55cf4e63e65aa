import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { leavesOf, operationsOf } from './leaves'
import type { Bounds } from './model'

/** Units of which the code list gives a highest value, or a lowest other than 0; a test holds them against it. */
export const UNIT_BOUNDS: Readonly<Record<string, Bounds>> = {
  percent: { low: 0, high: 100 },
  'percentage-points': { low: -200, high: 200 },
  percentile: { low: 0, high: 100 },
  share: { low: 0, high: 1 },
  'concentration-points': { low: 0, high: 10_000 },
  'effective-number': { low: 1 },
  gini: { low: 0, high: 1 },
  correlation: { low: -1, high: 1 },
  'p-value': { low: 0, high: 1 },
  'percentile-points': { low: -100, high: 100 },
  'isco-skill-level': { low: 1, high: 4 },
  'score-1-10': { low: 1, high: 10 },
  'score-0-10': { low: 0, high: 10 },
  'score-0-10-higher-worse': { low: 0, high: 10 },
  'score-0-100': { low: 0, high: 100 },
  'score-0-100-higher-freer': { low: 0, high: 100 },
  'score-0-120-higher-worse': { low: 0, high: 120 },
  'score-0-40': { low: 0, high: 40 },
  'score-0-60': { low: 0, high: 60 },
  'score-0-1': { low: 0, high: 1 },
  'index-0-1': { low: 0, high: 1 },
  'index-0-100': { low: 0, high: 100 },
  'index-wgi': { low: -3.5, high: 3.5 },
  'rating-1-7': { low: 1, high: 7 },
  'score-1-5': { low: 1, high: 5 },
}

// What comes of these can be negative where its inputs are not.
const SIGNED = ['difference', 'growth', 'compound-growth', 'correlation', 'shift-share'] as const

/**
 * What the quantity of a series can be: the bounds of its unit; else nothing below 0, unless the tables behind it hold
 * negative values or the formula subtracts.
 */
export function boundsOf(evidence: Evidence, series: readonly Figure[]): Bounds {
  const [first] = series
  const bounds = UNIT_BOUNDS[first?.unit.id ?? '']
  if (bounds) return bounds
  const signed = series.some((figure) => {
    const operations = operationsOf(figure)
    return SIGNED.some((operation) => operations.has(operation))
  })
  const datasets = new Set(series.flatMap((figure) => leavesOf(figure).map(({ lineage }) => lineage.dataset)))
  const negative = [...datasets].some((id) => evidence.dataset(id).table.column('value').some(isNegative))
  return signed || negative ? {} : { low: 0 }
}

const isNegative = (value: string | number | null): boolean => typeof value === 'number' && value < 0
