// The site as it is served: Next.js, with a content security policy made for each page from what the page holds.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants } from 'node:zlib'
import compression from 'compression'
import Negotiator from 'negotiator'
import next from 'next'
import { isEmbed } from './content-security-policy.ts'
import { finishedPages } from './finished-pages.ts'
import { holdHtml } from './hold-html.ts'
import { readableUrl } from './readable-url.ts'
import { securityHeaders } from './security-headers.ts'
import { isMissingPage, standInFor } from './stand-in.ts'
import { styleSheets } from './style-sheets.ts'

const port = Number(process.env.EXODUS_WEB_PORT ?? 3000)
const app = next({ dev: false, port })
await app.prepare()
const handle = app.getRequestHandler()
// A step above the default: pages hold many charts, whose paths and addresses repeat far apart.
const compress = promisify(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } }))

const finished = finishedPages(styleSheets(join(import.meta.dirname, '../.next')))

/** A page with its content; one that Next.js leaves to the browser to fill is replaced by one that says the same. */
async function complete(html: string, status: number, url: string): Promise<string> {
  const page = standInFor(status, html, url)
  if (page === undefined) return html
  try {
    return await (await fetch(`http://localhost:${port}${page}`)).text()
  } catch (error) {
    console.error(`${page} could not be made in place of ${url}:`, error)
    return html
  }
}

const server = createServer(async (request, response) => {
  request.url = readableUrl(request.url ?? '/')
  const [path = '/'] = request.url.split('?')
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (!isEmbed(path)) response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  // biome-ignore lint/suspicious/noExplicitAny: the library is typed for Express and needs no more than Node gives
  await compress(request as any, response as any)
  const { url } = request
  holdHtml(response, async (html) => {
    if (isMissingPage(path)) response.statusCode = 404
    const isKept = response.hasHeader('x-nextjs-prerender')
    const page = finished({ html: await complete(html, response.statusCode, url), path, isKept })
    response.setHeader('Content-Security-Policy', page.policy)
    if (!page.brotli || !new Negotiator(request).encodings().includes('br')) return page.html
    // Compressed already: the compression around leaves it as it is.
    response.setHeader('Content-Encoding', 'br')
    return page.brotli
  })
  await handle(request, response)
})

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: set EXODUS_WEB_PORT to another one.`
      : `The site could not start: ${error.message}`,
  )
  process.exit(1)
})
server.listen(port, () => console.log(`Site: http://localhost:${port}/en`))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
