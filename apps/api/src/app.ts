import { ExodusError } from '@exodus/core'
import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import type { ApiContext } from './context'
import { problemOfError, problemResponse } from './problem/problem'
import { splitPath } from './representation/representation'
import { claimRoutes } from './routes/claims'
import { codeListRoutes } from './routes/code-lists'
import { datasetRoutes } from './routes/datasets'
import { figureRoutes } from './routes/figures'
import { metricRoutes } from './routes/metrics'
import { observationRoutes } from './routes/observations'
import { profileRoutes } from './routes/profiles'
import { queryRoutes } from './routes/query'
import { reconciliationRoutes } from './routes/reconciliations'
import { searchRoutes } from './routes/search'
import { sourceRoutes } from './routes/sources'
import { systemRoutes } from './routes/system'
import { timelineRoutes } from './routes/timeline'
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

/** The API over the evidence given; runs on any runtime that has `fetch`. */
export function createApp(context: ApiContext): OpenAPIHono {
  const app = new OpenAPIHono({
    // A suffix chooses a representation; the routes know the path without it.
    getPath: (request) => splitPath(new URL(request.url).pathname).path,
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      const field = unknown ?? (issue?.path.join('.') || 'body')
      return problemResponse(
        unknown === undefined ? 'invalid-parameter' : 'unknown-parameter',
        `${field}: ${issue?.message ?? 'cannot be read'}`,
        { instance: c.req.path, field, value: c.req.query(field) ?? '', ...acceptedBy(issue) },
      )
    },
  })
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'] }))
  systemRoutes(app)
  datasetRoutes(app, context)
  observationRoutes(app, context)
  queryRoutes(app, context)
  sourceRoutes(app, context)
  metricRoutes(app)
  figureRoutes(app, context)
  claimRoutes(app, context)
  profileRoutes(app, context)
  reconciliationRoutes(app, context)
  timelineRoutes(app, context)
  codeListRoutes(app)
  searchRoutes(app, context)
  sdmxRoutes(app, context)
  app.doc31('/openapi.json', ABOUT)

  app.notFound((c) => {
    const taken = app.routes.filter(({ method, path }) => method !== 'ALL' && matches(path, c.req.path))
    const methods = new Set(taken.map(({ method }) => method))
    if (methods.has('GET') && !methods.has(c.req.method)) {
      const accepted = [...methods, 'HEAD', 'OPTIONS']
      return problemResponse('method-not-allowed', `${c.req.path} takes ${accepted.join(', ')}.`, {
        instance: c.req.path,
        field: 'method',
        value: c.req.method,
        accepted,
      })
    }
    return problemResponse('not-found', `There is nothing at ${c.req.path}; /v1 lists what there is.`, {
      instance: c.req.path,
    })
  })
  app.onError((error, c) => {
    if (error instanceof ExodusError) return problemOfError(error, c.req.path)
    if (error instanceof HTTPException && error.status < 500) {
      return problemResponse('invalid-parameter', error.message, { instance: c.req.path, field: 'body' })
    }
    return problemResponse('internal', 'The request could not be answered; it is not your fault.', {
      instance: c.req.path,
    })
  })
  return app
}

const acceptedBy = (issue: { readonly code?: string; readonly values?: readonly unknown[] } | undefined) =>
  issue?.code === 'invalid_value' && issue.values ? { accepted: issue.values.map(String) } : {}

/** Whether a route pattern such as `/v1/datasets/:id` covers a path. */
const matches = (pattern: string, path: string): boolean =>
  pattern !== '/*' &&
  new RegExp(`^${pattern.replace(/:[^/]+(\{[^}]*\})?/g, '[^/]+').replace(/\*$/, '.*')}$`).test(path)
