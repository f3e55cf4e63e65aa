import { ExodusError, unknownCode } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, growth, ratio, readWhere } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { ifPublished, type MetricKey, tooFewFigures } from '../define-metric'
import { type AssociationDriver, associationDrivers } from './association-drivers'

export const LAGS = ['0', '1', '2', '3'] as const
const FORMS = ['level', 'change']

// The Bureau alone: the one scope in which departures run without a gap from 1981.
const SCOPE = 'beoe'
// Over four years no order of chance is rarer than 1 in 24: a test could not find anything.
const FEWEST_YEARS = 5

/** Departures and a driver of the same years, or of the driver some years before. */
export interface PairedYears {
  readonly driver: AssociationDriver
  readonly departures: readonly Figure[]
  readonly values: readonly Figure[]
  /** First and last year of the departures. */
  readonly period: string
  readonly notes: readonly LocalizedText[]
}

type ByYear = ReadonlyMap<number, Figure>

const byYear = (figures: readonly Figure[]): ByYear =>
  new Map(
    figures.flatMap((figure) =>
      figure.period.kind === 'year' ? [[Number(figure.period.code), figure]] : [],
    ),
  )

/** Years of the longest run without a known break in the series, with a note on those left out. */
function unbroken(
  evidence: Evidence,
  { dataset, codes }: AssociationDriver,
  years: ByYear,
): { readonly years: ByYear; readonly notes: readonly LocalizedText[] } {
  const breaks = evidence
    .dataset(dataset)
    .breaks.filter(({ where = {} }) =>
      Object.entries(where).every(([column, broken]) => broken.includes(codes[column] ?? '')),
    )
  const runs = new Map<number, [number, Figure][]>()
  for (const entry of years) {
    const run = breaks.filter(({ period }) => parsePeriod(period).start <= `${entry[0]}-01-01`).length
    runs.set(run, [...(runs.get(run) ?? []), entry])
  }
  const [longest = []] = [...runs.values()].sort((a, b) => b.length - a.length)
  return {
    years: new Map(longest),
    notes:
      runs.size < 2
        ? []
        : breaks.map(({ period, note }) => ({
            en: `years on the other side of the break in ${period} are left out: ${note.en}`,
            ur: `${period} کی تبدیلی کے دوسری طرف کے سال شامل نہیں: ${note.ur}`,
          })),
  }
}

function yearsOfDriver(evidence: Evidence, driver: AssociationDriver, origin: string): ByYear {
  const inCountry = (country: string): ByYear =>
    byYear(readWhere(evidence, driver.dataset, { country, ...driver.codes }))
  const own = inCountry(origin)
  if (driver.over === undefined) return own
  const there = inCountry(driver.over)
  return new Map(
    [...own].flatMap(([year, here]) => {
      const value = there.get(year)
      return value ? [[year, ratio(value, here)]] : []
    }),
  )
}

/** Change against the year before, where both years have a value: in percent, or as a difference. */
function changes(years: ByYear, proportional: boolean): ByYear {
  const change = (earlier: Figure, later: Figure): Figure =>
    proportional
      ? growth(earlier, later)
      : combine({
          operation: 'difference',
          formula: inWords((name) => `${name(later)} ${later.period.code} − ${earlier.period.code}`),
          inputs: [later, earlier],
          unit: later.unit,
          compute: ([to = 0, from = 0]) => to - from,
        })
  return new Map(
    [...years].flatMap(([year, later]) => {
      const earlier = years.get(year - 1)
      const made = earlier && ifPublished(() => change(earlier, later))
      return made ? [[year, made]] : []
    }),
  )
}

/** The years of departures that a period spans: those of an interval, or all up to a year. */
function span(code: string): { readonly from: number; readonly to: number } {
  const period = parsePeriod(code)
  const [from, to = from] = period.code.split('/')
  if ([from, to].some((end) => parsePeriod(end ?? '').kind !== 'year')) {
    throw new ExodusError(
      'UnlikePeriodsError',
      `${code} is neither a year, up to which years are paired, nor an interval of years.`,
      { field: 'period', value: code },
    )
  }
  return { from: period.kind === 'interval' ? Number(from) : 0, to: Number(to) }
}

function oneOf(field: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value
  throw unknownCode({ field, value, known }, field)
}

/**
 * Pairs the departures of each year with the driver of `lag` years before.
 * @throws ExodusError `TooFewFiguresError` for fewer than five pairs, `UnlikePeriodsError`, `UnknownCodeError`
 */
export function pairedYears(evidence: Evidence, key: MetricKey): PairedYears {
  const { origin = '', driver: id = '', lag = '', form = '', period = '' } = key
  oneOf(
    'driver',
    id,
    associationDrivers.map((known) => known.id),
  )
  const driver = associationDrivers.find((known) => known.id === id)
  const years = span(period)
  const shift = Number(oneOf('lag', lag, LAGS))
  const isChange = oneOf('form', form, FORMS) === 'change'
  if (!driver) throw tooFewFigures('driver-association', FEWEST_YEARS, 0)

  const all = unbroken(evidence, driver, yearsOfDriver(evidence, driver, origin))
  const departures = byYear(readWhere(evidence, 'departures-total', { origin, scope: SCOPE }))
  const driverYears = isChange ? changes(all.years, driver.proportional ?? false) : all.years
  const pairs = [...(isChange ? changes(departures, true) : departures)]
    .filter(([year]) => years.from <= year && year <= years.to)
    .sort(([a], [b]) => a - b)
    .flatMap(([year, count]) => {
      const value = driverYears.get(year - shift)
      return value ? [{ year, count, value }] : []
    })
  if (pairs.length < FEWEST_YEARS) throw tooFewFigures('driver-association', FEWEST_YEARS, pairs.length)
  return {
    driver,
    departures: pairs.map(({ count }) => count),
    values: pairs.map(({ value }) => value),
    period: `${pairs.at(0)?.year}/${pairs.at(-1)?.year}`,
    notes: all.notes,
  }
}
