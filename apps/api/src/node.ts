import { serve } from '@hono/node-server'
import { createApp } from './app'
import { openContext } from './context'

const port = Number(process.env.EXODUS_API_PORT ?? 8787)

// Names under which /mcp may be reached, for copies that run beside a browser; unset, any.
const hosts = process.env.EXODUS_MCP_HOSTS?.split(',').filter(Boolean)

const app = createApp({ ...(await openContext()), ...(hosts ? { mcpHosts: hosts } : {}) })
const server = serve({ fetch: app.fetch, port }, () => console.log(`API: http://localhost:${port}/v1`))

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: set EXODUS_API_PORT to another one.`
      : `The API could not start: ${error.message}`,
  )
  process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => process.exit(0)))
}
