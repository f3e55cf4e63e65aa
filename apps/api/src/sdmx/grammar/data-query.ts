import type { ComponentFilter } from './filter'
import type { Key } from './key'
import { invalid } from './problems'
import { moment, type RawRequest, trueOrFalse, wholeNumber } from './raw-request'
import type { Versions } from './version'

/** Which artefacts are asked for: ids, or all. */
export interface Reference {
  readonly agencies: readonly string[] | undefined
  readonly ids: readonly string[] | undefined
  readonly versions: Versions
}

/** What selects data, the same for data and availability and in both grammars. */
export interface Selection {
  readonly context: 'dataflow' | 'datastructure'
  readonly reference: Reference
  /** Alternatives; none means all. */
  readonly keys: readonly Key[]
  /** The data providers asked for; any when absent. */
  readonly providers: readonly string[] | undefined
  /** Whether a key must name every dimension, as the older grammar has it. */
  readonly wholeKeys: boolean
  readonly filters: readonly ComponentFilter[]
  readonly updatedAfter: Date | undefined
  /** Month and day on which reporting years start. */
  readonly yearStart: string
}

/** One criterion of order. */
export interface SortBy {
  /** A component, `*` for all dimensions, or `series_key`. */
  readonly by: string
  readonly descending: boolean
}

/** A data query, free of the grammar it came in. */
export interface DataQuery extends Selection {
  readonly asOf: Date | undefined
  readonly includeHistory: boolean
  readonly firstNObservations: number | undefined
  readonly lastNObservations: number | undefined
  readonly dimensionAtObservation: string | undefined
  /** Ids, or the keywords of the standard: `dsd`, `msd`, `dataset`, `series`, `obs`, `all`, `none`. */
  readonly attributes: readonly string[]
  readonly measures: boolean
  /** Whether observations are wanted, or the keys of series alone. */
  readonly observations: boolean
  /** Whether the query left something of the observations out, so that the answer merges instead of replacing. */
  readonly reduced: boolean
  readonly offset: number
  readonly limit: number | undefined
  readonly sort: readonly SortBy[]
}

/** An availability query. */
export interface AvailabilityQuery extends Selection {
  /** The dimensions asked about; all when absent. */
  readonly components: readonly string[] | undefined
  readonly mode: 'exact' | 'available'
  readonly references: readonly string[]
}

/** Parameters that choose the representation; extensions that the standard foresees. */
export const REPRESENTATION = ['format', 'formatVersion', 'lang', 'labels', 'timeFormat', 'keys'] as const

const NAME = /^[A-Za-z0-9_@$.-]{1,100}$/

/** Ids with a separator between, or `undefined` for the wildcard and for nothing. */
export function readIds(
  field: string,
  text: string | undefined,
  { separator, any }: { separator: ',' | '+'; any: string },
): readonly string[] | undefined {
  if (text === undefined || text === '' || text === any) return undefined
  const ids = text.split(separator)
  for (const id of ids)
    if (!NAME.test(id)) throw invalid(field, text, [`an id, several with ${separator} between, or ${any}`])
  return ids
}

/** What both grammars have in one form: times, history, counts, packing. */
export function readCommon({ query }: RawRequest) {
  const updatedAfter = moment(query, 'updatedAfter')
  const asOf = moment(query, 'asOf')
  if (updatedAfter && asOf && updatedAfter > asOf) {
    throw invalid(
      'updatedAfter',
      query.get('updatedAfter') ?? '',
      ['a moment before asOf'],
      'is later than asOf',
    )
  }
  return {
    updatedAfter,
    asOf,
    includeHistory: trueOrFalse(query, 'includeHistory'),
    firstNObservations: wholeNumber(query, 'firstNObservations', 1),
    lastNObservations: wholeNumber(query, 'lastNObservations', 1),
    dimensionAtObservation: query.get('dimensionAtObservation'),
  }
}
