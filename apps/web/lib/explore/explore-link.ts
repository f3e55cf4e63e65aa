import { parseFigureId } from '@exodus/core'
import { type GroupAddress, parseGroupId } from '@exodus/core/answers'
import { parseNormalisedId } from '@exodus/core/metrics'
import { descriptionOf } from '@/lib/catalogue'
import { links } from '@/lib/links'
import type { Locale } from '@/lib/locale'
import { metricOf } from '@/lib/metric-of'
import { addressOf } from './address'

/** The explorer at the series in which a figure stands, normalised as it is, or at those of a group. */
export function exploreLink(id: string, locale: Locale): string | null {
  const group = parseGroupId(id)
  if (group) return groupLink(group, locale)
  const normalised = parseNormalisedId(id)
  const plain = normalised?.base ?? id
  const { owner, parts } = parseFigureId(plain)
  const metric = metricOf(plain)
  const description = descriptionOf(owner)
  const dimensions = (metric ?? description)?.dimensions.map((dimension) => dimension.id)
  if (dimensions === undefined) return null
  const codes = dimensions
    .map((dimension, at) => [dimension, parts[at] ?? ''] as const)
    .filter(([dimension]) => dimension !== 'period' && description?.constants[dimension] === undefined)
  const { kind = '', argument = '' } = normalised?.how ?? {}
  const how =
    kind === 'index-100'
      ? ([
          ['normalise', kind],
          ['base', argument],
        ] as const)
      : ([['normalise', kind && `${kind}.${argument}`]] as const)
  return links.exploreOf(locale, metric ? 'metrics' : 'datasets', owner, addressOf([...codes, ...how]))
}

/** The explorer at what a group is of, as far as the explorer can choose it. */
function groupLink({ dataset, part }: GroupAddress, locale: Locale): string | null {
  const description = descriptionOf(dataset)
  if (description === undefined) return null
  const known = ['period', ...description.dimensions.map(({ id }) => id)]
  const chosen = Array.from(part).filter(
    ([name]) => known.includes(name) && description.constants[name] === undefined,
  )
  return links.exploreOf(locale, 'datasets', dataset, addressOf(chosen))
}
