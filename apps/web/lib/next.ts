import { type Evidence, ExodusError, type Figure } from '@exodus/core'
import {
  backtestFigure,
  backtestScores,
  type ModelId,
  modelById,
  type Projection,
  project,
  type Scenario,
  type ScenarioResult,
  scenarios,
  seriesById,
} from '@exodus/core/projections'
import { allEvidence } from './evidence-all'
import { parameter, type SearchParams } from './query'

/** The last year of every projection and scenario of the page. */
export const HORIZON = '2035'

/** Series that readers ask about, and that were published for long enough to be tested on their own past. */
const SERIES = [
  'departures/PAK',
  'net-migration-estimate/PAK',
  'sbp-remittances/TOTAL',
  'schengen-refusal-rate/PAK',
] as const
export type SeriesId = (typeof SERIES)[number]

/** What was observed of the outcomes of scenarios, as series. */
const OBSERVED: Readonly<Record<string, string>> = {
  departures: 'departures/PAK',
  remittances: 'remittances-received/PAK',
}

/** A series with what its models make of it. */
export interface ForecastView {
  readonly id: SeriesId
  readonly projection: Projection
  readonly tests: TestFigures
}

/** The numbers of a back-test as figures, by model, in the order of `backtestScores`. */
export type TestFigures = ReadonlyMap<ModelId, readonly Figure[]>

let made: Promise<readonly ForecastView[]> | undefined

/** Every series of the page with its projection, or the reason why there is none; computed once a process. */
export function forecasts(): Promise<readonly ForecastView[]> {
  made ??= allEvidence().then((evidence) =>
    SERIES.map((id) => {
      const projection = project(evidence, seriesById(evidence, id).figures, { to: endOf(id) })
      return { id, projection, tests: testFigures(evidence, id, projection) }
    }),
  )
  return made
}

const testFigures = (evidence: Evidence, series: SeriesId, { backtest }: Projection): TestFigures =>
  new Map(
    (backtest?.results ?? []).map(({ model }) => [
      model,
      backtestScores.map((score) => backtestFigure(evidence, { score, model: modelById(model), series })),
    ]),
  )

/** The horizon in the calendar of a series. */
const endOf = (id: SeriesId): string => (id === 'sbp-remittances/TOTAL' ? `FY${HORIZON}-PK` : HORIZON)

/** A value that a reader gave for a lever and that it cannot have. */
export interface LeverProblem {
  readonly lever: string
  readonly value: string
  readonly low: number
  readonly high: number
}

/** A scenario as the address asks for it. */
export interface ScenarioView {
  readonly scenario: Scenario
  readonly result: ScenarioResult
  readonly problems: readonly LeverProblem[]
  /** What was observed of an outcome, the oldest first. */
  readonly observed: (outcome: string) => readonly Figure[]
}

/** The name of a lever in the address. */
export const leverName = (scenario: Scenario, lever: string): string => `${scenario.id}.${lever}`

/** Every scenario, with the levers that the address moves; a value that a lever cannot have is told and left out. */
export async function scenarioViews(params: SearchParams): Promise<ScenarioView[]> {
  const evidence = await allEvidence()
  return scenarios.map((scenario) => {
    const { levers, problems } = leversOf(scenario, params)
    return {
      scenario,
      problems,
      result: scenario.run(evidence, { to: HORIZON, levers }),
      observed: (outcome) => observedOf(evidence, outcome),
    }
  })
}

function leversOf(
  scenario: Scenario,
  params: SearchParams,
): { levers: Record<string, number>; problems: LeverProblem[] } {
  const levers: Record<string, number> = {}
  const problems: LeverProblem[] = []
  for (const { id, bounds } of scenario.levers) {
    const value = parameter(params, leverName(scenario, id))
    if (value === '') continue
    const { low = -Infinity, high = Infinity } = bounds
    const number = Number(value)
    if (number >= low && number <= high) levers[id] = number
    else problems.push({ lever: id, value, low, high })
  }
  return { levers, problems }
}

function observedOf(evidence: Evidence, outcome: string): readonly Figure[] {
  const id = OBSERVED[outcome]
  if (id === undefined) return []
  try {
    return seriesById(evidence, id).figures.filter(({ period }) => period.kind === 'year')
  } catch (error) {
    if (error instanceof ExodusError && error.code === 'MissingObservationError') return []
    throw error
  }
}
