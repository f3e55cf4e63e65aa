import { ExodusError } from '@exodus/core'

/** Errors that say: here nothing is published, or nothing can be computed from what is. */
const NOTHING_THERE: readonly string[] = [
  'MissingObservationError',
  'UnknownCodeError',
  'DivisionByZeroError',
  'UnlikePeriodsError',
]

/** What a reading gives, or nothing where nothing is published; every other error passes. */
export function orNone<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExodusError && NOTHING_THERE.includes(error.code)) return undefined
    throw error
  }
}
