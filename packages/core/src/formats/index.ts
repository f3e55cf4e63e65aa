export { toCsv, toJsonRows } from './csv'
export type { DatasetContent } from './dataset-content'
export { dimensionNames } from './dimension-names'
export {
  fromCodeListId,
  fromComponentId,
  fromSdmxId,
  type SdmxCsvOptions,
  type SdmxDataMessage,
  type SdmxJsonOptions,
  type SdmxRival,
  toSdmxCsv,
  toSdmxCsvMessage,
  toSdmxJson,
  toSdmxJsonMessage,
} from './sdmx'
