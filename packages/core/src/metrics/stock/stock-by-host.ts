import { inWords } from '../../figure/derive'
import { percent, persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { host, origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { inOneRevision } from '../one-revision'
import { STOCK_DATASETS, stockAt } from './stock-at'

const shared = {
  reference: 'United Nations, International Migrant Stock 2024: distribution by destination',
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'SAU', period: '2024' },
} as const

/** People from a country who live in one host, at mid-year. */
export const stockByHost = defineMetric(() => ({
  ...shared,
  id: 'stock-by-host',
  title: { en: 'Born in the country, living in a host country', ur: 'ملک میں پیدا، میزبان ملک میں مقیم' },
  definition: {
    en: 'People born in the country (or its citizens, where the host counts citizenship) who live in the host country at mid-year.',
    ur: 'اس ملک میں پیدا ہونے والے (یا جہاں میزبان ملک شہریت گنتا ہے وہاں اس کے شہری) جو وسطِ سال میں میزبان ملک میں رہتے ہیں۔',
  },
  formula: { en: 'the stock in the host country', ur: 'میزبان ملک میں موجود تعداد' },
  caveats: [
    {
      en: 'Some hosts count birthplace and others citizenship, so hosts compare only loosely; the World Bank matrix of 2017, a model on older figures, is left out.',
      ur: 'کچھ میزبان ملک جائے پیدائش گنتے ہیں اور کچھ شہریت، اس لیے ان کا موازنہ محض اندازاً درست ہے؛ عالمی بینک کا 2017 کا جدول، جو پرانے اعداد پر مبنی ایک ماڈل ہے، شامل نہیں۔',
    },
    {
      en: 'A host without a row is not a host without Pakistanis: the 2024 revision has none for Germany.',
      ur: 'جس میزبان ملک کی سطر نہیں وہاں تعداد صفر نہیں: 2024 کی اشاعت میں جرمنی کی کوئی سطر نہیں۔',
    },
  ],
  mathml: formula(below(name('S'), name('j')), name('stock')),
  unit: persons,
  inputs: {
    stock: { datasets: STOCK_DATASETS, read: (evidence, key) => stockAt(evidence, key) },
  },
  figure: ({ stock }, key) => stock(key),
}))

/** Share of one host in the stock abroad, both of one revision. */
export const stockHostShare = defineMetric(() => ({
  ...shared,
  id: 'stock-host-share',
  title: { en: 'Share of a host in the stock abroad', ur: 'بیرونِ ملک مقیم افراد میں میزبان ملک کا حصہ' },
  definition: {
    en: 'People from the country living in one host as a share of all who live abroad.',
    ur: 'ایک میزبان ملک میں مقیم افراد، بیرونِ ملک مقیم کل افراد کے حصے کے طور پر۔',
  },
  formula: {
    en: 'stock in the host ÷ stock in all destinations × 100',
    ur: 'میزبان ملک میں تعداد ÷ تمام منزلوں میں تعداد × 100',
  },
  caveats: [
    {
      en: 'The total leaves out hosts that report no origin, so every share is somewhat too high.',
      ur: 'کل تعداد میں وہ میزبان ملک شامل نہیں جو اصل ملک نہیں بتاتے، اس لیے ہر حصہ قدرے زیادہ ہے۔',
    },
  ],
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('S'), name('j')), name('S')), operator('×'), number(100)),
  ),
  unit: percent,
  inputs: {
    stock: {
      datasets: STOCK_DATASETS,
      read: (evidence, key) => [stockAt(evidence, key), stockAt(evidence, { ...key, destination: 'WLD' })],
    },
  },
  figure: ({ stock }, key) => {
    const inputs = stock(key)
    return inOneRevision({
      operation: 'share',
      formula: inWords((label) => `${inputs.map(label).join(' ÷ ')} × 100`),
      inputs,
      unit: percent,
      compute: ([inHost = 0, everywhere = 0]) => (inHost / everywhere) * 100,
      factor: 100,
    })
  },
}))
