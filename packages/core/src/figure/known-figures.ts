import type { Dataset, Evidence } from '../evidence'
import type { Figure } from './figure'

// So many that every country in every year of a table has room; the oldest half goes when more are read.
export const MOST_KNOWN = 16_384

const known = new WeakMap<Evidence, WeakMap<Dataset, Map<number, Figure>>>()

/**
 * The figure of a row, made when it is first asked for. A ranking compares all countries, a season looks at ten years of
 * months: what is read for one key is read again for the next, and figures do not change.
 */
export function figureKnownAt(evidence: Evidence, dataset: Dataset, row: number, make: () => Figure): Figure {
  const figures = figuresOf(evidence, dataset)
  const before = figures.get(row)
  if (before) return before
  const made = make()
  if (figures.size >= MOST_KNOWN) {
    for (const oldest of [...figures.keys()].slice(0, MOST_KNOWN / 2)) figures.delete(oldest)
  }
  figures.set(row, made)
  return made
}

function figuresOf(evidence: Evidence, dataset: Dataset): Map<number, Figure> {
  const ofEvidence = known.get(evidence) ?? new WeakMap<Dataset, Map<number, Figure>>()
  known.set(evidence, ofEvidence)
  const figures = ofEvidence.get(dataset) ?? new Map<number, Figure>()
  ofEvidence.set(dataset, figures)
  return figures
}
