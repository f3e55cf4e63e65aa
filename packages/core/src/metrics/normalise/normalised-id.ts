import { periodToId } from '../../period'

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
export const normalisedId = (id: string, { kind, argument }: Normalisation): string =>
  `${kind}/${periodToId(argument)}.${id.replace('/', '.')}`

// The owner of the figure has no dots; what follows may be the codes of a row or the query of a group.
const NORMALISED_ID = /^([a-z0-9-]+)\/([A-Za-z0-9-]+)\.([a-z0-9-]+)\.(.+)$/

/** What a normalised figure is made of, or `undefined` when the id is that of a plain figure. */
export function parseNormalisedId(
  id: string,
): { readonly how: Normalisation; readonly base: string } | undefined {
  const [, name, argument = '', owner, codes] = NORMALISED_ID.exec(id) ?? []
  const kind = NORMALISATIONS.find((known) => known === name)
  if (kind === undefined) return undefined
  return { how: { kind, argument: argument.replace('--', '/') }, base: `${owner}/${codes}` }
}
