import { combine, inWords } from '../../figure/derive'
import { parsePeriod } from '../../period'
import { percentChange } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, power, row } from '../mathml'
import { yearsApart } from '../years'
import { inOneScope } from './one-scope'

/**
 * Mean yearly growth of registered departures between two years, in percent a year: the rate that, compounded, leads
 * from one to the other (geometric growth rate, World Development Indicators).
 */
export const departuresCompoundGrowth = defineMetric({
  id: 'departures-compound-growth',
  title: { en: 'Compound growth of registered departures', ur: 'رجسٹرڈ روانگی میں مرکب اضافہ' },
  definition: {
    en: 'Yearly rate at which registered departures would have grown evenly from one year to another, both counted in the same scope.',
    ur: 'وہ سالانہ شرح جس سے رجسٹرڈ روانگی ایک سال سے دوسرے تک یکساں رفتار سے بڑھتی، جب دونوں کا دائرۂ شمار ایک ہو۔',
  },
  formula: {
    en: '((departures in the year ÷ departures in the first year) ^ (1 ÷ number of years) − 1) × 100',
    ur: '((سال کی روانگی ÷ پہلے سال کی روانگی) ^ (1 ÷ سالوں کی تعداد) − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          power(
            brackets(fraction(below(name('D'), name('t')), below(name('D'), number(0)))),
            fraction(number(1), name('n')),
          ),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'World Bank, World Development Indicators, statistical methods: geometric growth rate',
  caveats: [
    {
      en: 'Two end years decide it: a low or a high year at either end moves the rate, whatever happened between.',
      ur: 'یہ صرف دو سروں کے سالوں پر منحصر ہے: درمیان میں جو بھی ہوا ہو، کسی سرے پر غیر معمولی سال شرح بدل دیتا ہے۔',
    },
  ],
  unit: percentChange,
  dimensions: [origin, since],
  example: { origin: 'PAK', since: '2014', period: '2024' },
  inputs: {
    growth: {
      datasets: ['departures-total'],
      read: (evidence, key) => {
        const years = yearsApart(parsePeriod(key.since ?? ''), parsePeriod(key.period ?? ''))
        const { earlier, later, note } = inOneScope(evidence, key, key.since ?? '')
        return combine({
          operation: 'compound-growth',
          formula: inWords(
            (name) =>
              `((${name(later)} ${later.period.code} ÷ ${earlier.period.code}) ^ (1 ÷ ${years}) − 1) × 100`,
          ),
          inputs: [earlier, later],
          unit: percentChange,
          compute: ([from = 0, to = 0]) => ((to / from) ** (1 / years) - 1) * 100,
          period: later.period,
          notes: [note],
        })
      },
    },
  },
  figure: ({ growth }, key) => growth(key),
})
