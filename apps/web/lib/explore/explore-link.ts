import { parseFigureId } from '@exodus/core'
import { type GroupAddress, parseGroupId } from '@exodus/core/answers'
import { parseNormalisedId } from '@exodus/core/metrics'
import { parseBacktestId } from '@exodus/core/projections'
import { descriptionOf } from '@/lib/catalogue'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { metricOf } from '@/lib/metric-of'
import { addressOf, type Entries } from './address'
import { isGroupingOf } from './groupings'

/** The explorer at the series in which a figure stands, normalised as it is, or at those of a group. */
export function exploreLink(id: string, locale: Locale): string | null {
  // A test is of a whole series, to which the address of any of its figures leads.
  const test = parseBacktestId(id)
  if (test) return exploreLink(`${test.series}.-`, locale)
  const normalised = parseNormalisedId(id)
  const plain = normalised?.base ?? id
  const { kind = '', argument = '' } = normalised?.how ?? {}
  const how =
    kind === 'index-100'
      ? ([
          ['normalise', kind],
          ['base', argument],
        ] as const)
      : ([['normalise', kind && `${kind}.${argument}`]] as const)
  const group = parseGroupId(plain)
  if (group) return groupLink(group, how, locale)
  const { owner, parts } = parseFigureId(plain)
  const metric = metricOf(plain)
  const description = descriptionOf(owner)
  const dimensions = (metric ?? description)?.dimensions.map((dimension) => dimension.id)
  if (dimensions === undefined) return null
  const codes = dimensions
    .map((dimension, at) => [dimension, parts[at] ?? ''] as const)
    .filter(([dimension]) => dimension !== 'period' && description?.constants[dimension] === undefined)
  return links.exploreOf(locale, metric ? 'metrics' : 'datasets', owner, addressOf([...codes, ...how]))
}

/** The explorer at what a group is of, as far as the explorer can choose it. */
function groupLink({ dataset, measure, part }: GroupAddress, how: Entries, locale: Locale): string | null {
  const description = descriptionOf(dataset)
  if (description === undefined) return null
  const { dimensions, constants } = description
  const known = ['period', ...dimensions.map(({ id }) => id)].filter((name) => constants[name] === undefined)
  const isGrouped = Array.from(part.keys()).some((name) => name.includes('.'))
  const chosen = Array.from(part).filter(
    ([name]) => known.includes(name) || dimensions.some((dimension) => isGroupingOf(dimension, name)),
  )
  const take = isGrouped && measure !== 'share' ? measure : ''
  // A series stands over all of its time.
  const series = isGrouped ? chosen.filter(([name]) => name !== 'period') : chosen
  return links.exploreOf(locale, 'datasets', dataset, addressOf([...series, ['take', take], ...how]))
}
