import { dataVersion, ExodusError } from '@exodus/core'
import { formatQuery } from '@exodus/core/query'
import type { Query } from '@exodus/core/schema'
import { DEFAULT_LIMIT } from './parameters'

/** Ties a cursor to the data and to the question that it was given for, whatever the page. */
function fingerprint({ limit: _, offset: __, ...query }: Query): string {
  const text = `${query.dataset}?${formatQuery(query)}@${dataVersion}`
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0
  return hash.toString(36)
}

/** The opaque cursor of the page that begins at an offset. */
export const writeCursor = (query: Query, offset: number): string => btoa(`${offset}.${fingerprint(query)}`)

/**
 * The query with the page that a cursor names; a file without a limit is whole.
 * @throws ExodusError `InvalidParameterError` for a cursor of another query or data version
 */
export function pageOf(query: Query, cursor: string | undefined, asFile: boolean): Query {
  const page = query.limit === undefined && !asFile ? { ...query, limit: DEFAULT_LIMIT } : query
  if (cursor === undefined) return page
  const [offset, of] = decode(cursor).split('.')
  if (of === fingerprint(query) && /^\d+$/.test(offset ?? '')) return { ...page, offset: Number(offset) }
  const sentence = 'The cursor belongs to another query or another edition; begin again.'
  throw new ExodusError('InvalidParameterError', sentence, { field: 'cursor', value: cursor })
}

function decode(cursor: string): string {
  try {
    return atob(cursor)
  } catch {
    return ''
  }
}
