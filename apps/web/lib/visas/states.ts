import type { Evidence, Figure } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import { orNone } from '../or-none'
import { type Choices, choicesOf, type SearchParams } from '../query'
import { evidenceFor } from '../subjects/section'

const RATE = 'schengen-refusal-rate-by-state'
const DATASET = 'schengen-visas'
const ORIGIN = { origin: 'PAK' } as const
/** Consulates of a state together, and each. */
const ALL = 'all'

/** A state with its rates at all its consulates and at each, in a year and in an earlier one. */
export interface StateLine {
  readonly code: string
  readonly now: Figure
  readonly then?: Figure
  /** Decisions behind the rate: below some hundreds it says more of a few cases than of the state. */
  readonly decisions?: Figure
  readonly byConsulate: ReadonlyMap<string, Figure>
}

/** A line of the chart of one state: all consulates, or one. */
export interface ConsulateSeries {
  readonly consulate: string
  readonly figures: readonly Figure[]
}

export interface StatesPage {
  readonly choices: Choices<'year' | 'before' | 'state'>
  readonly year: string
  readonly before: string
  readonly years: readonly string[]
  readonly states: readonly string[]
  readonly consulates: readonly string[]
  /** The highest rate first. */
  readonly lines: readonly StateLine[]
  readonly series: readonly ConsulateSeries[]
}

const YEARS_BEFORE = 10

/** Schengen refusals by state and consulate, of the years and the state that the address asks for. */
export async function statesPage(params: SearchParams): Promise<StatesPage> {
  const evidence = await evidenceFor([RATE])
  const { codesOf } = evidence.dataset(DATASET)
  const states = codesOf('destination')
  const consulates = codesOf('consulate')
  const years = yearsOf(evidence, states)
  const choices = choicesOf(params, {
    year: (text) => years.includes(text),
    before: (text) => years.includes(text),
    state: (text) => states.includes(text),
  })
  const year = choices.chosen.year ?? years.at(-1) ?? ''
  const before =
    choices.chosen.before ??
    years.findLast((one) => Number(one) <= Number(year) - YEARS_BEFORE) ??
    years[0] ??
    ''
  return {
    choices,
    year,
    before,
    years,
    states,
    consulates,
    lines: states
      .flatMap((code) => lineOf(evidence, code, consulates, { year, before }))
      .sort((a, b) => b.now.value - a.now.value),
    series:
      choices.chosen.state === undefined ? [] : seriesOfState(evidence, choices.chosen.state, consulates),
  }
}

const yearsOf = (evidence: Evidence, states: readonly string[]): string[] =>
  [
    ...new Set(
      states.flatMap((destination) =>
        metricById(RATE)
          .series(evidence, { ...ORIGIN, destination, consulate: ALL })
          .map(({ period }) => period.code),
      ),
    ),
  ].sort()

function lineOf(
  evidence: Evidence,
  code: string,
  consulates: readonly string[],
  { year, before }: { readonly year: string; readonly before: string },
): StateLine[] {
  const rate = (consulate: string, period: string) =>
    orNone(() => metricById(RATE).at(evidence, { ...ORIGIN, destination: code, consulate, period }))
  const now = rate(ALL, year)
  if (!now) return []
  const then = rate(ALL, before)
  const divided = now.lineage.operation === 'observation' ? undefined : now.lineage.inputs.at(-1)
  // Of some states only the rate is published, and no number of decisions.
  const decisions = divided?.unit.id === now.unit.id ? undefined : divided
  return [
    {
      code,
      now,
      ...(then ? { then } : {}),
      ...(decisions ? { decisions } : {}),
      byConsulate: new Map(
        consulates.flatMap((consulate) => {
          const figure = rate(consulate, year)
          return figure ? [[consulate, figure] as const] : []
        }),
      ),
    },
  ]
}

/** The rates of one state over time; a consulate that decided nothing has no line. */
function seriesOfState(
  evidence: Evidence,
  destination: string,
  consulates: readonly string[],
): ConsulateSeries[] {
  return [ALL, ...consulates].flatMap((consulate) => {
    const figures =
      orNone(() => metricById(RATE).series(evidence, { ...ORIGIN, destination, consulate })) ?? []
    return figures.length === 0 ? [] : [{ consulate, figures }]
  })
}
