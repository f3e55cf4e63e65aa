import { REPRESENTATION, type Reference, readIds } from '../grammar/data-query'
import { notImplemented } from '../grammar/problems'
import { moment, oneOf, type RawRequest, refuseUnknown } from '../grammar/raw-request'
import { refuseLonger } from '../grammar/v2'
import { readVersions } from '../grammar/version'

/** The types of artefact that there are. */
export const TYPES = [
  'dataflow',
  'datastructure',
  'codelist',
  'conceptscheme',
  'agencyscheme',
  'categoryscheme',
  'categorisation',
] as const
export type ArtefactType = (typeof TYPES)[number]

/** The other types of the standard: they exist in it, but not here. */
const OTHER_TYPES =
  'metadatastructure hierarchy hierarchyassociation hierarchicalcodelist valuelist dataproviderscheme metadataproviderscheme dataconsumerscheme organisationunitscheme organisationscheme metadataflow reportingtaxonomy provisionagreement metadataprovisionagreement structuremap structureset representationmap conceptschememap categoryschememap organisationschememap reportingtaxonomymap process dataconstraint metadataconstraint contentconstraint actualconstraint allowedconstraint attachmentconstraint transformationscheme rulesetscheme userdefinedoperatorscheme customtypescheme namepersonalisationscheme vtlmappingscheme'.split(
    ' ',
  )

const DETAILS = [
  'full',
  'allstubs',
  'referencestubs',
  'allcompletestubs',
  'referencecompletestubs',
  'referencepartial',
  'raw',
] as const

const RELATIONS = [
  'none',
  'parents',
  'parentsandsiblings',
  'ancestors',
  'children',
  'descendants',
  'all',
] as const
export type Relation = (typeof RELATIONS)[number]

/** A structure query, free of the grammar it came in. */
export interface StructureQuery {
  /** The type asked for; any when absent. */
  readonly type: ArtefactType | undefined
  readonly reference: Reference
  /** Items of the schemes asked for; all when absent. */
  readonly items: readonly string[] | undefined
  readonly detail: (typeof DETAILS)[number]
  /** Relations to follow, and types of artefact to fetch. */
  readonly references: readonly (Relation | ArtefactType)[]
  readonly asOf: Date | undefined
}

/** Reads `structure/{type}/{agency}/{id}/{version}/{item}` of the REST API 2.x. */
export function readStructureQuery(request: RawRequest): StructureQuery {
  const { path, query } = request
  refuseUnknown(query, ['detail', 'references', 'asOf', ...REPRESENTATION])
  refuseLonger(path, 6, 'structure/{artefactType}/{agencyID}/{resourceID}/{version}/{itemID}')
  const [, type = '*', agency, id, version = '~', item] = path
  const list = { separator: ',', any: '*' } as const
  return {
    type: type === '*' || type === 'all' ? undefined : readType(type),
    reference: {
      agencies: readIds('agencyID', agency, list),
      ids: readIds('resourceID', id, list),
      versions: readVersions(version, ','),
    },
    items: readIds('itemID', item, list),
    ...readRest(request),
  }
}

/** Reads `{type}/{agency}/{id}/{version}/{item}` of the REST API 1.x. */
export function readOldStructureQuery(request: RawRequest): StructureQuery {
  const { path, query } = request
  refuseUnknown(query, ['detail', 'references', 'asOf', ...REPRESENTATION])
  refuseLonger(path, 5, '{resource}/{agencyID}/{resourceID}/{version}/{itemID}')
  const [type = '', agency, id, version = 'latest', item] = path
  const list = { separator: '+', any: 'all' } as const
  return {
    type: type === 'structure' ? undefined : readType(type),
    reference: {
      agencies: readIds('agencyID', agency, list),
      ids: readIds('resourceID', id, list),
      versions: readVersions(version, '+'),
    },
    items: readIds('itemID', item, list),
    ...readRest(request),
  }
}

const readRest = ({ query }: RawRequest) => ({
  detail: oneOf(query, 'detail', DETAILS),
  references: readReferences(query.get('references') ?? 'none'),
  asOf: moment(query, 'asOf'),
})

export function readReferences(text: string): (Relation | ArtefactType)[] {
  return text.split(',').map((word) => {
    const relation = RELATIONS.find((known) => known === word)
    return relation ?? readType(word)
  })
}

function readType(text: string): ArtefactType {
  const type = TYPES.find((known) => known === text)
  if (type === undefined) throw notImplemented('artefact type', text, TYPES)
  return type
}

/** Whether a word is a type of artefact in the standard, implemented or not. */
export const isType = (word: string): boolean =>
  word === 'structure' || TYPES.some((type) => type === word) || OTHER_TYPES.includes(word)
