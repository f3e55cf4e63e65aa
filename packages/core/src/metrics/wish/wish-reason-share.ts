import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { country } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { survey } from './dimensions'
import { shareFrom } from './read-share'

/** Share of the respondents in the base who name a reason for leaving or for staying, in percent. */
export const wishReasonShare = defineMetric(() => ({
  id: 'wish-reason-share',
  title: {
    en: 'Share who name a reason for wanting to leave or stay',
    ur: 'جانے یا رہنے کی یہ وجہ بتانے والوں کا حصہ',
  },
  definition: {
    en: 'Respondents of one survey who name the reason for leaving or staying, as a share of those in the base: all, those who want to leave, those who want to stay, or a profession.',
    ur: 'ایک سروے کے وہ جواب دہندگان جو جانے یا رہنے کی یہ وجہ بتاتے ہیں، بنیاد کے حصے کے طور پر: سب، جانے کے خواہش مند، رہنے کے خواہش مند، یا ایک پیشہ۔',
  },
  formula: {
    en: 'respondents who name the reason ÷ respondents in the base × 100, as published',
    ur: 'یہ وجہ بتانے والے ÷ بنیاد کے جواب دہندگان × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('r'), row(fraction(name('reason'), name('base')), operator('×'), number(100))),
  reference: 'Everett Lee (1966), A Theory of Migration, Demography 3: reasons at origin and at destination',
  caveats: [
    {
      en: 'Lists of answers differ between surveys and several answers are often allowed: shares of different reasons must not be added, nor shares of two surveys compared.',
      ur: 'سروے کی فہرستیں مختلف ہیں اور اکثر ایک سے زیادہ جواب ممکن ہیں: مختلف وجوہ کے حصے جمع نہ کریں، اور نہ دو سروے کے حصوں کا موازنہ کریں۔',
    },
    {
      en: 'A reason that people give is not a cause that has been shown.',
      ur: 'لوگوں کی بتائی ہوئی وجہ ثابت شدہ سبب نہیں۔',
    },
  ],
  unit: percent,
  dimensions: [
    survey,
    country,
    { id: 'base', codeList: 'survey-base', title: { en: 'Share of whom', ur: 'کن میں سے' } },
    { id: 'reason', codeList: 'aspiration-reason', title: { en: 'Reason', ur: 'وجہ' } },
  ],
  example: {
    survey: 'ipor-2023-09',
    country: 'PAK',
    base: 'want-to-leave',
    reason: 'better-job-opportunities',
    period: '2023-09',
  },
  inputs: { share: shareFrom('aspiration-reasons') },
  figure: ({ share }, key) => share(key),
}))
