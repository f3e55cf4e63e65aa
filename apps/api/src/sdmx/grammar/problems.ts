import { didYouMean, ExodusError, nearest } from '@exodus/core'

/** A parameter or part of the path that cannot be read: 400, with what is accepted. */
export const invalid = (
  field: string,
  value: string,
  accepted: readonly string[],
  why = 'cannot be read',
): ExodusError =>
  new ExodusError('InvalidParameterError', `${field} "${value}" ${why}: expected ${accepted.join(', ')}.`, {
    field,
    value,
    accepted,
  })

/** A name among known ones that is none of them; `kind` is the error's code. */
export function unknown(
  kind: 'UnknownIdError' | 'UnknownCodeError' | 'UnknownColumnError',
  field: string,
  value: string,
  known: readonly string[],
): ExodusError {
  const near = nearest(value, known)
  return new ExodusError(kind, `There is no ${field} "${value}".${didYouMean(near)}`, {
    field,
    value,
    accepted: known,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** An interface of the standard that this service does not have: 501, as the standard asks. */
export const notImplemented = (field: string, value: string, accepted: readonly string[]): ExodusError =>
  new ExodusError(
    'NotImplementedError',
    `The ${field} "${value}" of the SDMX REST API is not implemented here; there are: ${accepted.join(', ')}.`,
    { field, value, accepted },
  )
