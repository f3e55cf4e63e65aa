import { type Dataset, didYouMean, ExodusError, nearest, type PeriodFilter } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { z } from '@hono/zod-openapi'
import { bomParameter, formatParameter } from '../../representation/parameters'
import { OBSERVATIONS } from '../../representation/representation'

/** Rows of a page when the caller does not say, and at most; a file without a limit holds the whole selection. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 10_000

/** The parameters that every dataset takes; its dimensions come besides, each by its own name. */
export const ObservationQuery = z.looseObject({
  period: z.string().optional().openapi({
    description: 'A period, several with commas, or a range: `2024`, `2023,2024`, `2015..2024`, `2015..`',
    example: '2015..2024',
  }),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).optional().openapi({ example: 100 }),
  cursor: z
    .string()
    .optional()
    .openapi({ description: 'From `links.next` of the page before, as it was given' }),
  format: formatParameter(OBSERVATIONS),
  bom: bomParameter,
  lang: z
    .enum(['en', 'ur'])
    .optional()
    .openapi({ description: 'Language of labels, in formats that have them' }),
})
export type ObservationQuery = z.infer<typeof ObservationQuery>

const OWN_PARAMETERS = ['period', 'limit', 'cursor', 'format', 'bom', 'lang']
const ATTRIBUTES = ['status', 'quality', 'source']

type Filter = Record<string, PeriodFilter>

/**
 * The filter that the query asks of the dataset; `empty` when its codes exist but the dataset has nothing for them.
 * Codes that do not exist stay in the filter: the table refuses them with a suggestion.
 * @throws ExodusError `UnknownParameterError`
 */
export function readFilter(dataset: Dataset, query: ObservationQuery): { filter: Filter; empty: boolean } {
  const dimensions = new Map(dataset.dimensions.map(({ id, codeList }) => [id, codeList]))
  const filter: Filter = {}
  let empty = false
  for (const [name, text] of Object.entries(query)) {
    if (OWN_PARAMETERS.includes(name) || typeof text !== 'string') continue
    const codeList = dimensions.get(name) ?? (ATTRIBUTES.includes(name) ? name : undefined)
    if (codeList === undefined) throw unknownParameter(dataset, name, [...dimensions.keys()])
    const published = dataset.codesOf(name)
    const known = new Set(codeLists[codeList]?.codes.map(({ code }) => code))
    // A code of the list that the dataset does not use matches nothing; any other is the caller's mistake.
    const wanted = text.split(',').filter((code) => published.includes(code) || !known.has(code))
    if (wanted.length === 0) empty = true
    filter[name] = wanted
  }
  if (query.period !== undefined) filter.period = readPeriods(query.period)
  return { filter, empty }
}

function unknownParameter(dataset: Dataset, name: string, dimensions: readonly string[]): ExodusError {
  const accepted = [...dimensions, ...OWN_PARAMETERS, ...ATTRIBUTES]
  const near = nearest(name, accepted)
  return new ExodusError(
    'UnknownParameterError',
    `${dataset.id} has no parameter "${name}".${didYouMean(near)}`,
    { field: name, value: name, accepted, ...(near === undefined ? {} : { nearest: near }) },
  )
}

function readPeriods(text: string): PeriodFilter {
  const range = /^(.*?)\.\.(.*)$/.exec(text)
  if (!range) return text.split(',')
  const [, from, to] = range
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** Where a page begins and how long it is. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/**
 * The page that the query asks for; cursors are opaque and bound to the data they were given for.
 * @throws ExodusError `InvalidParameterError` for a cursor of another query or data version
 */
export function readPage(query: ObservationQuery, fingerprint: string, asFile: boolean): Page {
  const limit = query.limit ?? (asFile ? Number.POSITIVE_INFINITY : DEFAULT_LIMIT)
  if (query.cursor === undefined) return { offset: 0, limit }
  const [offset, of] = decode(query.cursor).split('.')
  if (of !== fingerprint || !/^\d+$/.test(offset ?? '')) {
    throw new ExodusError(
      'InvalidParameterError',
      'The cursor belongs to another query or another edition; begin again.',
      {
        field: 'cursor',
        value: query.cursor,
      },
    )
  }
  return { offset: Number(offset), limit }
}

export const writeCursor = (offset: number, fingerprint: string): string => btoa(`${offset}.${fingerprint}`)

function decode(cursor: string): string {
  try {
    return atob(cursor)
  } catch {
    return ''
  }
}
