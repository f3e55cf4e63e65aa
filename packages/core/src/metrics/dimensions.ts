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
