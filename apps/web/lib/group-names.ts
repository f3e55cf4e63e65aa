import type { GroupAddress } from '@exodus/core/answers'
import { fill, messagesIn } from '@/messages'
import { dateName, formatNumber, listOf, periodName } from './format'
import type { Locale } from './locale'
import { dimensionName, nameIn } from './names'

// Beyond this many a list of names says less than how many there are.
const MOST_NAMES = 4

/** What tells a group from others of its dataset: how it was taken, of what, and of a share, of which whole. */
export function groupNames({ dataset, measure, part, whole }: GroupAddress, locale: Locale): string[] {
  const words = messagesIn(locale).figure.group
  const names = [words.measures[measure], ...partsOf(dataset, part, locale)]
  if (whole === undefined) return names
  const of = partsOf(dataset, whole, locale)
  return [...names, of.length === 0 ? words.ofAll : fill(words.of, { names: listOf(of, locale) })]
}

function partsOf(dataset: string, parameters: URLSearchParams, locale: Locale): string[] {
  return Array.from(parameters).flatMap(([name, text]) => {
    if (name === 'asOf') return fill(messagesIn(locale).figure.group.asOf, { date: dateName(text, locale) })
    const codes = text.split(',')
    // One period, or a range, stands beside the value.
    if (name === 'period' && codes.length === 1) return []
    if (codes.length > MOST_NAMES)
      return `${dimensionName(name, locale)}: ${formatNumber(codes.length, locale)}`
    const nameOf = (code: string): string =>
      name === 'period' ? periodName(code, locale) : nameIn(dataset, name, code, locale)
    return listOf(codes.map(nameOf), locale)
  })
}
