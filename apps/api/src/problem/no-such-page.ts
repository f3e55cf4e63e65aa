import { didYouMean, nearest } from '@exodus/core'
import type { Context } from 'hono'
import { problemResponse } from './problem'

interface Route {
  readonly method: string
  readonly path: string
}

/** What is answered where no route takes the request: 405 with `Allow` where another method is, else 404. */
export function noSuchPage(c: Context, all: readonly Route[]): Response {
  const { path: instance, method } = c.req
  const routes = all.filter((route) => route.method !== 'ALL')
  const methods = new Set(routes.filter(({ path }) => matches(path, instance)).map((route) => route.method))
  if (methods.has('GET') && !methods.has(method)) {
    const accepted = [...methods, 'HEAD', 'OPTIONS']
    const answer = problemResponse('method-not-allowed', `${instance} takes ${accepted.join(', ')}.`, {
      instance,
      field: 'method',
      value: method,
      accepted,
    })
    answer.headers.set('Allow', accepted.join(', '))
    return answer
  }
  const near = nearestPath(instance, routes)
  return problemResponse(
    'not-found',
    `There is nothing at ${instance}; /v1 lists what there is.${didYouMean(near)}`,
    { instance, field: 'path', value: instance, ...(near === undefined ? {} : { nearest: near }) },
  )
}

/** The same path without what is too much at its end or doubled, or the path without parameters that is most like it. */
function nearestPath(path: string, routes: readonly Route[]): string | undefined {
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  const gets = routes.filter(({ method }) => method === 'GET').map((route) => route.path)
  if (tidy !== path && gets.some((pattern) => matches(pattern, tidy))) return tidy
  return nearest(
    tidy,
    gets.filter((pattern) => !/[:*{]/.test(pattern)),
  )
}

/** Whether a route pattern such as `/v1/datasets/:id` covers a path. */
const matches = (pattern: string, path: string): boolean =>
  pattern !== '/*' &&
  new RegExp(`^${pattern.replace(/:[^/]+(\{[^}]*\})?/g, '[^/]+').replace(/\*$/, '.*')}$`).test(path)
