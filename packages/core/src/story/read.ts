import type { Evidence } from '../evidence'
import type { Figure } from '../figure'
import type { Metric, MetricKey } from '../metrics'
import { ifPublished } from '../metrics/define-metric'
import { comparePeriods, type PeriodKind, parsePeriod, periodBefore } from '../period'
import type { LocalizedText } from '../schema'
import type { Found } from './tell'

export const PAKISTAN = { origin: 'PAK' } as const

/** The figure of a metric at one key, or nothing where none is published. */
export const at = (evidence: Evidence, metric: Metric, key: MetricKey): Found =>
  ifPublished(() => metric.at(evidence, key))

/** The figures of a metric over periods of one kind, in time; what is projected is no finding and left out. */
export function over(
  evidence: Evidence,
  metric: Metric,
  key: MetricKey,
  kind: PeriodKind = 'year',
): Figure[] {
  const codes = new Set(metric.datasets.flatMap((id) => evidence.dataset(id).codesOf('period')))
  const periods = [...codes]
    .map((code) => parsePeriod(code))
    .filter((period) => period.kind === kind)
    .sort(comparePeriods)
    .map(({ code }) => code)
  return metric.series(evidence, key, periods).filter(({ status }) => status !== 'F')
}

/** The first and the last of figures in time; no first where there is but one. */
export const ends = (figures: readonly Figure[]): readonly [Found, Found] => [
  figures.length > 1 ? figures[0] : undefined,
  figures.at(-1),
]

/** The largest of figures, the later of equals. */
export const highest = (figures: readonly Figure[]): Found =>
  figures.reduce<Found>((top, figure) => (top && top.value > figure.value ? top : figure), undefined)

/** The smallest of figures, the later of equals. */
export const lowest = (figures: readonly Figure[]): Found =>
  figures.reduce<Found>((low, figure) => (low && low.value < figure.value ? low : figure), undefined)

/** The figure of a period among figures. */
export const inPeriod = (figures: readonly Figure[], code: string | undefined): Found =>
  figures.find(({ period }) => period.code === code)

/** The figure of the like period before that of another. */
export const yearBefore = (figures: readonly Figure[], figure: Found): Found =>
  figure && inPeriod(figures, periodBefore(figure.period).code)

/** Each code of a dimension with its figure, largest first; codes without one left out. */
export function ranked(
  codes: readonly string[],
  figureOf: (code: string) => Found,
): { readonly code: string; readonly figure: Figure }[] {
  return codes
    .flatMap((code) => {
      const figure = figureOf(code)
      return figure ? [{ code, figure }] : []
    })
    .sort((a, b) => b.figure.value - a.figure.value)
}

/** The name of a code, or the word for nothing where there is none. */
export const nameIn = (
  evidence: Evidence,
  dataset: string,
  dimension: string,
  code: string | undefined,
): LocalizedText =>
  code === undefined ? { en: '', ur: '' } : evidence.dataset(dataset).nameOf(dimension, code)
