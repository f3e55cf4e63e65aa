import { defineMetric, fromDataset } from '../define-metric'
import { formula, name } from '../mathml'
import { passport } from './dimensions'

/** Rank of a passport in the Henley index: 1 opens most destinations without a prior visa. */
export const passportRank = defineMetric({
  id: 'passport-rank',
  title: { en: 'Passport rank', ur: 'پاسپورٹ کا درجہ' },
  definition: {
    en: 'Place of a passport in the Henley Passport Index, where 1 opens most destinations without a visa obtained in advance.',
    ur: 'ہینلے پاسپورٹ انڈیکس میں پاسپورٹ کا درجہ، جہاں 1 سب سے زیادہ منزلیں بغیر پیشگی ویزا کھولتا ہے۔',
  },
  formula: { en: 'the rank as published', ur: 'شائع شدہ درجہ' },
  mathml: formula(name('k'), name('rank')),
  reference: 'Henley Passport Index, editions by year',
  caveats: [
    {
      en: 'Ties share a place, so the worst rank depends on how many passports tie; editions of one year differ.',
      ur: 'برابر پاسپورٹ ایک ہی درجہ پاتے ہیں، اس لیے آخری درجہ برابریوں پر منحصر ہے؛ ایک سال کے مختلف ایڈیشن مختلف ہیں۔',
    },
  ],
  unit: { id: 'rank', dimension: 'rank', factor: 1 },
  dimensions: [passport],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    rank: fromDataset('passport-rank', (key) => ({ ...key, index: 'henley', measure: 'rank' })),
  },
  figure: ({ rank }, key) => rank(key),
})
