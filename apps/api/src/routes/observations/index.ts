import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { queryResponses } from '../query'
import { respondToQuery } from '../query/answer'
import { QueryParameters } from '../query/parameters'
import { readQuery } from '../query/read-query'

const route = createRoute({
  method: 'get',
  path: '/v1/datasets/{id}/observations',
  operationId: 'listObservations',
  tags: ['Datasets'],
  summary: 'Default answers of a dataset with rival values, or groups of them',
  description:
    'Filters are named as the columns of the dataset (see `/v1/datasets/{id}`), a comma means "or"; areas are taken as ISO alpha-3 or alpha-2, M49 or UNHCR code. Unknown parameters are errors.',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'departures-total' }) }),
    query: QueryParameters,
  },
  responses: queryResponses,
})

/** `/v1/datasets/{id}/observations` */
export function observationRoutes(app: OpenAPIHono, context: ApiContext) {
  return app.openapi(route, async (c) => {
    const form = c.req.valid('query')
    const query = readQuery(c.req.url, context, c.req.valid('param').id)
    const answer = { ...form, lineage: form.lineage === 'true', bom: form.bom === '1' }
    return (await respondToQuery(c, context, query, answer)) as never
  })
}
