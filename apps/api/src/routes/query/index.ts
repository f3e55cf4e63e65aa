import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { contentOfAnswer } from '../../representation/parameters'
import { OBSERVATIONS } from '../../representation/representation'
import { respondToQuery } from './answer'
import { QueryBody, QueryParameters } from './parameters'
import { readQuery } from './read-query'
import { QueryAnswer } from './schema'

/** What a query can be answered with; the same wherever queries are taken. */
export const queryResponses = {
  200: {
    description:
      'JSON is a page of rows, or of groups where a measure is taken; every other format, and a path with a suffix, is a file: without `limit` the whole answer',
    content: contentOfAnswer(OBSERVATIONS, QueryAnswer),
  },
  400: problemContent(
    'A parameter, code, period or cursor cannot be read, or the measure would say something untrue',
  ),
  404: problemContent('There is no such dataset'),
  406: problemContent('There is no such representation; the problem lists what there is'),
}

const tags = ['Query']

/** `/v1/query`: any question to any dataset, as parameters or as a body. */
export function queryRoutes(app: OpenAPIHono, context: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/query',
        operationId: 'query',
        tags,
        summary: 'A question to a dataset: filter, group, measure, order',
        request: {
          query: QueryParameters.extend({
            dataset: z.string().openapi({ example: 'departures-by-destination' }),
          }),
        },
        responses: queryResponses,
      }),
      async (c) => {
        const { dataset, ...form } = c.req.valid('query')
        const query = readQuery(c.req.url, context, dataset, ['dataset'])
        const answer = { ...form, lineage: form.lineage === 'true', bom: form.bom === '1' }
        return (await respondToQuery(c, context, query, answer)) as never
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/v1/query',
        operationId: 'postQuery',
        tags,
        summary: 'The same question as a body',
        request: { body: { required: true, content: { 'application/json': { schema: QueryBody } } } },
        responses: {
          ...queryResponses,
          413: problemContent('The body is too large'),
          415: problemContent('The body is not JSON'),
        },
      }),
      async (c) => {
        const { cursor, lineage, lang, ...query } = c.req.valid('json')
        return (await respondToQuery(c, context, query, { cursor, lineage, lang })) as never
      },
    )
}
