import type { MiddlewareHandler } from 'hono'

declare module 'hono' {
  interface ContextVariableMap {
    /** Where the route leads to, by relation type: `next`, `prev`, `first`, `alternate`… */
    links?: Readonly<Record<string, string | undefined>>
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

/** `Link` (RFC 8288): the description of the service, of the dataset and its licence, and the pages beside this one. */
export const linkHeader = ({ catalogue }: LinkHeaderOptions): MiddlewareHandler => {
  const licences = new Map(catalogue.map(({ id, licence }) => [id, licence.spdx]))
  return async function linkHeader(c, next) {
    await next()
    const [reply, links = {}] = [c.get('reply'), c.get('links')]
    if (reply.status !== 200) return
    const before = reply.fields.link ?? ''
    // A route that knows its representations says it better.
    const says = (relation: string): boolean => before.includes(`rel="${relation}"`)
    const added = [SERVICE]
    const id = DATASET.exec(c.req.path)?.[1]
    const licence = id === undefined ? undefined : licences.get(id)
    if (licence !== undefined) {
      const described = `/v1/datasets/${id}`
      if (c.req.path !== described && links.describedby === undefined && !says('describedby')) {
        added.push(link('describedby', described))
      }
      // Licences of the publisher's own have no page at SPDX; the dataset says what they allow.
      const page = licence.startsWith('LicenseRef') ? described : `https://spdx.org/licenses/${licence}.html`
      if (!says('license')) added.push(link('license', page))
    }
    for (const [relation, target] of Object.entries(links)) {
      if (target !== undefined && RELATIONS.has(relation)) added.push(link(relation, target))
    }
    reply.fields.link = [...(before === '' ? [] : [before]), ...added].join(', ')
  }
}

const link = (relation: string, target: string): string => `<${target}>; rel="${relation}"`
