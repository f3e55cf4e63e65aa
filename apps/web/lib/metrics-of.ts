import type { Evidence, Figure } from '@exodus/core'
import { type Metric, metrics } from '@exodus/core/metrics'
import { descriptionOf } from './catalogue'
import { latestAnswers } from './latest-answer'

/** A measure, and its figures for one subject or for several side by side. */
export interface Measured {
  readonly id: string
  readonly title: Metric['title']
  readonly figures: readonly Figure[]
  /** Whether the methods page defines it. */
  readonly isMetric: boolean
}

/** Metrics by id, in the order given; a test holds the ids that pages name against the library. */
export const metricsById = (ids: readonly string[]): Metric[] =>
  ids.flatMap((id) => metrics.find((metric) => metric.id === id) ?? [])

/** Metrics at their latest period that answers for every key; those without an answer are left out. */
export function measuredAt(
  ids: readonly string[],
  evidence: Evidence,
  keysOf: (metric: Metric) => readonly Readonly<Record<string, string>>[],
): Measured[] {
  return metricsById(ids).flatMap((metric) => {
    const figures = latestAnswers(metric, evidence, keysOf(metric))
    return figures.length === 0 ? [] : [{ id: metric.id, title: metric.title, figures, isMetric: true }]
  })
}

/** The topic of a metric: that of the first table it reads. */
export const topicOfMetric = ({ datasets: [dataset = ''] }: Metric): string | undefined =>
  descriptionOf(dataset)?.topic
