import { ExodusError, nearest } from '@exodus/core'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'

export const SourceDetail = z
  .object({
    id: z.string(),
    topic: z.string(),
    publisher: z.string(),
    title: z.string(),
    published: z.string(),
    url: z.string(),
    via: z.string(),
    kind: z.string(),
    licence: z.string(),
    terms: z.string(),
    note: z.string(),
    usedBy: z.array(z.string()).openapi({ description: 'Datasets with rows from this source' }),
  })
  .openapi('Source')

/** `/v1/sources/{id}`: who published what, where and when, and which datasets use it. */
export function sourceRoutes(app: OpenAPIHono, { sources, catalogue }: ApiContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/sources/{id}',
      operationId: 'getSource',
      tags: ['Sources'],
      summary: 'One source and what uses it',
      request: {
        params: z.object({ id: z.string().openapi({ example: 'departures-dailytimes-2025-06-09' }) }),
      },
      responses: {
        200: { description: 'The source', content: { 'application/json': { schema: SourceDetail } } },
        404: problemContent('There is no such source'),
      },
    }),
    (c) => {
      const { id } = c.req.valid('param')
      const source = sources.find((candidate) => candidate.id === id)
      if (!source)
        throw unknownSource(
          id,
          sources.map((known) => known.id),
        )
      const usedBy = catalogue.filter((dataset) => dataset.sources.includes(id)).map((dataset) => dataset.id)
      return c.json({ ...source, usedBy }, 200)
    },
  )
}

function unknownSource(id: string, known: readonly string[]): ExodusError {
  const near = nearest(id, known)
  return new ExodusError('UnknownIdError', `There is no source "${id}".`, {
    field: 'source',
    value: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
