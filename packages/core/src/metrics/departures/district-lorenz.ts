import { ExodusError } from '../../error'
import { combine } from '../../figure/derive'
import { percent } from '../../unit'
import { defineMetric, type MetricDimension } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { countOfDistricts, DISTRICT_CAVEATS, districtsOf } from './districts'
import { lorenzOf } from './inequality'

const lowest = {
  id: 'lowest',
  default: '50',
  title: { en: 'Lowest per cent of districts', ur: 'سب سے کم روانگی والے اضلاع کا فیصد' },
} as const satisfies MetricDimension

/** @throws ExodusError `InvalidPercentageError` */
function percentage(text: string): number {
  if (/^([1-9]?\d|100)$/.test(text)) return Number(text)
  throw new ExodusError('InvalidPercentageError', `lowest "${text}" is no whole per cent from 0 to 100.`, {
    field: 'lowest',
    value: text,
    accepted: ['0', '50', '100'],
  })
}

/** Share of the districts with fewest departures in all departures, in percent: a point of the Lorenz curve. */
export const districtLorenz = defineMetric({
  id: 'district-lorenz',
  title: { en: 'Departures from the lowest districts', ur: 'کم ترین روانگی والے اضلاع کا حصہ' },
  definition: {
    en: 'Share in all registered departures of the year of the given per cent of districts that have fewest: one point of the Lorenz curve.',
    ur: 'سال کی کل رجسٹرڈ روانگی میں سب سے کم روانگی والے اضلاع کے دیے گئے فیصد کا حصہ: لورینز خط کا ایک نقطہ۔',
  },
  formula: {
    en: 'departures of the lowest districts ÷ departures of all districts × 100',
    ur: 'کم ترین اضلاع کی روانگی ÷ تمام اضلاع کی روانگی × 100',
  },
  mathml: formula(
    row(name('L'), brackets(name('p'))),
    row(
      fraction(
        sumOver(row(name('i'), operator('≤'), name('p'), name('n')), below(name('D'), name('i'))),
        sumOver(name('i'), below(name('D'), name('i'))),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'Lorenz, M. O. (1905), Methods of Measuring the Concentration of Wealth, Publications of the American Statistical Association 9(70)',
  caveats: DISTRICT_CAVEATS,
  unit: percent,
  dimensions: [origin, lowest],
  example: { origin: 'PAK', lowest: '50', period: '2022' },
  inputs: {
    share: {
      datasets: ['departures-by-district'],
      read: (evidence, key) => {
        const at = percentage(key.lowest ?? '')
        const districts = districtsOf(evidence, key)
        return combine({
          operation: 'lorenz',
          formula: {
            en: `departures of the lowest ${at} per cent of districts ÷ departures of all districts × 100`,
            ur: `کم ترین ${at} فیصد اضلاع کی روانگی ÷ تمام اضلاع کی روانگی × 100`,
          },
          inputs: districts,
          unit: percent,
          compute: (values) => lorenzOf(values, at / 100) * 100,
          notes: [countOfDistricts(districts.length)],
        })
      },
    },
  },
  figure: ({ share }, key) => share(key),
})
