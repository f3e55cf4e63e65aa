import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { shareOfDepartures } from '../departures/departures-share'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { skillLevel } from './skill-levels'

/** Share of a skill level of the register in the registered departures of a year, in percent. */
export const skillLevelShare = defineMetric({
  id: 'skill-level-share',
  title: { en: 'Share of a skill level in departures', ur: 'روانگی میں مہارت کے درجے کا حصہ' },
  definition: {
    en: 'Registered departures in one of the five skill levels of the Bureau as a share of all registered departures of the year.',
    ur: 'بیورو کے پانچ مہارتی درجوں میں سے ایک کی رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'departures in the skill level ÷ departures × 100',
    ur: 'مہارت کے درجے کی روانگی ÷ کل روانگی × 100',
  },
  mathml: formula(
    below(name('s'), name('k')),
    row(fraction(below(name('D'), name('k')), name('D')), operator('×'), number(100)),
  ),
  reference:
    'Skill categories of the Bureau of Emigration and Overseas Employment; the rule behind them is described in the dataset',
  caveats: [
    {
      en: 'The levels were redefined more than once, in 2011 above all; shares of years on both sides are not comparable. "Skilled" means mostly drivers and building trades.',
      ur: 'ان درجوں کی تعریف ایک سے زیادہ بار بدلی، خصوصاً 2011 میں؛ دونوں طرف کے سالوں کے حصے قابلِ موازنہ نہیں۔ ”ہنرمند“ سے مراد زیادہ تر ڈرائیور اور تعمیراتی ہنر ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin, skillLevel],
  example: { origin: 'PAK', skillLevel: 'unskilled', period: '2025' },
  inputs: { share: shareOfDepartures('departures-by-skill') },
  figure: (inputs, key) => inputs.share(key),
})
