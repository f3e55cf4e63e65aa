import { readConfig } from './config'
import { start } from './runtime/node/start'

try {
  const running = await start(readConfig(process.env))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)))
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(
    code === 'EADDRINUSE'
      ? 'The port is taken: set EXODUS_API_PORT to another one.'
      : `The API could not start: ${message}`,
  )
  process.exit(1)
}
