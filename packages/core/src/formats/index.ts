export { toCsv, toJsonRows } from './csv'
export type { DatasetContent } from './dataset-content'
export { dimensionNames } from './dimension-names'
export * from './sdmx'
