import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

/** The pattern of the route that a request is for, whether the route was asked or the answer was at hand. */
export function routeOf(c: Context): string {
  const pattern = matchedRoutes(c).at(-1)?.path ?? '/*'
  return pattern === '/*' ? 'none' : pattern
}
