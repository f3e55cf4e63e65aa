import { parsePeriod } from '../../period'

/** How a period is written as TIME_PERIOD, and the days it covers. */
export interface TimePeriod {
  readonly value: string
  /** First and last moment, ISO 8601. */
  readonly start: string
  readonly end: string
  /** The period as published, where `value` does not say it: a fiscal or academic year, an interval. */
  readonly published?: string
}

const MONTHS_A_YEAR = 12
const DAY = 86_400_000

/**
 * A period in the form SDMX has for it. Years, months and days are Gregorian periods, quarters reporting periods of a
 * year that starts on 1 January: both are written as we write them. Fiscal and academic years and intervals are time
 * ranges, a first day and a length: `FY2024-PK` → `2023-07-01/P1Y`. A reporting year (`2023-A1`) would need one start
 * day for the whole dataset, and ours hold fiscal years of several countries beside calendar years.
 */
export function toTimePeriod(code: string): TimePeriod {
  const { kind, start, end } = parsePeriod(code)
  const days = { start: `${start}T00:00:00Z`, end: `${end}T23:59:59Z` }
  if (kind !== 'fiscal-year' && kind !== 'academic-year' && kind !== 'interval')
    return { value: code, ...days }
  return { value: `${start}/${durationOf(start, end)}`, ...days, published: code }
}

/** ISO 8601 duration of a closed interval of days: whole years, else whole months, else days. */
function durationOf(start: string, end: string): string {
  const first = new Date(start)
  const after = new Date(new Date(end).getTime() + DAY)
  if (first.getUTCDate() !== after.getUTCDate()) return `P${(after.getTime() - first.getTime()) / DAY}D`
  const months =
    (after.getUTCFullYear() - first.getUTCFullYear()) * MONTHS_A_YEAR +
    after.getUTCMonth() -
    first.getUTCMonth()
  return months % MONTHS_A_YEAR === 0 ? `P${months / MONTHS_A_YEAR}Y` : `P${months}M`
}

/**
 * The times as the last unit of each, in the finest unit of time that any of them needs: `2024` beside `2024-07` becomes
 * `2024-12`. Flows are known at the end of their period.
 */
export function normalizedTimes(times: readonly TimePeriod[]): string[] {
  const length = Math.max(4, ...new Set(times.map(finestUnit)))
  return times.map(({ end }) => end.slice(0, length))
}

/** Characters of an ISO 8601 day that a period needs: 4 for a year, 7 for a month, 10 for a day. */
function finestUnit({ start, end, value }: TimePeriod): 4 | 7 | 10 {
  if (/^\d{4}$/.test(value)) return 4
  const dayAfter = new Date(new Date(end).getTime() + 1000).getUTCDate()
  return start.slice(8, 10) === '01' && dayAfter === 1 ? 7 : 10
}
