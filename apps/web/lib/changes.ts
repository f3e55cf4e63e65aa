import { type DatasetRelease, releasesOf } from '@exodus/core/releases'
import { descriptions } from './catalogue'

/** What was released on one day: datasets seen for the first time, and changes of those that there were. */
export interface ReleaseDay {
  readonly date: string
  readonly first: readonly DatasetRelease[]
  readonly changed: readonly DatasetRelease[]
}

/** Every release of every dataset, the latest day first. */
export function releaseDays(): ReleaseDay[] {
  const all = releasesOf(descriptions)
  return [...new Set(all.map(({ date }) => date))].map((date) => {
    const ofDay = all.filter((release) => release.date === date)
    return {
      date,
      first: ofDay.filter(({ replaces }) => replaces === undefined),
      changed: ofDay.filter(({ replaces }) => replaces !== undefined),
    }
  })
}
