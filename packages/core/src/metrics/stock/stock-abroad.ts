import { inWords } from '../../figure/derive'
import { persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, name, operator, row, sumOver } from '../mathml'
import { inOneRevision } from '../one-revision'
import { STOCK_DATASETS, stockAt } from './stock-at'

const shared = {
  reference:
    'United Nations, International Migrant Stock 2024: foreign-born, or foreign citizens where birthplace is not recorded',
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
} as const

/** People born in a country who live abroad, at mid-year. */
export const stockAbroad = defineMetric(() => ({
  ...shared,
  id: 'stock-abroad',
  title: { en: 'Born in the country, living abroad', ur: 'ملک میں پیدا، بیرونِ ملک مقیم' },
  definition: {
    en: 'People born in the country (or its citizens, where birthplace is not recorded) who live in another one, at mid-year.',
    ur: 'اس ملک میں پیدا ہونے والے (یا جہاں جائے پیدائش درج نہیں وہاں اس کے شہری) جو وسطِ سال میں کسی اور ملک میں رہتے ہیں۔',
  },
  formula: { en: 'the stock in all destinations', ur: 'تمام منزلوں میں موجود تعداد' },
  caveats: [
    {
      en: 'A stock, not a flow: it says nothing on when people left, and children born abroad are not in it.',
      ur: 'یہ ایک دن کو موجود افراد کی تعداد ہے، سال میں جانے والوں کی نہیں: اس سے پتا نہیں چلتا کہ لوگ کب گئے، اور بیرونِ ملک پیدا ہونے والے بچے اس میں شامل نہیں۔',
    },
  ],
  mathml: formula(name('S'), sumOver(name('j'), below(name('S'), name('j')))),
  inputs: {
    world: {
      datasets: ['migrant-stock-by-origin'],
      read: (evidence, key) => stockAt(evidence, key),
    },
  },
  figure: ({ world }, key) => world(key),
}))

/** The stock abroad less those in India, most of whom moved at Partition. */
export const stockAbroadWithoutIndia = defineMetric(() => ({
  ...shared,
  id: 'stock-abroad-without-india',
  title: {
    en: 'Born in the country, living abroad outside India',
    ur: 'ملک میں پیدا، بھارت کے سوا بیرونِ ملک مقیم',
  },
  definition: {
    en: 'The stock abroad less those living in India, most of whom moved at Partition in 1947.',
    ur: 'بیرونِ ملک مقیم تعداد، بھارت میں رہنے والوں کے بغیر جن میں سے بیشتر 1947 کی تقسیم کے وقت گئے۔',
  },
  formula: {
    en: 'stock in all destinations − stock in India',
    ur: 'تمام منزلوں میں تعداد − بھارت میں تعداد',
  },
  caveats: [
    {
      en: 'The number in India falls as the generation of Partition dies, which hides growth elsewhere.',
      ur: 'تقسیم کی نسل کے گزرنے سے بھارت میں تعداد گھٹتی ہے، جو دوسری جگہوں کے اضافے کو چھپا دیتی ہے۔',
    },
  ],
  mathml: formula(
    name('S'),
    row(sumOver(name('j'), below(name('S'), name('j'))), operator('−'), below(name('S'), name('India'))),
  ),
  inputs: {
    stock: {
      datasets: STOCK_DATASETS,
      read: (evidence, key) => [stockAt(evidence, key), stockAt(evidence, { ...key, destination: 'IND' })],
    },
  },
  figure: ({ stock }, key) => {
    const inputs = stock(key)
    return inOneRevision({
      operation: 'difference',
      formula: inWords((label) => inputs.map(label).join(' − ')),
      inputs,
      unit: persons,
      compute: ([everywhere = 0, india = 0]) => everywhere - india,
    })
  },
}))
