import { type Evidence, ExodusError, type Figure } from '@exodus/core'
import type { Metric } from '@exodus/core/metrics'
import { comparePeriods, type Period, parsePeriod } from '@exodus/core/period'

const WHOLE_YEARS = ['year', 'fiscal-year', 'academic-year']

/** Periods of a metric's datasets, whole years first, the latest of each before the earlier. */
function periodsOf(evidence: Evidence, { datasets }: Metric): string[] {
  const codes = new Set(datasets.flatMap((id) => evidence.dataset(id).codesOf('period')))
  const later = (a: Period, b: Period): number => comparePeriods(b, a)
  const periods = [...codes].map((code) => parsePeriod(code))
  const isWhole = ({ kind }: Period): boolean => WHOLE_YEARS.includes(kind)
  return [
    ...periods.filter(isWhole).sort(later),
    ...periods.filter((period) => !isWhole(period)).sort(later),
  ].map(({ code }) => code)
}

type Key = Readonly<Record<string, string>>

/** The metric's figures at one period for each key, or nothing when one of them has no answer or a code is unknown to it. */
function answersAt(metric: Metric, evidence: Evidence, keys: readonly Key[], period: string): Figure[] {
  const answers = keys.flatMap((key) => metric.series(evidence, key, [period]))
  return answers.length === keys.length ? answers : []
}

/**
 * The figures of a metric at the latest period that has an answer for every key given; none when there is no such period.
 * Whole years go before parts of them.
 */
export function latestAnswers(metric: Metric, evidence: Evidence, keys: readonly Key[]): Figure[] {
  try {
    for (const period of periodsOf(evidence, metric)) {
      const answers = answersAt(metric, evidence, keys, period)
      if (answers.length > 0) return answers
    }
    return []
  } catch (error) {
    // The metric's tables have no row about one of the codes.
    if (error instanceof ExodusError && error.code === 'UnknownCodeError') return []
    throw error
  }
}
