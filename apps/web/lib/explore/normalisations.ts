import type { Evidence, Figure } from '@exodus/core'
import { normaliseFigure } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { ifPublished, NORMALISATIONS, type Normalisation, parseNormalisedId } from '@exodus/core/metrics'
import type { SubjectDimension } from './subject'

interface Possible {
  /** Dimensions along which values are parts of a whole. */
  readonly shares: readonly string[]
  /** Whether values count things of which there may be so many a thousand residents. */
  readonly counted: boolean
}

/** The ways to normalise that make sense for a subject, as the address names them. */
export const normalisationsOf = (
  dimensions: readonly SubjectDimension[],
  { shares, counted }: Possible,
): string[] => [
  ...dimensions.flatMap(({ id, codeList }) =>
    counted && codeList === 'area' ? [`per-1000-residents.${id}`] : [],
  ),
  ...shares.map((dimension) => `share-of-total.${dimension}`),
  'index-100',
]

/** What an address names, as the library takes it. */
export function normalisationOf(text: string, base: string): Normalisation | undefined {
  const [kind = '', dimension = ''] = text.split('.')
  const known = NORMALISATIONS.find((candidate) => candidate === kind)
  return known === undefined ? undefined : { kind: known, argument: known === 'index-100' ? base : dimension }
}

/** Figures normalised; those for which there is nothing to set them against are left out. */
export const normalised = (
  evidence: Evidence,
  figures: readonly Figure[],
  how: Normalisation,
): readonly Figure[] =>
  figures.flatMap(({ id }) =>
    id === undefined
      ? []
      : (ifPublished(() => normaliseFigure(evidence, { catalogue, codeLists }, id, how)) ?? []),
  )

/** The id of the figure from which a normalised one was made. */
export const baseOf = (id: string): string | undefined => parseNormalisedId(id)?.base
