import { containsPeriod, type Period } from '../../src/period'
import type { TotalCheck } from '../../src/schema'
import { dayAfter } from '../day-after'

type SumPeriods = NonNullable<TotalCheck['sumPeriods']>

/** The year of a part, under the rule by which parts are summed; `undefined` when the part is of another kind. */
export function yearOfPart({ kind, start }: Period, rule: SumPeriods): string | undefined {
  const [part, whole] = rule.split('->')
  if (kind !== part) return undefined
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  if (whole === 'year') return String(year)
  return whole === 'FY-PK' ? `FY${month >= 7 ? year + 1 : year}-PK` : `FY${month >= 10 ? year + 1 : year}-US`
}

/** How many parts make a whole year; days are events, of which a year has as many as happened. */
export const partsInYear = (rule: SumPeriods): number =>
  rule.startsWith('month') ? 12 : rule.startsWith('quarter') ? 4 : 0

interface Part {
  readonly period: Period
  readonly value: number
}

/**
 * The sum of the parts that tile an interval: the longest that lie in it, each beginning the day after the last ended.
 * `undefined` when they leave a gap or overlap.
 */
export function sumOfTiles(whole: Period, parts: readonly Part[]): number | undefined {
  const inside = parts.filter(({ period }) => containsPeriod(whole, period) && period.code !== whole.code)
  const longest = inside
    .filter(({ period }) => !inside.some((other) => isWithin(period, other.period)))
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
  let next = whole.start
  for (const { period } of longest) {
    if (period.start !== next) return undefined
    next = dayAfter(period.end)
  }
  return next === dayAfter(whole.end) ? longest.reduce((sum, { value }) => sum + value, 0) : undefined
}

const isWithin = (inner: Period, outer: Period): boolean =>
  containsPeriod(outer, inner) && (outer.start !== inner.start || outer.end !== inner.end)
