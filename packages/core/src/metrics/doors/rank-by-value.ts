import type { Figure } from '../../figure'
import { derive, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { rank } from '../../unit'

/** Something that is ranked, under the name of its place: in a ranking the measure goes without saying. */
export interface Ranked {
  readonly figure: Figure
  readonly name: LocalizedText
}

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
  const { low, high } = rangeOf(own.figure)
  const maybeAbove = others.filter(({ figure }) => rangeOf(figure).high > low)
  const surelyAbove = others.filter(({ figure }) => rangeOf(figure).low > high)
  const largestFirst = [...maybeAbove].sort((a, b) => b.figure.value - a.figure.value)
  return derive({
    operation: 'rank',
    formula,
    inputs: [own, ...largestFirst].map(named),
    unit: rank,
    value: 1 + others.filter(({ figure }) => figure.value > own.figure.value).length,
    range: { low: 1 + surelyAbove.length, high: 1 + maybeAbove.length },
    notes,
  })
}

const named = ({ figure, name }: Ranked): Figure =>
  derive({
    operation: 'select',
    formula: name,
    inputs: [figure],
    unit: figure.unit,
    value: figure.value,
    range: rangeOf(figure),
  })
