import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readObservation, readWhere, select, sum } from '../../figure'
import type { LocalizedText } from '../../schema'
import { breakNotes } from '../breaks'
import type { MetricDimension, MetricKey } from '../define-metric'
import { WORLD } from '../dimensions'

/** A country of asylum, `EU-plus` for its members together, or `WLD` for all countries. */
export const host = {
  id: 'destination',
  codeList: 'area',
  default: 'WLD',
  title: { en: 'Country of asylum', ur: 'ملکِ پناہ' },
} as const satisfies MetricDimension

export const EU_PLUS = 'EU-plus'

/** The 27 members of the European Union since 2020, Norway and Switzerland, as the list of areas marks them. */
const EU_PLUS_MEMBERS = [
  'AUT',
  'BEL',
  'BGR',
  'CHE',
  'CYP',
  'CZE',
  'DEU',
  'DNK',
  'ESP',
  'EST',
  'FIN',
  'FRA',
  'GRC',
  'HRV',
  'HUN',
  'IRL',
  'ITA',
  'LTU',
  'LUX',
  'LVA',
  'MLT',
  'NLD',
  'NOR',
  'POL',
  'PRT',
  'ROU',
  'SVK',
  'SVN',
  'SWE',
] as const

/** The countries of a table that a destination stands for: itself, or the members of EU+. */
export const countriesOf = (evidence: Evidence, dataset: string, destination: string): readonly string[] => {
  if (destination !== EU_PLUS) return [destination]
  const known = evidence.dataset(dataset).codesOf('destination')
  return EU_PLUS_MEMBERS.filter((code) => known.includes(code))
}

const EU_PLUS_NAME: LocalizedText = {
  en: 'EU+ (EU27, Norway, Switzerland)',
  ur: 'یورپی یونین پلس (27 ارکان، ناروے، سوئٹزرلینڈ)',
}
export const EU_PLUS_NOTE: LocalizedText = {
  en: 'the 27 members of today, Norway and Switzerland, in every year; the United Kingdom is not among them',
  ur: 'ہر سال آج کے 27 ارکان، ناروے اور سوئٹزرلینڈ؛ برطانیہ ان میں شامل نہیں',
}

interface Tables {
  /** The table with one row a country of asylum. */
  readonly byCountry: string
  /** The table with the whole world. */
  readonly ofWorld: string
  /** Further codes of the tables' dimensions. */
  readonly codes?: Readonly<Record<string, string>>
}

export const APPLICATIONS = {
  byCountry: 'asylum-applications',
  ofWorld: 'asylum-applications-by-origin',
} as const satisfies Tables

export const PENDING = {
  byCountry: 'refugees-stock',
  ofWorld: 'refugees-stock-by-origin',
  codes: { populationType: 'asylum-seekers-pending' },
} as const satisfies Tables

/** The dataset that answers for a destination. */
export const datasetFor = ({ byCountry, ofWorld }: Tables, destination: string): string =>
  destination === WORLD ? ofWorld : byCountry

/** No table on asylum begins before it. */
const FIRST_YEAR = '1950'

/**
 * People of an origin in one country of asylum, in EU+ or in the world; a note says which breaks lie before the period.
 * @throws ExodusError `MissingObservationError`
 */
export function peopleIn(evidence: Evidence, tables: Tables, key: MetricKey): Figure {
  const { origin = '', destination = WORLD, period = '' } = key
  const dataset = datasetFor(tables, destination)
  const at = { origin, ...tables.codes, period }
  if (destination === EU_PLUS) {
    const countries = countriesOf(evidence, dataset, destination)
    const rows = readWhere(evidence, dataset, { ...at, destination: countries })
    if (rows.length === 0)
      throw missingObservation(evidence.dataset(dataset), { ...at, destination: countries[0] ?? '' })
    return select(sum(rows, EU_PLUS_NAME), EU_PLUS_NOTE)
  }
  const people = readObservation(evidence, dataset, { ...at, destination })
  const spanned = { since: FIRST_YEAR, period, breaks: 'span' }
  const notes = breakNotes(evidence.dataset(dataset), spanned, { destination: [destination] })
  return notes.length > 0 ? select(people, ...notes) : people
}

export const NOT_PUBLISHED_CAVEAT: LocalizedText = {
  en: 'The agency publishes no value from 1 to 4 and leaves zeros out, so sums are slightly low.',
  ur: 'ادارہ 1 سے 4 تک کوئی عدد شائع نہیں کرتا اور صفر چھوڑ دیتا ہے، اس لیے مجموعے کچھ کم ہیں۔',
}
export const UNITED_STATES_CAVEAT: LocalizedText = {
  en: 'In 2025 the United States lack their asylum service, so they and the world look low.',
  ur: '2025 میں امریکا کا محکمۂ پناہ شامل نہیں، اس لیے امریکا اور دنیا کے اعداد کم دکھتے ہیں۔',
}
