import { bodyStream, type FormatBody } from '@exodus/core/write-format'
import type { Context } from 'hono'
import type { Representation } from './representation'

/** Formats that browsers show; the others they save. */
const SHOWN = /json|csv/

/**
 * Answers with a body in a representation: pieces as a stream, a single text whole.
 * @param name what the file is called, without suffix
 */
export function respond(
  c: Context,
  { contentType, mediaType, suffix }: Representation,
  name: string,
  body: FormatBody,
): Response {
  c.header('Content-Type', contentType)
  const disposition = SHOWN.test(mediaType) ? 'inline' : 'attachment'
  c.header('Content-Disposition', `${disposition}; filename="${name}.${suffix}"`)
  if (Array.isArray(body)) return c.body(body.join(''))
  return c.body(bodyStream(body))
}
