import { ExodusError, unknownId } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { derive, type Range, rangeOf } from '../../figure/derive'
import { type Period, parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import type { Unit } from '../../unit'
import type { Bounds } from '../model'
import { inDigits } from '../words'

/** Something that is assumed to go on; its default is computed from the data. */
export interface Lever {
  readonly id: string
  readonly title: LocalizedText
  /** Levers of one group can be set together, by the name of the group. */
  readonly group?: string
  readonly unit: Unit
  readonly bounds: Bounds
  readonly default: (evidence: Evidence) => Figure
}

/** A lever as a run of the scenario had it. */
export interface LeverSetting {
  readonly lever: string
  readonly title: LocalizedText
  /** The value used, with where it comes from. */
  readonly figure: Figure
  readonly default: Figure
  readonly changed: boolean
}

/** One thing that a scenario computes, year by year. */
export interface Outcome {
  readonly id: string
  readonly title: LocalizedText
  /** Status F; the range is what the ranges of the levers and of the inputs leave open. */
  readonly figures: readonly Figure[]
  /** What others have projected of it. */
  readonly published: readonly Figure[]
}

export interface ScenarioOptions {
  /** The last year; 2035 when absent. */
  readonly to?: string
  /** Values for levers, by lever or by group of levers; the rest stand at their defaults. */
  readonly levers?: Readonly<Record<string, number>>
}

export interface ScenarioResult {
  readonly levers: readonly LeverSetting[]
  readonly outcomes: readonly Outcome[]
}

interface ScenarioDefinition {
  readonly id: string
  readonly title: LocalizedText
  /** What is assumed to continue, and what is left out. */
  readonly definition: LocalizedText
  /** What to name in `openEvidence`. */
  readonly datasets: readonly string[]
  readonly levers: readonly Lever[]
}

type Settings = (lever: string) => Figure

/** What follows if things go on as the levers say. */
export interface Scenario extends ScenarioDefinition {
  /**
   * @throws ExodusError `UnknownIdError` for a lever that there is not, `LeverOutOfBoundsError`, `InvalidPeriodError`,
   * and what reading the evidence refuses
   */
  run(evidence: Evidence, options?: ScenarioOptions): ScenarioResult
}

/** Defines a scenario; `outcomes` computes it from the figures of its levers, up to a last year. */
/* @__NO_SIDE_EFFECTS__ */
export function defineScenario({
  outcomes,
  ...definition
}: ScenarioDefinition & {
  readonly outcomes: (evidence: Evidence, settings: Settings, last: number) => readonly Outcome[]
}): Scenario {
  return {
    ...definition,
    run: (evidence, { to = '2035', levers = {} } = {}) => {
      const settings = settingsOf(definition.levers, evidence, levers)
      const figureOf = (id: string): Figure => {
        const found = settings.find(({ lever }) => lever === id)
        if (!found) throw unknownLever(definition.levers, id)
        return found.figure
      }
      return { levers: settings, outcomes: outcomes(evidence, figureOf, yearOf(parsePeriod(to))) }
    },
  }
}

const unknownLever = (levers: readonly Lever[], value: string): ExodusError => {
  const known = [...new Set(levers.flatMap(({ id, group }) => [id, ...(group ? [group] : [])]))]
  return unknownId({ field: 'lever', value, known })
}

function settingsOf(
  levers: readonly Lever[],
  evidence: Evidence,
  values: Readonly<Record<string, number>>,
): LeverSetting[] {
  const wrong = Object.keys(values).find(
    (name) => !levers.some(({ id, group }) => name === id || name === group),
  )
  if (wrong !== undefined) throw unknownLever(levers, wrong)
  return levers.map((lever) => {
    const given = values[lever.id] ?? values[lever.group ?? '']
    const standard = lever.default(evidence)
    const figure = given === undefined ? standard : setTo(lever, standard, given)
    return { lever: lever.id, title: lever.title, figure, default: standard, changed: given !== undefined }
  })
}

/** The figure of a lever that somebody has moved: theirs, with what the data say beside it. */
function setTo({ id, title, unit, bounds }: Lever, standard: Figure, value: number): Figure {
  const { low = -Infinity, high = Infinity } = bounds
  if (!(value >= low && value <= high)) {
    throw new ExodusError(
      'LeverOutOfBoundsError',
      `${id} cannot be ${value}: it lies between ${low} and ${high} ${unit.id}.`,
      { field: id, value: String(value), accepted: [`${low}..${high}`] },
    )
  }
  return derive({
    operation: 'projection',
    formula: { en: `${title.en}, an assumption`, ur: `${title.ur}، ایک مفروضہ` },
    label: title,
    inputs: [standard],
    unit,
    value,
    range: { low: value, high: value },
    status: 'F',
    quality: 'estimate',
    notes: [
      {
        en: `assumed by the asker; the data give ${inDigits(standard.value)}`,
        ur: `پوچھنے والے کا مفروضہ؛ اعداد و شمار کے مطابق ${inDigits(standard.value)}`,
      },
    ],
  })
}

/** Something that an outcome is computed from, and whether the outcome rises with it. */
export interface Part {
  readonly figure: Figure
  readonly raises: boolean
}

interface Computation {
  readonly label: LocalizedText
  readonly formula: LocalizedText
  readonly parts: readonly Part[]
  readonly unit: Unit
  readonly period: Period
  /** Must rise, or fall, with each part as that part says. */
  readonly compute: (values: readonly number[]) => number
  readonly notes?: readonly LocalizedText[]
}

const RANGE_NOTE: LocalizedText = {
  en: 'the range has all levers and inputs at the ends of their own ranges together, so it is an outer bound and not an interval of probability',
  ur: 'حد میں تمام مفروضے اور اعداد اپنی اپنی حد کے سروں پر اکٹھے لیے گئے ہیں، اس لیے یہ بیرونی حد ہے، امکان کا وقفہ نہیں',
}

/** A figure of a scenario: a projection from observed figures and levers. */
export function scenarioFigure({ parts, compute, notes = [], ...rest }: Computation): Figure {
  const at = (end: (range: Range, raises: boolean) => number): number =>
    compute(parts.map(({ figure, raises }) => end(rangeOf(figure), raises)))
  const value = compute(parts.map(({ figure }) => figure.value))
  return derive({
    ...rest,
    operation: 'projection',
    inputs: parts.map(({ figure }) => figure),
    value,
    range: {
      low: at(({ low, high }, raises) => (raises ? low : high)),
      high: at(({ low, high }, raises) => (raises ? high : low)),
    },
    status: 'F',
    quality: 'estimate',
    notes: [...notes, RANGE_NOTE],
  })
}

/** The years after one, up to another. */
export const yearsAfter = (base: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - base) }, (_, at) => base + at + 1)

/** The calendar year that a period lies in. */
export const yearOf = ({ start }: Period): number => Number(start.slice(0, 4))

export const yearPeriod = (year: number): Period => parsePeriod(String(year))
