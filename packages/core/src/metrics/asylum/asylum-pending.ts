import { ratio } from '../../figure'
import { persons, ratio as ratioUnit } from '../../unit'
import { defineMetric, fromMetric } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name } from '../mathml'
import { host, NOT_PUBLISHED_CAVEAT, PENDING, peopleIn, UNITED_STATES_CAVEAT } from './hosts'
import { newAsylumApplications } from './new-asylum-applications'

/** People whose asylum claim had no final decision at the end of a year. */
export const asylumPending = defineMetric(() => ({
  id: 'asylum-pending',
  title: { en: 'Asylum seekers who wait for a decision', ur: 'فیصلے کے منتظر پناہ کے متلاشی' },
  definition: {
    en: 'People of the origin whose asylum claim had no final decision at the end of the year, in one country, in EU+ (the European Union, Norway and Switzerland) or in the world.',
    ur: 'اصل ملک کے وہ افراد جن کی پناہ کی درخواست پر سال کے آخر تک حتمی فیصلہ نہیں ہوا، ایک ملک، یورپی یونین پلس (یورپی یونین، ناروے اور سوئٹزرلینڈ) یا دنیا میں۔',
  },
  formula: { en: 'pending claims at the end of the year', ur: 'سال کے آخر پر زیرِ التوا درخواستیں' },
  mathml: formula(name('W'), name('pending')),
  reference: 'UNHCR, Refugee Data Finder, methodology: asylum-seekers, stock at the end of the year',
  caveats: [
    {
      en: 'A stock at all stages, appeals included; a country that reports late or in part moves it.',
      ur: 'تمام مراحل پر تعداد، اپیلیں شامل؛ دیر سے یا جزوی رپورٹ کرنے والا ملک اسے بدل دیتا ہے۔',
    },
    NOT_PUBLISHED_CAVEAT,
  ],
  unit: persons,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'WLD', period: '2024' },
  inputs: {
    pending: {
      datasets: [PENDING.byCountry, PENDING.ofWorld],
      read: (evidence, key) => peopleIn(evidence, PENDING, key),
    },
  },
  figure: ({ pending }, key) => pending(key),
}))

/** Pending asylum claims at the end of a year per new application of that year. */
export const asylumPendingRatio = defineMetric({
  id: 'asylum-pending-ratio',
  title: { en: 'Waiting claims per new application', ur: 'نئی درخواست کے مقابل منتظر درخواستیں' },
  definition: {
    en: 'Pending claims at the end of the year over the new applications of that year: above 1, more wait than came in a year.',
    ur: 'سال کے آخر پر زیرِ التوا درخواستیں، اسی سال کی نئی درخواستوں کی نسبت سے: 1 سے زیادہ ہو تو سال بھر کی آمد سے زیادہ لوگ منتظر ہیں۔',
  },
  formula: {
    en: 'pending at the end of the year ÷ new applications of the year',
    ur: 'سال کے آخر پر زیرِ التوا ÷ سال کی نئی درخواستیں',
  },
  mathml: formula(name('w'), fraction(name('W'), name('A'))),
  reference: 'Ratio of a stock to the inflow of its period',
  caveats: [
    {
      en: 'Decisions cannot stand below the line: their levels do not add up, and the United States report none at first instance.',
      ur: 'نسب نما میں فیصلے نہیں آ سکتے: ان کے مراحل جمع نہیں ہوتے، اور امریکا پہلے مرحلے کے فیصلے رپورٹ نہیں کرتا۔',
    },
    UNITED_STATES_CAVEAT,
  ],
  unit: ratioUnit,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'WLD', period: '2024' },
  inputs: { pending: fromMetric(asylumPending), applications: fromMetric(newAsylumApplications) },
  figure: ({ pending, applications }, key) => ratio(pending(key), applications(key)),
})
