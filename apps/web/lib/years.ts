import { type Evidence, ExodusError, type Figure, parseFigureId } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import { parsePeriod } from '@exodus/core/period'
import { type YearFact, type YearProfile, year } from '@exodus/core/profiles'
import { type TimelineEntry, timeline } from '@exodus/core/timeline'
import { cache } from 'react'
import { descriptionOf, type Topic, topics } from './catalogue'
import { allEvidence } from './evidence-all'
import { knownYears } from './known-pages'
import { topicOfMetric } from './metrics-of'

/** A year as the index lists it. */
export interface YearLine {
  readonly code: string
  readonly departures?: Figure
  readonly growth?: Figure
  readonly rate?: Figure
  readonly entries: number
  readonly measures: number
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

const profiles = new Map<string, YearProfile | undefined>()

/** What is known of a year, or nothing; computed once a process. */
function profileOf(evidence: Evidence, code: string): YearProfile | undefined {
  if (!profiles.has(code)) profiles.set(code, readProfile(evidence, code))
  return profiles.get(code)
}

function readProfile(evidence: Evidence, code: string): YearProfile | undefined {
  try {
    return year(evidence, code)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

/** Every year of which something is known, the latest first: from the register's first to the last entry on record. */
export async function yearsIndex(): Promise<YearLine[]> {
  const evidence = await allEvidence()
  const first = yearOf(descriptionOf('departures-total')?.time.start ?? '')
  const last = Math.max(...timeline(evidence).map(({ period }) => yearOf(parsePeriod(period).end)))
  const codes = Array.from({ length: last - first + 1 }, (_, at) => String(last - at))
  return codes.flatMap((code) => {
    const profile = profileOf(evidence, code)
    if (!profile) return []
    const figureOf = (id: string): Figure | undefined => profile.facts.find((fact) => fact.id === id)?.figure
    const [departures, growth, rate] = ['departures', 'departures-growth', 'departure-rate'].map(figureOf)
    return [
      {
        code,
        ...(departures ? { departures } : {}),
        ...(growth ? { growth } : {}),
        ...(rate ? { rate } : {}),
        entries: profile.timeline.length,
        measures: profile.facts.length,
      },
    ]
  })
}

/** A measure of a year, with its value a year before. */
export interface YearMeasure extends YearFact {
  readonly before?: Figure
}

export interface YearPage {
  readonly code: string
  readonly facts: readonly { readonly topic: Topic; readonly measures: readonly YearMeasure[] }[]
  readonly departures?: Figure
  readonly growth?: Figure
  readonly destinations: readonly Figure[]
  /** Whether the destinations are all there were. */
  readonly allDestinations: boolean
  readonly missing: YearProfile['missing']
  readonly happened: readonly TimelineEntry[]
  readonly neighbours: { readonly before?: string; readonly after?: string }
}

/** Everything that the page of a year tells, or nothing when nothing is known of it. */
export const yearPage = cache(async (code: string): Promise<YearPage | undefined> => {
  const evidence = await allEvidence()
  const profile = profileOf(evidence, code)
  if (!profile) return undefined
  const [before, after] = [Number(code) - 1, Number(code) + 1].map((near) => String(near))
  const known = (near = ''): boolean => knownYears().includes(near)
  const earlier = profileOf(evidence, before ?? '')?.facts ?? []
  const measures = profile.facts.map((fact) => {
    const same = earlier.find(({ id }) => id === fact.id)
    return { ...fact, ...(same ? { before: same.figure } : {}) }
  })
  const [departures, growth] = ['departures', 'departures-growth'].map(
    (id) => profile.facts.find((fact) => fact.id === id)?.figure,
  )
  return {
    code,
    facts: topics.flatMap((topic) => {
      const own = measures.filter(
        ({ figure: { id = '' } }) => topicOfMetric(metricById(parseFigureId(id).owner)) === topic,
      )
      return own.length === 0 ? [] : [{ topic, measures: own }]
    }),
    ...(departures ? { departures } : {}),
    ...(growth ? { growth } : {}),
    destinations: profile.destinations,
    allDestinations: departures?.value === sumOf(profile.destinations),
    missing: profile.missing,
    happened: profile.timeline.toReversed(),
    neighbours: { ...(known(before) ? { before } : {}), ...(known(after) ? { after } : {}) },
  }
})

const sumOf = (figures: readonly Figure[]): number => figures.reduce((all, { value }) => all + value, 0)
