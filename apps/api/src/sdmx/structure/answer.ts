import { type ArtefactDetail, artefactKey, type ItemScheme, type SdmxArtefact } from '@exodus/core/formats'
import { unknown } from '../grammar/problems'
import { versionMatches } from '../grammar/version'
import type { Chosen } from '../negotiate'
import type { SdmxService } from '../service'
import type { StructureQuery } from './query'
import { related } from './related'
import { writeStructures } from './write'

/**
 * The structure message that answers a query, or `undefined` when nothing matches.
 * @throws ExodusError `UnknownIdError` for an id of the type that does not exist
 */
export function answerStructure(
  service: SdmxService,
  query: StructureQuery,
  chosen: Chosen,
): string | undefined {
  const all = service.artefacts()
  const found = find(service, query).map((artefact) => itemsOnly(artefact, query.items))
  const matching = found.flatMap((artefact) => (artefact === undefined ? [] : [artefact]))
  if (matching.length === 0) return undefined
  const others = related(all, matching, query.references)
  const partial =
    query.detail === 'referencepartial' ? others.map((other) => usedItems(other, matching, others)) : others
  const asked = new Set(matching.map(artefactKey))
  return writeStructures(service, chosen, [...matching, ...partial], {
    detailOf: (artefact) => detailOf(query.detail, asked.has(artefactKey(artefact))),
  })
}

function find(service: SdmxService, { type, reference, asOf }: StructureQuery): SdmxArtefact[] {
  const artefacts = [...service.artefacts().values()].filter(
    ({ kind }) => type === undefined || kind === type,
  )
  for (const id of reference.ids ?? []) {
    if (!artefacts.some((artefact) => artefact.id === id)) {
      throw unknown(
        'UnknownIdError',
        type ?? 'artefact',
        id,
        artefacts.map((artefact) => artefact.id),
      )
    }
  }
  // Before the first release there was no structure.
  if (asOf && asOf < firstRelease(service)) return []
  return artefacts.filter(
    ({ id, agency, version }) =>
      (reference.agencies === undefined || reference.agencies.includes(agency)) &&
      (reference.ids === undefined || reference.ids.includes(id)) &&
      versionMatches(reference.versions, version),
  )
}

const firstRelease = ({ flows }: SdmxService): Date =>
  new Date([...flows.values()].flatMap(({ releases }) => releases.map(({ date }) => date)).sort()[0] ?? '')

/** A scheme with the items asked for; nothing when it has none of them. */
function itemsOnly(artefact: SdmxArtefact, items: readonly string[] | undefined): SdmxArtefact | undefined {
  if (items === undefined) return artefact
  if (!('items' in artefact)) return undefined
  const kept = artefact.items.filter(({ id }) => items.includes(id))
  return kept.length === 0 ? undefined : { ...artefact, items: kept, partial: true }
}

/** A referenced scheme of concepts with those that the structures in the message use. */
function usedItems(
  artefact: SdmxArtefact,
  matching: readonly SdmxArtefact[],
  others: readonly SdmxArtefact[],
): SdmxArtefact {
  if (artefact.kind !== 'conceptscheme') return artefact
  const used = new Set(
    [...matching, ...others].flatMap((each) =>
      each.kind === 'datastructure'
        ? ['OBS_VALUE', ...[...each.dimensions, ...each.attributes].map(({ id }) => id)]
        : [],
    ),
  )
  return partOf(artefact, (id) => used.has(id))
}

/** A scheme with some of its items, saying that it is a part if it is one. */
export function partOf(scheme: ItemScheme, keep: (id: string) => boolean): ItemScheme {
  const items = scheme.items.filter(({ id }) => keep(id))
  return items.length === scheme.items.length ? scheme : { ...scheme, items, partial: true }
}

function detailOf(detail: StructureQuery['detail'], asked: boolean): ArtefactDetail {
  switch (detail) {
    case 'allstubs':
      return 'stub'
    case 'allcompletestubs':
      return 'completestub'
    case 'referencestubs':
      return asked ? 'full' : 'stub'
    case 'referencecompletestubs':
      return asked ? 'full' : 'completestub'
    default:
      return 'full'
  }
}
