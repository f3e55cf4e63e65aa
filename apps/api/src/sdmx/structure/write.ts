import {
  type SdmxArtefact,
  type SdmxAvailability,
  type SdmxStructureOptions,
  toSdmxStructure,
  toSdmxStructureXml,
} from '@exodus/core/formats'
import type { Chosen } from '../negotiate'
import type { SdmxService } from '../service'

/** A structure message in the representation chosen. */
export function writeStructures(
  { shared, revised }: SdmxService,
  { offer, language }: Chosen,
  artefacts: readonly SdmxArtefact[],
  {
    availability = [],
    ...rest
  }: Pick<SdmxStructureOptions, 'detailOf'> & {
    readonly availability?: readonly SdmxAvailability[]
  },
): string {
  const options = { shared, revised, language, ...rest }
  return offer.format === 'structure'
    ? toSdmxStructureXml(artefacts, options, availability)
    : JSON.stringify(toSdmxStructure(artefacts, options, availability))
}
