import type { MetricDimension } from '../define-metric'

export const country = {
  id: 'country',
  codeList: 'area',
  title: { en: 'Country', ur: 'ملک' },
} as const satisfies MetricDimension
