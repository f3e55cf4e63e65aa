import { z } from '@hono/zod-openapi'
import type { Representation } from './representation'

/** `format=`, for a resource in these representations. */
export const formatParameter = (offered: readonly Representation[]) =>
  z
    .string()
    .optional()
    .openapi({
      description: `The representation, where neither a suffix (${offered.map(({ suffix }) => `\`.${suffix}\``).join(', ')}) nor Accept is at hand`,
      enum: offered.map(({ id }) => id),
    })

/** `bom=1`: CSV that spreadsheets read as UTF-8. */
export const bomParameter = z
  .enum(['0', '1'])
  .optional()
  .openapi({ description: 'CSV with a byte order mark (`1`), for spreadsheets' })

type Schema = z.ZodType

/** The `content` of a 200 answer: JSON by its schema, the others by their media types. */
export function contentOfAnswer<S extends Schema>(offered: readonly Representation[], json: S) {
  const others = offered
    .filter(({ id }) => id !== 'json')
    .map(({ mediaType }) => [mediaType, { schema: bodyOf(mediaType) }])
  return { 'application/json': { schema: json }, ...(Object.fromEntries(others) as Record<string, never>) }
}

const bodyOf = (mediaType: string): Schema =>
  mediaType.endsWith('json')
    ? z.looseObject({})
    : z.string().openapi(/^text|csv|ndjson/.test(mediaType) ? {} : { format: 'binary' })
