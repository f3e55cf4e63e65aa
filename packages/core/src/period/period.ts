import { ExodusError } from '../error'

/** Whose fiscal year: Pakistan, United States, Australia, Bangladesh, Nepal. */
export type FiscalCalendar = 'PK' | 'US' | 'AU' | 'BD' | 'NP'

export type PeriodKind = 'year' | 'quarter' | 'month' | 'day' | 'fiscal-year' | 'academic-year' | 'interval'

/** A closed interval of days with the label it is published under. */
export interface Period {
  readonly kind: PeriodKind
  /** Canonical text: `2024`, `2024-Q3`, `2024-07`, `2024-07-15`, `FY2024-PK`, `AY2022-2023`, `2024-04/2025-03`. */
  readonly code: string
  /** First day, ISO 8601. */
  readonly start: string
  /** Last day, ISO 8601. */
  readonly end: string
  /** Set for fiscal years only: the calendar is part of the value. */
  readonly calendar?: FiscalCalendar
}

/** Month and day on which the fiscal year that ends in the following calendar year begins. */
const FISCAL_START: Readonly<Record<FiscalCalendar, readonly [month: number, day: number]>> = {
  PK: [7, 1],
  US: [10, 1],
  AU: [7, 1],
  BD: [7, 1],
  // Shrawan 1 of the Bikram Sambat calendar falls on 16 or 17 July.
  NP: [7, 16],
}

export const fiscalCalendars = Object.keys(FISCAL_START) as FiscalCalendar[]

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0')
const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`

const dayBefore = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

const GRAMMAR =
  'a year (2024), quarter (2024-Q3), month (2024-07), day (2024-07-15), fiscal year with its calendar (FY2024-PK), academic year (AY2022-2023) or closed interval (2024-04/2025-03)'

/**
 * The text could not be read as a period, or is one that cannot exist.
 * `problem.accepted` says what would have been.
 */
export function invalidPeriod(text: string, why?: string): ExodusError {
  return new ExodusError(
    'InvalidPeriodError',
    `period "${text}" ${why ?? 'cannot be read'}: expected ${GRAMMAR}.`,
    { field: 'period', value: text, accepted: [GRAMMAR] },
  )
}

const known = new Map<string, Period>()

/**
 * Reads a period from its text. Intervals may be written with `/` or, as in ids, with `--`.
 * @param text for example `2024`, `FY2024-PK`, `2024-04/2025-03`
 * @param calendar the fiscal calendar to take for a bare `FY2024`; without it such a text is an error
 * @throws ExodusError `InvalidPeriodError`
 */
export function parsePeriod(text: string, calendar?: FiscalCalendar): Period {
  const cached = known.get(text)
  if (cached) return cached
  const period = read(text, calendar)
  // With a calendar the text alone does not say which period it is; the bound is for texts that come with requests.
  if (calendar === undefined && known.size < 10_000) known.set(text, period)
  return period
}

function read(text: string, calendar?: FiscalCalendar): Period {
  const interval = text.split(/\/|--/)
  if (interval.length === 2) return closedInterval(text, interval[0] ?? '', interval[1] ?? '', calendar)
  const simple = /^([1-9]\d{3})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(text)
  if (simple) return calendarPeriod(text, simple)
  const fiscal = /^FY([1-9]\d{3})(?:-([A-Z]{2}))?$/.exec(text)
  if (fiscal) return fiscalYear(text, Number(fiscal[1]), fiscal[2] ?? calendar)
  const academic = /^AY([1-9]\d{3})-(\d{4})$/.exec(text)
  if (academic && Number(academic[2]) === Number(academic[1]) + 1) {
    // HESA's academic year, 1 August to 31 July; other hosts begin within two months of it.
    return { kind: 'academic-year', code: text, start: `${academic[1]}-08-01`, end: `${academic[2]}-07-31` }
  }
  throw invalidPeriod(text)
}

function calendarPeriod(text: string, [, year, quarter, month, day]: RegExpExecArray): Period {
  const y = Number(year)
  if (day !== undefined) {
    if (Number(month) > 12 || text > lastDay(y, Number(month)) || day === '00' || month === '00') {
      throw invalidPeriod(text, 'is no day of the calendar')
    }
    return { kind: 'day', code: text, start: text, end: text }
  }
  if (month !== undefined) {
    const m = Number(month)
    if (m < 1 || m > 12) throw invalidPeriod(text, 'has no such month')
    return { kind: 'month', code: text, start: `${text}-01`, end: lastDay(y, m) }
  }
  if (quarter !== undefined) {
    const last = Number(quarter) * 3
    return { kind: 'quarter', code: text, start: `${y}-${pad(last - 2)}-01`, end: lastDay(y, last) }
  }
  return { kind: 'year', code: text, start: `${year}-01-01`, end: `${year}-12-31` }
}

function fiscalYear(text: string, year: number, calendar: string | undefined): Period {
  if (calendar === undefined) throw invalidPeriod(text, 'does not say whose fiscal year it is')
  const start = FISCAL_START[calendar as FiscalCalendar]
  if (start === undefined)
    throw invalidPeriod(text, `names no known fiscal calendar (${fiscalCalendars.join(', ')})`)
  const begins = (y: number): string => `${pad(y, 4)}-${pad(start[0])}-${pad(start[1])}`
  return {
    kind: 'fiscal-year',
    code: `FY${year}-${calendar}`,
    start: begins(year - 1),
    end: dayBefore(begins(year)),
    calendar: calendar as FiscalCalendar,
  }
}

function closedInterval(text: string, from: string, to: string, calendar?: FiscalCalendar): Period {
  const start = parsePeriod(from, calendar)
  const end = parsePeriod(to, calendar)
  if (end.end < start.start) throw invalidPeriod(text, 'ends before it begins')
  return { kind: 'interval', code: `${start.code}/${end.code}`, start: start.start, end: end.end }
}

/** The period's text inside an id or a path: intervals with ISO 8601's double hyphen instead of the solidus. */
export const periodToId = (code: string): string => code.replace('/', '--')

/** Order by first day, then by last day, then by text; for `Array.prototype.sort`. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  if (a.end !== b.end) return a.end < b.end ? -1 : 1
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

/** Whether every day of `inner` lies in `outer`. */
export const containsPeriod = (outer: Period, inner: Period): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether the two share a day. */
export const periodsOverlap = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end

/** Whether two periods are of one kind and calendar, so that their flows may be set side by side. */
export const likePeriods = (a: Period, b: Period): boolean =>
  a.kind === b.kind && a.calendar === b.calendar && (a.kind !== 'interval' || a.code === b.code)

/**
 * The period of the same kind `steps` before (negative: after).
 * @throws ExodusError `InvalidPeriodError` for an interval, which has no predecessor
 */
export function periodBefore(period: Period, steps = 1): Period {
  const year = Number(period.start.slice(0, 4))
  switch (period.kind) {
    case 'year':
      return parsePeriod(String(year - steps))
    case 'fiscal-year':
      return parsePeriod(`FY${Number(period.code.slice(2, 6)) - steps}-${period.calendar}`)
    case 'academic-year':
      return parsePeriod(`AY${year - steps}-${year - steps + 1}`)
    case 'interval':
      throw invalidPeriod(period.code, 'is an interval and has no period before it')
    default: {
      const months = { month: 1, quarter: 3, day: 0 }[period.kind]
      const date = new Date(`${period.start}T00:00:00Z`)
      if (months === 0) date.setUTCDate(date.getUTCDate() - steps)
      else date.setUTCMonth(date.getUTCMonth() - months * steps)
      const iso = date.toISOString()
      if (months === 0) return parsePeriod(iso.slice(0, 10))
      const month = Number(iso.slice(5, 7))
      return parsePeriod(months === 3 ? `${iso.slice(0, 4)}-Q${(month + 2) / 3}` : iso.slice(0, 7))
    }
  }
}
