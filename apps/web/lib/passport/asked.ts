import { codeLists } from '@exodus/core/codes'
import { openDataset } from '../evidence'
import { parameter, type SearchParams } from '../query'
import { snapshots } from './requirements'

/** Passports beside which that of Pakistan is set when the address names none. */
const USUAL = ['IND', 'BGD']
/** With more lines than this a chart can no longer be read. */
const MOST = 4
export const HOME = 'PAK'

/** What the passport page is asked for: two days, and passports to set beside Pakistan's. */
export interface PassportAsked {
  readonly since: string
  readonly until: string
  readonly others: readonly string[]
  readonly days: readonly string[]
  /** Passports whose score is known. */
  readonly passports: readonly string[]
  /** Values of the address that mean nothing here. */
  readonly ignored: readonly string[]
}

/** Reads the address; what it does not say, or says wrongly, is taken as usual, and what was wrong is told. */
export async function passportAsked(params: SearchParams): Promise<PassportAsked> {
  const days = await snapshots()
  const { dataset } = await openDataset('mobility-score')
  const passports = dataset.codesOf('origin').filter((code) => code !== HOME && isArea(code))
  const since = parameter(params, 'since')
  const until = parameter(params, 'until')
  const wanted = [params.with ?? []].flat().filter((code) => code !== '')
  const others = [...new Set(wanted)].filter((code) => passports.includes(code)).slice(0, MOST)
  const isOrdered = days.includes(since) && days.includes(until) && since < until
  const first = days.at(0) ?? ''
  const last = days.at(-1) ?? ''
  const ordered = isOrdered
    ? { since, until }
    : days.includes(since) && since < last && until === ''
      ? { since, until: last }
      : { since: first, until: last }
  return {
    ...ordered,
    others: others.length === 0 ? USUAL : others,
    days,
    passports,
    ignored: [
      ...wanted.filter((code) => !others.includes(code)),
      ...[since, until].filter((day) => day !== '' && day !== ordered.since && day !== ordered.until),
    ],
  }
}

const areas = new Set(codeLists.area?.codes.map(({ code }) => code))
const isArea = (code: string): boolean => areas.has(code)
