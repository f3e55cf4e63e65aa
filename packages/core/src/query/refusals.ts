import { ExodusError } from '../error'
import type { QueryMeasure } from '../schema'
import { codeColumnOf, type TableColumns } from '../table'
import { unlikeUnits } from '../unit'
import { doubleCount } from './double-count'
import { type Grouping, mixedPair } from './grouping'
import type { QueryPlan } from './plan-query'
import type { QueryColumn } from './query-columns'
import type { QueryData } from './query-data'

/** Measures that are taken of values as they stand, which any values may be put in order by. */
const WITHOUT_ADDING = ['mean', 'median', 'min', 'max', 'count'] as const satisfies readonly QueryMeasure[]

// Dimensions that say what is measured: values under two of their codes are not of one kind.
const MEASURE_DIMENSIONS = ['measure', 'indicator']

const cannotAdd = (sentence: string, field: string, value: string): ExodusError =>
  new ExodusError('NotAdditiveError', `${sentence} Possible: ${WITHOUT_ADDING.join(', ')}.`, {
    field,
    value,
    accepted: WITHOUT_ADDING,
  })

/**
 * Refuses a measure that would say something untrue of a group: a sum of what must not be added, a value over unlike
 * units or unlike measures, the same people counted twice.
 * @param added the groups within which values are added: those asked for or, for shares, what they are shares of
 * @throws ExodusError `NotAdditiveError`, `UnlikeUnitsError`, `UnlikeMeasuresError`, `DoubleCountError`
 */
export function refuseUntrue(
  data: QueryData,
  { columns, query }: QueryPlan,
  measure: QueryMeasure,
  added: Grouping,
  addedBy: readonly QueryColumn[],
): void {
  if (measure === 'count') return
  const adds = measure === 'sum' || measure === 'share'
  const { description } = data
  if (adds && !description.measure.additive) {
    throw cannotAdd(`Values of ${description.id} must not be added up.`, 'measure', measure)
  }
  refuseUnlike(description.dimensions, columns, measure, added)
  if (!adds) return
  const periods = description.measure.stock ? mixedPair(added, codeColumnOf(columns, 'period')) : undefined
  if (periods) {
    const [a, b] = periods.codes
    throw cannotAdd(
      `${description.id} counts what there is at a time: ${a} and ${b} must not be added up. Group by period, or choose one.`,
      'period',
      query.period === undefined ? '' : `${a},${b}`,
    )
  }
  const twice = doubleCount(data, columns, added, addedBy)
  if (twice) throw twice
}

function refuseUnlike(
  dimensions: readonly { readonly id: string }[],
  columns: TableColumns,
  measure: QueryMeasure,
  added: Grouping,
): void {
  const units = mixedPair(added, codeColumnOf(columns, 'unit'))
  if (units) {
    const [a, b] = units.codes.map((id) => ({ id, dimension: id, factor: 1 }))
    if (a && b) throw unlikeUnits(`take the ${measure} over`, a, b)
  }
  for (const { id } of dimensions) {
    const mixed = MEASURE_DIMENSIONS.includes(id) ? mixedPair(added, codeColumnOf(columns, id)) : undefined
    if (!mixed) continue
    const [a, b] = mixed.codes
    throw new ExodusError(
      'UnlikeMeasuresError',
      `${a} and ${b} measure unlike things: their ${measure} says nothing. Choose one ${id}, or group by it.`,
      { field: id, value: `${a},${b}`, accepted: [`${id}=${a}`, `${id}=${b}`, `groupBy=${id}`] },
    )
  }
}
