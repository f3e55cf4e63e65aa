import type { Evidence } from '../evidence'
import { type Figure, readWhere } from '../figure'
import { type Metric, metrics } from '../metrics'
import { ifPublished } from '../metrics/define-metric'
import { containsPeriod, parsePeriod } from '../period'
import type { LocalizedText } from '../schema'
import { type TimelineEntry, timeline } from '../timeline'
import { unknownSubject } from './facet'

/** A metric's answer for the year, or why it has none. */
export interface YearFact {
  readonly id: string
  readonly title: LocalizedText
  readonly figure: Figure
}

/** What is known of a calendar year. */
export interface YearProfile {
  readonly kind: 'year'
  readonly code: string
  /** Metrics of Pakistan as a whole. */
  readonly facts: readonly YearFact[]
  /** Registered departures of the year by destination, largest first. */
  readonly destinations: readonly Figure[]
  readonly missing: readonly { readonly id: string; readonly title: LocalizedText }[]
  readonly timeline: readonly TimelineEntry[]
}

/** Whether a metric needs no more than a country and a period, and its datasets tell of Pakistan. */
function ofPakistan(evidence: Evidence, { dimensions, datasets }: Metric): boolean {
  const [country] = dimensions
  if (dimensions.length !== 2 || !country || !['origin', 'country'].includes(country.id)) return false
  return datasets.every((id) => {
    const dataset = evidence.dataset(id)
    const subject = dataset.dimensions.find(({ id: dimension }) => ['origin', 'country'].includes(dimension))
    return !subject || dataset.codesOf(subject.id).includes('PAK')
  })
}

/** Every calendar year of which `year` knows something, in time: those of the metrics of Pakistan and of the timeline. */
export function years(evidence: Evidence): string[] {
  const answered = metrics
    .filter((metric) => ofPakistan(evidence, metric))
    .flatMap((metric) => metric.series(evidence, { [metric.dimensions[0]?.id ?? '']: 'PAK' }))
    .map(({ id = '' }) => id.slice(id.lastIndexOf('.') + 1))
  const recorded = timeline(evidence)
    .map(({ period }) => parsePeriod(period))
    .filter(({ start, end }) => start.slice(0, 4) === end.slice(0, 4))
    .map(({ start }) => start.slice(0, 4))
  return [...new Set([...answered, ...recorded])].filter((code) => /^\d{4}$/.test(code)).sort()
}

/**
 * Everything known of a calendar year, for Pakistan.
 * @throws ExodusError `InvalidPeriodError`, or `UnknownIdError` when nothing is known of it
 */
export function year(evidence: Evidence, code: string): YearProfile {
  const period = parsePeriod(code)
  if (period.kind !== 'year') throw unknownSubject('year', code)
  const candidates = metrics.filter((metric) => ofPakistan(evidence, metric))
  const found = candidates.flatMap(({ id, title, dimensions, at }): YearFact[] => {
    const figure = ifPublished(() => at(evidence, { [dimensions[0]?.id ?? '']: 'PAK', period: code }))
    return figure ? [{ id, title, figure }] : []
  })
  const entries = timeline(evidence, { from: code, to: code }).filter((entry) =>
    containsPeriod(period, parsePeriod(entry.period)),
  )
  if (found.length === 0 && entries.length === 0) throw unknownSubject('year', code)
  const known = new Set(found.map(({ id }) => id))
  return {
    kind: 'year',
    code,
    facts: found,
    destinations: readWhere(evidence, 'departures-by-destination', { period: code }).sort(
      (a, b) => b.value - a.value,
    ),
    missing: candidates.filter(({ id }) => !known.has(id)).map(({ id, title }) => ({ id, title })),
    timeline: entries,
  }
}
