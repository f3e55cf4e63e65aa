import type { Descriptions } from '../answers'
import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import type { Alternative, Figure } from '../figure'
import { metrics } from '../metrics'
import type { LocalizedText } from '../schema'
import { type About, type Asked, askedOf } from './asked'
import { askedFigure, type NamedFigure } from './asked-figure'
import {
  type Comparable,
  type Comparison,
  compare,
  VERIFICATION_VERDICTS,
  type VerificationVerdict,
} from './closeness'
import { type OtherDefinition, otherDefinitions } from './other-definitions'
import type { Slip } from './slip'
import { slipsOf } from './slips'
import { readStatedNumber, type StatedNumber } from './stated-number'
import { readingsIn, unitById } from './unit-of-statement'

/** A number that somebody states, and what it is said to be of. */
export interface Statement {
  /** A number, or the text of one: `727,000`, `7.27 lakh`, `29.4%`. */
  readonly value: number | string
  /** The unit in which it is stated; that of the published figure when absent. */
  readonly unit?: string | undefined
  readonly about: About | NamedFigure
}

/** What the figure counts, in the words of its metric or dataset. */
export interface UsedDefinition {
  readonly id: string
  readonly kind: 'metric' | 'dataset'
  readonly title: LocalizedText
  /** What it counts; absent for a dataset whose description was not given. */
  readonly counts?: LocalizedText
  readonly doesNotCount?: LocalizedText
}

/** What a verification may read besides the evidence. */
export interface VerificationAids {
  /** Descriptions of datasets, for what they count and what not, and for figures of groups. */
  readonly catalogue?: Descriptions['catalogue']
  /** Code lists, for figures of groups that are made by the attributes of codes. */
  readonly codeLists?: Descriptions['codeLists']
}

/** A stated number beside the published one, or the reason why there is none to set beside it. */
export interface Verification {
  readonly verdict: VerificationVerdict
  readonly stated: StatedNumber
  readonly reason: LocalizedText
  /** The rest is absent or empty where nothing is published to compare with. */
  readonly figure?: Figure
  readonly definition?: UsedDefinition
  readonly comparison?: Comparison
  /** Rival values to which the stated number is nearer than to the preferred one. */
  readonly nearerRivals: readonly { readonly rival: Alternative; readonly comparison: Comparison }[]
  /** What other definitions answer, each with its own comparison where its unit allows one. */
  readonly otherDefinitions: readonly (OtherDefinition & { readonly comparison?: Comparison })[]
  readonly slips: readonly Slip[]
}

/**
 * Holds a stated number against the published figure: `match`, `close`, `mismatch`, or `cannot_verify` where nothing is
 * published at the key or the units measure different things. Rules: docs/verification.md.
 * @throws ExodusError for input that cannot be read: `InvalidNumberError`, `UnknownIdError`, `UnknownCodeError`,
 * `IncompleteKeyError`, `InvalidPeriodError`
 */
export function verify(evidence: Evidence, statement: Statement, aids: VerificationAids = {}): Verification {
  const stated = readStatedNumber(statement.value)
  const unit = statement.unit === undefined ? undefined : unitById(evidence, statement.unit)
  const asked = opened(evidence, statement.about, aids)
  const definition = definitionOf(asked, aids)
  try {
    const figure = asked.read()
    return verified(evidence, stated, readingsIn(stated, unit, figure.unit), asked, figure, definition)
  } catch (error) {
    if (!(error instanceof ExodusError) || !NO_FIGURE.includes(error.code)) throw error
    return cannotVerify(
      stated,
      { en: error.message, ur: `${NOTHING_TO_COMPARE} ${error.message}` },
      definition,
    )
  }
}

const opened = (
  evidence: Evidence,
  about: About | NamedFigure,
  { catalogue = [], codeLists = {} }: VerificationAids,
): Asked =>
  'figure' in about ? askedFigure(evidence, about.figure, { catalogue, codeLists }) : askedOf(evidence, about)

/** Errors that say that there is nothing to compare, rather than that the question cannot be read. */
const NO_FIGURE = [
  'MissingObservationError',
  'UnlikeUnitsError',
  'UnlikePeriodsError',
  'UnlikeScopesError',
  'DivisionByZeroError',
  'BreakInSeriesError',
  'TooFewFiguresError',
]

const NOTHING_TO_COMPARE = 'موازنے کے لیے کوئی شائع شدہ عدد نہیں:'

/** The answer where there is nothing to compare with. */
export const cannotVerify = (
  stated: StatedNumber,
  reason: LocalizedText,
  definition?: UsedDefinition,
): Verification => ({
  verdict: 'cannot_verify',
  stated,
  reason,
  ...(definition ? { definition } : {}),
  nearerRivals: [],
  otherDefinitions: [],
  slips: [],
})

function verified(
  evidence: Evidence,
  stated: StatedNumber,
  readings: readonly [Comparable, ...Comparable[]],
  asked: Asked,
  figure: Figure,
  definition: UsedDefinition,
): Verification {
  const [reading, comparison] = bestReading(readings, figure)
  const definitions = asked.subject ? otherDefinitions(evidence, asked.id, figure, asked.subject) : []
  return {
    verdict: comparison.verdict,
    stated,
    reason: REASONS[comparison.rule],
    figure,
    definition,
    comparison,
    nearerRivals: nearerRivals(reading, figure),
    otherDefinitions: definitions.map((other) => ({
      ...other,
      ...comparisonWith(reading, figure, other.figure),
    })),
    slips: comparison.verdict === 'match' ? [] : slipsOf(stated, reading, asked, figure, definitions),
  }
}

/** The reading that is nearest to the published figure. */
export function bestReading(
  [first, ...others]: readonly [Comparable, ...Comparable[]],
  figure: Figure,
): readonly [Comparable, Comparison] {
  const order = ({ verdict }: Comparison): number => VERIFICATION_VERDICTS.indexOf(verdict)
  return others.reduce<readonly [Comparable, Comparison]>(
    (kept, reading) => {
      const comparison = compare(reading, figure)
      return order(comparison) < order(kept[1]) ? [reading, comparison] : kept
    },
    [first, compare(first, figure)],
  )
}

function nearerRivals(reading: Comparable, { value, alternatives }: Figure): Verification['nearerRivals'] {
  const apart = (other: number): number => Math.abs(reading.value - other)
  return alternatives
    .filter((rival) => apart(rival.value) < apart(value))
    .sort((a, b) => apart(a.value) - apart(b.value))
    .map((rival) => ({ rival, comparison: compare(reading, { value: rival.value }) }))
    .filter(({ comparison }) => comparison.verdict !== 'mismatch')
}

/** Only figures of one kind of unit are compared: the others stand as they are. */
const comparisonWith = (reading: Comparable, figure: Figure, other: Figure): { comparison?: Comparison } => {
  if (other.unit.dimension !== figure.unit.dimension) return {}
  // "A net million left" is said of a balance of less than zero.
  const sign = other.value < 0 && reading.value > 0 && other.unit.dimension === 'persons' ? -1 : 1
  const factor = (sign * figure.unit.factor) / other.unit.factor
  const inItsUnit = { ...reading, value: reading.value * factor, step: Math.abs(reading.step * factor) }
  return { comparison: compare(inItsUnit, other) }
}

function definitionOf({ id, kind, title }: Asked, { catalogue = [] }: VerificationAids): UsedDefinition {
  const metric = kind === 'metric' ? metrics.find((known) => known.id === id) : undefined
  if (metric) return { id, kind: 'metric', title, counts: metric.definition }
  const described = catalogue.find((dataset) => dataset.id === id)
  return {
    id,
    kind: 'dataset',
    title,
    ...(described ? { counts: described.counts, doesNotCount: described.doesNotCount } : {}),
  }
}

const REASONS: Readonly<Record<Comparison['rule'], LocalizedText>> = {
  equal: { en: 'It is the published number.', ur: 'یہ شائع شدہ عدد ہی ہے۔' },
  rounded: {
    en: 'The published number, rounded to the digits given, is the stated one.',
    ur: 'شائع شدہ عدد دیے گئے ہندسوں تک گول کرنے پر یہی ہے۔',
  },
  'in-spread': {
    en: 'Sources differ, and the stated number lies within their spread.',
    ur: 'ماخذ مختلف عدد دیتے ہیں، اور بیان کردہ عدد ان کے درمیان ہے۔',
  },
  same: {
    en: 'It is so near to the published number that nobody is misled.',
    ur: 'یہ شائع شدہ عدد کے اتنا قریب ہے کہ کوئی گمراہ نہیں ہوتا۔',
  },
  near: {
    en: 'It is near to the published number, and not it: loosely rounded, or of another edition.',
    ur: 'یہ شائع شدہ عدد کے قریب ہے مگر وہی نہیں: سرسری گول کیا گیا، یا کسی اور ایڈیشن کا۔',
  },
  coarse: {
    en: 'The published number rounds to it, but so few digits are given that much is lost.',
    ur: 'شائع شدہ عدد گول ہو کر یہی بنتا ہے، مگر ہندسے اتنے کم ہیں کہ بہت کچھ چھپ جاتا ہے۔',
  },
  beyond: {
    en: 'It is not the published number.',
    ur: 'یہ شائع شدہ عدد نہیں۔',
  },
}
