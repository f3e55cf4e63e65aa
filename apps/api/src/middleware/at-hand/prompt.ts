import { ExodusError } from '@exodus/core'
import { errorAsProblem, PROBLEM_TYPE } from '../../problem/problem'
import { pathOf } from '../../representation/request-path'
import type { Asked } from '../../runtime/asked'
import type { Keep, ToAnswer } from '../answer-cache'
import type { SentAnswer } from '../answer-cache/store'
import { type Compressor, type Encoding, encodeReply } from '../compression'
import { acceptOf, type Tags, UNKEPT } from '../conditional'
import type { AddLinks, Links } from '../link-header'
import type { Held, Reply } from '../reply'

/** A resource whose usual answer is made from the address alone, and without waiting. */
export interface PromptResource {
  /** The pattern of its route. */
  readonly route: string
  /** Whether it is asked for, in a form that the route would take. */
  readonly takes: (url: string) => boolean
  /**
   * The answer as JSON, as the route gives it to a caller who accepts that.
   * @throws ExodusError as the route
   */
  readonly answer: (url: string) => PromptAnswer
}

export interface PromptAnswer {
  readonly text: string
  /** The other representations and the licence, as `Link` has them. */
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

/** What makes the answer to a request, and nothing where the app has to be asked. */
export type Prompt = (asked: Asked) => MakeAnswer | undefined

/** The answer as it is sent; a promise where it is being encoded, nothing where the app has to be asked all the same. */
export type MakeAnswer = (encoding: Encoding | 'identity') => SentAnswer | Promise<SentAnswer> | undefined

const JSON_ACCEPTED = new Set(['*/*', 'application/json'])
/** Fields by which an answer may be none. */
const CONDITIONS = ['if-none-match', 'if-modified-since']

/** Takes an answer through the steps of the middleware that belong to it, from the route outwards. */
export function createPrompt(options: PromptOptions): Prompt {
  const { resources, compressor, tags, addLinks, toAnswer, keep } = options

  function refuse(error: unknown, path: string, route: string): SentAnswer | undefined {
    // Whatever else goes wrong the route meets too, and reports.
    if (!(error instanceof ExodusError)) return undefined
    const problem = errorAsProblem(error, path)
    const fields = { 'content-type': PROBLEM_TYPE, ...UNKEPT }
    return toAnswer({ status: problem.status, fields, body: JSON.stringify(problem) }, '', route)
  }

  function make({ route, answer }: PromptResource, asked: Asked, encoding: Encoding | 'identity') {
    const { url } = asked
    const start = performance.now()
    const path = pathOf(url)
    try {
      const { text, link, links } = answer(url)
      const fields: Record<string, string> = { 'content-type': 'application/json', link }
      const reply: Reply & { body: Held } = { status: 200, fields, body: text }
      addLinks(reply, path, links)
      const finish = (): SentAnswer => {
        const { key, etag } = tags.representationOf(asked, encoding)
        tags.addCaching(reply, url, etag)
        const sent = toAnswer(reply, etag, route)
        keep(key, performance.now() - start, () => sent)
        return sent
      }
      return encodeReply(compressor, reply, encoding)?.then(finish) ?? finish()
    } catch (error) {
      return refuse(error, path, route)
    }
  }

  return (asked) => {
    const { url, headers } = asked
    if (!JSON_ACCEPTED.has(acceptOf(headers)) || CONDITIONS.some((name) => headers.get(name) !== null))
      return undefined
    const resource = resources.find(({ takes }) => takes(url))
    return resource && ((encoding) => make(resource, asked, encoding))
  }
}
