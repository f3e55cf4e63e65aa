import { share } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset, type MetricDimension, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'

const claimCategory = {
  id: 'category',
  codeList: 'uk-claim-category',
  default: 'total',
  title: { en: 'Visa of entry', ur: 'آمد کا ویزا' },
} as const satisfies MetricDimension

const counted = (measure: string, category?: string) =>
  fromDataset('uk-asylum', ({ origin: from = '', category: asked = '', period = '' }: MetricKey) => ({
    origin: from,
    destination: 'GBR',
    measure,
    category: category ?? asked,
    period,
  }))

/** Asylum claims in the United Kingdom by people who had come on a visa, per hundred claims. */
export const ukClaimsAfterVisaShare = defineMetric(() => ({
  id: 'uk-claims-after-visa-share',
  title: {
    en: 'British asylum claims after entry on a visa',
    ur: 'برطانیہ میں ویزے پر آمد کے بعد پناہ کی درخواستیں',
  },
  definition: {
    en: 'People who claimed asylum in the United Kingdom after they had arrived on a visa, of any kind or of one, as a share of all claims of the nationality in the year.',
    ur: 'برطانیہ میں کسی بھی، یا ایک قسم کے، ویزے پر آنے کے بعد پناہ مانگنے والے افراد، سال میں اسی قومیت کی تمام درخواستوں کے حصے کے طور پر۔',
  },
  formula: {
    en: 'claims after entry on a visa ÷ all claims × 100',
    ur: 'ویزے پر آمد کے بعد درخواستیں ÷ تمام درخواستیں × 100',
  },
  mathml: formula(name('v'), row(fraction(name('V'), name('C')), operator('×'), number(100))),
  reference:
    'Home Office, asylum claims by people who had held a visa (release under freedom of information)',
  caveats: [
    {
      en: 'Known for 2024 only; the three kinds of visa that are named add to less than the total.',
      ur: 'صرف 2024 کے لیے معلوم؛ ویزے کی تین نامزد اقسام کا مجموعہ کل سے کم ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin, claimCategory],
  example: { origin: 'PAK', category: 'total', period: '2024' },
  inputs: { after: counted('claims-after-entry-on-visa'), all: counted('claims', 'total') },
  figure: ({ after, all }, key) => share(after(key), all(key)),
}))
