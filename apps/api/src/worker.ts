import { createApp } from './app'
import { type ApiContext, openContext } from './context'

type App = ReturnType<typeof createApp>

/** What the platform hands to the worker. */
interface Bindings {
  /** The folder `dist/assets` as static assets; without it `/docs` has no viewer. */
  readonly ASSETS?: { fetch(request: Request): Promise<Response> }
}

// Opened with the first request: workers may not compute while they are loaded.
let opened: Promise<App> | undefined

/** The same app on a workers runtime: no counts, logs and limits of its own, which the platform has. */
// biome-ignore lint/style/noDefaultExport: workers are their default export.
export default {
  async fetch(request: Request, { ASSETS }: Bindings = {}): Promise<Response> {
    opened ??= openContext(ASSETS ? { asset: assetOf(ASSETS) } : {}).then((context) => createApp(context))
    return (await opened).fetch(request)
  },
}

const assetOf =
  (assets: NonNullable<Bindings['ASSETS']>): NonNullable<ApiContext['asset']> =>
  async (name) => {
    // The host is never asked: the binding answers by path alone.
    const answer = await assets.fetch(new Request(`https://assets.invalid/${encodeURIComponent(name)}`))
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
  }
