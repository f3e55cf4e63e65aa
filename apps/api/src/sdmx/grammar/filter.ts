import { invalid } from './problems'

export const OPERATORS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'co', 'nc', 'sw', 'ew'] as const
export type Operator = (typeof OPERATORS)[number]

export interface Condition {
  readonly operator: Operator
  readonly value: string
}

/** What is asked of a component: one of the alternatives, all conditions of it. */
export interface ComponentFilter {
  readonly component: string
  readonly anyOf: readonly (readonly Condition[])[]
}

/** Alternatives and conditions in one filter, at most. */
const MOST = 2_000

/**
 * Reads `c[FREQ]=A,M` and `c[TIME_PERIOD]=ge:2020+le:2022,eq:2024`: a comma is "or", a plus sign "and" and binds tighter.
 * @throws ExodusError `InvalidParameterError`
 */
export function readFilter(name: string, text: string): ComponentFilter {
  const component = /^c\[([A-Za-z][A-Za-z0-9_-]*)\]$/.exec(name)?.[1]
  if (component === undefined) throw invalid('c', name, ['c[DIMENSION]=value'])
  const anyOf = text
    .split(',')
    .map((alternative) => alternative.split('+').map((condition) => readCondition(name, condition)))
  if (anyOf.flat().length > MOST)
    throw invalid(name, `${text.slice(0, 20)}…`, [`at most ${MOST} values`], 'has too many values')
  return { component, anyOf }
}

function readCondition(name: string, text: string): Condition {
  const [, prefix, value = ''] = /^(?:([a-z]{2}):)?([\s\S]*)$/.exec(text) ?? []
  const operator = prefix === undefined ? 'eq' : OPERATORS.find((known) => known === prefix)
  if (operator === undefined)
    throw invalid(
      name,
      text,
      OPERATORS.map((known) => `${known}:value`),
      'has no such operator',
    )
  if (value === '') throw invalid(name, text, ['SAU', 'ge:2020+le:2022'], 'has no value')
  return { operator, value }
}
