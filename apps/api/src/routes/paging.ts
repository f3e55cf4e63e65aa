import { z } from '@hono/zod-openapi'

/** Entries of a page when the caller does not say, and at most. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1_000

/** The parameters of every list that comes in pages. */
export const PageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .optional()
    .openapi({ description: `Entries of a page; ${DEFAULT_LIMIT} when absent`, example: DEFAULT_LIMIT }),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .openapi({ description: 'Entries to pass over', example: 0 }),
}

/** The schema of a page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    data: z.array(item),
    page: z.object({ offset: z.int(), returned: z.int(), total: z.int() }),
    links: z.object({ self: z.string(), next: z.string().optional() }),
  })

/** The entries of a page, with the link to the next one. */
export function paged<Entry, Item>(
  address: string,
  entries: readonly Entry[],
  {
    limit = DEFAULT_LIMIT,
    offset = 0,
  }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
  present: (entry: Entry) => Item,
) {
  const { pathname, search } = new URL(address)
  const shown = entries.slice(offset, offset + limit)
  const next = new URLSearchParams(search)
  next.set('offset', String(offset + limit))
  return {
    data: shown.map(present),
    page: { offset, returned: shown.length, total: entries.length },
    links: {
      self: `${pathname}${search}`,
      ...(offset + limit < entries.length ? { next: `${pathname}?${next}` } : {}),
    },
  }
}
