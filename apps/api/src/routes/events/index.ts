import { Event as EventRecord } from '@exodus/core/schema'
import { recordsWhere } from '@exodus/core/timeline'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { paged, pageOf } from '../paging'
import { codesParameter, RecordQuery, readRecordFilter } from '../record-query'
import { RecordUses, usesOf } from '../record-uses'
import { entryById } from '../unknown-id'

const Event = z.object({ ...EventRecord.shape, links: z.record(z.string(), z.string()) }).openapi('Event')

const EventDetail = Event.extend(RecordUses).openapi('EventDetail')

const Fields = {
  kind: codesParameter('policy'),
  actor: codesParameter('gulf-states'),
  area: codesParameter('ARE'),
  category: codesParameter('labour-agreement'),
  direction: codesParameter('tightened'),
  affected: codesParameter('workers'),
  status: codesParameter('not-assessed'),
  bearing: codesParameter('not-applicable'),
  claim: codesParameter('doors'),
  quality: codesParameter('reported'),
  sources: codesParameter('claims-loc-gulf'),
}

/** `/v1/events` and `/v1/events/{id}`: what was done, by whom, and whom it touched. */
export function eventRoutes(app: OpenAPIHono, context: ApiContext) {
  const { evidence } = context
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/events',
        operationId: 'listEvents',
        tags: ['Records'],
        summary: 'All events, by field and time',
        request: { query: z.strictObject({ ...Fields, ...RecordQuery }) },
        responses: {
          200: {
            description: 'A page of events, in the order of the record',
            content: { 'application/json': { schema: pageOf(Event) } },
          },
          400: problemContent('A parameter is unknown, a code is in no event, or a period cannot be read'),
        },
      }),
      (c) => {
        const query = c.req.valid('query')
        const found = recordsWhere(evidence.records.events, readRecordFilter(query, Object.keys(Fields)))
        return c.json(paged(c.req.url, found, query, present), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/events/{id}',
        operationId: 'getEvent',
        tags: ['Records'],
        summary: 'One event with its sources and the claims that use it',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'gulf-boom-1976' }) }),
          query: NoQuery,
        },
        responses: {
          200: { description: 'The event', content: { 'application/json': { schema: EventDetail } } },
          400: problemContent('It takes no parameters'),
          404: problemContent('There is no such event'),
        },
      }),
      (c) => {
        const record = entryById('event', evidence.records.events, c.req.valid('param').id)
        return c.json({ ...present(record), ...usesOf(context, record) }, 200)
      },
    )
}

const present = (record: EventRecord): z.infer<typeof Event> => ({
  ...record,
  links: { self: `/v1/events/${record.id}` },
})
