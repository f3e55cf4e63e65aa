import { type Descriptions, parseGroupId, resolveFigure } from '../answers'
import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { figureAddress, normalise, parseNormalisedId } from '../metrics'
import { type Asked, askedOf, ifAnswered } from './asked'

/** What a stated number is said to be, by the id of a figure: of a metric, a row, either normalised, or a group of a query. */
export interface NamedFigure {
  readonly figure: string
}

/**
 * Opens what a figure id names.
 * @param descriptions what groups of a query are read with
 * @throws ExodusError as `resolveFigure`
 */
export function askedFigure(evidence: Evidence, id: string, descriptions: Descriptions): Asked {
  const dataset = parseGroupId(id)?.dataset
  if (dataset !== undefined) {
    return {
      id: dataset,
      kind: 'dataset',
      title: evidence.dataset(dataset).title,
      read: () => resolveFigure(evidence, descriptions, id),
      // A group is what its question makes it: no other period or code is asked for, and no other definition is of it.
      ...ALONE,
    }
  }
  const normalised = parseNormalisedId(id)
  if (normalised === undefined) return askedPlain(evidence, id)
  const { base, how } = normalised
  const plain = askedPlain(evidence, base)
  const alike = ({ id: of }: Figure): Figure[] => {
    const figure = of === undefined ? undefined : ifAnswered(() => normalise(evidence, of, how))
    return figure ? [figure] : []
  }
  return {
    ...plain,
    read: () => normalise(evidence, base, how),
    series: () => plain.series().flatMap(alike),
    others: (dimension) => plain.others(dimension).flatMap(alike),
  }
}

const ALONE: Pick<Asked, 'dimensions' | 'series' | 'others'> = {
  dimensions: [],
  series: () => [],
  others: () => [],
}

function askedPlain(evidence: Evidence, id: string): Asked {
  const { owner, kind, key } = figureAddress(evidence, id)
  return askedOf(evidence, kind === 'metric' ? { metric: owner, key } : { dataset: owner, key })
}
