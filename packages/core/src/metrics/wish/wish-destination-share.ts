import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { destination, origin } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { survey } from './dimensions'
import { shareFrom } from './read-share'

/** Share of the respondents in the base who would go to a destination, in percent. */
export const wishDestinationShare = defineMetric(() => ({
  id: 'wish-destination-share',
  title: { en: 'Share who would go to a destination', ur: 'اس منزل کو جانے کے خواہش مندوں کا حصہ' },
  definition: {
    en: 'Respondents of one survey who prefer the destination, as a share of those in the base.',
    ur: 'ایک سروے کے وہ جواب دہندگان جو یہ منزل پسند کرتے ہیں، بنیاد کے حصے کے طور پر۔',
  },
  formula: {
    en: 'respondents who prefer the destination ÷ respondents in the base × 100, as published',
    ur: 'یہ منزل پسند کرنے والے ÷ بنیاد کے جواب دہندگان × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('d'), row(fraction(name('destination'), name('base')), operator('×'), number(100))),
  reference:
    'Esipova, Ray and Pugliese, Gallup World Poll: The Many Faces of Global Migration (IOM Migration Research Series 43, 2011): desired destinations',
  caveats: [
    {
      en: 'Ipsos gives shares of those who want to leave, IPOR seems to give shares of all asked: the two do not compare.',
      ur: 'اپسوس کے حصے جانے کے خواہش مندوں میں سے ہیں، آئی پی او آر کے بظاہر تمام جواب دہندگان میں سے: دونوں کا موازنہ درست نہیں۔',
    },
    {
      en: 'A preference is not a departure. The United Arab Emirates stand for Dubai in the report of Ipsos.',
      ur: 'ترجیح روانگی نہیں۔ اپسوس کی رپورٹ میں متحدہ عرب امارات سے مراد دبئی ہے۔',
    },
  ],
  unit: percent,
  dimensions: [
    survey,
    origin,
    { id: 'base', codeList: 'survey-base', title: { en: 'Share of whom', ur: 'کن میں سے' } },
    destination,
  ],
  example: {
    survey: 'ipsos-youth-2024-09',
    origin: 'PAK',
    base: 'want-to-leave',
    destination: 'SAU',
    period: '2024-09',
  },
  inputs: { share: shareFrom('aspiration-destinations') },
  figure: ({ share }, key) => share(key),
}))
