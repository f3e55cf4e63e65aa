import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { shareOfDepartures } from './departures-share'

/** Share of a province or region in the registered departures of a year, in percent. */
export const provinceShare = defineMetric({
  id: 'province-share',
  title: { en: 'Share of a province in departures', ur: 'روانگی میں صوبے کا حصہ' },
  definition: {
    en: 'Registered departures from one province or region as a share of all registered departures of the year.',
    ur: 'ایک صوبے یا علاقے سے رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'departures from the province ÷ departures × 100',
    ur: 'صوبے سے روانگی ÷ کل روانگی × 100',
  },
  mathml: formula(
    below(name('s'), name('p')),
    row(fraction(below(name('D'), name('p')), name('D')), operator('×'), number(100)),
  ),
  reference: 'Percentage distribution by place of previous residence (UN Recommendations, 1998)',
  caveats: [
    {
      en: 'The regions are those of the Bureau: the Tribal Areas stay apart from Khyber Pakhtunkhwa, with which they were merged in 2018; add the two for the present province.',
      ur: 'علاقے بیورو کے اپنے ہیں: قبائلی علاقے خیبر پختونخوا سے الگ ہیں، اگرچہ 2018 میں ضم ہو چکے؛ موجودہ صوبے کے لیے دونوں کو جمع کریں۔',
    },
    {
      en: '2023 has four of the eight regions.',
      ur: '2023 میں آٹھ میں سے چار علاقے ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [
    origin,
    { id: 'province', codeList: 'province', title: { en: 'Province or region', ur: 'صوبہ یا علاقہ' } },
  ],
  example: { origin: 'PAK', province: 'punjab', period: '2024' },
  inputs: { share: shareOfDepartures('departures-by-province') },
  figure: (inputs, key) => inputs.share(key),
})
