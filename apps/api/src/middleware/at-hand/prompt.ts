import type { Asked } from '../../runtime/asked'
import type { Keep, ToAnswer } from '../answer-cache'
import type { KeptAnswer } from '../answer-cache/store'
import { type Compressor, type Encoding, encodeReply } from '../compression'
import { acceptOf, type Tags } from '../conditional'
import type { AddLinks, Links } from '../link-header'
import type { Reply } from '../reply'

/** A resource whose usual answer is made from the address alone, and without waiting. */
export interface PromptResource {
  /** The pattern of its route. */
  readonly route: string
  /**
   * The answer as JSON, as the route gives it to a caller who accepts that; `undefined` for any other path, and where
   * the route refuses or has to ask more.
   */
  readonly answer: (asked: Asked) => PromptAnswer | undefined
}

export interface PromptAnswer {
  readonly path: string
  readonly text: string
  readonly link: string
  readonly links: Links
}

export interface PromptOptions {
  readonly resources: readonly PromptResource[]
  readonly compressor: Compressor
  readonly tags: Tags
  readonly addLinks: AddLinks
  readonly toAnswer: ToAnswer
  readonly keep: Keep
}

/** The answer as it is sent; a promise where it is being encoded, nothing where the app has to be asked. */
export type MakePromptly = (
  asked: Asked,
  encoding: Encoding | 'identity',
) => KeptAnswer | Promise<KeptAnswer> | undefined

const JSON_ACCEPTED = new Set(['*/*', 'application/json'])
/** Fields by which an answer may be none. */
const CONDITIONS = ['if-none-match', 'if-modified-since']

/** Takes an answer through the steps of the middleware that belong to it, from the route outwards. */
export function promptMaker(options: PromptOptions): MakePromptly {
  const { resources, compressor, tags, addLinks, toAnswer, keep } = options

  return (asked, encoding) => {
    const { url, headers } = asked
    if (!JSON_ACCEPTED.has(acceptOf(headers)) || CONDITIONS.some((name) => headers.get(name) !== null))
      return undefined
    const start = performance.now()
    for (const { route, answer } of resources) {
      const made = answer(asked)
      if (!made) continue
      const { path, text, link, links } = made
      const reply: Reply = { status: 200, fields: { 'content-type': 'application/json', link }, body: text }
      addLinks(reply, path, links)
      const finish = (): KeptAnswer => {
        const representation = tags.representationOf(asked, encoding)
        tags.addCaching(reply, url, representation.etag)
        const { fields, body } = reply
        const finished = toAnswer({ fields, body: body as typeof text }, representation, route)
        keep(representation.key, performance.now() - start, () => finished)
        return finished
      }
      return encodeReply(compressor, reply, encoding)?.then(finish) ?? finish()
    }
    return undefined
  }
}
