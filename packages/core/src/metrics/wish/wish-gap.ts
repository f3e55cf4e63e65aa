import type { Evidence } from '../../evidence'
import { type Figure, readWhere } from '../../figure'
import { combine } from '../../figure/derive'
import { codeOf } from '../../figure/published-row'
import type { LocalizedText } from '../../schema'
import { percent, percentagePoints } from '../../unit'
import { defineMetric, type MetricKey, tooFewFigures } from '../define-metric'
import { country } from '../dimensions'
import { below, formula, name, operator, row } from '../mathml'
import { breakdown, group, measure, survey } from './dimensions'
import { readShare } from './read-share'
import { gapBetween } from './sampling-error'

const SURVEYS = 'aspiration-surveys'

const WHOLE: LocalizedText = {
  en: 'No confidence interval: all respondents include the group, so the two shares are not independent.',
  ur: 'وقفۂ اعتماد نہیں: تمام جواب دہندگان میں یہ گروہ بھی شامل ہے، اس لیے دونوں حصے آزاد نہیں۔',
}

const shared = {
  reference:
    'Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17: method 10',
  caveats: [
    {
      en: 'No survey here publishes how many people its groups hold, so no gap between groups has a confidence interval yet; with a thousand respondents a gap of a few points may be chance.',
      ur: 'یہاں کوئی سروے اپنے گروہوں کا حجم شائع نہیں کرتا، اس لیے گروہوں کے کسی فرق کا وقفۂ اعتماد ابھی نہیں؛ ایک ہزار جواب دہندگان میں چند پوائنٹس کا فرق اتفاقی ہو سکتا ہے۔',
    },
    {
      en: 'Polls published with a full table by education or by sex could not be read: gaps by income class, age and region are what there is for Pakistan.',
      ur: 'تعلیم یا جنس کے مکمل جدول والے سروے پڑھے نہ جا سکے: پاکستان کے لیے آمدنی کے طبقے، عمر اور علاقے کے فرق ہی دستیاب ہیں۔',
    },
  ],
  unit: percentagePoints,
} as const

/** The share in a group; `total` stands for all respondents. */
const inGroup = (evidence: Evidence, { breakdown: by = '', group: code = '', ...rest }: MetricKey): Figure =>
  readShare(evidence, SURVEYS, { ...rest, breakdown: code === 'total' ? 'total' : by, group: code })

/**
 * Share who want to leave in one group less that in another, in percentage points, within one survey and question; with
 * the interval of Newcombe (1998) where the sizes of both groups are published.
 */
export const wishGap = defineMetric(() => ({
  ...shared,
  id: 'wish-gap',
  title: { en: 'Gap in the wish to leave between two groups', ur: 'جانے کی خواہش میں دو گروہوں کا فرق' },
  definition: {
    en: 'Difference between the shares of two groups who give the answer, in one survey; against all respondents where the second group is the total.',
    ur: 'ایک ہی سروے میں دو گروہوں کے اُن حصوں کا فرق جو یہ جواب دیتے ہیں؛ دوسرا گروہ ”کل“ ہو تو تمام جواب دہندگان سے۔',
  },
  formula: { en: 'share in the group − share in the other', ur: 'گروہ کا حصہ − دوسرے گروہ کا حصہ' },
  mathml: formula(name('Δ'), row(below(name('p'), name('a')), operator('−'), below(name('p'), name('b')))),
  dimensions: [
    survey,
    country,
    measure,
    breakdown,
    group,
    {
      id: 'versus',
      codeList: 'population-group',
      title: { en: 'Compared with', ur: 'کس کے مقابلے میں' },
    },
  ],
  example: {
    survey: 'ipsos-youth-2024-09',
    country: 'PAK',
    breakdown: 'income-class',
    group: 'upper-middle-or-privileged',
    versus: 'unprivileged',
    period: '2024-09',
  },
  inputs: {
    shares: {
      datasets: [SURVEYS],
      read: (evidence, { versus = '', ...key }) => [
        inGroup(evidence, key),
        inGroup(evidence, { ...key, group: versus }),
      ],
    },
  },
  figure: ({ shares }, key) => {
    const [of, versus] = shares(key)
    if (!of || !versus) throw tooFewFigures('wish-gap', 2, 0)
    return gapBetween(of, versus, [key.group, key.versus].includes('total') ? WHOLE : undefined)
  },
}))

const WIDEST: LocalizedText = { en: 'highest share − lowest share', ur: 'سب سے بڑا حصہ − سب سے چھوٹا حصہ' }

/** Highest share who want to leave among the groups of a survey less the lowest, in percentage points. */
export const wishWidestGap = defineMetric(() => ({
  ...shared,
  id: 'wish-widest-gap',
  title: { en: 'Widest gap in the wish to leave', ur: 'جانے کی خواہش میں سب سے بڑا فرق' },
  definition: {
    en: 'Difference between the group with the highest and the one with the lowest share who give the answer, in one breakdown of one survey.',
    ur: 'ایک سروے کی ایک تقسیم میں یہ جواب دینے والوں کے سب سے بڑے اور سب سے چھوٹے حصے والے گروہوں کا فرق۔',
  },
  formula: WIDEST,
  mathml: formula(
    name('Δ'),
    row(name('max'), below(name('p'), name('j')), operator('−'), name('min'), below(name('p'), name('j'))),
  ),
  dimensions: [survey, country, measure, breakdown],
  example: { survey: 'ipsos-youth-2024-09', country: 'PAK', breakdown: 'province', period: '2024-09' },
  inputs: {
    gap: {
      datasets: [SURVEYS],
      read: (evidence, key) => {
        const shares = readWhere(evidence, SURVEYS, key).filter(({ unit }) => unit.id === percent.id)
        const [first, second] = shares
        if (!first || !second) throw tooFewFigures('wish-widest-gap', 2, shares.length)
        const highest = shares.reduce((most, share) => (share.value > most.value ? share : most), first)
        const lowest = shares.reduce((least, share) => (share.value < least.value ? share : least), first)
        const names = [highest, lowest].map((share) =>
          evidence.dataset(SURVEYS).nameOf('group', codeOf(share, 'group')),
        )
        return combine({
          operation: 'difference',
          formula: WIDEST,
          inputs: shares,
          unit: percentagePoints,
          compute: (values) => Math.max(...values) - Math.min(...values),
          notes: [
            {
              en: `highest: ${names[0]?.en}; lowest: ${names[1]?.en}; of ${shares.length} groups published`,
              ur: `سب سے زیادہ: ${names[0]?.ur}؛ سب سے کم: ${names[1]?.ur}؛ شائع شدہ ${shares.length} گروہوں میں`,
            },
            {
              en: 'No confidence interval: two groups chosen because they lie farthest apart differ by chance alone as well.',
              ur: 'وقفۂ اعتماد نہیں: جو دو گروہ سب سے دور ہونے کی وجہ سے چنے جائیں ان میں کچھ فرق محض اتفاق سے بھی ہوتا ہے۔',
            },
          ],
        })
      },
    },
  },
  figure: ({ gap }, key) => gap(key),
}))
