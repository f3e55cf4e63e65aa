import type { Evidence } from '../evidence'
import { parsePeriod } from '../period'
import type { DatasetDescription, LocalizedText } from '../schema'

type Frequency = DatasetDescription['time']['frequency']

/** Months after the end of the latest period in which the next one should be out; none for irregular series. */
const MONTHS: Readonly<Partial<Record<Frequency, number>>> = {
  annual: 24,
  quarterly: 9,
  monthly: 6,
  daily: 3,
}

/** How recent one source's part of a table is. */
export interface SourceFreshness {
  readonly source: string
  /** Day, month or year; empty when the source shows none. */
  readonly published: string
  /** The latest period of its rows that had ended on the day. */
  readonly latestPeriod: string
}

/** How recent a table is, and whether that is late for a series of its frequency. */
export interface DatasetFreshness {
  readonly dataset: string
  readonly frequency: Frequency
  /** The latest period that had ended on the day; empty when none had. */
  readonly latestPeriod: string
  /** The latest publication among its sources; empty when none shows a date. */
  readonly latestPublished: string
  /** Whether the next period should be out by the day; absent for irregular series, which promise nothing. */
  readonly stale?: boolean
  /** The rule that decides it, in words. */
  readonly rule: LocalizedText
  readonly sources: readonly SourceFreshness[]
}

/**
 * How recent each open dataset is on a day, and each source within it.
 * @param frequencies frequency by dataset, as the catalogue gives it
 * @param on ISO 8601 day
 * @throws ExodusError `InvalidPeriodError` when `on` cannot be read
 */
export function freshnessOf(
  evidence: Evidence,
  catalogue: readonly Pick<DatasetDescription, 'id' | 'time'>[],
  on: string,
): DatasetFreshness[] {
  const day = parsePeriod(on).end
  return catalogue
    .filter(({ id }) => evidence.datasetIds.includes(id))
    .map(({ id, time: { frequency } }) => {
      const sources = sourcesOf(evidence, id, day)
      const latestPeriod = latest(sources.map((source) => source.latestPeriod))
      const months = MONTHS[frequency]
      return {
        dataset: id,
        frequency,
        latestPeriod,
        latestPublished: latest(sources.map(({ published }) => published)),
        ...(months === undefined || latestPeriod === ''
          ? {}
          : { stale: addMonths(parsePeriod(latestPeriod).end, months) < day }),
        rule: ruleOf(months),
        sources,
      }
    })
}

function sourcesOf(evidence: Evidence, dataset: string, day: string): SourceFreshness[] {
  const { observations } = evidence.dataset(dataset)
  const periods = observations.column('period') as string[]
  const found = new Map<string, Set<string>>()
  ;(observations.column('source') as string[]).forEach((source, row) => {
    const seen = found.get(source) ?? new Set()
    found.set(source, seen.add(periods[row] ?? ''))
  })
  return Array.from(found, ([source, own]) => ({
    source,
    published: evidence.source(source)?.published ?? '',
    latestPeriod: latest([...own].filter((period) => parsePeriod(period).end <= day)),
  }))
}

/** The period that ends last, of those that are given; empty texts are passed over. */
const latest = (periods: readonly string[]): string =>
  periods
    .filter(Boolean)
    .reduce((best, period) => (best === '' || endOf(period) > endOf(best) ? period : best), '')

const endOf = (period: string): string => parsePeriod(period).end

function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

const ruleOf = (months: number | undefined): LocalizedText =>
  months === undefined
    ? { en: 'irregular: no next period is promised', ur: 'بے قاعدہ: اگلی مدت کا کوئی وعدہ نہیں' }
    : {
        en: `stale when the latest period ended more than ${months} months before the day`,
        ur: `پرانا، جب تازہ ترین مدت اس دن سے ${months} ماہ سے زیادہ پہلے ختم ہو چکی ہو`,
      }
