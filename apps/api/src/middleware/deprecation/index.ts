import type { MiddlewareHandler } from 'hono'
import { serializeItem } from 'structured-headers'
import { addField } from '../reply'

export interface DeprecationOptions {
  /** When the resource began, or will begin, to be deprecated. */
  readonly since: Date
  /** When it will stop to answer. */
  readonly sunset?: Date
  /** The page that says what to use instead. */
  readonly documentation: string
}

/**
 * Says that a resource is to be left: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and where to read more.
 *
 * @example
 * app.use('/v1/old', deprecated({ since, sunset, documentation: '/docs/changes#old' }))
 */
export const deprecated = ({ since, sunset, documentation }: DeprecationOptions): MiddlewareHandler =>
  async function deprecated(c, next) {
    const { fields } = c.get('reply')
    fields.deprecation = serializeItem(since)
    addField(fields, 'link', `<${documentation}>; rel="deprecation"; type="text/html"`)
    if (sunset) {
      fields.sunset = sunset.toUTCString()
      addField(fields, 'link', `<${documentation}>; rel="sunset"; type="text/html"`)
    }
    await next()
  }
