// Scripts of the framework: its files, the data it would hydrate from, and what starts it.
const FILES = /<script[^>]*\ssrc="\/_next\/static\/[^"]*"[^>]*><\/script>/g
const DATA = /<script(?: id="_R_")?>(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[\s\S]*?<\/script>/g
const PRELOADS = /<link rel="preload" as="script"[^>]*\/>/g

/** Whether a page needs the framework in the browser: it is one that only the browser completes. */
export const needsRuntime = (html: string): boolean =>
  html.includes('id="__next_error__"') || html.includes('$RC(')

/**
 * A page without the framework's runtime. Pages are complete as they are served and what they do is in `behaviours`, so
 * that a reader's phone need not load and run it.
 */
export const withoutRuntime = (html: string): string =>
  needsRuntime(html) ? html : html.replace(FILES, '').replace(DATA, '').replace(PRELOADS, '')
