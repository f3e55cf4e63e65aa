import { type Evidence, ExodusError, type Figure } from '@exodus/core'
import type { Metric } from '@exodus/core/metrics'
import { type Profile, place } from '@exodus/core/profiles'
import { type TimelineEntry, timeline } from '@exodus/core/timeline'
import { cache } from 'react'
import { allEvidence } from './evidence-all'
import { type Measured, measuredAt } from './metrics-of'
import { type FactView, factsOf } from './profile'

const HOME = 'PAK'

/** Shares and rates of a destination, in the order of its page. */
const DESTINATION_METRICS = [
  'destination-share',
  'destination-rank',
  'stock-host-share',
  'stock-rank-in-host',
  'stock-women-share',
  'students-host-share',
  'asylum-application-share',
  'asylum-application-rate',
  'asylum-protection-rate',
  'asylum-pending-ratio',
  'deportations-share',
  'eu-return-rate',
  'schengen-refusal-rate-by-state',
  'canada-australia-refusal-rate',
  'income-gap',
  'income-gap-ppp',
]

/** Measures of a country as a whole, set beside those of Pakistan. */
const COUNTRY_METRICS = [
  'stock-abroad',
  'stock-rate',
  'remittances-received',
  'remittances-gdp-share',
  'schengen-refusal-rate',
  'us-b-visa-refusal-rate',
  'passport-rank',
  'mobility-score',
  'inflation',
  'economic-growth',
  'happiness-score',
  'press-freedom-rank',
]

/** Facts of a country's profile that are set beside those of Pakistan too. */
const COUNTRY_FACTS = ['population', 'gdp-per-head', 'net-migration']

/** Ids of all metrics that pages of places show. */
export const placeMetrics = [...DESTINATION_METRICS, ...COUNTRY_METRICS]

export interface PlacePage {
  readonly code: string
  readonly facts: readonly FactView[]
  readonly missing: Profile['missing']
  readonly datasets: Profile['datasets']
  readonly metrics: readonly Measured[]
  /** Measures of the place, each with that of Pakistan in the same period. */
  readonly beside: readonly Measured[]
  readonly happened: readonly TimelineEntry[]
}

/** Everything that the page of a place tells; of a code without a row in any table only what happened there. */
export const placePage = cache(async (code: string): Promise<PlacePage> => {
  const evidence = await allEvidence()
  const profile = profileOf(evidence, code)
  const isHome = code === HOME
  return {
    code,
    facts: factsOf(profile),
    missing: profile.missing,
    datasets: profile.datasets,
    metrics: isHome
      ? measuredAt(COUNTRY_METRICS, evidence, (metric) => [countryKey(metric, HOME)])
      : measuredAt(destinationMetrics(profile), evidence, () => [{ origin: HOME, destination: code }]),
    beside: isHome ? [] : besideHome(evidence, profile),
    happened: timeline(evidence, { area: code }).reverse(),
  }
})

// Below so many applications a year, shares and rates of them say nothing.
const FEWEST_APPLICATIONS = 100

function destinationMetrics({ facts }: Profile): string[] {
  const applications = facts.find(({ id }) => id === 'asylum-applications')?.latest.value ?? 0
  return DESTINATION_METRICS.filter((id) => !id.startsWith('asylum-') || applications >= FEWEST_APPLICATIONS)
}

function profileOf(evidence: Evidence, code: string): Profile {
  try {
    return place(evidence, code)
  } catch (error) {
    if (error instanceof ExodusError) return { kind: 'place', code, facts: [], missing: [], datasets: [] }
    throw error
  }
}

const countryKey = ({ dimensions }: Metric, code: string): Readonly<Record<string, string>> => ({
  [dimensions[0]?.id ?? '']: code,
})

function besideHome(evidence: Evidence, profile: Profile): Measured[] {
  const home = place(evidence, HOME)
  const facts = COUNTRY_FACTS.flatMap((id) => {
    const [theirs, ours] = [profile, home].map(({ facts }) => facts.find((fact) => fact.id === id))
    if (!theirs || !ours) return []
    const figure = theirs.series.findLast(({ period }) => sameAt(ours.series, period.code))
    const beside = figure && sameAt(ours.series, figure.period.code)
    return beside ? [{ id, title: theirs.title, figures: [figure, beside], isMetric: false }] : []
  })
  const keys = (metric: Metric) => [profile.code, HOME].map((code) => countryKey(metric, code))
  return [...facts, ...measuredAt(COUNTRY_METRICS, evidence, keys)]
}

const sameAt = (series: readonly Figure[], period: string): Figure | undefined =>
  series.find((figure) => figure.period.code === period)
