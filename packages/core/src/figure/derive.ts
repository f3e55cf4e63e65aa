import type { Period } from '../period'
import type { LocalizedText, ObservationStatus, Operation, Quality } from '../schema'
import type { Unit } from '../unit'
import { type Figure, sealFigure } from './figure'

/** The spread of a value over its rivals. */
export type Range = { readonly low: number; readonly high: number }

// The less certain of two wins when figures are combined.
const STATUS_ORDER: readonly ObservationStatus[] = ['A', 'B', 'P', 'I', 'E', 'F', 'U', 'O', 'M', 'Q']
const QUALITY_ORDER: readonly Quality[] = ['official', 'survey', 'reported', 'provisional', 'estimate']

/** The parts of a figure that is made from other figures. */
export interface Derivation {
  readonly operation: Operation
  readonly formula: LocalizedText
  readonly inputs: readonly Figure[]
  readonly unit: Unit
  readonly value: number
  /** What the value would be over the rival values of the inputs, or over what the inputs leave open. */
  readonly range: Range
  readonly period?: Period
  readonly factor?: number
  readonly notes?: readonly LocalizedText[]
  /** What the value is called, where the formula is no name for it. */
  readonly label?: LocalizedText
  /** What the operation itself makes of the value, such as F for a projection; else as the least certain input. */
  readonly status?: ObservationStatus
  readonly quality?: Quality
}

/** Makes a figure from others; the algebra and the metrics call it, nothing outside the library can. */
export function derive({
  operation,
  formula,
  inputs,
  unit,
  value,
  range,
  period,
  factor,
  notes = [],
  label = formula,
  status,
  quality,
}: Derivation): Figure {
  const [first] = inputs
  if (first === undefined) throw new RangeError(`${operation} needs at least one figure`)
  const spread = range.low < value || range.high > value || inputs.some((input) => input.range !== undefined)
  return sealFigure({
    label,
    value,
    unit,
    period: period ?? first.period,
    status:
      status ??
      weakest(
        STATUS_ORDER,
        inputs.map((input) => input.status),
      ),
    quality:
      quality ??
      weakest(
        QUALITY_ORDER,
        inputs.map((input) => input.quality),
      ),
    ...(spread ? { range } : {}),
    alternatives: [],
    lineage: { operation, formula, ...(factor === undefined ? {} : { factor }), notes, inputs },
  })
}

const weakest = <T>(order: readonly T[], found: readonly T[]): T =>
  found.reduce((a, b) => (order.indexOf(a) >= order.indexOf(b) ? a : b))

/** A formula in both languages from the names of its inputs. */
export const inWords = (write: (name: (figure: Figure) => string) => string): LocalizedText => ({
  en: write(({ label }) => label.en),
  ur: write(({ label }) => label.ur),
})

/** The range of a figure, its own value when it has no rivals. */
export const rangeOf = ({ range, value }: Figure): Range => range ?? { low: value, high: value }

// Beyond this many inputs with rivals the combinations are too many to try.
const MOST_RANGED_INPUTS = 10

interface Combination extends Omit<Derivation, 'value' | 'range'> {
  /** The value from the values of the inputs, in their order; must be deterministic. */
  readonly compute: (values: readonly number[]) => number
}

/**
 * Makes a figure by any function of the values of its inputs. Its range is found by computing it over every combination
 * of the ends of the inputs' ranges; with too many ranged inputs, over all low and all high ends only.
 */
export function combine({ compute, ...parts }: Combination): Figure {
  const { inputs } = parts
  const ranged = inputs.flatMap((input, at) => (input.range ? [at] : []))
  const values = inputs.map(({ value }) => value)
  const combinations = ranged.length <= MOST_RANGED_INPUTS ? 2 ** ranged.length : 2
  const results = Array.from({ length: combinations }, (_, bits) =>
    compute(
      values.map((value, at) => {
        const place = ranged.indexOf(at)
        const input = inputs[at]
        if (place < 0 || input === undefined) return value
        const high = combinations === 2 ** ranged.length ? (bits >> place) & 1 : bits
        return high ? rangeOf(input).high : rangeOf(input).low
      }),
    ),
  )
  const value = compute(values)
  return derive({
    ...parts,
    value,
    range: { low: Math.min(value, ...results), high: Math.max(value, ...results) },
  })
}
