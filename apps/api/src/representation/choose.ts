import { ExodusError } from '@exodus/core'
import type { Context } from 'hono'
import Negotiator from 'negotiator'
import type { Representation } from './representation'
import { splitPath } from './representation'
import { pathOf } from './request-path'

/** What a caller may say of the form that is wanted. */
export interface Wish {
  readonly suffix?: string | undefined
  readonly format?: string | undefined
  readonly accept?: string | undefined
}

/**
 * The representation that answers a wish: by the suffix of the path, else by `format=`, else by Accept with its q-values
 * (RFC 9110); the first that is offered where the caller does not mind.
 * @throws ExodusError `NotAcceptableError`, which lists what is offered
 */
export function choose({ suffix, format, accept }: Wish, offered: readonly Representation[]): Representation {
  if (suffix !== undefined) return found('suffix', suffix, (one) => one.suffix === suffix, offered, 'suffix')
  if (format !== undefined) return found('format', format, (one) => one.id === format, offered, 'id')
  const [first] = offered
  if (first && (accept === undefined || accept === '*/*')) return first
  const negotiator = new Negotiator({ headers: accept === undefined ? {} : { accept } })
  const best = negotiator.mediaType(offered.map((one) => one.contentType))
  return found('accept', accept ?? '', (one) => one.contentType === best, offered, 'contentType')
}

function found(
  field: string,
  value: string,
  matches: (one: Representation) => boolean,
  offered: readonly Representation[],
  called: 'suffix' | 'id' | 'contentType',
): Representation {
  const match = offered.find(matches)
  if (match) return match
  throw notAcceptable(
    field,
    value,
    offered.map((one) => one[called]),
  )
}

/** The resource exists, and not in this form. */
export const notAcceptable = (field: string, value: string, accepted: readonly string[]): ExodusError =>
  new ExodusError('NotAcceptableError', `It cannot be had as "${value}"; it can as ${accepted.join(', ')}.`, {
    field,
    value,
    accepted,
  })

/** The suffix with which the request came, if any. */
export const suffixOf = (c: Context): string | undefined => splitPath(pathOf(c.req.url)).suffix

/** Chooses for a request. That Accept was looked at is said in `Vary` of every answer that can be kept. */
export function chosenFor(
  c: Context,
  offered: readonly Representation[],
  format: string | undefined,
): Representation {
  return choose({ suffix: suffixOf(c), format, accept: c.req.header('accept') }, offered)
}
