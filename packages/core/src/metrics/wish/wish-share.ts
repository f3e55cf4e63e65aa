import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { country } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { anyBreakdown, anyGroup, measure, survey } from './dimensions'
import { shareFrom } from './read-share'
import { withInterval } from './sampling-error'

/** Share of those asked in a survey who want to leave, or give another answer on leaving, in percent. */
export const wishShare = defineMetric(() => ({
  id: 'wish-share',
  title: { en: 'Share who want to leave', ur: 'جانے کے خواہش مند افراد کا حصہ' },
  definition: {
    en: 'Respondents of one survey who give the answer on leaving the country, as a share of all asked, or of one group of them.',
    ur: 'ایک سروے کے وہ جواب دہندگان جو ملک چھوڑنے کے بارے میں یہ جواب دیتے ہیں، تمام جواب دہندگان یا ان کے ایک گروہ کے حصے کے طور پر۔',
  },
  formula: {
    en: 'respondents who give the answer ÷ respondents × 100, as published',
    ur: 'یہ جواب دینے والے ÷ جواب دہندگان × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('p'), row(fraction(name('x'), name('n')), operator('×'), number(100))),
  reference:
    'Esipova, Ray and Pugliese, Gallup World Poll: The Many Faces of Global Migration (IOM Migration Research Series 43, 2011)',
  caveats: [
    {
      en: 'The level depends on the question: compare within one survey, never between two.',
      ur: 'سطح سوال پر منحصر ہے: موازنہ ایک ہی سروے کے اندر کریں، دو سروے کے درمیان کبھی نہیں۔',
    },
    {
      en: 'To wish is not to plan, and to plan is not to leave: surveys find a small part of the first in the last.',
      ur: 'خواہش منصوبہ نہیں، اور منصوبہ روانگی نہیں: سروے میں خواہش مندوں کا چھوٹا سا حصہ ہی جاتا ہے۔',
    },
  ],
  unit: percent,
  dimensions: [survey, country, measure, anyBreakdown, anyGroup],
  example: { survey: 'ipsos-youth-2024-09', country: 'PAK', period: '2024-09' },
  inputs: { share: shareFrom('aspiration-surveys') },
  figure: ({ share }, key) => withInterval(share(key)),
}))
