import { ExodusError } from '../error'
import { unlikePeriods } from '../figure'
import { likePeriods, type Period, parsePeriod } from '../period'
import type { MetricKey } from './define-metric'

const notLike = (from: Period, to: Period, asked: string): ExodusError =>
  new ExodusError('UnlikePeriodsError', `${from.code} and ${to.code} are not ${asked}.`, {
    field: 'period',
    value: to.code,
    accepted: [from.code],
  })

/** @throws ExodusError `UnlikePeriodsError` unless both are calendar years, or fiscal years of one calendar */
export function likeYears(a: Period, b: Period): void {
  if (!likePeriods(a, b) || !['year', 'fiscal-year'].includes(b.kind))
    throw notLike(a, b, 'years of one kind')
}

/**
 * How many years a year lies after another one.
 * @throws ExodusError `UnlikePeriodsError` unless they are years of one kind, the first being earlier
 */
export function yearsApart(from: Period, to: Period): number {
  likeYears(from, to)
  const years = Number(to.end.slice(0, 4)) - Number(from.end.slice(0, 4))
  if (years > 0) return years
  throw notLike(from, to, 'an earlier and a later year')
}

/** @throws ExodusError `UnlikePeriodsError` when the period is no calendar year */
export function calendarYear(code = ''): Period {
  const period = parsePeriod(code)
  if (period.kind === 'year') return period
  throw new ExodusError('UnlikePeriodsError', `${code} is no calendar year, as 2024 is.`, {
    field: 'period',
    value: code,
  })
}

/**
 * The period from which a change is taken, in its canonical text.
 * @throws ExodusError `UnlikePeriodsError` unless it begins before the period of the key
 */
export function sinceEarlier({ since = '', period = '' }: MetricKey): string {
  const [from, to] = [parsePeriod(since), parsePeriod(period)]
  if (from.start < to.start) return from.code
  throw unlikePeriods('measure a change of', from, to)
}
