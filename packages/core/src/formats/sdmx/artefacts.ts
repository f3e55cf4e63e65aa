import type { CodeList, DatasetDescription, Source } from '../../schema'
import type {
  Categorisation,
  Dataflow,
  DataStructure,
  ItemScheme,
  SdmxArtefact,
  SdmxCatalogue,
} from './artefact'
import { attributesOf, dimensionsOf, SOURCE_LIST } from './components'
import {
  AGENCY,
  COMMON_CONCEPTS,
  editionVersion,
  TOPICS,
  toCodeId,
  toCodeListId,
  toConceptSchemeId,
  toSdmxId,
  toStructureId,
} from './ids'
import { sourceName } from './names'

const AGENCIES = 'agencyscheme:AGENCIES'

/** Every artefact of an edition: dataflows, structure definitions, concept schemes, code lists, topics, agency. */
export function sdmxArtefacts(catalogue: SdmxCatalogue): SdmxArtefact[] {
  const { descriptions } = catalogue
  const version = editionVersion(catalogue.edition)
  return [
    ...descriptions.map((dataset) => dataflowOf(dataset)),
    ...descriptions.map((dataset) => structureOf(dataset)),
    commonConcepts(descriptions, version),
    ...descriptions.map((dataset) => ownConcepts(dataset)),
    ...Object.values(catalogue.codeLists).map((list) => codeListOf(list, version)),
    sourceList(catalogue.sources, version),
    topicScheme(catalogue, version),
    ...descriptions.map((dataset) => categorisationOf(dataset, version)),
    agencyScheme(),
  ]
}

const ofDataset = (dataset: DatasetDescription) => ({
  version: dataset.version,
  agency: AGENCY,
  name: dataset.title,
  dataset,
})

const dataflowOf = (dataset: DatasetDescription): Dataflow => ({
  kind: 'dataflow',
  id: toSdmxId(dataset.id),
  ...ofDataset(dataset),
  description: dataset.description,
  references: [`datastructure:${toStructureId(dataset.id)}`, AGENCIES],
})

function structureOf(dataset: DatasetDescription): DataStructure {
  const dimensions = dimensionsOf(dataset)
  const attributes = attributesOf(dataset)
  const lists = [
    ...dimensions.flatMap(({ codeList }) => (codeList === undefined ? [] : [codeList])),
    ...attributes.flatMap(({ values }) => ('codeList' in values ? [values.codeList] : [])),
  ]
  return {
    kind: 'datastructure',
    id: toStructureId(dataset.id),
    ...ofDataset(dataset),
    dimensions,
    attributes,
    references: [
      `conceptscheme:${COMMON_CONCEPTS}`,
      `conceptscheme:${toConceptSchemeId(dataset.id)}`,
      ...new Set(lists.map((list) => `codelist:${toCodeListId(list)}`)),
      AGENCIES,
    ],
  }
}

function commonConcepts(descriptions: readonly DatasetDescription[], version: string): ItemScheme {
  const concepts = descriptions.flatMap((dataset) => [
    ...dimensionsOf(dataset),
    ...attributesOf(dataset).filter(({ common }) => common),
  ])
  return {
    kind: 'conceptscheme',
    id: COMMON_CONCEPTS,
    version,
    agency: AGENCY,
    name: { en: 'Concepts that datasets share', ur: 'وہ تصورات جو جدولوں میں مشترک ہیں' },
    items: [...new Map(concepts.map(({ id, name }) => [id, { id, name }])).values()],
    references: [AGENCIES],
  }
}

const ownConcepts = (dataset: DatasetDescription): ItemScheme => ({
  kind: 'conceptscheme',
  id: toConceptSchemeId(dataset.id),
  version: dataset.version,
  agency: AGENCY,
  name: dataset.title,
  items: [
    { id: 'OBS_VALUE', name: dataset.measure.title, description: dataset.counts },
    ...attributesOf(dataset)
      .filter(({ common }) => !common)
      .map(({ id, name }) => ({ id, name })),
  ],
  references: [AGENCIES],
})

const codeListOf = ({ id, title, description, codes }: CodeList, version: string): ItemScheme => ({
  kind: 'codelist',
  id: toCodeListId(id),
  version,
  agency: AGENCY,
  name: title,
  description,
  items: codes.map(({ code, name, description: text, parent }) => ({
    id: toCodeId(code),
    name,
    ...(text === undefined ? {} : { description: text }),
    ...(parent === undefined ? {} : { parent: toCodeId(parent) }),
  })),
  references: [AGENCIES],
})

const sourceList = (sources: readonly Source[], version: string): ItemScheme => ({
  kind: 'codelist',
  id: toCodeListId(SOURCE_LIST),
  version,
  agency: AGENCY,
  name: { en: 'Sources', ur: 'ماخذ' },
  items: sources.map((source) => ({ id: toCodeId(source.id), name: sourceName(source), url: source.url })),
  references: [AGENCIES],
})

function topicScheme({ codeLists }: SdmxCatalogue, version: string): ItemScheme {
  const topics = codeLists.topic
  return {
    kind: 'categoryscheme',
    id: TOPICS,
    version,
    agency: AGENCY,
    name: topics?.title ?? { en: 'Topics', ur: 'موضوعات' },
    items: (topics?.codes ?? []).map(({ code, name, description }) => ({
      id: toSdmxId(code),
      name,
      ...(description === undefined ? {} : { description }),
    })),
    references: [AGENCIES],
  }
}

const categorisationOf = (dataset: DatasetDescription, version: string): Categorisation => ({
  kind: 'categorisation',
  id: `CAT_${toSdmxId(dataset.id)}`,
  ...ofDataset(dataset),
  topics: { version, category: toSdmxId(dataset.topic) },
  references: [`dataflow:${toSdmxId(dataset.id)}`, `categoryscheme:${TOPICS}`, AGENCIES],
})

/** The list of agencies has fixed names in SDMX, and belongs to SDMX itself. */
const agencyScheme = (): ItemScheme => ({
  kind: 'agencyscheme',
  id: 'AGENCIES',
  version: '1.0',
  agency: 'SDMX',
  name: { en: 'Agencies', ur: 'ادارے' },
  items: [{ id: AGENCY, name: { en: 'Exodus', ur: 'Exodus' } }],
  references: [],
})
