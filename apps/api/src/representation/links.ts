import type { Context } from 'hono'
import { type Representation, splitPath } from './representation'

/** Parameters that belong to one representation or one page, and mean nothing in another. */
const NOT_CARRIED = ['format', 'cursor', 'bom']

/** The address of the same answer in another representation. */
export function addressOf(url: URL, { suffix }: Representation): string {
  const query = new URLSearchParams(url.search)
  for (const name of NOT_CARRIED) query.delete(name)
  const text = query.toString()
  return `${splitPath(url.pathname).path}.${suffix}${text === '' ? '' : `?${text}`}`
}

interface LinkTargets {
  readonly chosen: Representation
  readonly offered: readonly Representation[]
  /** The text of the licence. */
  readonly license?: string
}

/**
 * Adds `Link` (RFC 8288): `alternate` for each other representation, `describedby` for the metadata of a CSV (as CSV on the
 * Web looks for it), `license`.
 */
export function linkTo(c: Context, { chosen, offered, license }: LinkTargets): void {
  const url = new URL(c.req.url)
  for (const one of offered) {
    const relation = one.id === 'csvw' && chosen.id === 'csv' ? 'describedby' : 'alternate'
    if (one.id === chosen.id) continue
    const type = one.mediaType.replaceAll('"', '')
    c.header('Link', `<${addressOf(url, one)}>; rel="${relation}"; type="${type}"`, { append: true })
  }
  if (license !== undefined) c.header('Link', `<${license}>; rel="license"`, { append: true })
}
