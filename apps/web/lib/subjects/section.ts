import { type Evidence, ExodusError, type Figure } from '@exodus/core'
import { type MetricKey, metricById } from '@exodus/core/metrics'
import type { Bar, BarSpec, LineSpec } from '@/components/chart/chart-types'
import type { DotSpec } from '@/components/chart/dot-layout'
import { evidenceOf } from '../evidence'
import { shortPeriod } from '../format'
import type { Locale } from '../locale'

/** What stands in the gaps of a section's texts: figures that open, and names. */
export type Values = Readonly<Record<string, Figure | string>>

/** Texts of a section, each with gaps for figures. */
interface SectionWords {
  readonly heading: string
  readonly text: string
  readonly title: string
  readonly subtitle: string
  readonly note: string
}

type Drawing =
  | { readonly kind: 'lines'; readonly spec: LineSpec }
  | { readonly kind: 'bars'; readonly spec: BarSpec; readonly more?: readonly Bar[] }
  | { readonly kind: 'dots'; readonly spec: DotSpec }

/** One step of a subject page: what is found, and the chart that shows it. */
export interface SubjectSection {
  readonly id: string
  readonly words: SectionWords
  readonly values: Values
  readonly drawing: Drawing
}

/** The figures that the chart of a section shows. */
export function drawnFigures({ drawing }: SubjectSection): readonly Figure[] {
  switch (drawing.kind) {
    case 'lines':
      return drawing.spec.series.flatMap(({ points }) => points.map(({ figure }) => figure))
    case 'bars':
      return drawing.spec.bars.map(({ figure }) => figure)
    case 'dots':
      return drawing.spec.rows.flatMap(({ marks }) => marks)
  }
}

/** The evidence that metrics and datasets need. */
export const evidenceFor = (
  metrics: readonly string[],
  datasets: readonly string[] = [],
): Promise<Evidence> =>
  evidenceOf([...new Set([...metrics.flatMap((id) => metricById(id).datasets), ...datasets])])

/** The figures of a metric for periods of one kind. */
export const seriesOfKind = (
  evidence: Evidence,
  id: string,
  key: MetricKey,
  kind: Figure['period']['kind'],
): Figure[] =>
  metricById(id)
    .series(evidence, key)
    .filter(({ period }) => period.kind === kind)

/** The latest figure of a metric, or nothing where none is published. */
export const latestOf = (evidence: Evidence, id: string, key: MetricKey): Figure | undefined =>
  metricById(id)
    .series(evidence, key)
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .at(-1)

/** The figure of a metric at one key, or nothing where it is not published. */
export function figureAt(evidence: Evidence, id: string, key: MetricKey): Figure | undefined {
  try {
    return metricById(id).at(evidence, key)
  } catch (error) {
    if (error instanceof ExodusError && error.code === 'MissingObservationError') return undefined
    throw error
  }
}

/** The figure with the highest value, the first of equals. */
export const highest = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (best, figure) => (best === undefined || figure.value > best.value ? figure : best),
    undefined,
  )

/** The figure with the lowest value, the first of equals. */
export const lowest = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (best, figure) => (best === undefined || figure.value < best.value ? figure : best),
    undefined,
  )

/** Texts of a section, in one of which the first or last value is the highest: that is then not told twice. */
export const atPeak = (
  { textAtPeak, ...words }: SectionWords & { readonly textAtPeak: string },
  isPeak: boolean,
): SectionWords => (isPeak ? { ...words, text: textAtPeak } : words)

/** The first and last figure with their periods as names, for titles that say how far something went. */
export function endsOf(figures: readonly Figure[], locale: Locale): Values {
  const [first] = figures
  const last = figures.at(-1)
  if (!first || !last) return {}
  return {
    first,
    last,
    from: shortPeriod(first.period.code, locale),
    to: shortPeriod(last.period.code, locale),
  }
}

/** A figure and its period under a name, for a sentence: `{best}` and `{bestAt}`. */
export const named = (name: string, figure: Figure | undefined, locale: Locale): Values =>
  figure === undefined ? {} : { [name]: figure, [`${name}At`]: shortPeriod(figure.period.code, locale) }

/** Whether all gaps of a section's texts are filled: a sentence whose figure is not published is not said. */
export const isTold = ({ words, values }: SubjectSection): boolean =>
  Object.values(words).every((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values),
  )
