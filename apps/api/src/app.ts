import { ExodusError } from '@exodus/core'
import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { ApiContext } from './context'
import { useMiddleware } from './middleware'
import type { AppOptions } from './options'
import { problemOfInput } from './problem/invalid-input'
import { knownTo } from './problem/known-to'
import { noSuchPage } from './problem/no-such-page'
import { problemOfError, problemOfHttp, problemResponse } from './problem/problem'
import { splitPath } from './representation/representation'
import { pathOf } from './representation/request-path'
import { apiDocsRoutes } from './routes/api-docs'
import { changeRoutes } from './routes/changes'
import { cellRevisionRoutes } from './routes/changes/cell-revisions'
import { revisionRoutes } from './routes/changes/revisions'
import { claimRoutes } from './routes/claims'
import { codeListRoutes } from './routes/code-lists'
import { datasetRoutes } from './routes/datasets'
import { eventRoutes } from './routes/events'
import { figureRoutes } from './routes/figures'
import { healthRoutes } from './routes/health'
import { incidentRoutes } from './routes/incidents'
import { mcpRoutes } from './routes/mcp'
import { metricRoutes } from './routes/metrics'
import { metricCoverageRoutes } from './routes/metrics/coverage'
import { observationDetailRoutes } from './routes/observation'
import { observationRoutes } from './routes/observations'
import { promptObservations } from './routes/observations/prompt'
import { profileRoutes } from './routes/profiles'
import { projectionRoutes } from './routes/projections'
import { queryRoutes } from './routes/query'
import { reconciliationRoutes } from './routes/reconciliations'
import { rootRoutes } from './routes/root'
import { scenarioRoutes } from './routes/scenarios'
import { searchRoutes } from './routes/search'
import { serviceMetricRoutes } from './routes/service-metrics'
import { sourceRoutes } from './routes/sources'
import { statementRoutes } from './routes/statements'
import { statusRoutes } from './routes/status'
import { systemRoutes } from './routes/system'
import { timelineRoutes } from './routes/timeline'
import { verifyRoutes } from './routes/verify'
import { wellKnownRoutes } from './routes/well-known'
import { sdmxRoutes } from './sdmx'

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Exodus API',
    version: '1.0.0',
    description:
      'Who leaves Pakistan, in what numbers and why: every figure with its formula, rows and sources.',
    license: { name: 'MIT (code); data as each dataset says', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [],
}

/** The API over the evidence given; runs on any runtime that has `fetch`, which may bring more by the options. */
export function createApp(context: ApiContext, options: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    // A suffix chooses a representation; the routes know the path without it.
    getPath: (request) => splitPath(pathOf(request.url)).path,
    defaultHook: (result, c) =>
      result.success ? undefined : problemOfInput(c, { ...result, known: knownTo(app, c, result.target) }),
  })
  useMiddleware(app, context, options, [promptObservations(context)])
  rootRoutes(app)
  systemRoutes(app)
  apiDocsRoutes(app, context)
  healthRoutes(app, context, options)
  serviceMetricRoutes(app, options)
  wellKnownRoutes(app, context)
  datasetRoutes(app, context)
  observationRoutes(app, context)
  queryRoutes(app, context)
  sourceRoutes(app, context)
  metricRoutes(app, context)
  metricCoverageRoutes(app, context)
  figureRoutes(app, context)
  claimRoutes(app, context)
  profileRoutes(app, context)
  reconciliationRoutes(app, context)
  timelineRoutes(app, context)
  codeListRoutes(app)
  searchRoutes(app, context)
  verifyRoutes(app, context)
  mcpRoutes(app, context, options.mcpHosts)
  sdmxRoutes(app, context)
  revisionRoutes(app, context)
  cellRevisionRoutes(app, context)
  changeRoutes(app, context)
  observationDetailRoutes(app, context)
  eventRoutes(app, context)
  statementRoutes(app, context)
  incidentRoutes(app, context)
  projectionRoutes(app, context)
  scenarioRoutes(app, context)
  statusRoutes(app, context)
  app.doc31('/openapi.json', ABOUT)

  app.notFound((c) => noSuchPage(c, app.routes))
  app.onError((error, c) => {
    if (error instanceof ExodusError) return problemOfError(error, c.req.path)
    if (error instanceof HTTPException) return problemOfHttp(error, c.req.path, c.req.header('content-type'))
    return problemResponse('internal', 'The request could not be answered; it is not your fault.', {
      instance: c.req.path,
    })
  })
  return app
}

/** Every route with what it takes and gives: the type behind `hono/client`. */
export type AppType = ReturnType<
  | typeof rootRoutes
  | typeof systemRoutes
  | typeof datasetRoutes
  | typeof observationRoutes
  | typeof queryRoutes
  | typeof sourceRoutes
  | typeof metricRoutes
  | typeof metricCoverageRoutes
  | typeof figureRoutes
  | typeof claimRoutes
  | typeof profileRoutes
  | typeof reconciliationRoutes
  | typeof timelineRoutes
  | typeof codeListRoutes
  | typeof searchRoutes
  | typeof verifyRoutes
  | typeof revisionRoutes
  | typeof changeRoutes
  | typeof observationDetailRoutes
  | typeof eventRoutes
  | typeof statementRoutes
  | typeof incidentRoutes
  | typeof projectionRoutes
  | typeof scenarioRoutes
  | typeof statusRoutes
>
