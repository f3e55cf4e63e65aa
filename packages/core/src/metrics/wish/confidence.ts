import { percent, percentagePoints } from '../../unit'
import { defineMetric } from '../define-metric'
import { country, since } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { sinceEarlier } from '../years'
import { anyBreakdown, anyGroup } from './dimensions'
import { shareFrom } from './read-share'
import { gapBetween, withInterval } from './sampling-error'

const CONFIDENCE = 'confidence-surveys'

const shared = {
  dimensions: [
    { id: 'pollster', codeList: 'pollster', title: { en: 'Pollster', ur: 'سروے کا ادارہ' } },
    country,
    { id: 'measure', codeList: 'confidence-measure', title: { en: 'Answer', ur: 'جواب' } },
    anyBreakdown,
    anyGroup,
  ],
  caveats: [
    {
      en: 'Pollsters differ so much that only answers of one of them to one question compare.',
      ur: 'اداروں میں اتنا فرق ہے کہ موازنہ صرف ایک ادارے کے ایک سوال کے جوابات کا درست ہے۔',
    },
    {
      en: 'It says how people see the country, not whether they want to leave it.',
      ur: 'یہ بتاتا ہے کہ لوگ ملک کو کیسا دیکھتے ہیں، یہ نہیں کہ وہ اسے چھوڑنا چاہتے ہیں۔',
    },
  ],
} as const

/** Share of those asked who are confident, hopeful or worried, in percent; with an interval where the sample is known. */
export const confidenceShare = defineMetric(() => ({
  ...shared,
  id: 'confidence-share',
  title: {
    en: 'Confidence in the country: share who give an answer',
    ur: 'ملک پر اعتماد: یہ جواب دینے والوں کا حصہ',
  },
  definition: {
    en: 'Respondents of a wave of one pollster who give the answer on the direction of the country, the economy or the year to come, as a share of all asked or of a group.',
    ur: 'ایک ادارے کے سروے کے وہ جواب دہندگان جو ملک کی سمت، معیشت یا آنے والے سال کے بارے میں یہ جواب دیتے ہیں، سب یا ایک گروہ کے حصے کے طور پر۔',
  },
  formula: {
    en: 'respondents who give the answer ÷ respondents × 100, as published',
    ur: 'یہ جواب دینے والے ÷ جواب دہندگان × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('p'), row(fraction(name('x'), name('n')), operator('×'), number(100))),
  reference:
    'Wilson (1927), Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc. 22: score interval',
  unit: percent,
  example: {
    pollster: 'ipsos-pakistan',
    country: 'PAK',
    measure: 'country-right-direction',
    period: '2025-Q2',
  },
  inputs: { share: shareFrom(CONFIDENCE) },
  figure: ({ share }, key) => withInterval(share(key)),
}))

/**
 * Change of an answer between two waves of one pollster, in percentage points; with the interval of Newcombe (1998)
 * where both waves say how many were asked.
 */
export const confidenceChange = defineMetric(() => ({
  ...shared,
  id: 'confidence-change',
  title: { en: 'Change of confidence between two waves', ur: 'دو سروے کے درمیان اعتماد میں تبدیلی' },
  definition: {
    en: 'Share who give the answer in a wave less the share in an earlier wave of the same pollster and question.',
    ur: 'ایک سروے میں یہ جواب دینے والوں کا حصہ، منفی اسی ادارے کے اسی سوال کے پہلے سروے کا حصہ۔',
  },
  formula: { en: 'share in the wave − share in the earlier wave', ur: 'سروے کا حصہ − پہلے سروے کا حصہ' },
  mathml: formula(name('Δ'), row(below(name('p'), name('t')), operator('−'), below(name('p'), name('s')))),
  reference:
    'Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17: method 10',
  unit: percentagePoints,
  dimensions: [...shared.dimensions, since],
  example: {
    pollster: 'ipsos-pakistan',
    country: 'PAK',
    measure: 'country-right-direction',
    since: '2022-Q4',
    period: '2025-Q2',
  },
  inputs: {
    wave: shareFrom(CONFIDENCE),
  },
  figure: ({ wave }, { since: from = '', ...key }) =>
    gapBetween(wave(key), wave({ ...key, period: sinceEarlier({ since: from, ...key }) })),
}))
