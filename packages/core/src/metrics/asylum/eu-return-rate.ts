import { share } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset, type MetricKey } from '../define-metric'
import { destination, origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

const counted = (measure: string) => fromDataset('returns', (key: MetricKey) => ({ ...key, measure }))

/** People returned to a country outside the EU per hundred orders to leave of the same year. */
export const euReturnRate = defineMetric(() => ({
  id: 'eu-return-rate',
  title: { en: 'EU return rate', ur: 'یورپی یونین سے واپسی کی شرح' },
  definition: {
    en: 'People of the origin returned to a country outside the EU after an order to leave, as a share of the orders to leave of the year.',
    ur: 'ملک چھوڑنے کے حکم کے بعد یورپی یونین سے باہر واپس بھیجے گئے افراد، سال میں جاری ایسے احکامات کے حصے کے طور پر۔',
  },
  formula: {
    en: 'returned to a third country ÷ ordered to leave × 100',
    ur: 'تیسرے ملک واپس بھیجے گئے ÷ ملک چھوڑنے کے احکامات × 100',
  },
  mathml: formula(name('r'), row(fraction(name('R'), name('O')), operator('×'), number(100))),
  reference: 'Eurostat, migr_eirtn and migr_eiord: return rate of the European Commission',
  caveats: [
    {
      en: 'A return can follow an order of an earlier year, so a rate above 100 is possible; Eurostat rounds to 5. The tables end in 2016.',
      ur: 'واپسی پچھلے سال کے حکم پر بھی ہو سکتی ہے، اس لیے شرح 100 سے زیادہ ہو سکتی ہے؛ یوروسٹیٹ 5 تک گول کرتا ہے۔ جدول 2016 پر ختم ہوتے ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin, destination],
  example: { origin: 'PAK', destination: 'GBR', period: '2015' },
  inputs: { returned: counted('returned-to-third-country'), ordered: counted('ordered-to-leave') },
  figure: ({ returned, ordered }, key) => share(returned(key), ordered(key)),
}))
