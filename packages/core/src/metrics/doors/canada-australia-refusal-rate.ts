import { percent } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { destination } from '../dimensions'
import { formula, name } from '../mathml'
import { category, nationality } from './dimensions'

/** Refused visas per hundred, as quoted for Canada and Australia. */
export const canadaAustraliaRefusalRate = defineMetric({
  id: 'canada-australia-refusal-rate',
  title: {
    en: 'Canadian and Australian visa refusal rate',
    ur: 'کینیڈا اور آسٹریلیا کے ویزے سے انکار کی شرح',
  },
  definition: {
    en: 'Share of visa applications of a category that Canada or Australia refused, as published.',
    ur: 'کسی زمرے کی وہ ویزا درخواستیں جو کینیڈا یا آسٹریلیا نے مسترد کیں، ان کا شائع شدہ حصہ۔',
  },
  formula: { en: 'the rate as published', ur: 'شائع شدہ شرح' },
  mathml: formula(name('q'), name('rate')),
  reference: 'Refusal rates of the two governments as quoted by the press and in committee',
  caveats: [
    {
      en: 'A few quoted rates, no series; Canada publishes no rate by nationality, and its world rates are rounded.',
      ur: 'چند نقل شدہ شرحیں، کوئی سلسلہ نہیں؛ کینیڈا قومیت کے لحاظ سے شرح شائع نہیں کرتا، اور اس کی عالمی شرحیں گول ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [nationality, destination, category],
  example: { origin: 'PAK', destination: 'AUS', category: 'study', period: '2023-07/2023-12' },
  inputs: {
    rate: fromDataset('canada-australia-visas', (key) => ({ ...key, measure: 'refusal-rate' })),
  },
  figure: ({ rate }, key) => rate(key),
})
