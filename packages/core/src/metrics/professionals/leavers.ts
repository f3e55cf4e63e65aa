import { restate, share } from '../../figure'
import { percent, persons } from '../../unit'
import { defineMetric, fromDataset, type MetricKey } from '../define-metric'
import { origin, profession } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

const shared = {
  unit: percent,
  dimensions: [origin, profession],
} as const

const REGISTER_MISSES = {
  en: 'The Bureau registers those who leave for a job; those who leave as students, trainees or settlers are missing.',
  ur: 'بیورو صرف ملازمت پر جانے والوں کا اندراج کرتا ہے؛ طالب علم، زیرِ تربیت یا مستقل آبادکار بن کر جانے والے شامل نہیں۔',
} as const

const AT_HOME = (measure: string) => (key: MetricKey) => ({
  area: key.origin ?? '',
  occupation: key.occupation ?? '',
  measure,
  sex: 'total',
  period: key.period ?? '',
})

/** Members of a profession who register to leave in a year, per hundred on the register of the profession. */
export const leaversPerRegistered = defineMetric(() => ({
  ...shared,
  id: 'leavers-per-registered',
  title: {
    en: 'Leaving per hundred registered in the profession',
    ur: 'پیشے کے ہر سو رجسٹرڈ افراد پر جانے والے',
  },
  definition: {
    en: 'Departures registered in an occupation in a year, per hundred members on the register of the profession in Pakistan.',
    ur: 'ایک سال میں کسی پیشے کی رجسٹرڈ روانگی، پاکستان میں پیشے کے رجسٹر پر درج ہر سو افراد کے مقابل۔',
  },
  formula: {
    en: 'departures in the occupation ÷ registered in the profession × 100',
    ur: 'پیشے کی روانگی ÷ پیشے میں رجسٹرڈ افراد × 100',
  },
  mathml: formula(name('l'), row(fraction(name('D'), name('R')), operator('×'), number(100))),
  reference:
    'World Health Organization, National Health Workforce Accounts: a handbook (2017), module 3: voluntary exit rate from the health labour market',
  caveats: [
    REGISTER_MISSES,
    {
      en: 'The professional register keeps people who died, stopped working or left before, so the rate among those at work is higher.',
      ur: 'پیشہ ورانہ رجسٹر میں وفات پانے والے، کام چھوڑنے والے اور پہلے جا چکنے والے بھی درج رہتے ہیں، اس لیے برسرِ کار افراد میں شرح زیادہ ہے۔',
    },
  ],
  example: { origin: 'PAK', occupation: 'doctor', period: '2024' },
  inputs: {
    departures: fromDataset('departures-by-occupation', (key) => key),
    registered: fromDataset('professional-workforce-and-training', AT_HOME('registered')),
  },
  figure: ({ departures, registered }, key) => share(departures(key), registered(key)),
}))

/** Members of a profession who register to leave in a year, per hundred who graduate in it. */
export const leaversPerGraduate = defineMetric(() => ({
  ...shared,
  id: 'leavers-per-graduate',
  title: {
    en: 'Leaving per hundred graduates of the profession',
    ur: 'پیشے کے ہر سو فارغ التحصیل پر جانے والے',
  },
  definition: {
    en: 'Departures registered in an occupation in a year, per hundred who graduate in it in Pakistan in the year.',
    ur: 'ایک سال میں کسی پیشے کی رجسٹرڈ روانگی، اسی سال پاکستان میں اس پیشے کے ہر سو فارغ التحصیل افراد کے مقابل۔',
  },
  formula: {
    en: 'departures in the occupation ÷ graduates of the year × 100',
    ur: 'پیشے کی روانگی ÷ سال کے فارغ التحصیل × 100',
  },
  mathml: formula(name('l'), row(fraction(name('D'), name('G')), operator('×'), number(100))),
  reference:
    'Talati and Pappas, Migration, medical education, and health care: a view from Pakistan, Academic Medicine 81 (2006): yearly emigration against yearly supply',
  caveats: [
    REGISTER_MISSES,
    {
      en: 'Those who leave are mostly not the graduates of the same year; graduates are round figures from the press for a few years only.',
      ur: 'جانے والے زیادہ تر اسی سال کے فارغ التحصیل نہیں ہوتے؛ فارغ التحصیل افراد کے اعداد اخبارات سے اور چند ہی برسوں کے ہیں، اور گول کیے ہوئے۔',
    },
  ],
  example: { origin: 'PAK', occupation: 'doctor', period: '2025' },
  inputs: {
    departures: fromDataset('departures-by-occupation', (key) => key),
    graduates: fromDataset('professional-workforce-and-training', AT_HOME('graduates')),
  },
  figure: ({ departures, graduates }, key) =>
    share(
      departures(key),
      restate(graduates(key), persons, {
        en: 'the yearly pace is taken over the one year',
        ur: 'سالانہ رفتار اسی ایک سال پر لی گئی',
      }),
    ),
}))
