import { contextOf, createExodusServer } from '@exodus/mcp'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { hostHeaderValidation, originValidation } from '@modelcontextprotocol/hono'
import { createMcpHandler } from '@modelcontextprotocol/server'
import type { ApiContext } from '../../context'

const MOST_BODY = 262_144

/**
 * `/mcp`: the Model Context Protocol over streamable HTTP, without sessions.
 * @param hosts names under which it may be reached; any when absent, for what is public and read-only has nothing to lose
 */
export function mcpRoutes(app: OpenAPIHono, { evidence }: ApiContext, hosts?: readonly string[]): void {
  const context = contextOf(evidence)
  const handler = createMcpHandler(() => createExodusServer(context), { maxRequestBodySize: MOST_BODY })
  if (hosts) app.use('/mcp', hostHeaderValidation([...hosts]), originValidation([...hosts]))
  app.all('/mcp', (c) => handler.fetch(c.req.raw))
}
