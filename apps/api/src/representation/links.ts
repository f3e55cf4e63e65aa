import type { Context } from 'hono'
import { addField } from '../middleware/reply'
import { type Representation, splitPath } from './representation'
import { pathOf, searchOf } from './request-path'

/** Parameters that belong to one representation or one page, and mean nothing in another. */
const NOT_CARRIED = ['format', 'cursor', 'bom']
/** Whether one of them may be there, in whatever spelling. */
const MAY_HAVE = new RegExp(`[?&](${NOT_CARRIED.join('|')})|%`)

function carried(search: string): string {
  if (!MAY_HAVE.test(search)) return search
  const query = new URLSearchParams(search)
  for (const name of NOT_CARRIED) query.delete(name)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

interface LinkTargets {
  readonly chosen: Representation
  readonly offered: readonly Representation[]
  /** The text of the licence. */
  readonly license?: string
}

/**
 * The value of `Link` (RFC 8288): `alternate` for each other representation, `describedby` for the metadata of a CSV (as
 * CSV on the Web looks for it), `license`. Alternates lie beside the answer, and are named from there: there are many,
 * and every answer bears them.
 */
export function linksBeside(url: string, { chosen, offered, license }: LinkTargets): string {
  const { path } = splitPath(pathOf(url))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const search = carried(searchOf(url))
  const links: string[] = []
  for (const { id, suffix, mediaType } of offered) {
    if (id === chosen.id) continue
    const relation = id === 'csvw' && chosen.id === 'csv' ? 'describedby' : 'alternate'
    const type = mediaType.includes('"') ? mediaType.replaceAll('"', '') : mediaType
    links.push(`<${name}.${suffix}${search}>; rel="${relation}"; type="${type}"`)
  }
  if (license !== undefined) links.push(`<${license}>; rel="license"`)
  return links.join(', ')
}

/** Adds the links to the answer of a route. */
export function linkTo(c: Context, targets: LinkTargets): void {
  addField(c.get('reply').fields, 'link', linksBeside(c.req.url, targets))
}
