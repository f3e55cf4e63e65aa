import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import { persons } from '../../unit'
import { ifPublished, type MetricKey } from '../define-metric'
import { totalOf } from '../total'

/** A month of a year, 1 to 12. */
export interface Month {
  readonly year: number
  readonly month: number
}

const two = (month: number): string => String(month).padStart(2, '0')
const monthCode = ({ year, month }: Month): string => `${year}-${two(month)}`
const toDateCode = ({ year, month }: Month): string => `${year}-01/${year}-${two(month)}`

/** @throws ExodusError `UnlikePeriodsError` when the period is no month */
export function monthOf(period = ''): Month {
  const { kind, code } = parsePeriod(period)
  if (kind === 'month') return { year: Number(code.slice(0, 4)), month: Number(code.slice(5)) }
  throw new ExodusError('UnlikePeriodsError', `${code} is no month, as 2025-10 is.`, {
    field: 'period',
    value: code,
  })
}

/** @throws ExodusError `UnlikePeriodsError` when the period does not lead from January to a month of the same year */
export function toDateOf(period = ''): Month {
  const { code } = parsePeriod(period)
  const [, year, month] = /^(\d{4})-01\/\1-(\d\d)$/.exec(code) ?? []
  if (year !== undefined) return { year: Number(year), month: Number(month) }
  throw new ExodusError(
    'UnlikePeriodsError',
    `${code} does not lead from January to a month of the same year, as 2025-01/2025-11 does.`,
    { field: 'period', value: code },
  )
}

/** Every month from the first to the last of those published: some follow from releases for several months. */
export function monthsBetweenPublished(evidence: Evidence): string[] {
  const published = evidence.dataset('departures-monthly').codesOf('period')
  const [first, last] = [published[0], published.at(-1)].map((code) => monthOf(code))
  const between: string[] = []
  if (!first || !last) return between
  for (let at = first.year * 12 + first.month - 1; at < last.year * 12 + last.month; at++) {
    between.push(monthCode({ year: Math.floor(at / 12), month: (at % 12) + 1 }))
  }
  return between
}

export const yearBefore = ({ year, month }: Month): Month => ({ year: year - 1, month })

const publishedMonth = (evidence: Evidence, origin: string, month: Month): Figure | undefined =>
  ifPublished(() => readObservation(evidence, 'departures-monthly', { origin, period: monthCode(month) }))

const publishedToDate = (evidence: Evidence, origin: string, month: Month): Figure | undefined =>
  ifPublished(() =>
    readObservation(evidence, 'departures-cumulative', {
      origin,
      destination: 'WLD',
      province: 'total',
      district: 'total',
      period: toDateCode(month),
    }),
  )

/**
 * Figures that add up to January to `month`: the latest released year-to-date by then and the published months after
 * it; `undefined` where a month is not published.
 */
function partsTo(evidence: Evidence, origin: string, { year, month }: Month): Figure[] | undefined {
  const months: Figure[] = []
  for (let at = month; at > 0; at--) {
    const toDate = publishedToDate(evidence, origin, { year, month: at })
    if (toDate) return [toDate, ...months]
    const own = publishedMonth(evidence, origin, { year, month: at })
    if (!own) return undefined
    months.unshift(own)
  }
  return months
}

/**
 * Registered departures of a month: as published, or the release that ends with it less the parts before it.
 * @throws ExodusError `MissingObservationError`
 */
export function departuresOfMonth(evidence: Evidence, { origin = '' }: MetricKey, month: Month): Figure {
  const published = publishedMonth(evidence, origin, month)
  if (published) return published
  const toDate = publishedToDate(evidence, origin, month)
  const before = partsTo(evidence, origin, { ...month, month: month.month - 1 })
  if (!toDate || !before) {
    throw missingObservation(evidence.dataset('departures-monthly'), { origin, period: monthCode(month) })
  }
  if (before.length === 0) return toDate
  return combine({
    operation: 'difference',
    formula: {
      en: 'departures from January to the month − the parts of them before the month',
      ur: 'جنوری سے اس مہینے تک روانگی − مہینے سے پہلے کے حصے',
    },
    inputs: [toDate, ...before],
    unit: persons,
    compute: ([all = 0, ...parts]) => all - totalOf(parts),
    period: parsePeriod(monthCode(month)),
  })
}

/**
 * Registered departures from January to a month: as released, or the last release by then and the months after it.
 * @throws ExodusError `MissingObservationError`
 */
export function departuresToDate(evidence: Evidence, { origin = '' }: MetricKey, month: Month): Figure {
  const parts = partsTo(evidence, origin, month)
  const [first] = parts ?? []
  if (!parts || !first) {
    throw missingObservation(evidence.dataset('departures-cumulative'), {
      origin,
      destination: 'WLD',
      province: 'total',
      district: 'total',
      period: toDateCode(month),
    })
  }
  if (parts.length === 1) return first
  return combine({
    operation: 'accumulate',
    formula: {
      en: 'the last release by then + the months after it',
      ur: 'اس وقت تک کی آخری اشاعت + بعد کے مہینے',
    },
    inputs: parts,
    unit: persons,
    compute: totalOf,
    period: parsePeriod(toDateCode(month)),
  })
}
