import type { Context } from 'hono'

/** Pages have their style in them, and load nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

/** Whether the caller is a browser that shows a page, and no program. */
export const wantsHtml = (accept = ''): boolean =>
  /text\/html/.test(accept) && !/application\/json/.test(accept)

/** A page for people in place of JSON; its policy lets its own style stand. */
export function htmlPage(c: Context, page: Parameters<Context['html']>[0]): never {
  c.header('Content-Security-Policy', POLICY)
  return c.html(page) as never
}
