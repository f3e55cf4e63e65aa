import type { MetricDimension } from './define-metric'

/** The dimension with a value to take when the caller gives none. */
/* @__NO_SIDE_EFFECTS__ */
export function withDefault(dimension: MetricDimension, value: string): MetricDimension {
  return { ...dimension, default: value }
}

export const origin = {
  id: 'origin',
  codeList: 'area',
  title: { en: 'Country of origin', ur: 'اصل ملک' },
} as const satisfies MetricDimension

export const destination = {
  id: 'destination',
  codeList: 'area',
  title: { en: 'Destination', ur: 'منزل' },
} as const satisfies MetricDimension

export const country = {
  id: 'country',
  codeList: 'area',
  title: { en: 'Country', ur: 'ملک' },
} as const satisfies MetricDimension

/** The country where people live who came from another one. */
export const host = {
  id: 'destination',
  codeList: 'area',
  title: { en: 'Host country', ur: 'میزبان ملک' },
} as const satisfies MetricDimension

/** The country to which money is sent. */
export const receiver = {
  id: 'country',
  codeList: 'area',
  title: { en: 'Receiving country', ur: 'وصول کنندہ ملک' },
} as const satisfies MetricDimension

/** An occupation, where only professions have rows. */
export const profession = {
  id: 'occupation',
  codeList: 'occupation',
  title: { en: 'Profession', ur: 'پیشہ' },
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

/** All countries together, in the list of areas. */
export const WORLD = 'WLD'

/** Member states of the Cooperation Council for the Arab States of the Gulf (charter of 25 May 1981). */
export const GULF = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'] as const
