import type { LocalizedText } from '../schema'
import type { ModelBacktest } from './backtest'
import type { BacktestScore } from './backtest-scores'
import type { Level, Model } from './model'

/** A number for a note: grouped, and no more digits than it is good for. */
export const inDigits = (value: number): string =>
  value.toLocaleString(
    'en',
    Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  )

/** The name of a projected value: what was observed, and that this is not. */
export const projectedLabel = (label: LocalizedText, model: Model): LocalizedText => ({
  en: `${label.en}, projected (${model.title.en})`,
  ur: `${label.ur}، آئندہ تخمینہ (${model.title.ur})`,
})

/** The name of a number of a back-test: what it says, of which model, on what. */
export const scoreLabel = (
  { title }: Pick<BacktestScore, 'title'>,
  model: Model,
  series: LocalizedText,
): LocalizedText => ({
  en: `${series.en}, back-test of “${model.title.en}”: ${title.en}`,
  ur: `${series.ur}، ”${model.title.ur}“ کی آزمائش: ${title.ur}`,
})

/** Which test a number comes from, and what it does not know. */
export const testNote = (
  { title }: Model,
  { forecasts }: ModelBacktest,
  { origins, horizon }: { readonly origins: number; readonly horizon: number },
): LocalizedText => ({
  en: `model: ${title.en}; fitted anew in each of ${origins} years to the values up to that year, ${forecasts} forecasts, up to ${horizon} years ahead; values as they are published now, not as they were then`,
  ur: `ماڈل: ${title.ur}؛ ${origins} برسوں میں سے ہر ایک میں اُس سال تک کے اعداد پر نئے سرے سے موزوں کیا گیا، ${forecasts} پیش گوئیاں، ${horizon} سال آگے تک؛ اعداد وہ ہیں جو اب شائع ہیں، نہ کہ جو اُس وقت تھے`,
})

/** What the range of a number of a back-test is. */
export const testRangeNote: LocalizedText = {
  en: 'the range is that of the test on the lowest and on the highest values published',
  ur: 'حد سب سے کم اور سب سے زیادہ شائع شدہ اعداد پر آزمائش کی ہے',
}

/** How the model did in the back-test, in a sentence. */
export const backtestNote = (
  { title }: Model,
  { forecasts, mae, mase, againstNaive, coverage }: ModelBacktest,
  { origins, horizon }: { readonly origins: number; readonly horizon: number },
): LocalizedText => ({
  en: `model: ${title.en}; back-test from ${origins} years, up to ${horizon} years ahead, ${forecasts} forecasts: mean absolute error ${inDigits(mae)}, MASE ${inDigits(mase)} (${inDigits(againstNaive)} of the naive model's), ${inDigits(coverage[80])} per cent of outcomes within the 80 per cent interval and ${inDigits(coverage[95])} within the 95 per cent interval`,
  ur: `ماڈل: ${title.ur}؛ پچھلے ${origins} برسوں سے، ${horizon} سال آگے تک، ${forecasts} پیش گوئیوں پر آزمائش: اوسط مطلق غلطی ${inDigits(mae)}، MASE ${inDigits(mase)} (سادہ ماڈل کا ${inDigits(againstNaive)})، ${inDigits(coverage[80])} فیصد نتائج 80 فیصد وقفے میں اور ${inDigits(coverage[95])} فیصد 95 فیصد وقفے میں`,
})

export const intervalNote = (level: Level): LocalizedText => ({
  en: `the range is the ${level} per cent prediction interval of the model`,
  ur: `حد ماڈل کا ${level} فیصد وقفۂ پیش گوئی ہے`,
})

export const beyondNote = (steps: number, horizon: number): LocalizedText => ({
  en: `${steps} years ahead, farther than the ${horizon} that the back-test could look`,
  ur: `${steps} سال آگے، جبکہ آزمائش صرف ${horizon} سال آگے تک ممکن تھی`,
})

export const cutNote: LocalizedText = {
  en: 'cut at what the quantity can be at all',
  ur: 'اس حد پر روکا گیا جو یہ مقدار ہو سکتی ہے',
}

/** What speaks against a projection that was asked for by the name of its model. */
export const inSpiteOf = ({ text }: { readonly text: LocalizedText }): LocalizedText => ({
  en: `given because this model was asked for, although ${text.en}`,
  ur: `یہ ماڈل مانگا گیا اس لیے دیا گیا، حالانکہ ${text.ur}`,
})
