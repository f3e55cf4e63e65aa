/** The agency that maintains every structure. */
export const AGENCY = 'EXODUS'

/** Columns that SDMX has cross-domain concepts for. */
const COLUMN_IDS: Readonly<Record<string, string>> = {
  period: 'TIME_PERIOD',
  value: 'OBS_VALUE',
  status: 'OBS_STATUS',
  unit: 'UNIT_MEASURE',
}
const COLUMNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(COLUMN_IDS).map(([column, id]) => [id, column]),
)

/** A dataset, topic or code list id as SDMX writes ids: `departures-by-destination` → `DEPARTURES_BY_DESTINATION`. */
export const toSdmxId = (kebab: string): string => kebab.replaceAll('-', '_').toUpperCase()

/** The way back from `toSdmxId`. */
export const fromSdmxId = (id: string): string => id.replaceAll('_', '-').toLowerCase()

/** A column as a component: `skillLevel` → `SKILL_LEVEL`, `status` → `OBS_STATUS`. */
export const toComponentId = (column: string): string =>
  COLUMN_IDS[column] ?? column.replace(/[A-Z]/g, '_$&').toUpperCase()

/** The way back from `toComponentId`. */
export const fromComponentId = (id: string): string =>
  COLUMNS[id] ?? id.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A code list's id: `skill-level` → `CL_SKILL_LEVEL`; the official list of statuses keeps its name. */
export const toCodeListId = (list: string): string =>
  list === 'observation-status' ? 'CL_OBS_STATUS' : `CL_${toSdmxId(list)}`

/** The way back from `toCodeListId`. */
export const fromCodeListId = (id: string): string =>
  id === 'CL_OBS_STATUS' ? 'observation-status' : fromSdmxId(id.replace(/^CL_/, ''))

/** A code: as it is, but for the dots of licence ids, which SDMX keeps for keys. No code has an underscore. */
export const toCodeId = (code: string): string => code.replaceAll('.', '_')

/** The id of the structure definition of a dataset. */
export const toStructureId = (dataset: string): string => `DSD_${toSdmxId(dataset)}`

/** The id of the concept scheme with the concepts that only this dataset has. */
export const toConceptSchemeId = (dataset: string): string => `CS_${toSdmxId(dataset)}`

/** The scheme of concepts that datasets share: dimensions and standard attributes. */
export const COMMON_CONCEPTS = 'CS_COMMON'

/** The scheme of categories that topics are. */
export const TOPICS = 'TOPICS'

/** The version of what is published by edition (code lists, concepts, topics): `2026.11` → `2026.11.0`. */
export const editionVersion = (edition: string): string => `${edition.split('.').map(Number).join('.')}.0`

const PACKAGES = {
  Dataflow: 'datastructure',
  DataStructure: 'datastructure',
  Codelist: 'codelist',
  ConceptScheme: 'conceptscheme',
  Concept: 'conceptscheme',
  CategoryScheme: 'categoryscheme',
  Category: 'categoryscheme',
  Categorisation: 'categoryscheme',
} as const

/** The registry URN of an artefact, or of one of its items. */
export const urnOf = (kind: keyof typeof PACKAGES, id: string, version: string, item = ''): string =>
  `urn:sdmx:org.sdmx.infomodel.${PACKAGES[kind]}.${kind}=${AGENCY}:${id}(${version})${item && `.${item}`}`
