import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { routePath } from 'hono/route'

/** The parameters, or the fields of the body, that the operation asked for takes by its description. */
export function knownTo(app: OpenAPIHono, c: Context, target: string): readonly string[] {
  const path = routePath(c)
  const method = c.req.method === 'HEAD' ? 'get' : c.req.method.toLowerCase()
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { route } = definition
    if (route.method !== method || route.path.replace(/\{([^}]+)\}/g, ':$1') !== path) continue
    const body = route.request?.body?.content['application/json']
    const schema =
      target !== 'json' ? route.request?.query : body && 'schema' in body ? body.schema : undefined
    return schema !== undefined && 'shape' in schema ? Object.keys(schema.shape as object) : []
  }
  return []
}
