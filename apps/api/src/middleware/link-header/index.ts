import type { MiddlewareHandler } from 'hono'
import type { Reply } from '../reply'

/** Where a route leads to, by relation type: `next`, `prev`, `first`, `alternate`… */
export type Links = Readonly<Record<string, string | undefined>>

declare module 'hono' {
  interface ContextVariableMap {
    links?: Links
  }
}

export interface LinkHeaderOptions {
  /** Datasets with their licence, for `describedby` and `license`. */
  readonly catalogue: readonly { readonly id: string; readonly licence: { readonly spdx: string } }[]
}

/** Relations that mean something outside of our own bodies (IANA link relations). */
const RELATIONS = new Set([
  'alternate',
  'canonical',
  'describedby',
  'first',
  'last',
  'license',
  'next',
  'prev',
])
const SERVICE = '</openapi.json>; rel="service-desc"'
const DATASET = /^\/v1\/datasets\/([^/.]+)/

/** Adds to `Link` of an answer what can be said of any path, and where the route leads. */
export type AddLinks = (reply: Reply, path: string, links: Links) => void

export function createLinks({ catalogue }: LinkHeaderOptions): AddLinks {
  const licences = new Map(catalogue.map(({ id, licence }) => [id, licence.spdx]))
  return ({ fields }, path, links) => {
    const before = fields.link ?? ''
    // A route that knows its representations says it better.
    const says = (relation: string): boolean => before.includes(`rel="${relation}"`)
    let text = before === '' ? SERVICE : `${before}, ${SERVICE}`
    const id = DATASET.exec(path)?.[1]
    const licence = id === undefined ? undefined : licences.get(id)
    if (licence !== undefined) {
      const described = `/v1/datasets/${id}`
      if (path !== described && links.describedby === undefined && !says('describedby'))
        text += link('describedby', described)
      // Licences of the publisher's own have no page at SPDX; the dataset says what they allow.
      const page = licence.startsWith('LicenseRef') ? described : `https://spdx.org/licenses/${licence}.html`
      if (!says('license')) text += link('license', page)
    }
    for (const relation in links) {
      const target = links[relation]
      if (target !== undefined && RELATIONS.has(relation)) text += link(relation, target)
    }
    fields.link = text
  }
}

const link = (relation: string, target: string): string => `, <${target}>; rel="${relation}"`

/** `Link` (RFC 8288): the description of the service, of the dataset and its licence, and the pages beside this one. */
export const linkHeader = (addLinks: AddLinks): MiddlewareHandler =>
  async function linkHeader(c, next) {
    await next()
    const reply = c.get('reply')
    if (reply.status === 200) addLinks(reply, c.req.path, c.get('links') ?? {})
  }
