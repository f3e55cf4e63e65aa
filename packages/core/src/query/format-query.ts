import type { Query } from '../schema'

// These stand in a query string as they are, and read better so.
const encode = (text: string): string => encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/')

/** Periods as the parameter names them: `2023,2024` or `2015..2024`. */
export const periodText = (period: NonNullable<Query['period']>): string =>
  Array.isArray(period) ? period.join(',') : `${period.from ?? ''}..${period.to ?? ''}`

/**
 * A query as URL parameters, without its dataset: `destination=SAU&period=2015..2024&measure=sum`. `parseQuery` reads
 * it back; the text of a query in its one form (`normalizeQuery`) names its answer.
 */
export function formatQuery(query: Query): string {
  const { where = {}, period, groupBy, measure, sort, fields, limit, offset, asOf, rivals } = query
  const { measure: measured, ...others } = where
  const taken = [...(measured ?? []), ...(measure === undefined ? [] : [measure])]
  const parameters: readonly (readonly [string, string | undefined])[] = [
    ...Object.entries(others).map(([name, codes]) => [name, codes.join(',')] as const),
    ['period', period && periodText(period)],
    ['groupBy', groupBy?.join(',')],
    ['measure', taken.length > 0 ? taken.join(',') : undefined],
    ['sort', sort?.map(({ by, direction }) => `${direction === 'descending' ? '-' : ''}${by}`).join(',')],
    ['fields', fields?.join(',')],
    ['limit', limit?.toString()],
    ['offset', offset?.toString()],
    ['asOf', asOf],
    ['rivals', rivals ? 'true' : undefined],
  ]
  return parameters
    .flatMap(([name, text]) => (text === undefined ? [] : [`${encode(name)}=${encode(text)}`]))
    .join('&')
}
