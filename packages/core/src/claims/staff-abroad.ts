import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import { ifPublished } from '../metrics/define-metric'
import { departures } from '../metrics/departures'
import { missionStaffDisappeared, missionStaffDisappearedShare } from '../metrics/insiders'
import type { Event } from '../schema'
import { type Sentence, say } from '../sentence'

/** Datasets of what is told of staff abroad, and of the register beside which it stands. */
export const STAFF_DATASETS = [...missionStaffDisappearedShare.datasets, ...departures.datasets]

/** Mission staff who stayed away in one window, and their share of all posted at its end. */
export interface StaffCount {
  readonly away: Figure
  readonly share?: Figure
}

/** Every count of mission staff who stayed away, in time. */
export const staffCounts = (evidence: Evidence): StaffCount[] =>
  missionStaffDisappeared.series(evidence, { origin: 'PAK' }).map((away) => {
    const at = { origin: 'PAK', period: away.period.code }
    const share = ifPublished(() => missionStaffDisappearedShare.at(evidence, at))
    return share ? { away, share } : { away }
  })

/** The count in a sentence, with its share where the number posted is known. */
export const staffSentence = ({ away, share }: StaffCount): Sentence =>
  share
    ? say(
        {
          en: 'Staff of missions counted as missing abroad, {away:period}: {away}, or {share} of those posted at its end.',
          ur: 'سفارتی مشنوں کا بیرونِ ملک غائب شمار ہونے والا عملہ، {away:period}: {away}، یعنی مدت کے آخر میں تعینات عملے کا {share}۔',
        },
        { away, share },
      )
    : say(
        {
          en: 'Staff of missions counted as missing abroad, {away:period}: {away}.',
          ur: 'سفارتی مشنوں کا بیرونِ ملک غائب شمار ہونے والا عملہ، {away:period}: {away}۔',
        },
        { away },
      )

/** The register of the latest full year, the measure of the whole beside which a few officials stand. */
export const registerSentence = (evidence: Evidence): Sentence[] => {
  const registered = departures
    .series(evidence, { origin: 'PAK' })
    .filter(({ period }) => period.kind === 'year')
    .at(-1)
  if (!registered) return []
  return [
    say(
      {
        en: '{registered} workers registered to leave in {registered:period}.',
        ur: '{registered:period} میں {registered} کارکنوں نے جانے کے لیے اندراج کرایا۔',
      },
      { registered },
    ),
  ]
}

/** Events about the conduct of the groups named, as far as somebody looked into them. */
export const conductOf = (evidence: Evidence, groups: readonly string[]): Event[] =>
  evidence.records.events.filter(
    ({ category, status, affected }) =>
      category === 'official-conduct' &&
      status !== 'not-assessed' &&
      affected.some((group) => groups.includes(group)),
  )

/** Whether an event's own words speak of something. */
export const speaksOf = ({ title, description }: Event, words: RegExp): boolean =>
  words.test(`${title.en} ${description.en}`)

/** Rules of Pakistan that tie the groups named more tightly. */
export const rulesOn = (evidence: Evidence, groups: readonly string[]): Event[] =>
  evidence.records.events.filter(
    ({ area, category, direction, affected }) =>
      area === 'PAK' &&
      ['passport-rule', 'official-conduct', 'law'].includes(category) &&
      direction === 'tightened' &&
      affected.some((group) => groups.includes(group)),
  )
