import { rank } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { country } from '../dimensions'
import { formula, name } from '../mathml'

const shared = {
  reference: 'Reporters Without Borders, World Press Freedom Index',
  caveats: [
    {
      en: 'The method changed in 2022: years before and from then on do not compare.',
      ur: '2022 میں طریقہ بدل گیا: اس سے پہلے اور بعد کے سالوں کا موازنہ درست نہیں۔',
    },
    {
      en: 'The edition of 2012 is that of 2011 and 2012 together; there was none for 2011 alone.',
      ur: '2012 کا ایڈیشن 2011 اور 2012 دونوں کا ہے؛ صرف 2011 کا کوئی ایڈیشن نہیں۔',
    },
  ],
  dimensions: [country],
} as const

/** Place of a country in the World Press Freedom Index: 1 has the freest press. */
export const pressFreedomRank = defineMetric(() => ({
  ...shared,
  id: 'press-freedom-rank',
  title: { en: 'Press freedom, rank', ur: 'آزادیِ صحافت، درجہ' },
  definition: {
    en: 'Place of a country in the World Press Freedom Index of the year, where 1 has the freest press.',
    ur: 'سال کے عالمی اشاریۂ آزادیِ صحافت میں ملک کا مقام، جہاں 1 کی صحافت سب سے آزاد ہے۔',
  },
  formula: { en: 'the rank as published', ur: 'شائع شدہ درجہ' },
  mathml: formula(name('k'), name('rank')),
  unit: rank,
  example: { country: 'PAK', period: '2025' },
  inputs: { rank: fromDataset('governance', (key) => ({ ...key, indicator: 'press-freedom-rank' })) },
  figure: (inputs, key) => inputs.rank(key),
}))

/** Score of a country in the World Press Freedom Index: 0 to 100, higher is freer. */
export const pressFreedomScore = defineMetric(() => ({
  ...shared,
  id: 'press-freedom-score',
  title: { en: 'Press freedom, score', ur: 'آزادیِ صحافت، اسکور' },
  definition: {
    en: 'Score of a country in the World Press Freedom Index of the year, from 0 to 100, where more is freer.',
    ur: 'سال کے عالمی اشاریۂ آزادیِ صحافت میں ملک کا اسکور، 0 تا 100، زیادہ یعنی آزاد تر۔',
  },
  formula: { en: 'the score as published', ur: 'شائع شدہ اسکور' },
  mathml: formula(name('F'), name('score')),
  unit: { id: 'score-0-100-higher-freer', dimension: 'score-0-100-higher-freer', factor: 1 },
  example: { country: 'PAK', period: '2023' },
  inputs: { score: fromDataset('governance', (key) => ({ ...key, indicator: 'press-freedom-score' })) },
  figure: ({ score }, key) => score(key),
}))
