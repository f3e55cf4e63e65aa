import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { containsPeriod, parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { passport } from './dimensions'

export const SCORES = 'mobility-score'

/**
 * The day of the snapshot that stands for a period: that day itself, or the last snapshot within a month or year.
 * @throws ExodusError `MissingObservationError` when no snapshot lies in it
 */
export function snapshotOf(evidence: Evidence, code = ''): string {
  const period = parsePeriod(code)
  const days = [...evidence.dataset(SCORES).codesOf('period')].sort()
  const last = days.filter((day) => containsPeriod(period, parsePeriod(day))).at(-1)
  if (last !== undefined) return last
  throw new ExodusError('MissingObservationError', `No snapshot of visa requirements lies in ${code}.`, {
    field: 'period',
    value: code,
    accepted: days,
  })
}

export const SNAPSHOT_CAVEATS: readonly LocalizedText[] = [
  {
    en: 'Counted by us from snapshots of the Passport Index, not its own score: requirements on paper, of ordinary passports.',
    ur: 'پاسپورٹ انڈیکس کے جائزوں سے ہماری گنتی، اس کا اپنا اسکور نہیں: عام پاسپورٹوں کی کاغذی شرائط۔',
  },
  {
    en: 'Pandemic closures distort the snapshots from November 2020 to 2022, and that of February 2026 was read by another parser.',
    ur: 'وبائی بندشوں نے نومبر 2020 سے 2022 تک کے جائزے متاثر کیے، اور فروری 2026 کا جائزہ دوسرے طریقے سے پڑھا گیا۔',
  },
]

/** What every metric on snapshots of requirements shares. */
export const ofSnapshots = {
  reference: 'Passport Index: requirement of every passport at every destination, by snapshot',
  dimensions: [passport],
  example: { origin: 'PAK', period: '2026-02-17' },
} as const
