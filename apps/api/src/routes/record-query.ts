import { periodRange } from '@exodus/core/period'
import type { FieldFilter, RecordFilter } from '@exodus/core/timeline'
import { z } from '@hono/zod-openapi'
import { PageQuery } from './paging'

/** A code of a field, or several with commas. */
export const codesParameter = (example: string) =>
  z.string().min(1).optional().openapi({ description: 'A code, or several with commas', example })

/** The parameters of every list of records: time and pages. */
export const RecordQuery = {
  from: z.string().min(1).optional().openapi({ description: 'The first period to show', example: '2020' }),
  to: z.string().min(1).optional().openapi({ description: 'The last period to show', example: '2025' }),
  ...PageQuery,
}

type Asked = Readonly<Record<string, string | number | undefined>>

/** The codes asked for, by field, from the parameters that are fields. */
export const readFields = (query: Asked, fields: readonly string[]): FieldFilter =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = query[field]
      return typeof text === 'string' ? [[field, text.split(',')]] : []
    }),
  )

/**
 * The filter that the query asks of records.
 * @throws ExodusError `InvalidPeriodError` for bounds that are no period, or in the wrong order
 */
export const readRecordFilter = (query: Asked, fields: readonly string[]): RecordFilter => ({
  ...readBounds(query),
  fields: readFields(query, fields),
})

/** @throws ExodusError `InvalidPeriodError` */
export function readBounds({ from, to }: Asked): { readonly from?: string; readonly to?: string } {
  const bounds = {
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  }
  periodRange(bounds)
  return bounds
}
