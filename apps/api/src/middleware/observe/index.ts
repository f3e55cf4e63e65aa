import { ExodusError } from '@exodus/core'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { routeOf } from './route-of'

/** One answered request, without anything of the person who asked: no address, no query, no agent. */
export interface Answered {
  readonly requestId: string
  readonly method: string
  /** The pattern of the route, such as `/v1/datasets/:id`; `none` where nothing is. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  /** `fresh`: the caller had it already. */
  readonly cache: 'hit' | 'miss' | 'fresh' | 'none'
}

/** Hears of every request; a runtime decides where it goes. */
export interface Observer {
  readonly began: () => void
  readonly answered: (answered: Answered) => void
  /** An error that is our own fault. */
  readonly failed: (error: Error, request: Pick<Answered, 'requestId' | 'method' | 'route'>) => void
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

/** Tells the observers how each request went, and of errors that nobody expected. */
export const observe = (observers: readonly Observer[]): MiddlewareHandler => {
  if (observers.length === 0) return (_, next) => next()
  return async function observe(c, next) {
    const start = performance.now()
    for (const observer of observers) observer.began()
    await next()
    const { requestId, reply, cacheResult } = c.var
    const method = METHODS.has(c.req.method) ? c.req.method : 'other'
    const route = routeOf(c)
    if (c.error && !(c.error instanceof ExodusError) && !(c.error instanceof HTTPException)) {
      for (const observer of observers) observer.failed(c.error, { requestId, method, route })
    }
    const status = reply.status === 0 ? c.res.status : reply.status
    const milliseconds = performance.now() - start
    const cache = status === 304 ? 'fresh' : (cacheResult ?? 'none')
    for (const observer of observers) {
      observer.answered({ requestId, method, route, status, milliseconds, cache })
    }
  }
}
