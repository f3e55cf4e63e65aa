import { share, sum } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'

const LEVELS = ['highly-qualified', 'highly-skilled', 'skilled', 'semi-skilled', 'unskilled'] as const

const atLevel = (level: (typeof LEVELS)[number]) =>
  fromDataset('departures-by-skill', (key: MetricKey) => ({ ...key, skillLevel: level }))

/** Share of the two upper skill levels of the register, highly qualified and highly skilled, in a year's departures. */
export const highSkillShare = defineMetric(() => ({
  id: 'high-skill-share',
  title: { en: 'High-skill share of departures', ur: 'روانگی میں اعلیٰ ہنرمندوں کا حصہ' },
  definition: {
    en: 'Registered departures in the levels highly qualified and highly skilled as a share of the five levels together.',
    ur: 'اعلیٰ تعلیم یافتہ اور اعلیٰ ہنرمند درجوں کی روانگی، پانچوں درجوں کے مجموعے کے حصے کے طور پر۔',
  },
  formula: {
    en: '(highly qualified + highly skilled) ÷ sum of the five levels × 100',
    ur: '(اعلیٰ تعلیم یافتہ + اعلیٰ ہنرمند) ÷ پانچوں درجوں کا مجموعہ × 100',
  },
  mathml: formula(
    name('h'),
    row(
      fraction(
        row(below(name('D'), name('hq')), operator('+'), below(name('D'), name('hs'))),
        sumOver(name('k'), below(name('D'), name('k'))),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'Skill categories of the Bureau of Emigration and Overseas Employment; the rule behind them is described in the dataset',
  caveats: [
    {
      en: 'The levels were redefined more than once; shares across a break are not comparable.',
      ur: 'ان درجوں کی تعریف ایک سے زیادہ بار بدلی؛ تبدیلی کے آر پار حصے قابلِ موازنہ نہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2022' },
  inputs: {
    'highly-qualified': atLevel('highly-qualified'),
    'highly-skilled': atLevel('highly-skilled'),
    skilled: atLevel('skilled'),
    'semi-skilled': atLevel('semi-skilled'),
    unskilled: atLevel('unskilled'),
  },
  figure: (inputs, key) => {
    const upper = [inputs['highly-qualified'](key), inputs['highly-skilled'](key)]
    const lower = [inputs.skilled(key), inputs['semi-skilled'](key), inputs.unskilled(key)]
    return share(
      sum(upper, { en: 'highly qualified + highly skilled', ur: 'اعلیٰ تعلیم یافتہ + اعلیٰ ہنرمند' }),
      sum([...upper, ...lower], { en: 'all five skill levels', ur: 'پانچوں درجے' }),
    )
  },
}))
