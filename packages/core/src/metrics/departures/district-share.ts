import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { shareOfDepartures } from './departures-share'

/** Share of a district in the registered departures of a year, in percent. */
export const districtShare = defineMetric({
  id: 'district-share',
  title: { en: 'Share of a district in departures', ur: 'روانگی میں ضلع کا حصہ' },
  definition: {
    en: 'Registered departures from one district as a share of all registered departures of the year.',
    ur: 'ایک ضلع سے رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'departures from the district ÷ departures × 100',
    ur: 'ضلع سے روانگی ÷ کل روانگی × 100',
  },
  mathml: formula(
    below(name('s'), name('d')),
    row(fraction(below(name('D'), name('d')), name('D')), operator('×'), number(100)),
  ),
  reference: 'Percentage distribution by place of previous residence (UN Recommendations, 1998)',
  caveats: [
    {
      en: '2008 has no answer: its column is misaligned in the source. Until 2015 Karachi Central holds nearly all of Karachi.',
      ur: '2008 کا جواب نہیں: ماخذ میں اس سال کا کالم غلط سطروں پر ہے۔ 2015 تک کراچی وسطی میں تقریباً پورا کراچی شامل ہے۔',
    },
    {
      en: 'Kachhi, Kech and Qambar Shahdadkot are each counted under a second label until 2019, which has a share of its own.',
      ur: 'کچھی، کیچ اور قمبر شہدادکوٹ 2019 تک ایک دوسرے نام سے بھی گنے گئے، جس کا حصہ الگ ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin, { id: 'district', codeList: 'district', title: { en: 'District', ur: 'ضلع' } }],
  example: { origin: 'PAK', district: 'sialkot', period: '2022' },
  inputs: { share: shareOfDepartures('departures-by-district') },
  figure: (inputs, key) => inputs.share(key),
})
