import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { destination, origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { shareOfDepartures } from './departures-share'

/** Share of a destination in the registered departures of a year. */
export const destinationShare = defineMetric({
  id: 'destination-share',
  title: { en: 'Share of a destination in departures', ur: 'روانگی میں منزل کا حصہ' },
  definition: {
    en: 'Registered departures to one destination as a share of all registered departures of the year.',
    ur: 'ایک منزل کی طرف رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'departures to the destination ÷ departures × 100',
    ur: 'منزل کی طرف روانگی ÷ کل روانگی × 100',
  },
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('D'), name('j')), name('D')), operator('×'), number(100)),
  ),
  reference: 'Percentage distribution by country of next destination (UN Recommendations, 1998)',
  caveats: [
    {
      en: 'After 2022 only the main destinations are published; the others have no share, not a share of nothing.',
      ur: '2022 کے بعد صرف بڑی منزلیں شائع ہوئیں؛ باقی کا حصہ نامعلوم ہے، صفر نہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin, destination],
  example: { origin: 'PAK', destination: 'SAU', period: '2024' },
  inputs: { share: shareOfDepartures('departures-by-destination') },
  figure: (inputs, key) => inputs.share(key),
})
