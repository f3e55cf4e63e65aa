import { ExodusError } from '../../error'
import { parsePeriod } from '../../period'

/**
 * The code of a United States fiscal year, October to September.
 * @throws ExodusError `UnlikePeriodsError` for any other period: a rate of one cannot be turned into a rate of another
 */
export function usFiscalYear(code = ''): string {
  const period = parsePeriod(code)
  if (period.calendar === 'US') return period.code
  const nearest = `FY${period.end.slice(0, 4)}-US`
  throw new ExodusError(
    'UnlikePeriodsError',
    `${code} is no fiscal year of the United States, which ends in September; a rate of one cannot be converted: ask for ${nearest}.`,
    { field: 'period', value: code, accepted: [nearest], nearest },
  )
}
