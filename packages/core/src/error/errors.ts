import { ExodusError } from './exodus-error'
import { didYouMean, nearest } from './nearest'

interface UnknownName {
  /** Where the name was looked for, for example `destination` or `dataset`. */
  readonly field: string
  readonly value: string
  readonly known: readonly string[]
  readonly aliases?: Readonly<Record<string, string>>
}

function unknown(code: string, { field, value, known, aliases }: UnknownName, sentence: string): ExodusError {
  const near = nearest(value, known, aliases)
  return new ExodusError(code, `${sentence}${didYouMean(near)}`, {
    field,
    value,
    accepted: known,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** A code that the dimension's code list, as far as the table uses it, does not have. */
export const unknownCode = (name: UnknownName, codeList: string): ExodusError =>
  unknown('UnknownCodeError', name, `${name.field} "${name.value}" is not in code list ${codeList}.`)

/** A name that is no dimension, time or attribute of the table. */
export const unknownColumn = (name: UnknownName): ExodusError =>
  unknown('UnknownColumnError', name, `"${name.value}" is no column; known: ${name.known.join(', ')}.`)

/** A dataset, metric, code list or source id that does not exist. */
export const unknownId = (name: UnknownName): ExodusError =>
  unknown('UnknownIdError', name, `There is no ${name.field} "${name.value}".`)
