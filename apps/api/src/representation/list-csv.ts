import { type Cell, csvChunks, rowsOfObjects } from '@exodus/core/formats'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Representation } from './representation'
import { respond } from './respond'

type Value = Cell | boolean | undefined | readonly unknown[] | object

/** A list as CSV: a column for each plain field, `field_en` and `field_ur` for a text in both languages. */
export function respondWithList(
  c: Context,
  chosen: Representation,
  name: string,
  items: readonly object[],
  bom: boolean,
): Response {
  const rows = rowsOfObjects(items.map(flat))
  return respond(c, chosen, name, csvChunks(rows, { bom }))
}

/** The fields that a cell can hold; lists of ids are joined by spaces, and links are left out. */
function flat(item: object): Record<string, Cell> {
  const cells = Object.entries(item).flatMap(([name, value]: [string, Value]): [string, Cell][] => {
    if (name === 'links' || value === undefined) return []
    if (Array.isArray(value)) {
      return value.every((entry) => typeof entry === 'string') ? [[name, value.join(' ')]] : []
    }
    const text = Text.safeParse(value).data
    if (text)
      return [
        [`${name}_en`, text.en],
        [`${name}_ur`, text.ur],
      ]
    if (typeof value === 'object') return []
    return [[name, typeof value === 'boolean' ? String(value) : (value as Cell)]]
  })
  return Object.fromEntries(cells)
}

const Text = z.object({ en: z.string(), ur: z.string() })
