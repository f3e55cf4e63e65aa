import { per } from '../../figure'
import { perThousandPopulation } from '../../unit'
import { defineMetric, fromDataset, type MetricKey } from '../define-metric'
import { profession } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

const shared = {
  unit: perThousandPopulation,
  dimensions: [{ id: 'area', codeList: 'area', title: { en: 'Country', ur: 'ملک' } }, profession],
} as const

const residents = ({ area = '', period = '' }: MetricKey): MetricKey => ({ country: area, period })
const counted =
  (measure: string) =>
  (key: MetricKey): MetricKey => ({ ...key, measure, sex: 'total' })

/** Doctors, nurses or other health workers per 1,000 residents, by the World Health Organization. */
export const healthWorkersPerThousand = defineMetric(() => ({
  ...shared,
  id: 'health-workers-per-thousand',
  title: { en: 'Health workers per 1,000 people', ur: 'فی ہزار آبادی طبی عملہ' },
  definition: {
    en: 'Doctors, nurses, midwives or dentists in the tables of the World Health Organization per 1,000 residents at mid-year.',
    ur: 'عالمی ادارۂ صحت کے جدولوں میں ڈاکٹر، نرسیں، دائیاں یا دندان ساز، وسطِ سال کی فی ہزار آبادی پر۔',
  },
  formula: { en: 'health workers ÷ population × 1,000', ur: 'طبی عملہ ÷ آبادی × 1,000' },
  mathml: formula(name('d'), row(fraction(name('W'), name('P')), operator('×'), number(1000))),
  reference:
    'World Bank, World Development Indicators, SH.MED.PHYS.ZS and SH.MED.NUMW.P3: physicians, nurses and midwives per 1,000 people',
  caveats: [
    {
      en: 'For Pakistan the WHO follows the professional registers, so many counted no longer work there.',
      ur: 'پاکستان کے لیے عالمی ادارۂ صحت پیشہ ورانہ رجسٹروں پر انحصار کرتا ہے، اس لیے شمار کیے گئے کئی افراد وہاں کام نہیں کرتے۔',
    },
    {
      en: 'Nurses and midwives together are without midwives in 2011, 2012 and 2014 to 2016; doctors of 2018 repeat 2017.',
      ur: 'نرسوں اور دائیوں کے مجموعے میں 2011، 2012 اور 2014 تا 2016 دائیاں شامل نہیں؛ 2018 کے ڈاکٹر 2017 کا عدد دہراتے ہیں۔',
    },
  ],
  example: { area: 'PAK', occupation: 'doctor', period: '2019' },
  inputs: {
    workers: fromDataset('professional-workforce-and-training', counted('personnel')),
    population: fromDataset('population', residents),
  },
  figure: ({ workers, population }, key) => per(1_000, workers(key), population(key), perThousandPopulation),
}))

/** Members on the register of a profession per 1,000 residents. */
export const registeredPerThousand = defineMetric(() => ({
  ...shared,
  id: 'registered-per-thousand',
  title: { en: 'Registered professionals per 1,000 people', ur: 'فی ہزار آبادی رجسٹرڈ پیشہ ور' },
  definition: {
    en: 'Members on the register of a professional council in Pakistan per 1,000 residents at mid-year.',
    ur: 'پاکستان میں پیشہ ورانہ کونسل کے رجسٹر پر درج افراد، وسطِ سال کی فی ہزار آبادی پر۔',
  },
  formula: { en: 'registered ÷ population × 1,000', ur: 'رجسٹرڈ ÷ آبادی × 1,000' },
  mathml: formula(name('d'), row(fraction(name('R'), name('P')), operator('×'), number(1000))),
  reference:
    'Government of Pakistan, Finance Division, Pakistan Economic Survey, chapter Health and Nutrition: population per doctor',
  caveats: [
    {
      en: 'On paper: the register keeps people who died, left the country or stopped working.',
      ur: 'یہ کاغذی تعداد ہے: رجسٹر میں وہ بھی درج رہتے ہیں جو وفات پا گئے، ملک چھوڑ گئے یا کام چھوڑ گئے۔',
    },
    {
      en: 'The Economic Survey divides by a lower population of its own and so finds more per head.',
      ur: 'اقتصادی سروے آبادی کے اپنے کم عدد سے تقسیم کرتا ہے، اس لیے اس کی نسبت زیادہ ہے۔',
    },
  ],
  example: { area: 'PAK', occupation: 'doctor', period: '2024' },
  inputs: {
    registered: fromDataset('professional-workforce-and-training', counted('registered')),
    population: fromDataset('population', residents),
  },
  figure: ({ registered, population }, key) =>
    per(1_000, registered(key), population(key), perThousandPopulation),
}))
