import type { MetricDimension } from './define-metric'

export const origin = {
  id: 'origin',
  codeList: 'area',
  title: { en: 'Country of origin', ur: 'ملکِ روانگی' },
} as const satisfies MetricDimension

export const destination = {
  id: 'destination',
  codeList: 'area',
  title: { en: 'Destination', ur: 'منزل' },
} as const satisfies MetricDimension

/** The year from which a change is taken, up to the period. */
export const since = {
  id: 'since',
  title: { en: 'Since', ur: 'کس سال سے' },
} as const satisfies MetricDimension

/** Whether a change may be taken across a known break in the series: `refuse`, or `span` on purpose. */
export const breaks = {
  id: 'breaks',
  default: 'refuse',
  title: { en: 'Breaks in the series', ur: 'سلسلے میں تبدیلیٔ تعریف' },
} as const satisfies MetricDimension

/** Member states of the Cooperation Council for the Arab States of the Gulf (charter of 25 May 1981). */
export const GULF = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'] as const
