import { codeLists } from '@exodus/core/codes'
import { metrics } from '@exodus/core/metrics'
import { createSearch, SEARCH_KINDS, type Search, searchDocuments } from '@exodus/core/search'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'

const SearchHit = z
  .object({
    kind: z.enum(SEARCH_KINDS),
    id: z.string(),
    title: z.string(),
    excerpt: z.string(),
    score: z.number().openapi({ description: 'How well it fits; comparable within one search only' }),
  })
  .openapi('SearchHit')

const Query = z.strictObject({
  q: z.string().min(1).max(200).openapi({ example: 'schengen refusal' }),
  kind: z.enum(SEARCH_KINDS).optional(),
  lang: z
    .enum(['en', 'ur'])
    .optional()
    .openapi({ description: 'Language of titles; words of both find in either' }),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

/** `/v1/search`: datasets, metrics, claims, places, professions, events and sources by words of either language. */
export function searchRoutes(app: OpenAPIHono, { catalogue, sources, evidence }: ApiContext) {
  // Built with the first search: a process that is never asked does not pay for it.
  let search: Search | undefined
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/search',
      operationId: 'search',
      tags: ['Service'],
      summary: 'Find by words, in English or Urdu',
      request: { query: Query },
      responses: {
        200: {
          description: 'The best hits, best first',
          content: { 'application/json': { schema: z.object({ data: z.array(SearchHit) }) } },
        },
        400: problemContent('A parameter is unknown, missing or cannot be read'),
      },
    }),
    (c) => {
      const { q, kind, lang = 'en', limit = 20 } = c.req.valid('query')
      search ??= createSearch(
        searchDocuments({ catalogue, codeLists, sources, records: evidence.records, metrics }),
      )
      return c.json(
        { data: search.search(q, { locale: lang, limit, ...(kind ? { kinds: [kind] } : {}) }) },
        200,
      )
    },
  )
}
