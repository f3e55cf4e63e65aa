import type { Figure } from '../../figure'
import { derive } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { sourceOf, valuesBySource } from './one-revision'

export const rank = { id: 'rank', dimension: 'rank', factor: 1 } as const

const FORMULA: LocalizedText = {
  en: '1 + the number of places with a larger value',
  ur: '1 + ان مقامات کی تعداد جن کی قدر زیادہ ہے',
}

/**
 * The place of a figure among others, 1 being the largest; equal values share a place. The lineage holds the figure and
 * those above it. Rival revisions rank each by itself, and the range spans their ranks.
 */
export function rankAmong(own: Figure, others: readonly Figure[]): Figure {
  const preferred = sourceOf(own)
  const sources = [...new Set([preferred, ...own.alternatives.map(({ source }) => source.id)])]
  const values = new Map([own, ...others].map((figure) => [figure, rankedValues(figure)]))
  const valueOf = (figure: Figure, source: string): number | undefined => values.get(figure)?.get(source)
  const above = (source: string): Figure[] =>
    others.filter((other) => (valueOf(other, source) ?? 0) > (valueOf(own, source) ?? 0))
  const places = sources.map((source) => 1 + above(source).length)
  const larger = new Set(sources.flatMap(above))
  const compared = 1 + others.filter((other) => valueOf(other, preferred) !== undefined).length
  return derive({
    operation: 'rank',
    formula: FORMULA,
    inputs: [own, ...larger],
    unit: rank,
    value: 1 + above(preferred).length,
    range: { low: Math.min(...places), high: Math.max(...places) },
    notes: [{ en: `${compared} places compared`, ur: `موازنے میں شامل مقامات: ${compared}` }],
  })
}

/** By source for a published row; under no source for a sum. */
const rankedValues = (figure: Figure): Map<string, number> =>
  figure.lineage.operation === 'observation' ? valuesBySource(figure) : new Map([['', figure.value]])
