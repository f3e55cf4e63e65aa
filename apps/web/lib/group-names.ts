import type { GroupAddress } from '@exodus/core/answers'
import { fill, messagesIn } from '@/messages'
import { groupingName, groupName } from './explore/groupings'
import { dateName, formatNumber, listOf, periodName } from './format'
import type { Locale } from './locale'
import { codeListOf, dimensionName, nameIn } from './names'
import { punctuation } from './punctuation'

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
    const [dimension = '', attribute] = name.split('.')
    if (codes.length > MOST_NAMES) {
      const called = dimensionName(dimension, locale)
      const of =
        attribute === undefined
          ? called
          : `${called}${punctuation[locale].comma}${groupingName(attribute, locale)}`
      return `${of}: ${formatNumber(codes.length, locale)}`
    }
    const nameOf = (code: string): string =>
      name === 'period'
        ? periodName(code, locale)
        : attribute === undefined
          ? nameIn(dataset, name, code, locale)
          : groupName(codeListOf(dataset, dimension), attribute, code, locale)
    return listOf(codes.map(nameOf), locale)
  })
}
