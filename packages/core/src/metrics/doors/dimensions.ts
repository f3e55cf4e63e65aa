import type { MetricDimension } from '../define-metric'

export const nationality = {
  id: 'origin',
  codeList: 'area',
  title: { en: 'Nationality', ur: 'قومیت' },
} as const satisfies MetricDimension

export const category = {
  id: 'category',
  codeList: 'visa-category',
  default: 'all',
  title: { en: 'Category of visa', ur: 'ویزے کا زمرہ' },
} as const satisfies MetricDimension

export const passport = {
  id: 'origin',
  codeList: 'area',
  title: { en: 'Passport', ur: 'پاسپورٹ' },
} as const satisfies MetricDimension

/** All consulates of a state in a country. */
export const ALL_CONSULATES = 'all'

export const applicationCountry = {
  id: 'origin',
  codeList: 'area',
  title: { en: 'Country of application', ur: 'درخواست کا ملک' },
} as const satisfies MetricDimension

export const memberState = {
  id: 'destination',
  codeList: 'area',
  title: { en: 'Member state', ur: 'رکن ملک' },
} as const satisfies MetricDimension

/** One consulate of the member state, or all that it has in the country. */
export const consulate = {
  id: 'consulate',
  codeList: 'consulate',
  default: ALL_CONSULATES,
  title: { en: 'Consulate', ur: 'قونصل خانہ' },
} as const satisfies MetricDimension
