import { ratio } from '../../figure'
import { ratio as ratioUnit } from '../../unit'
import { defineMetric, fromMetric, type Metric, type MetricInput, type MetricKey } from '../define-metric'
import { below, formula, fraction, name } from '../mathml'
import { canadaAustraliaRefusalRate } from './canada-australia-refusal-rate'
import { applicationCountry, category, nationality } from './dimensions'
import { schengenRefusalRate } from './schengen-refusal-rate'
import { ukVisaRefusalRate } from './uk-visas'

/** An input: the rate of the whole world under the same key. */
const ofTheWorld = (metric: Metric): MetricInput => ({
  datasets: metric.datasets,
  read: (evidence, key: MetricKey) => metric.at(evidence, { ...key, origin: 'WLD' }),
})

const shared = {
  formula: {
    en: 'refusal rate of the country ÷ refusal rate of all countries',
    ur: 'ملک کی شرحِ انکار ÷ تمام ممالک کی شرحِ انکار',
  },
  mathml: formula(below(name('q'), name('rel')), fraction(name('q'), below(name('q'), name('world')))),
  reference: 'Ratio of two proportions, known as relative risk (Porta, A Dictionary of Epidemiology)',
  unit: ratioUnit,
} as const

/** How many times as often Schengen visas are refused in a country as in all countries of application together. */
export const schengenRelativeRefusal = defineMetric(() => ({
  ...shared,
  id: 'schengen-relative-refusal',
  title: { en: 'Schengen refusal against the world', ur: 'شینگن ویزے سے انکار، دنیا کے مقابلے میں' },
  definition: {
    en: 'Refusal rate per decision in the country over that of all countries of application; 1 is the average of the world.',
    ur: 'ملک میں فی فیصلہ شرحِ انکار، درخواست کے تمام ممالک کی شرح کی نسبت سے؛ 1 کا مطلب عالمی اوسط کے برابر۔',
  },
  caveats: [
    {
      en: 'The world holds the country itself, and it changes too: the ratio can fall while refusals rise.',
      ur: 'دنیا میں خود یہ ملک بھی شامل ہے، اور دنیا کی شرح بھی بدلتی ہے: انکار بڑھتے ہوئے بھی تناسب گھٹ سکتا ہے۔',
    },
  ],
  dimensions: [applicationCountry],
  example: { origin: 'PAK', period: '2024' },
  inputs: { own: fromMetric(schengenRefusalRate), world: ofTheWorld(schengenRefusalRate) },
  figure: ({ own, world }, key) => ratio(own(key), world(key)),
}))

/** How many times as often British visas are refused to a nationality as to all together. */
export const ukRelativeRefusal = defineMetric(() => ({
  ...shared,
  id: 'uk-relative-refusal',
  title: { en: 'British visa refusal against the world', ur: 'برطانوی ویزے سے انکار، دنیا کے مقابلے میں' },
  definition: {
    en: 'Refusal rate of British visas for a nationality over that for all nationalities, in the same category and period.',
    ur: 'اسی زمرے اور مدت میں کسی قومیت کے لیے برطانوی ویزے سے انکار کی شرح، تمام قومیتوں کی شرح کی نسبت سے۔',
  },
  caveats: [
    {
      en: 'Press figures: the years from 2005 to 2015 only, and the rate of the world is rounded.',
      ur: 'اخباری اعداد: صرف 2005 تا 2015 کے سال، اور دنیا کی شرح گول کی ہوئی ہے۔',
    },
  ],
  dimensions: [nationality, category],
  example: { origin: 'PAK', category: 'all', period: '2015' },
  inputs: { own: fromMetric(ukVisaRefusalRate), world: ofTheWorld(ukVisaRefusalRate) },
  figure: ({ own, world }, key) => ratio(own(key), world(key)),
}))

/** How many times as often Canada or Australia refuses a nationality as all together. */
export const canadaAustraliaRelativeRefusal = defineMetric(() => ({
  ...shared,
  id: 'canada-australia-relative-refusal',
  title: {
    en: 'Canadian and Australian refusal against the world',
    ur: 'کینیڈا اور آسٹریلیا کے ویزے سے انکار، دنیا کے مقابلے میں',
  },
  definition: {
    en: 'Refusal rate of one of the two states for a nationality over that for all nationalities, in the same category and period.',
    ur: 'اسی زمرے اور مدت میں دونوں میں سے ایک ملک کی کسی قومیت کے لیے شرحِ انکار، تمام قومیتوں کی شرح کی نسبت سے۔',
  },
  caveats: [
    {
      en: 'Only study visas of Australia in the second half of 2023 are reported for Pakistan.',
      ur: 'پاکستان کے لیے صرف 2023 کی دوسری ششماہی میں آسٹریلیا کے تعلیمی ویزوں کا عدد ملتا ہے۔',
    },
  ],
  dimensions: canadaAustraliaRefusalRate.dimensions.filter(({ id }) => id !== 'period'),
  example: { origin: 'PAK', destination: 'AUS', category: 'study', period: '2023-07/2023-12' },
  inputs: { own: fromMetric(canadaAustraliaRefusalRate), world: ofTheWorld(canadaAustraliaRefusalRate) },
  figure: ({ own, world }, key) => ratio(own(key), world(key)),
}))
