import { didYouMean, type Evidence, ExodusError, nearest } from '@exodus/core'
import type { Subject } from '@exodus/core/profiles'

/**
 * What is known of a subject; the error for a code that has no rows names the codes that have, and the one that is
 * nearest by code or by name.
 * @throws ExodusError `UnknownIdError`
 */
export function knownSubject<Profile>(
  evidence: Evidence,
  code: string,
  read: (evidence: Evidence, code: string) => Profile,
  subjects: (evidence: Evidence) => readonly Subject[],
): Profile {
  try {
    return read(evidence, code)
  } catch (error) {
    if (!(error instanceof ExodusError) || error.code !== 'UnknownIdError') throw error
    const all = subjects(evidence)
    const accepted = all.map(({ code }) => code)
    const codeOfName = new Map(all.flatMap(({ code, name }) => [name.en, name.ur].map((one) => [one, code])))
    const { value } = error.problem
    const near = codeOfName.get(nearest(value, [...codeOfName.keys()]) ?? '') ?? nearest(value, accepted)
    throw new ExodusError(error.code, `${error.message}${didYouMean(near)}`, {
      ...error.problem,
      accepted,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
}
