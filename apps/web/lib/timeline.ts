import { ExodusError, type Figure, readWhere } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { parsePeriod } from '@exodus/core/period'
import { type TimelineEntry, type TimelineKind, timeline } from '@exodus/core/timeline'
import { allEvidence } from './evidence-all'
import { type Choices, choicesOf, type Paged, paged, parameter, type SearchParams } from './query'
import { type Zoom, zoomOf } from './timeline-zoom'

export const timelineKinds: readonly TimelineKind[] = ['event', 'statement', 'incident']

const NAMES = ['kind', 'area', 'category', 'direction', 'from', 'to'] as const
type FilterName = (typeof NAMES)[number]
export type TimelineChoices = Choices<FilterName>

const PAGE = 40

/** Whether a text is a period: a year, a month, a day. */
function isPeriod(text: string): boolean {
  try {
    return parsePeriod(text).kind !== 'interval'
  } catch (error) {
    if (error instanceof ExodusError) return false
    throw error
  }
}

const isCode = (list: string) => {
  const codes = new Set(codeLists[list]?.codes.map(({ code }) => code))
  return (text: string): boolean => codes.has(text)
}

/** What to show of the timeline, read from the address. */
export const timelineChoices = (params: SearchParams): TimelineChoices =>
  choicesOf(params, {
    kind: (text) => (timelineKinds as readonly string[]).includes(text),
    area: isCode('area'),
    category: isCode('event-category'),
    direction: isCode('event-direction'),
    from: isPeriod,
    to: isPeriod,
  })

/** A year with its entries, for the strip of years. */
export interface YearCount {
  readonly year: string
  readonly count: number
}

export interface TimelinePage extends Paged<TimelineEntry> {
  readonly choices: TimelineChoices
  /** Entries in all, whatever is chosen. */
  readonly all: number
  /** Every year from the first entry to the last, with the entries that are shown of it. */
  readonly years: readonly YearCount[]
  readonly zoom: Zoom
  /** Codes that some entry has, for the form. */
  readonly areas: readonly string[]
  readonly categories: readonly string[]
  readonly directions: readonly string[]
}

/** The timeline as the address asks for it, the latest entries first. */
export async function timelinePage(params: SearchParams): Promise<TimelinePage> {
  const evidence = await allEvidence()
  const choices = timelineChoices(params)
  const { kind, area, category, direction, from, to } = choices.chosen
  const all = timeline(evidence)
  const found = timeline(evidence, {
    ...(kind === undefined ? {} : { kinds: [kind as TimelineKind] }),
    ...(area === undefined ? {} : { area }),
    ...(category === undefined ? {} : { categories: [category] }),
    ...(direction === undefined ? {} : { directions: [direction] }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
  const events = all.flatMap((entry) => (entry.kind === 'event' ? [entry.record] : []))
  return {
    ...paged(found.toReversed(), parameter(params, 'page'), PAGE),
    choices,
    all: all.length,
    years: yearCounts(all, found),
    zoom: zoomOf(choices.chosen, found),
    areas: distinct(all.flatMap(({ areas }) => areas)),
    categories: distinct(events.map((event) => event.category)),
    directions: distinct(events.map((event) => event.direction)),
  }
}

const distinct = (codes: readonly string[]): string[] => [...new Set(codes)]

const yearOf = ({ period }: TimelineEntry): number => Number(parsePeriod(period).start.slice(0, 4))

/** Entries a year, for each year from the first of all to the last. */
export function yearCounts(all: readonly TimelineEntry[], shown: readonly TimelineEntry[]): YearCount[] {
  const years = all.map(yearOf)
  const first = Math.min(...years)
  const counts = new Map<number, number>()
  for (const entry of shown) counts.set(yearOf(entry), (counts.get(yearOf(entry)) ?? 0) + 1)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => ({
    year: String(first + at),
    count: counts.get(first + at) ?? 0,
  }))
}

/** What is published of the people in an incident: dead, missing, survivors, Pakistanis among them. */
export async function victimsOf(incident: string): Promise<Figure[]> {
  const evidence = await allEvidence()
  const { codesOf } = evidence.dataset('incident-victims')
  return codesOf('incident').includes(incident) ? readWhere(evidence, 'incident-victims', { incident }) : []
}
