import { queryMeasures } from '@exodus/core/query'
import { Query } from '@exodus/core/schema'
import { z } from '@hono/zod-openapi'
import { bomParameter, formatParameter } from '../../representation/parameters'
import { OBSERVATIONS } from '../../representation/representation'

/** Rows of a page when the caller does not say, and at most; a file without a limit holds the whole answer. */
export const DEFAULT_LIMIT = 100
export const MAX_LIMIT = 10_000

const cursor = z
  .string()
  .optional()
  .openapi({ description: 'From `links.next` of the page before, as it was given' })

const lang = z
  .enum(['en', 'ur'])
  .optional()
  .openapi({ description: 'Adds the names of codes in this language' })

/** The parameters that every dataset takes; its columns come besides, each by its own name. */
export const QueryParameters = z.looseObject({
  period: z.string().optional().openapi({
    description: 'A period, several with commas, or a range: `2024`, `2023,2024`, `2015..2024`, `2015..`',
    example: '2015..2024',
  }),
  groupBy: z.string().optional().openapi({
    description:
      'Columns to group by, with commas: dimensions, `period`, `year`, attributes, or groupings of codes such as `destination.region`; needs `measure`',
  }),
  measure: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ description: `What to take over the values of each group: ${queryMeasures.join(', ')}` }),
  sort: z
    .string()
    .optional()
    .openapi({ description: 'Columns, with commas; a minus for descending: `-value,period`' }),
  fields: z.string().optional().openapi({ description: 'The columns to show, with commas' }),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).optional().openapi({ example: DEFAULT_LIMIT }),
  offset: z.coerce.number().int().min(0).optional(),
  cursor,
  asOf: z
    .string()
    .optional()
    .openapi({ description: 'Only what was published by the end of this day: `2024-12-31`' }),
  rivals: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Every published row, rival values included' }),
  lineage: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'Adds to every value the figure with its tree of rows and sources' }),
  lang,
  format: formatParameter(OBSERVATIONS),
  bom: bomParameter,
})

/** Parameters that are about the answer's form, and not about the question. */
export const FORM_PARAMETERS = ['cursor', 'lineage', 'lang', 'format', 'bom'] as const

/** A query as a body, with what may be said of the form of its answer. */
export const QueryBody = Query.extend({
  limit: z.int().min(1).max(MAX_LIMIT).optional(),
  cursor,
  lineage: z.boolean().optional(),
  lang,
}).openapi('QueryRequest')

/** What the caller wants besides the answer itself. */
export interface Form {
  readonly cursor?: string | undefined
  readonly lineage?: boolean | undefined
  readonly lang?: 'en' | 'ur' | undefined
  readonly bom?: boolean | undefined
}
