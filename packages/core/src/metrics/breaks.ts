import { ExodusError, unknownCode } from '../error'
import type { Dataset } from '../evidence'
import { parsePeriod } from '../period'
import type { LocalizedText } from '../schema'
import type { MetricKey } from './define-metric'

const CHOICES = ['refuse', 'span']

/**
 * Notes on the known breaks of a dataset between `since` and `period`, when the key asks to span them.
 * @param key from when to when, and whether breaks between may be spanned
 * @param used the codes that are compared, by dimension; a break in other codes is no break here
 * @throws ExodusError `BreakInSeriesError` when it does not, `UnknownCodeError` for a choice that there is not
 */
export function breakNotes(
  dataset: Dataset,
  { since = '', period = '', breaks = 'refuse' }: MetricKey,
  used: Readonly<Record<string, readonly string[]>> = {},
): readonly LocalizedText[] {
  if (!CHOICES.includes(breaks))
    throw unknownCode({ field: 'breaks', value: breaks, known: CHOICES }, 'breaks')
  const ends = [parsePeriod(since).start, parsePeriod(period).start].sort()
  const between = dataset.breaks.filter(({ period: at, where = {} }) => {
    const { start } = parsePeriod(at)
    const concerns = ([column, codes]: [string, string[]]): boolean =>
      used[column]?.some((code) => codes.includes(code)) ?? true
    return (ends[0] ?? '') < start && start <= (ends[1] ?? '') && Object.entries(where).every(concerns)
  })
  const [first] = between
  if (first && breaks === 'refuse') {
    throw new ExodusError(
      'BreakInSeriesError',
      `${dataset.id} breaks in ${first.period}, between ${since} and ${period}: ${first.note.en} Ask for breaks "span" to compare all the same.`,
      { field: 'since', value: since, accepted: [first.period] },
    )
  }
  return between.map(({ period: at, note }) => ({
    en: `break in ${at}: ${note.en}`,
    ur: `${at} میں تبدیلی: ${note.ur}`,
  }))
}
