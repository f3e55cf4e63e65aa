import type { Evidence } from '../../evidence'
import { type Figure, readWhere } from '../../figure'
import { combine } from '../../figure/derive'
import { codeOf } from '../../figure/published-row'
import { parsePeriod } from '../../period'
import type { LocalizedText, Operation } from '../../schema'
import { percent, percentagePoints, type Unit } from '../../unit'
import { defineMetric, type MetricInput, type MetricKey, tooFewFigures } from '../define-metric'
import { country } from '../dimensions'
import { below, formula, name, operator, row } from '../mathml'
import { measure } from './dimensions'

const SURVEYS = 'aspiration-surveys'

/** Shares of all respondents, one a survey, of the surveys whose fieldwork ended in the year. */
function sharesOfYear(evidence: Evidence, { period = '', ...key }: MetricKey): Figure[] {
  const year = parsePeriod(period)
  if (year.kind !== 'year') return []
  return readWhere(evidence, SURVEYS, { ...key, breakdown: 'total', group: 'total' }).filter(
    (share) => share.unit.id === percent.id && share.period.end.slice(0, 4) === year.code,
  )
}

interface OverSurveys {
  readonly metric: string
  readonly operation: Operation
  readonly formula: LocalizedText
  readonly unit: Unit
  readonly compute: (shares: readonly number[]) => number
}

const overSurveys = ({ metric, ...parts }: OverSurveys): MetricInput => ({
  datasets: [SURVEYS],
  read: (evidence, key) => {
    const shares = sharesOfYear(evidence, key)
    if (shares.length < 2) throw tooFewFigures(metric, 2, shares.length)
    const names = shares.map((share) => evidence.dataset(SURVEYS).nameOf('survey', codeOf(share, 'survey')))
    return combine({
      ...parts,
      inputs: shares,
      period: parsePeriod(key.period ?? ''),
      notes: [
        {
          en: `${shares.length} surveys of different pollsters, each with a question of its own: ${names.map(({ en }) => en).join('; ')}`,
          ur: `مختلف اداروں کے ${shares.length} سروے، ہر ایک کا سوال الگ: ${names.map(({ ur }) => ur).join('؛ ')}`,
        },
      ],
    })
  },
})

const shared = {
  reference: 'Extremes and range of the published values (order statistics)',
  caveats: [
    {
      en: 'Questions and samples differ between the surveys, some of which ask the young alone: the span shows how far apart pollsters are, not how sure they are.',
      ur: 'سروے کے سوال اور نمونے ایک سے نہیں، بعض صرف نوجوانوں سے پوچھتے ہیں: یہ فاصلہ بتاتا ہے کہ ادارے کتنے مختلف ہیں، یہ نہیں کہ وہ کتنے یقینی ہیں۔',
    },
    {
      en: 'Surveys count in the year in which fieldwork ended, or came out where that is unknown; student samples are left out.',
      ur: 'سروے اس سال میں شمار ہوتا ہے جس میں میدانی کام ختم ہوا، یا نامعلوم ہو تو اشاعت کے سال میں؛ طلبہ کے نمونے شامل نہیں۔',
    },
  ],
  dimensions: [country, measure],
  example: { country: 'PAK', period: '2023' },
} as const

const HIGHEST: LocalizedText = {
  en: 'the highest of the shares published for the year',
  ur: 'سال کے شائع شدہ حصوں میں سب سے بڑا',
}
const LOWEST: LocalizedText = {
  en: 'the lowest of the shares published for the year',
  ur: 'سال کے شائع شدہ حصوں میں سب سے چھوٹا',
}
const SPREAD: LocalizedText = {
  en: 'highest share − lowest share of the year',
  ur: 'سال کا سب سے بڑا حصہ − سب سے چھوٹا حصہ',
}

const shareOfSurvey = below(name('p'), name('j'))

/** The highest share who want to leave that a survey of the year found among all it asked, in percent. */
export const wishHighest = defineMetric(() => ({
  ...shared,
  id: 'wish-highest',
  title: { en: 'Highest share who want to leave', ur: 'جانے کے خواہش مندوں کا سب سے بڑا حصہ' },
  definition: {
    en: 'The highest share of respondents who give the answer, over the surveys of a year that asked the public.',
    ur: 'سال کے عوامی سروے میں یہ جواب دینے والوں کا سب سے بڑا حصہ۔',
  },
  formula: HIGHEST,
  mathml: formula(name('M'), row(name('max'), shareOfSurvey)),
  unit: percent,
  inputs: {
    highest: overSurveys({
      metric: 'wish-highest',
      operation: 'maximum',
      formula: HIGHEST,
      unit: percent,
      compute: (shares) => Math.max(...shares),
    }),
  },
  figure: ({ highest }, key) => highest(key),
}))

/** The lowest share who want to leave that a survey of the year found among all it asked, in percent. */
export const wishLowest = defineMetric(() => ({
  ...shared,
  id: 'wish-lowest',
  title: { en: 'Lowest share who want to leave', ur: 'جانے کے خواہش مندوں کا سب سے چھوٹا حصہ' },
  definition: {
    en: 'The lowest share of respondents who give the answer, over the surveys of a year that asked the public.',
    ur: 'سال کے عوامی سروے میں یہ جواب دینے والوں کا سب سے چھوٹا حصہ۔',
  },
  formula: LOWEST,
  mathml: formula(name('m'), row(name('min'), shareOfSurvey)),
  unit: percent,
  inputs: {
    lowest: overSurveys({
      metric: 'wish-lowest',
      operation: 'minimum',
      formula: LOWEST,
      unit: percent,
      compute: (shares) => Math.min(...shares),
    }),
  },
  figure: ({ lowest }, key) => lowest(key),
}))

/** How far apart the surveys of a year are on the share who want to leave, in percentage points. */
export const wishSpread = defineMetric(() => ({
  ...shared,
  id: 'wish-spread',
  title: {
    en: 'Range over pollsters of the share who want to leave',
    ur: 'جانے کے خواہش مندوں کے حصے میں اداروں کا فرق',
  },
  definition: {
    en: 'Difference between the highest and the lowest share of respondents who give the answer, over the surveys of a year that asked the public.',
    ur: 'سال کے عوامی سروے میں یہ جواب دینے والوں کے سب سے بڑے اور سب سے چھوٹے حصے کا فرق۔',
  },
  formula: SPREAD,
  mathml: formula(name('R'), row(name('max'), shareOfSurvey, operator('−'), name('min'), shareOfSurvey)),
  unit: percentagePoints,
  inputs: {
    spread: overSurveys({
      metric: 'wish-spread',
      operation: 'difference',
      formula: SPREAD,
      unit: percentagePoints,
      compute: (shares) => Math.max(...shares) - Math.min(...shares),
    }),
  },
  figure: ({ spread }, key) => spread(key),
}))
