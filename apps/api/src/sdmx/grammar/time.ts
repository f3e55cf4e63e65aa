import { parsePeriod } from '@exodus/core/period'
import { invalid } from './problems'

/** First and last day of a time, ISO 8601. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** Months of each kind of reporting period: years, semesters, trimesters, quarters, months. */
const MONTHS = { A: 12, S: 6, T: 4, Q: 3, M: 1 } as const
/** Days of the others: weeks and days. */
const DAYS = { W: 7, D: 1 } as const
const DAY = 86_400_000

const ACCEPTED = ['2024', '2024-07', '2024-07-15', '2024-Q3', '2024-A1', '2023-07-01/P1Y', 'FY2024-PK']

/**
 * The days of a time in the forms of SDMX: Gregorian and reporting periods, date and time, time ranges; our own texts of
 * fiscal years and intervals are read too.
 * @param yearStart month and day on which reporting years start, `--07-01`
 * @throws ExodusError `InvalidParameterError`
 */
export function daysOf(field: string, text: string, yearStart = '--01-01'): Days {
  const reporting = /^([1-9]\d{3})-([ASTQMWD])(\d{1,3})$/.exec(text)
  if (reporting) {
    const found = reportingPeriod(reporting, yearStart)
    if (found) return found
    throw invalid(field, text, ACCEPTED, 'is no period of a year')
  }
  const range =
    /^([1-9]\d{3}-\d\d-\d\d)(?:T[\d:.]+Z?)?\/P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})D)?$/.exec(text)
  if (range) {
    const [, first = '', years = '0', months = '0', days = '0'] = range
    const start = parsed(field, first, text).start
    const after = new Date(
      addMonths(start, Number(years) * 12 + Number(months)).getTime() + Number(days) * DAY,
    )
    if (after > new Date(start)) return { start, end: dayBefore(after) }
    throw invalid(field, text, ACCEPTED, 'has no length')
  }
  return parsed(field, text.replace(/T[\d:.]+(Z|[+-]\d\d:\d\d)?$/, ''), text)
}

function parsed(field: string, text: string, given: string): Days {
  try {
    return parsePeriod(text)
  } catch {
    throw invalid(field, given, ACCEPTED, 'is no time')
  }
}

function reportingPeriod(
  [, year = '', kind, number = '']: RegExpExecArray,
  yearStart: string,
): Days | undefined {
  const n = Number(number)
  if (n < 1) return undefined
  const base = `${year}${yearStart.slice(1)}`
  if (kind === 'W' || kind === 'D') {
    const first = kind === 'W' ? mondayOfWeekOne(base) : new Date(base)
    const start = new Date(first.getTime() + (n - 1) * DAYS[kind] * DAY)
    return n > (kind === 'W' ? 53 : 366)
      ? undefined
      : { start: isoDay(start), end: isoDay(new Date(start.getTime() + (DAYS[kind] - 1) * DAY)) }
  }
  const months = MONTHS[kind as keyof typeof MONTHS]
  if (n * months > 12) return undefined
  return { start: isoDay(addMonths(base, (n - 1) * months)), end: dayBefore(addMonths(base, n * months)) }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
const dayBefore = (date: Date): string => isoDay(new Date(date.getTime() - DAY))

function addMonths(day: string, months: number): Date {
  const date = new Date(day)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date
}

/** The Monday of the week that holds the fourth day of the year, as ISO 8601 counts weeks. */
function mondayOfWeekOne(yearStart: string): Date {
  const fourth = new Date(new Date(yearStart).getTime() + 3 * DAY)
  return new Date(fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY)
}

/** The parameter `reportingYearStartDay`, `--07-01`. */
export function readYearStart(text: string | undefined): string {
  if (text === undefined) return '--01-01'
  if (!/^--(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(text))
    throw invalid('reportingYearStartDay', text, ['--07-01'])
  return text
}
