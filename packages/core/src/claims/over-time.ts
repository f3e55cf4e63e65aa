import type { Figure } from '../figure'
import type { LocalizedText } from '../schema'
import { say } from '../sentence'
import type { Reading } from './readings'
import { distance, SIZE_WITHIN } from './rules'

/** Rules and refusals swing from year to year: what has become of them is read over ten years. */
export const DECADE = 10

/** The latest figure of a series with an earlier one. */
export interface Change {
  readonly before: Figure
  readonly now: Figure
}

/** The day that many years before. */
const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`

/** The latest figure of a series with the last one that is that many years older, if there is one. */
export function changeSince(series: readonly Figure[], years: number): Change | undefined {
  const now = series.at(-1)
  if (!now) return undefined
  const before = series.filter(({ period }) => period.end <= yearsBefore(now.period.end, years)).at(-1)
  return before && { before, now }
}

/** The latest figure with one a decade older, or with the oldest where the series is younger than that. */
export function changeOverDecade(series: readonly Figure[]): Change | undefined {
  const [oldest, now] = [series.at(0), series.at(-1)]
  const whole = changeSince(series, DECADE)
  return whole ?? (oldest && now && oldest !== now ? { before: oldest, now } : undefined)
}

/** Above by more than a number of the right size may be off: what may be called dramatic. */
export const farAbove = ({ now, before }: Change): boolean =>
  now.value > before.value && distance(now, before) > SIZE_WITHIN

/** Below by as much. */
export const farBelow = ({ now, before }: Change): boolean =>
  now.value < before.value && distance(now, before) > SIZE_WITHIN

/** A reading that holds or not by what became of a series; none where it has one figure only. */
export function readingOf(
  name: LocalizedText,
  definition: LocalizedText,
  change: Change | undefined,
  holds: (change: Change) => boolean,
): (Reading & Change)[] {
  if (!change) return []
  const reason = say(
    {
      en: `${name.en}: {before} in {before:period}, {now} in {now:period}.`,
      ur: `${name.ur}: {before:period} میں {before}، {now:period} میں {now}۔`,
    },
    { now: change.now, before: change.before },
  )
  return [{ definition, holds: holds(change), reason, ...change }]
}
