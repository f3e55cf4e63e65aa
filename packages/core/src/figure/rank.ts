import type { LocalizedText } from '../schema'
import { rank } from '../unit'
import { derive, type Range, rangeOf } from './derive'
import type { Figure } from './figure'

/** Where something stands in a ranking: its value, and between which values it may lie. */
interface Standing extends Range {
  readonly value: number
}

/** Something that is ranked, under the name of its place: in a ranking the measure goes without saying. */
interface Ranked {
  readonly figure: Figure
  readonly name: LocalizedText
}

/** Place of a value among others, 1 being the largest; equal values share a place (standard competition ranking). */
export const placeOf = (value: number, others: readonly number[]): number =>
  1 + others.filter((other) => other > value).length

/** The place by value, and the places that the ranges allow. */
export const placeAmong = (own: Standing, others: readonly Standing[]): { value: number; range: Range } => ({
  value: placeOf(
    own.value,
    others.map(({ value }) => value),
  ),
  range: {
    low: placeOf(
      own.high,
      others.map(({ low }) => low),
    ),
    high: placeOf(
      own.low,
      others.map(({ high }) => high),
    ),
  },
})

/** A figure as it stands in a ranking. */
export const standing = (figure: Figure): Standing => ({ value: figure.value, ...rangeOf(figure) })

/** The figure under another name, that of its place for one; whoever is ranked next stands beside the same. */
export function underName(figure: Figure, name: LocalizedText): Figure {
  const before = named.get(figure)
  if (before?.name.en === name.en && before.name.ur === name.ur) return before.figure
  const made = derive({
    operation: 'select',
    formula: name,
    inputs: [figure],
    unit: figure.unit,
    value: figure.value,
    range: rangeOf(figure),
  })
  named.set(figure, { name, figure: made })
  return made
}

const named = new WeakMap<Figure, Ranked>()

/**
 * The place of a figure among others, 1 being the largest; equal values share a place. The lineage holds the figure and
 * those that stand above it or may; the range is the places that the rival values allow.
 */
export function rankByValue(
  own: Ranked,
  others: readonly Ranked[],
  formula: LocalizedText,
  notes: readonly LocalizedText[] = [],
): Figure {
  const { low } = rangeOf(own.figure)
  const maybeAbove = others.filter(({ figure }) => rangeOf(figure).high > low)
  const largestFirst = [...maybeAbove].sort((a, b) => b.figure.value - a.figure.value)
  return derive({
    operation: 'rank',
    formula,
    inputs: [own, ...largestFirst].map(({ figure, name }) => underName(figure, name)),
    unit: rank,
    ...placeAmong(
      standing(own.figure),
      others.map(({ figure }) => standing(figure)),
    ),
    notes,
  })
}
