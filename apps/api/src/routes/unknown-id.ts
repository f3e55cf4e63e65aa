import { didYouMean, ExodusError, nearest } from '@exodus/core'

/** The entry with the id, or the typed error that names the nearest one. */
export function entryById<Entry extends { readonly id: string }>(
  field: string,
  entries: readonly Entry[],
  id: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id)
  if (entry) return entry
  const near = nearest(
    id,
    entries.map((known) => known.id),
  )
  throw new ExodusError('UnknownIdError', `There is no ${field} "${id}".${didYouMean(near)}`, {
    field,
    value: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
