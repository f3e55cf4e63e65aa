import {
  type AvailabilityQuery,
  type DataQuery,
  REPRESENTATION,
  readCommon,
  readIds,
  type Selection,
} from './data-query'
import type { ComponentFilter } from './filter'
import { readOldKey } from './key'
import { invalid } from './problems'
import { moment, oneOf, type RawRequest, refuseUnknown } from './raw-request'
import { refuseLonger } from './v2'
import { readVersions } from './version'

const LIST = { separator: '+', any: 'all' } as const

/** What is left out by each value of `detail`. */
const DETAILS = {
  full: { attributes: ['all'], measures: true, observations: true, reduced: false },
  dataonly: { attributes: ['none'], measures: true, observations: true, reduced: true },
  serieskeysonly: { attributes: ['none'], measures: false, observations: false, reduced: true },
  nodata: { attributes: ['all'], measures: false, observations: false, reduced: true },
} as const

/** Reads `data/{flowRef}/{key}/{providerRef}` of the REST API 1.x. */
export function readOldDataQuery(request: RawRequest): DataQuery {
  const { path, query } = request
  const known = [
    'startPeriod',
    'endPeriod',
    'updatedAfter',
    'firstNObservations',
    'lastNObservations',
    'detail',
  ]
  refuseUnknown(query, [...known, 'dimensionAtObservation', 'includeHistory', 'asOf', ...REPRESENTATION])
  refuseFilters(query)
  refuseLonger(path, 4, 'data/{flowRef}/{key}/{providerRef}')
  return {
    ...readSelection(request),
    ...readCommon(request),
    ...DETAILS[oneOf(query, 'detail', ['full', 'dataonly', 'serieskeysonly', 'nodata'])],
    offset: 0,
    limit: undefined,
    sort: [],
  }
}

/** Reads `availableconstraint/{flowRef}/{key}/{providerRef}/{componentId}` of the REST API 1.x. */
export function readOldAvailabilityQuery(request: RawRequest): AvailabilityQuery {
  const { path, query } = request
  refuseUnknown(query, ['startPeriod', 'endPeriod', 'updatedAfter', 'references', 'mode', ...REPRESENTATION])
  refuseFilters(query)
  refuseLonger(path, 5, 'availableconstraint/{flowRef}/{key}/{providerRef}/{componentId}')
  return {
    ...readSelection(request),
    updatedAfter: moment(query, 'updatedAfter'),
    components: readIds('componentId', path[4], LIST),
    mode: oneOf(query, 'mode', ['exact', 'available']),
    references: (query.get('references') ?? 'none').split(','),
  }
}

/** `FLOW`, `AGENCY,FLOW` or `AGENCY,FLOW,VERSION`. */
function readSelection({ path, query }: RawRequest): Omit<Selection, 'updatedAfter'> {
  const [, flowRef = '', key = 'all', provider = 'all'] = path
  const parts = flowRef.split(',')
  if (flowRef === '' || parts.length > 3)
    throw invalid('flowRef', flowRef, ['FLOW', 'AGENCY,FLOW', 'AGENCY,FLOW,VERSION'])
  const [agency, flow, version = 'latest'] = parts.length === 1 ? ['all', ...parts] : parts
  return {
    context: 'dataflow',
    reference: {
      agencies: readIds('agencyID', agency, LIST),
      ids: readIds('flowRef', flow, LIST),
      versions: readVersions(version, '+'),
    },
    // The agency before the comma names who keeps the list of providers.
    providers: readIds('providerRef', provider.split(',').at(-1), LIST),
    keys: readOldKey(key),
    wholeKeys: true,
    filters: timeFilter(query),
    yearStart: '--01-01',
  }
}

function timeFilter(query: RawRequest['query']): ComponentFilter[] {
  const [start, end] = [query.get('startPeriod'), query.get('endPeriod')]
  const conditions = [
    ...(start === undefined ? [] : [{ operator: 'ge', value: start } as const]),
    ...(end === undefined ? [] : [{ operator: 'le', value: end } as const]),
  ]
  return conditions.length === 0 ? [] : [{ component: 'TIME_PERIOD', anyOf: [conditions] }]
}

function refuseFilters(query: RawRequest['query']): void {
  for (const name of query.keys()) {
    if (name.startsWith('c['))
      throw invalid(
        name,
        query.get(name) ?? '',
        ['startPeriod', 'endPeriod', 'the key'],
        'is of the REST API 2.x',
      )
  }
}
