import { dataVersion, edition } from '@exodus/core'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { problemContent } from '../../problem/problem'
import { htmlPage, wantsHtml } from '../../representation/html-page'
import { NoQuery } from '../no-query'
import { rootPage } from './page'

const Resource = z.object({
  path: z.string(),
  method: z.string(),
  operationId: z.string(),
  tag: z.string(),
  summary: z.string(),
})
export type Resource = z.infer<typeof Resource>

const Root = z
  .object({
    edition: z.string(),
    dataVersion: z.string(),
    links: z.record(z.string(), z.string()),
    resources: z.array(Resource).openapi({ description: 'Every operation of the API' }),
  })
  .openapi('Root')

const LINKS = {
  self: '/v1',
  docs: '/docs',
  openapi: '/openapi.json',
  datasets: '/v1/datasets',
  query: '/v1/query?dataset=departures-total',
  metrics: '/v1/metrics',
  claims: '/v1/claims',
  sources: '/v1/sources',
  events: '/v1/events',
  statements: '/v1/statements',
  incidents: '/v1/incidents',
  timeline: '/v1/timeline',
  places: '/v1/places',
  districts: '/v1/districts',
  professions: '/v1/professions',
  years: '/v1/years',
  projections: '/v1/projections',
  scenarios: '/v1/scenarios',
  codelists: '/v1/codelists',
  reconciliations: '/v1/reconciliations?dataset=departures-total',
  search: '/v1/search?q=departures',
  verify: '/v1/verify?value=727%2C000&about=departures%2FPAK.2024',
  changes: '/v1/changes',
  status: '/v1/status',
  sdmx: '/sdmx/v2/structure/dataflow',
  sdmxV1: '/sdmx/v1/dataflow',
  problems: '/docs/problems',
  apiCatalog: '/.well-known/api-catalog',
}

const route = (path: '/' | '/v1', operationId: string) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags: ['Service'],
    summary: 'Where everything is',
    request: { query: NoQuery },
    responses: {
      200: {
        description: 'Every resource; as a page for those who ask for HTML',
        content: { 'application/json': { schema: Root }, 'text/html': { schema: z.string() } },
      },
      400: problemContent('It takes no parameters'),
    },
  })

/** `/` and `/v1`: what there is, for machines and for people. */
export function rootRoutes(app: OpenAPIHono) {
  const answer = (accept: string | undefined) => {
    const resources = resourcesOf(app)
    return wantsHtml(accept)
      ? { html: rootPage({ edition, dataVersion, resources }) }
      : { json: { edition, dataVersion, links: LINKS, resources } }
  }
  return app
    .openapi(route('/', 'getHome'), (c) => {
      c.header('Vary', 'Accept', { append: true })
      const { html, json } = answer(c.req.header('accept'))
      return json ? c.json(json, 200) : htmlPage(c, html)
    })
    .openapi(route('/v1', 'getRoot'), (c) => {
      c.header('Vary', 'Accept', { append: true })
      const { html, json } = answer(c.req.header('accept'))
      return json ? c.json(json, 200) : htmlPage(c, html)
    })
}

/** Every operation that has been registered, so that none can be forgotten here. */
function resourcesOf(app: OpenAPIHono): Resource[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { path, method, operationId = '', tags = [], summary = '' } = definition.route
    return [{ path, method: method.toUpperCase(), operationId, tag: tags[0] ?? '', summary }]
  })
}
