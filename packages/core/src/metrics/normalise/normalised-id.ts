import { figureId, parseFigureId } from '../../figure'

/** The ways in which a figure can be set against something else without a metric of its own. */
export const NORMALISATIONS = ['per-1000-residents', 'share-of-total', 'index-100'] as const
export type NormalisationKind = (typeof NORMALISATIONS)[number]

/**
 * How to normalise. `argument` is the dimension whose code names the country for `per-1000-residents`, the dimension
 * along which the whole is taken for `share-of-total`, and the base period for `index-100`.
 */
export interface Normalisation {
  readonly kind: NormalisationKind
  readonly argument: string
}

/**
 * The id of a normalised figure: `<kind>/<argument>.<owner of the figure>.<its codes>`, as in
 * `index-100/2015.departures-total.PAK.beoe-oec.2024`.
 */
export function normalisedId(id: string, { kind, argument }: Normalisation): string {
  const { owner, parts } = parseFigureId(id)
  return figureId(kind, [argument, owner, ...parts])
}

/** What a normalised figure is made of, or `undefined` when the id is that of a plain figure. */
export function parseNormalisedId(
  id: string,
): { readonly how: Normalisation; readonly base: string } | undefined {
  const { owner, parts } = parseFigureId(id)
  const kind = NORMALISATIONS.find((known) => known === owner)
  const [argument = '', base = '', ...codes] = parts
  return kind === undefined ? undefined : { how: { kind, argument }, base: figureId(base, codes) }
}
