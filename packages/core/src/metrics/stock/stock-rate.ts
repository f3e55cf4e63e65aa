import { per } from '../../figure'
import { perThousandPopulation } from '../../unit'
import { defineMetric, fromDataset, fromMetric, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { stockAbroad, stockAbroadWithoutIndia } from './stock-abroad'

const shared = {
  reference:
    'World Bank, Migration and Remittances Factbook: stock of emigrants as a percentage of population; here per 1,000',
  caveats: [
    {
      en: 'Those abroad are not in the denominator: it is how many live abroad for each 1,000 at home, not the share of the nation that is abroad.',
      ur: 'بیرونِ ملک مقیم افراد نسب نما میں شامل نہیں: یہ ملک میں رہنے والے ہر 1,000 کے مقابل باہر رہنے والوں کی تعداد ہے، قوم کا وہ حصہ نہیں جو باہر ہے۔',
    },
  ],
  unit: perThousandPopulation,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
} as const

const residents = ({ origin: country = '', period = '' }: MetricKey): MetricKey => ({ country, period })

/** People living abroad per 1,000 residents at mid-year. */
export const stockRate = defineMetric(() => ({
  ...shared,
  id: 'stock-rate',
  title: { en: 'Living abroad per 1,000 at home', ur: 'ملک میں فی ہزار پر بیرونِ ملک مقیم' },
  definition: {
    en: 'People from the country living abroad per 1,000 residents of the country at mid-year.',
    ur: 'وسطِ سال میں ملک کے ہر 1,000 مکینوں کے مقابل بیرونِ ملک مقیم افراد۔',
  },
  formula: { en: 'stock abroad ÷ population × 1,000', ur: 'بیرونِ ملک مقیم ÷ آبادی × 1,000' },
  mathml: formula(name('r'), row(fraction(name('S'), name('P')), operator('×'), number(1000))),
  inputs: { stock: fromMetric(stockAbroad), population: fromDataset('population', residents) },
  figure: ({ stock, population }, key) => per(1_000, stock(key), population(key), perThousandPopulation),
}))

/** People living abroad outside India per 1,000 residents at mid-year. */
export const stockRateWithoutIndia = defineMetric(() => ({
  ...shared,
  id: 'stock-rate-without-india',
  title: {
    en: 'Living abroad outside India per 1,000 at home',
    ur: 'ملک میں فی ہزار پر بھارت کے سوا بیرونِ ملک مقیم',
  },
  definition: {
    en: 'People from the country living abroad, those in India left out, per 1,000 residents of the country at mid-year.',
    ur: 'وسطِ سال میں ملک کے ہر 1,000 مکینوں کے مقابل بھارت کے سوا بیرونِ ملک مقیم افراد۔',
  },
  formula: {
    en: 'stock abroad outside India ÷ population × 1,000',
    ur: 'بھارت کے سوا بیرونِ ملک مقیم ÷ آبادی × 1,000',
  },
  mathml: formula(
    name('r'),
    row(fraction(row(name('S'), operator('−'), name('I')), name('P')), operator('×'), number(1000)),
  ),
  inputs: {
    stock: fromMetric(stockAbroadWithoutIndia),
    population: fromDataset('population', residents),
  },
  figure: ({ stock, population }, key) => per(1_000, stock(key), population(key), perThousandPopulation),
}))
