import type { LocalizedText } from '../schema'
import { none, percent, ratio, type Unit } from '../unit'
import type { ModelBacktest } from './backtest'
import type { Level } from './model'

/** One number that a back-test says of a model. */
export interface BacktestScore {
  readonly id: string
  readonly title: LocalizedText
  readonly definition: LocalizedText
  readonly formula: LocalizedText
  readonly unitOf: (series: Unit) => Unit
  readonly read: (result: ModelBacktest) => number
}

const coverage = <L extends Level>(level: L) =>
  ({
    id: `coverage-${level}` as const,
    title: {
      en: `outcomes within the ${level} per cent interval`,
      ur: `${level} فیصد وقفے میں آنے والے نتائج`,
    },
    definition: {
      en: `Of the outcomes against which forecasts of the model were held, the share that lay within its ${level} per cent prediction interval. Near ${level} per cent the model knows how far it misses.`,
      ur: `جن نتائج کے مقابل ماڈل کی پیش گوئیاں رکھی گئیں، ان میں سے وہ حصہ جو اس کے ${level} فیصد وقفۂ پیش گوئی میں آیا۔ ${level} فیصد کے قریب ہو تو ماڈل اپنی غلطی کی حد ٹھیک بتاتا ہے۔`,
    },
    formula: {
      en: `outcomes within the ${level} per cent interval ÷ forecasts × 100`,
      ur: `${level} فیصد وقفے میں نتائج ÷ پیش گوئیاں × 100`,
    },
    unitOf: () => percent,
    read: (result) => result.coverage[level],
  }) satisfies BacktestScore

/** Every number that a back-test gives of a model, in the order of its table. */
export const backtestScores = [
  {
    id: 'forecasts',
    title: { en: 'forecasts tested', ur: 'آزمائی گئی پیش گوئیاں' },
    definition: {
      en: 'Forecasts of the model that could be held against what came: from every year since the tenth, for each year ahead until the last one observed, ten at most.',
      ur: 'ماڈل کی وہ پیش گوئیاں جنہیں اصل نتیجے کے مقابل رکھا جا سکا: دسویں سال کے بعد ہر سال سے، آخری معلوم سال تک ہر اگلے سال کے لیے، زیادہ سے زیادہ دس۔',
    },
    formula: {
      en: 'number of forecasts with an outcome',
      ur: 'ان پیش گوئیوں کی تعداد جن کا نتیجہ معلوم ہے',
    },
    unitOf: () => none,
    read: ({ forecasts }) => forecasts,
  },
  {
    id: 'mae',
    title: { en: 'mean absolute error', ur: 'اوسط مطلق غلطی' },
    definition: {
      en: 'By how much the forecasts of the model missed what came, up or down, on average over all years ahead.',
      ur: 'ماڈل کی پیش گوئیاں اصل نتیجے سے اوسطاً کتنی دور رہیں، اوپر یا نیچے، آگے کے تمام برسوں پر۔',
    },
    formula: { en: 'mean of |outcome − forecast|', ur: '|نتیجہ − پیش گوئی| کی اوسط' },
    unitOf: (series) => series,
    read: ({ mae }) => mae,
  },
  {
    id: 'mase',
    title: { en: 'mean absolute scaled error', ur: 'پیمانہ بند اوسط مطلق غلطی (MASE)' },
    definition: {
      en: 'Each error of the model over the mean yearly change, up or down, of the values that it had seen (Hyndman and Koehler 2006). Over 1 for most models: errors many years ahead are set against changes of one year.',
      ur: 'ماڈل کی ہر غلطی، اس کے دیکھے ہوئے اعداد کی اوسط سالانہ تبدیلی پر تقسیم (Hyndman and Koehler 2006)۔ اکثر ماڈلوں میں 1 سے زیادہ: کئی سال آگے کی غلطیاں ایک سال کی تبدیلی کے مقابل رکھی جاتی ہیں۔',
    },
    formula: {
      en: 'mean of (|outcome − forecast| ÷ mean yearly change of the values seen)',
      ur: '(|نتیجہ − پیش گوئی| ÷ دیکھے ہوئے اعداد کی اوسط سالانہ تبدیلی) کی اوسط',
    },
    unitOf: () => ratio,
    read: ({ mase }) => mase,
  },
  {
    id: 'against-naive',
    title: { en: 'error over that of the naive model', ur: 'سادہ ماڈل کے مقابل غلطی' },
    definition: {
      en: 'The mean absolute scaled error of the model over that of the naive model, which says that the last value stays. Below 1 the model did better.',
      ur: 'ماڈل کی پیمانہ بند اوسط غلطی، سادہ ماڈل کی غلطی پر تقسیم، جو کہتا ہے کہ آخری عدد قائم رہے گا۔ 1 سے کم ہو تو ماڈل بہتر رہا۔',
    },
    formula: { en: 'MASE ÷ MASE of the naive model', ur: 'MASE ÷ سادہ ماڈل کا MASE' },
    unitOf: () => ratio,
    read: ({ againstNaive }) => againstNaive,
  },
  coverage(80),
  coverage(95),
] as const satisfies readonly BacktestScore[]

export type BacktestScoreId = (typeof backtestScores)[number]['id']
