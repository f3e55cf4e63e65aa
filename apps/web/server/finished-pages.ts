import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Root } from 'postcss'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { inlineStyles } from './inline-styles.ts'
import { withoutRuntime } from './without-runtime.ts'

/** A page as it is sent. */
export interface FinishedPage {
  readonly html: Buffer
  readonly policy: string
  /** The page compressed as far as brotli can: there when the page is kept, and has been compressed meanwhile. */
  brotli?: Buffer
}

/** What a page is finished from: its text as rendered, its address, and whether the same will be asked for again. */
interface Rendered {
  readonly html: string
  readonly path: string
  readonly isKept: boolean
}

const MOST_BYTES = 64 * 1024 * 1024
const compress = promisify(brotliCompress)

/**
 * Finishes pages: without the framework, with the styles they need and a policy for what they hold. What is rendered once
 * is finished once, and compressed once at leisure: the best compression takes too long for an answer.
 */
export function finishedPages(sheetAt: (address: string) => Root): (rendered: Rendered) => FinishedPage {
  const kept = new LRUCache<string, FinishedPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ html }) => html.byteLength * 2,
  })
  return ({ html, path, isKept }) => {
    if (!isKept) return finish(html, path)
    const key = createHash('sha256').update(path).update('\n').update(html).digest('base64')
    const known = kept.get(key)
    if (known) return known
    const page = finish(html, path)
    kept.set(key, page)
    void atLeisure(page)
    return page
  }
  function finish(rendered: string, path: string): FinishedPage {
    const html = inlineStyles(withoutRuntime(rendered), sheetAt)
    return { html: Buffer.from(html), policy: contentSecurityPolicy(html, path) }
  }
}

async function atLeisure(page: FinishedPage): Promise<void> {
  page.brotli = await compress(page.html, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.html.byteLength,
    },
  })
}
