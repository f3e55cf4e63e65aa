import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { shareOfOccupations } from './occupations'

/** Share of labourers and drivers, the largest occupations, in the registered departures of a year, in percent. */
export const labourerDriverShare = defineMetric({
  id: 'labourer-driver-share',
  title: {
    en: 'Share of labourers and drivers in departures',
    ur: 'روانگی میں مزدوروں اور ڈرائیوروں کا حصہ',
  },
  definition: {
    en: 'Registered departures of labourers and drivers as a share of all registered departures of the year.',
    ur: 'مزدوروں اور ڈرائیوروں کی رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: '(labourers + drivers) ÷ departures × 100',
    ur: '(مزدور + ڈرائیور) ÷ کل روانگی × 100',
  },
  mathml: formula(
    name('s'),
    row(
      fraction(
        row(below(name('D'), name('labourers')), operator('+'), below(name('D'), name('drivers'))),
        name('D'),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'Percentage distribution by occupation (UN Recommendations, 1998)',
  caveats: [
    {
      en: 'Occupations as stated at registration; the visa decides, not the training.',
      ur: 'پیشہ وہ ہے جو رجسٹریشن پر درج ہوا؛ فیصلہ ویزے سے ہوتا ہے، تربیت سے نہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2025' },
  inputs: {
    share: shareOfOccupations(() => ['labourer', 'driver'], {
      en: 'labourers + drivers',
      ur: 'مزدور + ڈرائیور',
    }),
  },
  figure: ({ share }, key) => share(key),
})
