import type { MetricDimension } from '../define-metric'
import { withDefault } from '../dimensions'

export const survey = {
  id: 'survey',
  codeList: 'survey',
  title: { en: 'Survey', ur: 'سروے' },
} as const satisfies MetricDimension

export const measure = {
  id: 'measure',
  codeList: 'aspiration-measure',
  default: 'want-to-leave',
  title: { en: 'Answer', ur: 'جواب' },
} as const satisfies MetricDimension

export const breakdown = {
  id: 'breakdown',
  codeList: 'survey-breakdown',
  title: { en: 'Breakdown', ur: 'تقسیم' },
} as const satisfies MetricDimension

export const group = {
  id: 'group',
  codeList: 'population-group',
  title: { en: 'Group', ur: 'گروہ' },
} as const satisfies MetricDimension

/** The same two, where all respondents are meant when the caller names no group. */
export const anyBreakdown = withDefault(breakdown, 'total')
export const anyGroup = withDefault(group, 'total')
