import { Statement as StatementRecord } from '@exodus/core/schema'
import { recordsWhere } from '@exodus/core/timeline'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { paged, pageOf } from '../paging'
import { codesParameter, RecordQuery, readRecordFilter } from '../record-query'
import { RecordUses, usesOf } from '../record-uses'
import { entryById } from '../unknown-id'

const Statement = z
  .object({ ...StatementRecord.shape, links: z.record(z.string(), z.string()) })
  .openapi('Statement')

const StatementDetail = Statement.extend(RecordUses).openapi('StatementDetail')

const Fields = {
  topic: codesParameter('dual-nationals-in-cabinet'),
  stance: codesParameter('defending'),
  sources: codesParameter('claims-nation-advisers-2020-07-21'),
}

/** `/v1/statements` and `/v1/statements/{id}`: what was said in public, by whom, and where it was read. */
export function statementRoutes(app: OpenAPIHono, context: ApiContext) {
  const { evidence } = context
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/statements',
        operationId: 'listStatements',
        tags: ['Records'],
        summary: 'All statements, by field and time',
        request: { query: z.strictObject({ ...Fields, ...RecordQuery }) },
        responses: {
          200: {
            description: 'A page of statements, in the order of the record',
            content: { 'application/json': { schema: pageOf(Statement) } },
          },
          400: problemContent(
            'A parameter is unknown, a code is in no statement, or a period cannot be read',
          ),
        },
      }),
      (c) => {
        const query = c.req.valid('query')
        const found = recordsWhere(evidence.records.statements, readRecordFilter(query, Object.keys(Fields)))
        return c.json(paged(c.req.url, found, query, present), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/statements/{id}',
        operationId: 'getStatement',
        tags: ['Records'],
        summary: 'One statement with its sources and the claims that use it',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'qureshi-aides-2020' }) }),
          query: NoQuery,
        },
        responses: {
          200: { description: 'The statement', content: { 'application/json': { schema: StatementDetail } } },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such statement'),
        },
      }),
      (c) => {
        const record = entryById('statement', evidence.records.statements, c.req.valid('param').id)
        return c.json({ ...present(record), ...usesOf(context, record) }, 200)
      },
    )
}

const present = (record: StatementRecord): z.infer<typeof Statement> => ({
  ...record,
  links: { self: `/v1/statements/${record.id}` },
})
