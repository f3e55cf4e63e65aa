import type { Evidence } from '../evidence'
import { comparePeriods, parsePeriod } from '../period'
import type { Event, Incident, LocalizedText, Statement } from '../schema'

/** Something that happened or was said, on a day or in a period. */
export type TimelineEntry = {
  readonly id: string
  readonly period: string
  readonly title: LocalizedText
  /** Areas that it touches, ISO 3166-1 alpha-3 or a code of list area. */
  readonly areas: readonly string[]
} & (
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'statement'; readonly record: Statement }
  | { readonly kind: 'incident'; readonly record: Incident }
)

export type TimelineKind = TimelineEntry['kind']

export interface TimelineFilter {
  readonly kinds?: readonly TimelineKind[]
  /** First and last period to show, each in full. */
  readonly from?: string
  readonly to?: string
  readonly area?: string
  /** Codes of list event-category; leaves events only. */
  readonly categories?: readonly string[]
  /** Whether an event tightened, eased and so on; leaves events only. */
  readonly directions?: readonly string[]
}

/**
 * Events, statements and incidents in one list, earliest first.
 * @throws ExodusError `InvalidPeriodError` for bounds that are no period
 */
export function timeline(evidence: Evidence, filter: TimelineFilter = {}): TimelineEntry[] {
  const { events, statements, incidents } = evidence.records
  const entries: TimelineEntry[] = [
    ...events.map((record) => ({
      ...common(record),
      title: record.title,
      areas: [record.area],
      kind: 'event' as const,
      record,
    })),
    ...statements.map((record) => ({
      ...common(record),
      title: {
        en: `${record.speaker.en}: ${record.summary.en}`,
        ur: `${record.speaker.ur}: ${record.summary.ur}`,
      },
      areas: ['PAK'],
      kind: 'statement' as const,
      record,
    })),
    ...incidents.map((record) => ({
      ...common(record),
      title: record.title,
      areas: [...new Set([record.area, ...record.nationalities])],
      kind: 'incident' as const,
      record,
    })),
  ]
  return entries
    .filter((entry) => matches(entry, filter))
    .sort((a, b) => comparePeriods(parsePeriod(a.period), parsePeriod(b.period)) || (a.id < b.id ? -1 : 1))
}

const common = ({ id, period }: { readonly id: string; readonly period: string }) => ({ id, period })

function matches(
  entry: TimelineEntry,
  { kinds, from, to, area, categories, directions }: TimelineFilter,
): boolean {
  const { start, end } = parsePeriod(entry.period)
  const event = entry.kind === 'event' ? entry.record : undefined
  return (
    (!kinds || kinds.includes(entry.kind)) &&
    (from === undefined || end >= parsePeriod(from).start) &&
    (to === undefined || start <= parsePeriod(to).end) &&
    (area === undefined || entry.areas.includes(area)) &&
    (!categories || (event !== undefined && categories.includes(event.category))) &&
    (!directions || (event !== undefined && directions.includes(event.direction)))
  )
}
