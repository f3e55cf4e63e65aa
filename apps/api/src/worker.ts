import { createApp } from './app'
import { openContext } from './context'

type App = ReturnType<typeof createApp>

// Opened with the first request: workers may not compute while they are loaded.
let opened: Promise<App> | undefined

/** The same app on a workers runtime: no counts, logs and limits of its own, which the platform has. */
// biome-ignore lint/style/noDefaultExport: workers are their default export.
export default {
  async fetch(request: Request): Promise<Response> {
    opened ??= openContext().then((context) => createApp(context))
    return (await opened).fetch(request)
  },
}
