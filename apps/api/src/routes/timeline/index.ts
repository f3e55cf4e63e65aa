import { area as areas } from '@exodus/core/codes/area'
import { readCode } from '@exodus/core/query'
import { type TimelineFilter, timeline, withFields } from '@exodus/core/timeline'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { Text } from '../datasets/schema'
import { readBounds } from '../record-query'

const TimelineEntry = z
  .object({
    id: z.string(),
    kind: z.enum(['event', 'statement', 'incident']),
    period: z.string(),
    title: Text,
    areas: z.array(z.string()),
    record: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'The whole record; its fields depend on `kind`' }),
  })
  .openapi('TimelineEntry')

const Query = z.strictObject({
  kind: z.enum(['event', 'statement', 'incident']).optional(),
  from: z.string().min(1).optional().openapi({ example: '2024' }),
  to: z.string().min(1).optional(),
  area: z
    .string()
    .min(1)
    .optional()
    .openapi({ description: 'A code of list area, or another name of it', example: 'ARE' }),
  category: z.string().optional(),
  direction: z.string().optional(),
})

/** `/v1/timeline`: events, statements and incidents, earliest first. */
export function timelineRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/timeline',
      operationId: 'listTimeline',
      tags: ['Records'],
      summary: 'What happened and what was said, earliest first',
      request: { query: Query },
      responses: {
        200: {
          description: 'The entries',
          content: { 'application/json': { schema: z.object({ data: z.array(TimelineEntry) }) } },
        },
        400: problemContent('A parameter is unknown or cannot be read'),
      },
    }),
    (c) => {
      const query = c.req.valid('query')
      const { kind, area, category, direction } = query
      // A code that no event has is refused as it is by `/v1/events`.
      withFields(evidence.records.events, {
        ...(category ? { category: [category] } : {}),
        ...(direction ? { direction: [direction] } : {}),
      })
      const filter: TimelineFilter = {
        ...(kind ? { kinds: [kind] } : {}),
        ...readBounds(query),
        ...(area ? { area: readCode(areas, area) } : {}),
        ...(category ? { categories: [category] } : {}),
        ...(direction ? { directions: [direction] } : {}),
      }
      const data = timeline(evidence, filter).map((entry) => ({
        ...entry,
        areas: [...entry.areas],
        record: { ...entry.record },
      }))
      return c.json({ data }, 200)
    },
  )
}
