import type { Figure } from './figure'

/** The code of a published figure in a dimension of its dataset; none for a computed figure. */
export const codeOf = ({ lineage }: Figure, dimension: string): string =>
  lineage.operation === 'observation' ? (lineage.key[dimension] ?? '') : ''

/** The source of a published figure; none for a computed figure. */
export const sourceOf = ({ lineage }: Figure): string =>
  lineage.operation === 'observation' ? lineage.source.id : ''
