import {
  type AvailabilityQuery,
  type DataQuery,
  REPRESENTATION,
  readCommon,
  readIds,
  type Selection,
  type SortBy,
} from './data-query'
import { type ComponentFilter, readFilter } from './filter'
import { readKeys } from './key'
import { invalid, notImplemented } from './problems'
import { moment, oneOf, type RawRequest, refuseUnknown, wholeNumber } from './raw-request'
import { readYearStart } from './time'
import { readVersions } from './version'

const CONTEXTS = ['dataflow', 'datastructure'] as const
const LIST = { separator: ',', any: '*' } as const

/** Reads `data/{context}/{agency}/{resource}/{version}/{key}` of the REST API 2.x. */
export function readDataQuery(request: RawRequest): DataQuery {
  const { path, query } = request
  const known = [
    'updatedAfter',
    'firstNObservations',
    'lastNObservations',
    'dimensionAtObservation',
    'attributes',
  ]
  refuseUnknown(query, [
    ...known,
    'measures',
    'includeHistory',
    'offset',
    'limit',
    'sort',
    'asOf',
    'reportingYearStartDay',
    ...REPRESENTATION,
  ])
  refuseLonger(path, 6, 'data/{context}/{agencyID}/{resourceID}/{version}/{key}')
  const attributes = (query.get('attributes') ?? 'dsd').split(',')
  const measures = readMeasures(query.get('measures') ?? 'all')
  return {
    ...readSelection(request),
    ...readCommon(request),
    attributes,
    measures,
    observations: measures || !(attributes.length === 1 && attributes[0] === 'none'),
    reduced: !measures || !attributes.some((name) => name === 'dsd' || name === 'all'),
    offset: wholeNumber(query, 'offset', 0) ?? 0,
    limit: wholeNumber(query, 'limit', 1),
    sort: readSort(query.get('sort')),
  }
}

/** Reads `availability/{context}/{agency}/{resource}/{version}/{key}/{componentId}` of the REST API 2.x. */
export function readAvailabilityQuery(request: RawRequest): AvailabilityQuery {
  const { path, query } = request
  refuseUnknown(query, ['updatedAfter', 'references', 'mode', 'reportingYearStartDay', ...REPRESENTATION])
  refuseLonger(path, 7, 'availability/{context}/{agencyID}/{resourceID}/{version}/{key}/{componentId}')
  return {
    ...readSelection(request),
    updatedAfter: moment(query, 'updatedAfter'),
    components: readIds('componentId', path[6], LIST),
    mode: oneOf(query, 'mode', ['exact', 'available']),
    references: (query.get('references') ?? 'none').split(','),
  }
}

function readSelection({ path, query }: RawRequest): Omit<Selection, 'updatedAfter'> {
  const [, context = '*', agency, resource, version = '*', key = '*'] = path
  return {
    context: readContext(context),
    reference: {
      agencies: readIds('agencyID', agency, LIST),
      ids: readIds('resourceID', resource, LIST),
      versions: readVersions(version, ','),
    },
    providers: undefined,
    keys: readKeys(key),
    wholeKeys: false,
    filters: readFilters(query),
    yearStart: readYearStart(query.get('reportingYearStartDay')),
  }
}

function readContext(text: string): Selection['context'] {
  if (text === '*') return 'dataflow'
  if (text === 'provisionagreement') throw notImplemented('context', text, CONTEXTS)
  const context = CONTEXTS.find((known) => known === text)
  if (context === undefined) throw invalid('context', text, [...CONTEXTS, '*'])
  return context
}

function readFilters(query: RawRequest['query']): ComponentFilter[] {
  return Array.from(query)
    .filter(([name]) => name.startsWith('c['))
    .map(([name, text]) => readFilter(name, text))
}

function readMeasures(text: string): boolean {
  if (text === 'none') return false
  if (text === 'all' || text === 'OBS_VALUE') return true
  throw invalid('measures', text, ['all', 'none', 'OBS_VALUE'])
}

function readSort(text: string | undefined): SortBy[] {
  if (text === undefined) return []
  return text.split('+').map((criterion) => {
    const [, by = '', order] = /^(\*|[A-Za-z][A-Za-z0-9_-]*)(?::(asc|desc))?$/.exec(criterion) ?? []
    if (by === '') throw invalid('sort', text, ['TIME_PERIOD:desc', 'series_key:asc+TIME_PERIOD:desc', '*'])
    return { by, descending: order === 'desc' }
  })
}

/** @throws ExodusError `InvalidParameterError` for a path with more parts than the grammar has */
export function refuseLonger(path: readonly string[], most: number, grammar: string): void {
  if (path.length > most) throw invalid('path', path.join('/'), [grammar], 'has too many parts')
}
