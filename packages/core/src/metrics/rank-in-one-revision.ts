import type { Figure } from '../figure'
import { derive } from '../figure/derive'
import { sourceOf } from '../figure/published-row'
import { underName } from '../figure/rank'
import type { LocalizedText } from '../schema'
import { rank } from '../unit'
import { valuesBySource } from './one-revision'

const FORMULA: LocalizedText = {
  en: '1 + the number of places with a larger value',
  ur: '1 + ان مقامات کی تعداد جن کا عدد زیادہ ہے',
}

/**
 * The place of a figure among others, 1 being the largest; equal values share a place. The lineage holds the figure and
 * those above it, each by its name. Rival revisions rank each by itself, and the range spans their ranks.
 */
export function rankInOneRevision(
  own: Figure,
  others: readonly Figure[],
  nameOf: (figure: Figure) => LocalizedText,
): Figure {
  const preferred = sourceOf(own)
  const sources = [...new Set([preferred, ...own.alternatives.map(({ source }) => source.id)])]
  const values = new Map([own, ...others].map((figure) => [figure, rankedValues(figure)]))
  const valueIn = (figure: Figure, source: string): number | undefined => values.get(figure)?.get(source)
  const above = (source: string): Figure[] =>
    others.filter((other) => (valueIn(other, source) ?? 0) > (valueIn(own, source) ?? 0))
  const places = sources.map((source) => 1 + above(source).length)
  const larger = [...new Set(sources.flatMap(above))].sort((a, b) => b.value - a.value)
  const compared = 1 + others.filter((other) => valueIn(other, preferred) !== undefined).length
  return derive({
    operation: 'rank',
    formula: FORMULA,
    inputs: [own, ...larger].map((figure) =>
      figure.lineage.operation === 'observation' ? underName(figure, nameOf(figure)) : figure,
    ),
    unit: rank,
    value: 1 + above(preferred).length,
    range: { low: Math.min(...places), high: Math.max(...places) },
    notes: [{ en: `${compared} places compared`, ur: `موازنے میں شامل مقامات: ${compared}` }],
  })
}

/** By source for a published row; under no source for a sum. */
const rankedValues = (figure: Figure): Map<string, number> =>
  figure.lineage.operation === 'observation' ? valuesBySource(figure) : new Map([['', figure.value]])
