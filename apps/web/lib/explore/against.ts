import { type Evidence, ExodusError, type Figure, readObservation } from '@exodus/core'
import { catalogue } from '@exodus/core/catalogue'
import { ifPublished } from '@exodus/core/metrics'
import type { ChartSeries } from '@/components/chart/chart-types'
import type { ScatterDot } from '@/components/chart/scatter-layout'
import type { Locale } from '@/lib/locale'
import type { Selection } from './resolve'
import { invalidParameter } from './state'
import type { Subject } from './subject'

/** A second measure of the same countries, for the lower axis of a scatter chart. */
export interface Against {
  readonly id: string
  readonly name: string
  readonly dots: (
    series: readonly ChartSeries[],
    period: string,
    subject: Subject,
    selection: Selection,
  ) => ScatterDot[]
}

/** Tables that say one thing of every country and year. */
const COUNTRY_TABLES = catalogue.filter(
  ({ dimensions: [first, ...others], time, size }) =>
    first?.codeList === 'area' && others.length === 0 && time.frequency === 'annual' && size > 1_000,
)

/** Ids of what the countries of a selection can be set against. */
export function comparisonsOf(subject: Subject, { by }: Selection): string[] {
  const list = subject.dimensions.find(({ id }) => id === by)?.codeList
  return list === 'area' ? COUNTRY_TABLES.map(({ id }) => id).filter((id) => id !== subject.id) : []
}

/** Datasets to open besides the subject's own for its scatter charts. */
export const comparisonDatasets: readonly string[] = COUNTRY_TABLES.map(({ id }) => id)

/**
 * The measure asked for, or the first.
 * @throws ExodusError for one that is not among the comparisons
 */
export function againstOf(
  asked: string | undefined,
  accepted: readonly string[],
  locale: Locale,
): Against | null {
  if (asked !== undefined && !accepted.includes(asked)) throw invalidParameter('against', asked, accepted)
  const table = COUNTRY_TABLES.find(({ id }) => id === (asked ?? accepted[0]))
  const dimension = table?.dimensions[0]?.id
  if (table === undefined || dimension === undefined) return null
  return {
    id: table.id,
    name: table.measure.title[locale],
    dots: (series, period, { evidence }) =>
      series.flatMap(({ id, name, points: [point] }) => {
        const x = at(evidence, table.id, { [dimension]: id, period })
        return point && x ? [{ id, name, x, y: point.figure }] : []
      }),
  }
}

/** The value of a country in a period; nothing where none is published. */
function at(evidence: Evidence, dataset: string, key: Readonly<Record<string, string>>): Figure | undefined {
  try {
    return ifPublished(() => readObservation(evidence, dataset, key))
  } catch (error) {
    if (error instanceof ExodusError && error.code === 'UnknownCodeError') return undefined
    throw error
  }
}
