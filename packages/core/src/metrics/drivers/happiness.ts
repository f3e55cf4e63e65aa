import { rank } from '../../unit'
import { defineMetric, fromDataset, type MetricInput } from '../define-metric'
import { country } from '../dimensions'
import { formula, fraction, name, row, sumOver } from '../mathml'

const score = { id: 'score-0-10', dimension: 'score-0-10', factor: 1 } as const

const reported = (pollster: string, measure: string): MetricInput =>
  fromDataset('confidence-surveys', (key) => ({
    ...key,
    pollster,
    measure,
    breakdown: 'total',
    group: 'total',
  }))

const meanLadder = fraction(sumOver(name('i'), name('ladder')), name('n'))

/** Mean answer on the ladder of life over three years, from 0 to 10, as the World Happiness Report prints it. */
export const happinessScore = defineMetric(() => ({
  id: 'happiness-score',
  title: { en: 'Happiness, score', ur: 'خوشی، اسکور' },
  definition: {
    en: 'Mean place on a ladder from 0, the worst possible life, to 10, the best, over the three years before the report.',
    ur: '0 (بدترین ممکنہ زندگی) سے 10 (بہترین) تک کی سیڑھی پر اوسط مقام، رپورٹ سے پہلے کے تین سالوں میں۔',
  },
  formula: {
    en: 'sum of the answers of three years ÷ respondents',
    ur: 'تین سالوں کے جوابات کا مجموعہ ÷ جواب دہندگان',
  },
  mathml: formula(name('H'), row(meanLadder)),
  reference: 'World Happiness Report (Helliwell and others); ladder of Cantril (1965)',
  caveats: [
    {
      en: 'The period is the year of the report; the answers are of the three years before it, so two reports in a row share most of them.',
      ur: 'مدت رپورٹ کا سال ہے؛ جوابات اس سے پہلے کے تین سالوں کے ہیں، اس لیے متواتر دو رپورٹوں کے بیشتر جوابات مشترک ہیں۔',
    },
  ],
  unit: score,
  dimensions: [country],
  example: { country: 'PAK', period: '2024' },
  inputs: { score: reported('world-happiness-report', 'happiness-score') },
  figure: (inputs, key) => inputs.score(key),
}))

/** Place of a country in the World Happiness Report: 1 is the happiest. */
export const happinessRank = defineMetric(() => ({
  id: 'happiness-rank',
  title: { en: 'Happiness, rank', ur: 'خوشی، درجہ' },
  definition: {
    en: 'Place of a country in the World Happiness Report of the year, where 1 is the happiest.',
    ur: 'سال کی عالمی خوشی رپورٹ میں ملک کا مقام، جہاں 1 سب سے خوش ملک ہے۔',
  },
  formula: { en: 'the rank as published', ur: 'شائع شدہ درجہ' },
  mathml: formula(name('k'), name('rank')),
  reference: 'World Happiness Report (Helliwell and others)',
  caveats: [
    {
      en: 'Ranks depend on how many countries take part; where the report says it, it stands with the figure.',
      ur: 'درجہ اس پر منحصر ہے کہ کتنے ممالک شامل ہیں؛ جہاں رپورٹ بتاتی ہے وہاں عدد کے ساتھ درج ہے۔',
    },
  ],
  unit: rank,
  dimensions: [country],
  example: { country: 'PAK', period: '2025' },
  inputs: { rank: reported('world-happiness-report', 'happiness-rank') },
  figure: (inputs, key) => inputs.rank(key),
}))

/** Mean answer on the ladder of life in one year, from 0 to 10. */
export const lifeEvaluation = defineMetric(() => ({
  id: 'life-evaluation',
  title: { en: 'Life evaluation', ur: 'زندگی کا جائزہ' },
  definition: {
    en: 'Mean place on a ladder from 0, the worst possible life, to 10, the best, in one year.',
    ur: 'ایک سال میں 0 (بدترین ممکنہ زندگی) سے 10 (بہترین) تک کی سیڑھی پر اوسط مقام۔',
  },
  formula: { en: 'sum of the answers ÷ respondents', ur: 'جوابات کا مجموعہ ÷ جواب دہندگان' },
  mathml: formula(name('L'), row(meanLadder)),
  reference: 'Gallup World Poll, ladder of Cantril (1965), as carried by the World Happiness Report',
  caveats: [
    {
      en: 'About a thousand people a year: a change of a tenth or two may be chance.',
      ur: 'سال میں تقریباً ایک ہزار افراد: ایک دو دسویں کی تبدیلی اتفاقی ہو سکتی ہے۔',
    },
  ],
  unit: score,
  dimensions: [country],
  example: { country: 'PAK', period: '2023' },
  inputs: { ladder: reported('gallup-world-poll', 'life-ladder') },
  figure: ({ ladder }, key) => ladder(key),
}))
