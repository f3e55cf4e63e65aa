import { z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'

/** A source as other resources name it. */
export const SourceLink = z
  .object({ id: z.string(), publisher: z.string(), title: z.string(), url: z.string(), link: z.string() })
  .openapi('SourceLink')

/** Who published it and where, with the address of the whole source. */
export function sourceLink(sources: ApiContext['sources'], id: string): z.infer<typeof SourceLink> {
  const { publisher = '', title = '', url = '' } = sources.find((source) => source.id === id) ?? {}
  return { id, publisher, title, url, link: `/v1/sources/${id}` }
}
