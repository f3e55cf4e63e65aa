import { ExodusError } from '../error'
import { type Period, parsePeriod } from './period'

/** The first and last day of a range; absent where it is open. */
export interface PeriodRange {
  readonly first?: string
  readonly last?: string
}

/**
 * Reads the bounds of a range of periods, each in full: an error names the bound, and bounds in the wrong order are one.
 * @throws ExodusError `InvalidPeriodError`
 */
export function periodRange({ from, to }: { readonly from?: string; readonly to?: string }): PeriodRange {
  const first = from === undefined ? undefined : bound('from', from).start
  const last = to === undefined ? undefined : bound('to', to).end
  if (first !== undefined && last !== undefined && first > last) {
    throw new ExodusError('InvalidPeriodError', `from "${from}" begins after to "${to}" has ended.`, {
      field: 'from',
      value: from ?? '',
      accepted: [`a period that begins by ${last}`],
    })
  }
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}

function bound(field: string, text: string): Period {
  try {
    return parsePeriod(text)
  } catch (error) {
    if (!(error instanceof ExodusError)) throw error
    const message = error.message.replace(/^period /, `${field} `)
    throw new ExodusError(error.code, message, { ...error.problem, field })
  }
}
