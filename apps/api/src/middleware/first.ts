import type { Context, MiddlewareHandler } from 'hono'

/** Something that is noted or written for every request before it is looked at. */
export type Step = (c: Context) => void

/** Takes steps that wait for nothing one after the other: as a middleware each, they would cost more than they do. */
export const first = (...steps: readonly Step[]): MiddlewareHandler =>
  function first(c, next) {
    for (const step of steps) step(c)
    return next()
  }
