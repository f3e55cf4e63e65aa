import { Incident as IncidentRecord } from '@exodus/core/schema'
import { recordsWhere } from '@exodus/core/timeline'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { paged, pageOf } from '../paging'
import { codesParameter, RecordQuery, readRecordFilter } from '../record-query'
import { entryById } from '../unknown-id'

const Incident = z
  .object({ ...IncidentRecord.shape, links: z.record(z.string(), z.string()) })
  .openapi('Incident')

const Fields = {
  area: codesParameter('COL'),
  route: codesParameter('americas'),
  cause: codesParameter('drowning'),
  nationalities: codesParameter('PAK'),
}

/** `/v1/incidents` and `/v1/incidents/{id}`: incidents on routes with Pakistanis among the people concerned. */
export function incidentRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/incidents',
        operationId: 'listIncidents',
        tags: ['Records'],
        summary: 'All incidents, by field and time',
        request: { query: z.strictObject({ ...Fields, ...RecordQuery }) },
        responses: {
          200: {
            description: 'A page of incidents, in the order of the record',
            content: { 'application/json': { schema: pageOf(Incident) } },
          },
          400: problemContent('A parameter is unknown, a code is in no incident, or a period cannot be read'),
        },
      }),
      (c) => {
        const query = c.req.valid('query')
        const found = recordsWhere(evidence.records.incidents, readRecordFilter(query, Object.keys(Fields)))
        return c.json(paged(c.req.url, found, query, present), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/incidents/{id}',
        operationId: 'getIncident',
        tags: ['Records'],
        summary: 'One incident',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'mmp-2016-01-11-col' }) }),
          query: NoQuery,
        },
        responses: {
          200: { description: 'The incident', content: { 'application/json': { schema: Incident } } },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such incident'),
        },
      }),
      (c) => {
        const record = entryById('incident', evidence.records.incidents, c.req.valid('param').id)
        return c.json(present(record), 200)
      },
    )
}

const present = (record: IncidentRecord): z.infer<typeof Incident> => ({
  ...record,
  links: { self: `/v1/incidents/${record.id}` },
})
