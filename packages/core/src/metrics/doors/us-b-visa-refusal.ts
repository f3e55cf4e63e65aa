import { readObservation } from '../../figure'
import { percent, percentagePoints } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric } from '../define-metric'
import { breaks, since } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { nationality } from './dimensions'
import { pointsChange, pointsMathml } from './points-change'
import { usFiscalYear } from './us-fiscal-year'

const DATASET = 'us-visas'

/** Applicants for US visitor visas who were refused in the end, per hundred, by nationality and US fiscal year. */
export const usBVisaRefusalRate = defineMetric({
  id: 'us-b-visa-refusal-rate',
  title: { en: 'US visitor visa refusal rate', ur: 'امریکی وزٹ ویزے سے انکار کی شرح' },
  definition: {
    en: 'Share of applicants for US visitor visas (class B) whose last outcome in the fiscal year was a refusal.',
    ur: 'امریکی وزٹ ویزا (زمرہ B) کے ان درخواست گزاروں کا حصہ جن کا مالی سال میں آخری نتیجہ انکار تھا۔',
  },
  formula: {
    en: 'applicants refused and not overcome ÷ applicants issued or refused × 100, as published',
    ur: 'حتمی طور پر مسترد درخواست گزار ÷ جاری یا مسترد درخواست گزار × 100، جیسا شائع ہوا',
  },
  mathml: formula(
    name('q'),
    row(fraction(name('R'), row(name('I'), operator('+'), name('R'))), operator('×'), number(100)),
  ),
  reference:
    'US Department of State, Calculation of the Adjusted Visa Refusal Rate for Tourist and Business Travelers Under the Guidelines of the Visa Waiver Program',
  caveats: [
    {
      en: 'By US fiscal year, October to September. Each applicant counts once, with the last action; the counts behind the rate are not published.',
      ur: 'امریکی مالی سال کے لحاظ سے، اکتوبر تا ستمبر۔ ہر درخواست گزار ایک بار، آخری کارروائی کے ساتھ شمار ہوتا ہے؛ شرح کے پیچھے کی تعداد شائع نہیں ہوتی۔',
    },
  ],
  unit: percent,
  dimensions: [nationality],
  example: { origin: 'PAK', period: 'FY2025-US' },
  inputs: {
    rate: {
      datasets: [DATASET],
      read: (evidence, { origin = '', period }) =>
        readObservation(evidence, DATASET, {
          origin,
          visaClass: 'niv-b',
          measure: 'adjusted-refusal-rate',
          period: usFiscalYear(period),
        }),
    },
  },
  figure: ({ rate }, key) => rate(key),
})

/** Change of the US visitor visa refusal rate between two US fiscal years, in percentage points. */
export const usBVisaRefusalChange = defineMetric(() => ({
  id: 'us-b-visa-refusal-change',
  title: {
    en: 'Change of the US visitor visa refusal rate',
    ur: 'امریکی وزٹ ویزے سے انکار کی شرح میں تبدیلی',
  },
  definition: {
    en: 'Refusal rate of a US fiscal year less that of an earlier one, in percentage points.',
    ur: 'ایک امریکی مالی سال کی شرحِ انکار منفی کسی پہلے سال کی شرح، فیصدی پوائنٹس میں۔',
  },
  formula: { en: 'refusal rate − refusal rate of the earlier year', ur: 'شرحِ انکار − پہلے سال کی شرحِ انکار' },
  mathml: pointsMathml('q'),
  reference: 'Difference of two rates in percentage points',
  caveats: [
    {
      en: 'Two years decide it, and few applied in the pandemic years 2020 and 2021.',
      ur: 'یہ صرف دو سالوں پر منحصر ہے، اور وبا کے سالوں 2020 اور 2021 میں درخواستیں کم تھیں۔',
    },
  ],
  unit: percentagePoints,
  dimensions: [nationality, since, breaks],
  example: { origin: 'PAK', since: 'FY2022-US', breaks: 'refuse', period: 'FY2025-US' },
  inputs: {
    change: {
      datasets: [DATASET],
      read: (evidence, key) => {
        const { origin = '', since: from = '', period = '' } = key
        const [earlier, later] = [from, period].map((year) =>
          usBVisaRefusalRate.at(evidence, { origin, period: year }),
        )
        return pointsChange(earlier, later, breakNotes(evidence.dataset(DATASET), key))
      },
    },
  },
  figure: ({ change }, key) => change(key),
}))
