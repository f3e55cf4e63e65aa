import type { Evidence } from '../../evidence'
import { type Figure, nameFigure } from '../../figure'
import type { LocalizedText } from '../../schema'
import type { MetricKey } from '../define-metric'
import { index100 } from './index-100'
import { type Normalisation, normalisedId } from './normalised-id'
import { perThousandResidents } from './per-thousand-residents'
import { shareOfTotal } from './share-of-total'

/** A figure set against another one, and what the result is called. */
export interface Normalised {
  readonly figure: Figure
  readonly label: LocalizedText
}

/** How figures are found from inside a normalisation. */
export interface FigureReader {
  /** The plain figure with an id. */
  readonly read: (id: string) => Figure
  /** The codes of a plain id by dimension, `period` included. */
  readonly keyOf: (id: string) => MetricKey
  /** The id of the same in another period. */
  readonly idIn: (id: string, period: string) => string
}

/** The normalised figure, under the id by which it can be opened again. */
export function normaliseWith(
  evidence: Evidence,
  id: string,
  how: Normalisation,
  { read, keyOf, idIn }: FigureReader,
): Figure {
  const [owner = ''] = id.split('/')
  const plain = read(id)
  const made = (): Normalised => {
    if (how.kind === 'per-1000-residents')
      return perThousandResidents(evidence, plain, keyOf(id), how.argument)
    if (how.kind === 'share-of-total') return shareOfTotal(evidence, plain, owner, keyOf(id), how.argument)
    return index100(read(idIn(id, how.argument)), plain)
  }
  const { figure, label } = made()
  return nameFigure(figure, normalisedId(id, how), label)
}
