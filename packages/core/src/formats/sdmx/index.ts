export { artefactKey, type ItemScheme, type SdmxArtefact, type SdmxCatalogue } from './artefact'
export { sdmxArtefacts } from './artefacts'
export type { SdmxRival } from './cells'
export {
  attributesOf as sdmxAttributesOf,
  dimensionsOf as sdmxDimensionsOf,
  type SdmxAttribute,
  type SdmxDimension,
} from './components'
export type { SdmxAvailability, SdmxAvailableComponent } from './constraints'
export { type SdmxCsvOptions, sdmxCsvChunks, toSdmxCsv } from './data-csv'
export { type SdmxDataMessage, type SdmxJsonOptions, sdmxJsonChunks, toSdmxJson } from './data-json'
export { type SdmxXmlOptions, sdmxXmlChunks, toSdmxXml } from './data-xml'
export {
  AGENCY as SDMX_AGENCY,
  editionVersion,
  fromCodeListId,
  fromComponentId,
  fromSdmxId,
  toCodeId,
  toComponentId,
  toSdmxId,
} from './ids'
export type { Language as SdmxLanguage } from './names'
export {
  type ArtefactDetail,
  type SdmxStructureMessage,
  type SdmxStructureOptions,
  toSdmxStructure,
} from './structure-json'
export { toSdmxStructureXml } from './structure-xml'
export { toTimePeriod } from './time-period'
