import { edition } from '@exodus/core'
import { McpServer } from '@modelcontextprotocol/server'
import type { McpContext } from './context'
import { registerPrompts } from './prompts'
import { registerResources } from './resources'
import { tools } from './tools'

const INSTRUCTIONS =
  'Published evidence on emigration from Pakistan. Every number comes with a figure id and its sources: cite both, and state no number without one. The series on leaving (registered departures, net migration, asylum, people living abroad) count different things and cannot be added: name the definition used. cannot_verify or an empty answer means that nothing is published there; do not fill the gap from memory.'

/** Answers change with an edition of the data only; a day is short beside that, and long for a client. */
const CACHED = { ttlMs: 86_400_000, cacheScope: 'public' } as const

/** A server with all tools, resources and prompts; one for each request or connection. */
export function createExodusServer(context: McpContext): McpServer {
  const server = new McpServer(
    { name: 'exodus', title: 'Exodus: evidence on emigration from Pakistan', version: edition },
    {
      instructions: INSTRUCTIONS,
      cacheHints: {
        'tools/list': CACHED,
        'prompts/list': CACHED,
        'resources/list': CACHED,
        'resources/templates/list': CACHED,
        'resources/read': CACHED,
        'server/discover': CACHED,
      },
    },
  )
  for (const tool of tools) tool.register(server, context)
  registerResources(server, context)
  registerPrompts(server, context)
  return server
}
