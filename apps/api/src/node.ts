import { serve } from '@hono/node-server'
import { createApp } from './app'
import { assetReader } from './asset'
import { openContext } from './context'

const port = Number(process.env.EXODUS_API_PORT ?? 8787)

const app = createApp(await openContext({ asset: assetReader() }))
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
