import type { MiddlewareHandler } from 'hono'
import { addField } from '../reply'

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
    const { reply, links = {} } = c.var
    if (reply.status !== 200) return
    addField(reply.fields, 'link', SERVICE)
    const id = DATASET.exec(c.req.path)?.[1]
    const licence = id === undefined ? undefined : licences.get(id)
    // A route that knows its representations says it better.
    const says = (relation: string): boolean => reply.fields.link?.includes(`rel="${relation}"`) ?? false
    if (licence !== undefined) {
      const described = `/v1/datasets/${id}`
      if (c.req.path !== described && links.describedby === undefined && !says('describedby')) {
        addField(reply.fields, 'link', link('describedby', described))
      }
      // Licences of the publisher's own have no page at SPDX; the dataset says what they allow.
      const page = licence.startsWith('LicenseRef') ? described : `https://spdx.org/licenses/${licence}.html`
      if (!says('license')) addField(reply.fields, 'link', link('license', page))
    }
    for (const [relation, target] of Object.entries(links)) {
      if (target !== undefined && RELATIONS.has(relation))
        addField(reply.fields, 'link', link(relation, target))
    }
  }
}

const link = (relation: string, target: string): string => `<${target}>; rel="${relation}"`
