import { didYouMean, ExodusError, nearest } from '../error'

/** A part of a query that cannot be read, with what is accepted and the nearest of it. */
export function invalidQuery(
  field: string,
  value: string,
  sentence: string,
  accepted?: readonly string[],
): ExodusError {
  const near = accepted && nearest(value, accepted)
  return new ExodusError('InvalidQueryError', `${sentence}${didYouMean(near)}`, {
    field,
    value,
    ...(accepted ? { accepted } : {}),
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** A parameter that the dataset does not take. */
export function unknownParameter(dataset: string, name: string, accepted: readonly string[]): ExodusError {
  const near = nearest(name, accepted)
  return new ExodusError(
    'UnknownParameterError',
    `${dataset} has no parameter "${name}".${didYouMean(near)}`,
    {
      field: name,
      value: name,
      accepted,
      ...(near === undefined ? {} : { nearest: near }),
    },
  )
}
