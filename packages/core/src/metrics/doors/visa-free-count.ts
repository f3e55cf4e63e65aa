import { destinations } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { formula, name } from '../mathml'
import { passport } from './dimensions'

/** Destinations that a passport opens without a visa obtained before travel, as the Henley index counts them. */
export const visaFreeCount = defineMetric({
  id: 'visa-free-count',
  title: { en: 'Destinations without prior visa (Henley)', ur: 'پیشگی ویزے کے بغیر منزلیں (ہینلے)' },
  definition: {
    en: 'Destinations that holders of the passport can enter without a visa obtained before travel, as the Henley Passport Index counts them.',
    ur: 'وہ منزلیں جہاں پاسپورٹ رکھنے والے سفر سے پہلے ویزا لیے بغیر داخل ہو سکتے ہیں، ہینلے پاسپورٹ انڈیکس کے شمار کے مطابق۔',
  },
  formula: { en: 'the count as published', ur: 'شائع شدہ شمار' },
  mathml: formula(name('n'), name('destinations')),
  reference: 'Henley Passport Index, editions by year',
  caveats: [
    {
      en: 'Requirements on paper, not practice; editions of one year differ by one or two. The counts of 2007 and 2009 are missing.',
      ur: 'کاغذی شرائط، عملی صورت نہیں؛ ایک سال کے ایڈیشنوں میں ایک دو کا فرق ہوتا ہے۔ 2007 اور 2009 کے شمار موجود نہیں۔',
    },
  ],
  unit: destinations,
  dimensions: [passport],
  example: { origin: 'PAK', period: '2025' },
  inputs: {
    count: fromDataset('passport-rank', (key) => ({
      ...key,
      index: 'henley',
      measure: 'visa-free-destinations',
    })),
  },
  figure: ({ count }, key) => count(key),
})
