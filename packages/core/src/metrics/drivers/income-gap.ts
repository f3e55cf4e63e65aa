import { ratio } from '../../figure'
import { ratio as ratioUnit } from '../../unit'
import { defineMetric, type MetricInput } from '../define-metric'
import { destination, origin } from '../dimensions'
import { below, formula, fraction, name } from '../mathml'
import { economyFrom } from './national-economy'

/** GDP per head at the place that a dimension names. */
const perHead = (indicator: string, place: 'origin' | 'destination'): MetricInput => {
  const { datasets, read } = economyFrom(indicator)
  return {
    datasets,
    read: (evidence, { [place]: country = '', period = '' }) => read(evidence, { country, period }),
  }
}

const shared = {
  caveats: [
    {
      en: 'A proxy for the gap in wages: product per head is not pay. In the Gulf, where oil and citizens lift it, a labourer from abroad earns a small part of it.',
      ur: 'یہ اجرتوں کے فرق کا متبادل پیمانہ ہے: فی کس پیداوار اجرت نہیں۔ خلیج میں تیل اور مقامی شہری اسے بڑھاتے ہیں؛ باہر سے آیا مزدور اس کا چھوٹا سا حصہ کماتا ہے۔',
    },
    {
      en: 'The national accounts of Pakistan are kept by fiscal year.',
      ur: 'پاکستان کے قومی حسابات مالی سال کے ہیں۔',
    },
  ],
  unit: ratioUnit,
  dimensions: [origin, destination],
} as const

const gap = formula(
  name('w'),
  fraction(below(name('y'), name('destination')), below(name('y'), name('origin'))),
)

/** GDP per head of a destination over that of the origin, both in current US dollars: how many times it is. */
export const incomeGap = defineMetric(() => ({
  ...shared,
  id: 'income-gap',
  title: { en: 'Income gap, at market rates', ur: 'آمدنی کا فرق، بازار کی شرح پر' },
  definition: {
    en: 'Gross domestic product per head of a destination over that of the country of origin, in current US dollars: a proxy for what a wage abroad is worth at home.',
    ur: 'منزل کی فی کس مجموعی ملکی پیداوار، اصل ملک کی فی کس پیداوار کی نسبت سے، موجودہ امریکی ڈالر میں: اس کا متبادل پیمانہ کہ باہر کی اجرت وطن میں کتنی ہے۔',
  },
  formula: {
    en: 'GDP per head of the destination ÷ GDP per head of the origin, US dollars',
    ur: 'منزل کی فی کس جی ڈی پی ÷ اصل ملک کی فی کس جی ڈی پی، امریکی ڈالر',
  },
  mathml: gap,
  reference: 'World Bank, World Development Indicators, NY.GDP.PCAP.CD',
  example: { origin: 'PAK', destination: 'SAU', period: '2024' },
  inputs: {
    there: perHead('gdp-per-capita-current-usd', 'destination'),
    here: perHead('gdp-per-capita-current-usd', 'origin'),
  },
  figure: ({ there, here }, key) => ratio(there(key), here(key)),
}))

/** GDP per head of a destination over that of the origin, both at purchasing power parity. */
export const incomeGapPpp = defineMetric(() => ({
  ...shared,
  id: 'income-gap-ppp',
  title: { en: 'Income gap, at purchasing power', ur: 'آمدنی کا فرق، قوتِ خرید پر' },
  definition: {
    en: 'Gross domestic product per head of a destination over that of the country of origin, at purchasing power parity: a proxy for how much better one lives there.',
    ur: 'منزل کی فی کس مجموعی ملکی پیداوار، اصل ملک کی فی کس پیداوار کی نسبت سے، قوتِ خرید کی برابری پر: اس کا متبادل پیمانہ کہ وہاں رہن سہن کتنا بہتر ہے۔',
  },
  formula: {
    en: 'GDP per head of the destination ÷ GDP per head of the origin, international dollars',
    ur: 'منزل کی فی کس جی ڈی پی ÷ اصل ملک کی فی کس جی ڈی پی، بین الاقوامی ڈالر',
  },
  mathml: gap,
  reference: 'World Bank, World Development Indicators, NY.GDP.PCAP.PP.CD',
  example: { origin: 'PAK', destination: 'SAU', period: '2024' },
  inputs: {
    there: perHead('gdp-per-capita-ppp', 'destination'),
    here: perHead('gdp-per-capita-ppp', 'origin'),
  },
  figure: ({ there, here }, key) => ratio(there(key), here(key)),
}))
