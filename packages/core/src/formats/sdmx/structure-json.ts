import type { JsonObject } from '../json-object'
import { annotationsOf } from './annotations'
import {
  artefactKey,
  type DataStructure,
  type ItemScheme,
  type SdmxArtefact,
  type SdmxItem,
} from './artefact'
import { constraintObject, type SdmxAvailability } from './constraints'
import { messageMeta } from './data-json'
import {
  AGENCY,
  COMMON_CONCEPTS,
  TOPICS,
  toCodeListId,
  toConceptSchemeId,
  toSdmxId,
  toStructureId,
  urnOf,
} from './ids'
import { type Language, named } from './names'

/** How much of an artefact is written: all, its name alone, or name, description and notes. */
export type ArtefactDetail = 'full' | 'stub' | 'completestub'

export interface SdmxStructureOptions {
  /** The version of what datasets share, `2026.11.0`. */
  readonly shared: string
  /** Day on which the structures were last revised. */
  readonly revised: string
  readonly language?: Language
  /** How much is written of each; all when absent. */
  readonly detailOf?: (artefact: SdmxArtefact) => ArtefactDetail
}

/** An SDMX-JSON 2.1 structure message. */
export interface SdmxStructureMessage {
  readonly $schema: string
  readonly meta: JsonObject
  readonly data: JsonObject
}

const SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-structure-schema.json'

/** The member of `data` that holds each kind. */
const MEMBERS = {
  dataflow: 'dataflows',
  datastructure: 'dataStructures',
  conceptscheme: 'conceptSchemes',
  codelist: 'codelists',
  categoryscheme: 'categorySchemes',
  categorisation: 'categorisations',
  agencyscheme: 'agencySchemes',
} as const

/** The member of a scheme that holds its items. */
const ITEMS = {
  conceptscheme: 'concepts',
  codelist: 'codes',
  categoryscheme: 'categories',
  agencyscheme: 'agencies',
}

/**
 * Artefacts and availability as an SDMX-JSON 2.1 structure message (SDMX 3.1), with names in both languages.
 */
export function toSdmxStructure(
  artefacts: readonly SdmxArtefact[],
  options: SdmxStructureOptions,
  availability: readonly SdmxAvailability[] = [],
): SdmxStructureMessage {
  const { language = 'en', detailOf = () => 'full' } = options
  const data: Record<string, JsonObject[]> = {}
  for (const artefact of artefacts) {
    const member = MEMBERS[artefact.kind]
    data[member] ??= []
    data[member].push(written(artefact, detailOf(artefact), options.shared, language))
  }
  if (availability.length > 0) data.availabilityConstraints = availability.map(constraintObject)
  const [first] = artefacts
  const id = first ? artefactKey(first).replace(':', '-') : AGENCY
  return { $schema: SCHEMA, meta: messageMeta(id, options.revised, language), data }
}

function written(
  artefact: SdmxArtefact,
  detail: ArtefactDetail,
  shared: string,
  language: Language,
): JsonObject {
  const { id, version, agency, name, description } = artefact
  const head = { id, version, agencyID: agency, ...named(name, language) }
  if (detail === 'stub') return { ...head, isExternalReference: true }
  const described = {
    ...head,
    ...(description === undefined ? {} : describedIn(description, language)),
    ...(artefact.kind === 'dataflow' ? { annotations: annotationsOf(artefact.dataset, language) } : {}),
  }
  if (detail === 'completestub') return { ...described, isExternalReference: true }
  switch (artefact.kind) {
    case 'dataflow':
      return {
        ...described,
        structure: urnOf('DataStructure', toStructureId(artefact.dataset.id), version),
      }
    case 'datastructure':
      return { ...described, dataStructureComponents: componentsOf(artefact, shared) }
    case 'categorisation':
      return {
        ...described,
        source: urnOf('Dataflow', toSdmxId(artefact.dataset.id), version),
        target: urnOf('Category', TOPICS, artefact.topics.version, artefact.topics.category),
      }
    default:
      return {
        ...described,
        isPartial: artefact.partial ?? false,
        ...(artefact.items.length === 0 ? {} : itemsOf(artefact, language)),
      }
  }
}

const describedIn = (text: { en: string; ur: string }, language: Language) => ({
  description: text[language],
  descriptions: { en: text.en, ur: text.ur },
})

const itemsOf = ({ kind, items }: ItemScheme, language: Language): JsonObject => ({
  [ITEMS[kind]]: items.map((item) => itemObject(item, language)),
})

const itemObject = ({ id, name, description, parent, url }: SdmxItem, language: Language): JsonObject => ({
  id,
  ...named(name, language),
  ...(description === undefined ? {} : describedIn(description, language)),
  ...(parent === undefined ? {} : { parent }),
  ...(url === undefined ? {} : { links: [{ rel: 'via', href: url }] }),
})

function componentsOf({ dataset, dimensions, attributes }: DataStructure, shared: string): JsonObject {
  const common = (id: string): string => urnOf('Concept', COMMON_CONCEPTS, shared, id)
  const own = (id: string): string => urnOf('Concept', toConceptSchemeId(dataset.id), dataset.version, id)
  const enumeration = (list: string): string => urnOf('Codelist', toCodeListId(list), shared)
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.flatMap(({ id, codeList }, position) =>
        codeList === undefined
          ? []
          : [
              {
                id,
                position,
                conceptIdentity: common(id),
                localRepresentation: { enumeration: enumeration(codeList) },
              },
            ],
      ),
      timeDimension: {
        id: 'TIME_PERIOD',
        conceptIdentity: common('TIME_PERIOD'),
        localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
      },
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: [
        {
          id: 'OBS_VALUE',
          conceptIdentity: own('OBS_VALUE'),
          usage: 'mandatory',
          localRepresentation: { format: { dataType: 'Double' } },
        },
      ],
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: attributes.map(({ id, values, many, mandatory, constant, common: shares }) => ({
        id,
        usage: mandatory ? 'mandatory' : 'optional',
        attributeRelationship: constant ? { dataflow: {} } : { observation: {} },
        conceptIdentity: shares ? common(id) : own(id),
        localRepresentation: {
          ...('codeList' in values
            ? { enumeration: enumeration(values.codeList) }
            : { format: { dataType: values.type } }),
          ...(many ? { minOccurs: 0, maxOccurs: 'unbounded' } : {}),
        },
      })),
    },
  }
}
