export type { SdmxRival } from './cells'
export { type SdmxCsvOptions, toSdmxCsv, toSdmxCsvMessage } from './data-csv'
export { type SdmxDataMessage, type SdmxJsonOptions, toSdmxJson, toSdmxJsonMessage } from './data-json'
export { fromCodeListId, fromComponentId, fromSdmxId } from './ids'
