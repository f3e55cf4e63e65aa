import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { shareOfDepartures } from '../departures/departures-share'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { occupation } from './occupations'

/** Share of a named profession in the registered departures of a year. */
export const professionShare = defineMetric({
  id: 'profession-share',
  title: { en: 'Share of a profession in departures', ur: 'روانگی میں پیشے کا حصہ' },
  definition: {
    en: 'Registered departures of one occupation as a share of all registered departures of the year.',
    ur: 'ایک پیشے کی رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: { en: 'departures in the occupation ÷ departures × 100', ur: 'پیشے کی روانگی ÷ کل روانگی × 100' },
  mathml: formula(
    below(name('s'), name('o')),
    row(fraction(below(name('D'), name('o')), name('D')), operator('×'), number(100)),
  ),
  reference: 'Percentage distribution by occupation (UN Recommendations, 1998)',
  caveats: [
    {
      en: 'The register misses professionals who leave as students or settlers.',
      ur: 'رجسٹر میں وہ پیشہ ور شامل نہیں جو طالب علم یا مستقل آبادکار بن کر جاتے ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin, occupation],
  example: { origin: 'PAK', occupation: 'doctor', period: '2022' },
  inputs: { share: shareOfDepartures('departures-by-occupation') },
  figure: (inputs, key) => inputs.share(key),
})
