import type { Figure } from '@exodus/core'
import { group } from 'd3-array'
import type { ChartSeries } from '@/components/chart/chart-types'
import { seriesOf } from '@/components/chart/points'
import type { Locale } from '@/lib/locale'
import { codeName } from '@/lib/names'
import { groupName } from './groupings'
import { baseOf } from './normalisations'
import type { Selection } from './resolve'
import type { Subject } from './subject'

/** Codes without groups, or the sums of one grouping, of which each code is in one at most. */
export const arePartsBeside = ({ codes, groups, take }: Selection): boolean =>
  groups.length === 0 ||
  (codes.length === 0 && take === 'sum' && new Set(groups.map(({ grouping }) => grouping.id)).size === 1)

/** Figures as series: one for each code or group set side by side, or one alone. */
export function seriesIn(
  subject: Subject,
  selection: Selection,
  within: readonly Figure[],
  locale: Locale,
): ChartSeries[] {
  const { by, codes, groups } = selection
  if (by === null) return within.length === 0 ? [] : [seriesOf('', subject.measure[locale], within)]
  const figuresOf = group(within, seriesIds(subject, selection, by))
  return [...codes, ...groups.map(({ id }) => id)].flatMap((id) => {
    const figures = figuresOf.get(id)
    return figures ? [seriesOf(id, seriesName(subject, selection, id, locale), figures)] : []
  })
}

/** What a series is called: its code or its group. */
export function seriesName(
  { dimensions }: Subject,
  { by, groups }: Selection,
  id: string,
  locale: Locale,
): string {
  const chosen = groups.find((one) => one.id === id)
  if (chosen) return groupName(chosen.grouping.codeList, chosen.grouping.attribute, chosen.code, locale)
  return codeName(dimensions.find((dimension) => dimension.id === by)?.codeList ?? '', id, locale)
}

/** The series of a figure, plain or normalised: of the latter, that of the figure it was made from. */
export function seriesIds(
  subject: Subject,
  { figures, grouped }: Selection,
  by: string,
): (figure: Figure) => string {
  const idOf = (figure: Figure): string => grouped.seriesOf.get(figure.id ?? '') ?? subject.codeAt(figure, by)
  const known = new Map(figures.map((figure) => [figure.id ?? '', idOf(figure)]))
  return ({ id = '' }) => {
    const plain = known.get(id)
    if (plain !== undefined) return plain
    const base = baseOf(id)
    return base === undefined ? '' : (known.get(base) ?? '')
  }
}

/** Largest last value first; of ranks the best place first. */
export function inOrder(series: readonly ChartSeries[], unit: string): ChartSeries[] {
  const last = ({ points }: ChartSeries): number => points.at(-1)?.figure.value ?? 0
  const sign = unit.startsWith('rank') ? -1 : 1
  return [...series].sort((a, b) => sign * (last(b) - last(a)))
}

/** The part of a series in one period. */
export const only = (one: ChartSeries, period: string): ChartSeries[] => {
  const points = one.points.filter(({ figure }) => figure.period.code === period)
  return points.length === 0 ? [] : [{ ...one, points }]
}

/** Names of codes and groups asked for at which nothing is published. */
export function absentNames(
  subject: Subject,
  selection: Selection,
  series: readonly ChartSeries[],
  locale: Locale,
): string[] {
  const { by, codes, named, groups, grouped } = selection
  if (by === null || !named) return []
  const present = new Set(series.map(({ id }) => id))
  // Why a group is refused is said elsewhere.
  const refused = new Set(grouped.refusals.map((refusal) => refusal.group.id))
  return [...codes, ...groups.map(({ id }) => id)]
    .filter((id) => !present.has(id) && !refused.has(id))
    .map((id) => seriesName(subject, selection, id, locale))
}
