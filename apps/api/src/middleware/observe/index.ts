import { ExodusError } from '@exodus/core'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Asked } from '../../runtime/asked'
import { routeOf } from './route-of'
import { type Series, seriesOf } from './series'

/** One answered request, without anything of the person who asked: no address, no query, no agent. */
export interface Answered {
  readonly requestId: string
  readonly series: Series
  readonly milliseconds: number
  readonly asked: Asked
}

/** Hears of every request; a runtime decides where it goes. */
export interface Observer {
  readonly began: () => void
  readonly answered: (answered: Answered) => void
  /** An error that is our own fault. */
  readonly failed: (error: Error, answered: Answered) => void
}

/** Tells the observers how each request went, and of errors that nobody expected. */
export const observe = (observers: readonly Observer[]): MiddlewareHandler => {
  if (observers.length === 0) return (_, next) => next()
  return async function observe(c, next) {
    const start = performance.now()
    for (const observer of observers) observer.began()
    await next()
    const [requestId, reply, cacheResult] = [c.get('requestId'), c.get('reply'), c.get('cacheResult')]
    const status = reply.status === 0 ? c.res.status : reply.status
    const answered = {
      requestId,
      series: seriesOf(c.req.method, routeOf(c), status, status === 304 ? 'fresh' : (cacheResult ?? 'none')),
      milliseconds: performance.now() - start,
      asked: c.req.raw,
    }
    if (c.error && !(c.error instanceof ExodusError) && !(c.error instanceof HTTPException)) {
      for (const observer of observers) observer.failed(c.error, answered)
    }
    for (const observer of observers) observer.answered(answered)
  }
}
