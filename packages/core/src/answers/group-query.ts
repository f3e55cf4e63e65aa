import { parsePeriod } from '../period'
import { formatQuery, type GroupedAnswer, normalizeQuery, type QueryData, yearOf } from '../query'
import type { Query } from '../schema'
import { textAt } from '../table'

/** The measures that the algebra of figures makes too. */
export const FIGURE_MEASURES = ['sum', 'mean', 'share'] as const
export type FigureMeasure = (typeof FIGURE_MEASURES)[number]

/** One group as a query of its own, and for a share the query of what it is a share of. */
export interface GroupQuery {
  readonly measure: FigureMeasure
  readonly part: Query
  readonly whole?: Query
}

type Filter = Pick<Query, 'dataset' | 'where' | 'period' | 'asOf'>

/**
 * The group as a query of its own; `undefined` where the algebra has no such measure, where the rows have no value, and
 * for the group of codes that a grouping leaves out, which no filter names.
 */
export function groupQuery(data: QueryData, answer: GroupedAnswer, group: number): GroupQuery | undefined {
  const { query, groups } = answer
  const measure = FIGURE_MEASURES.find((known) => known === answer.measure)
  const codes = Array.from(groups, ([name, column]) => [name, textAt(column, group)] as const)
  if (measure === undefined || query.rivals || codes.some(([, code]) => code === '')) return undefined
  const base: Filter = filterOf(query)
  const inTime = codes.filter(([name]) => name === 'year' || name === 'period')
  const part = normalizeQuery(data, codes.reduce(narrowed, base))
  return { measure, part, ...(measure === 'share' ? { whole: inTime.reduce(narrowed, base) } : {}) }
}

const filterOf = ({ dataset, where, period, asOf }: Query): Filter => ({
  dataset,
  ...(where ? { where } : {}),
  ...(period === undefined ? {} : { period }),
  ...(asOf === undefined ? {} : { asOf }),
})

/** The filter with one more condition: the code of a group. */
function narrowed(filter: Filter, [name, code]: readonly [string, string]): Filter {
  if (name === 'period' || (name === 'year' && !/^\d{4}$/.test(code))) return { ...filter, period: [code] }
  if (name === 'year') return { ...filter, period: withinYear(code, filter.period) }
  return { ...filter, where: { ...filter.where, [name]: [code] } }
}

function withinYear(year: string, period: Query['period']): NonNullable<Query['period']> {
  if (Array.isArray(period)) return period.filter((code) => yearOf(code) === year)
  const { start, end } = parsePeriod(year)
  const { from = year, to = year } = period ?? {}
  return {
    from: parsePeriod(from).start > start ? from : year,
    to: parsePeriod(to).end < end ? to : year,
  }
}

const parameters = (query: Query): string =>
  formatQuery(query)
    .split('&')
    .filter(Boolean)
    .map((text) => `;${text.replaceAll('/', '--')}`)
    .join('')

/**
 * The permanent id of a group's figure, one path segment under its dataset:
 * `departures-by-destination/sum;destination=SAU;period=2015..2024`, for a share with what it is a share of:
 * `…/share;destination=SAU;period=2024;of;period=2024`.
 */
export const groupFigureId = ({ measure, part, whole }: GroupQuery): string =>
  `${part.dataset}/${measure}${parameters(part)}${whole ? `;of${parameters(whole)}` : ''}`

/** The codes of a group by dimension, where it has one, and its period: what its figure has instead of a key. */
export const groupKey = (part: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(part).filter(([, code]) => !/,|\.\./.test(code)))
