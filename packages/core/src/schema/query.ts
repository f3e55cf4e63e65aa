import { z } from 'zod'
import { KebabId, PartialDate } from './text'

/** What to take over the values of a group; see docs/query.md. */
export const QueryMeasure = z.enum(['sum', 'mean', 'median', 'min', 'max', 'count', 'share'])
export type QueryMeasure = z.infer<typeof QueryMeasure>

/** A column (`destination`, `period`, `year`) or a grouping of its codes (`destination.region`). */
const QueryColumn = z.string().regex(/^[a-z]\w*(\.[a-z]\w*)?$/i)

/** One question to one dataset, in the form that JSON carries; `parseQuery` reads the same from URL parameters. */
export const Query = z
  .strictObject({
    dataset: KebabId,
    /** For each column the codes wanted: any of them will do. */
    where: z.record(QueryColumn, z.array(z.string()).min(1)).optional(),
    /** Periods by name, or all that lie between the first day of `from` and the last day of `to`. */
    period: z
      .union([
        z.strictObject({ from: z.string().optional(), to: z.string().optional() }),
        z.array(z.string()).min(1),
      ])
      .optional(),
    groupBy: z.array(QueryColumn).min(1).optional(),
    /** Without one the rows themselves are asked for. */
    measure: QueryMeasure.optional(),
    sort: z
      .array(z.strictObject({ by: QueryColumn, direction: z.enum(['ascending', 'descending']) }))
      .min(1)
      .optional(),
    /** The columns to show, in this order. */
    fields: z.array(QueryColumn).min(1).optional(),
    limit: z.int().positive().optional(),
    offset: z.int().nonnegative().optional(),
    /** Only what was published by the end of this day. */
    asOf: PartialDate.optional(),
    /** Every published row, rival values and values flagged as unreliable included, instead of one row a cell. */
    rivals: z.boolean().optional(),
  })
  .meta({ id: 'Query' })
export type Query = z.infer<typeof Query>
