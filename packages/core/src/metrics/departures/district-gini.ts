import { combine } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { gini } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { countOfDistricts, DISTRICT_CAVEATS, districtsOf } from './districts'
import { giniOf } from './inequality'

const GINI: LocalizedText = {
  en: 'mean absolute difference of two districts ÷ twice the mean of all',
  ur: 'دو اضلاع کا اوسط مطلق فرق ÷ سب کی اوسط کا دوگنا',
}

/** Gini coefficient of registered departures over districts: 0 when all have the same, near 1 when one has all. */
export const districtGini = defineMetric({
  id: 'district-gini',
  title: { en: 'Inequality of departures over districts', ur: 'اضلاع میں روانگی کی عدم مساوات' },
  definition: {
    en: 'Gini coefficient of the registered departures of the districts in a year, each district counted once.',
    ur: 'سال میں اضلاع کی رجسٹرڈ روانگی کا جینی ضریب، ہر ضلع ایک بار گنا گیا۔',
  },
  formula: GINI,
  mathml: formula(
    name('G'),
    fraction(
      sumOver(
        name('i'),
        row(
          brackets(row(number(2), name('i'), operator('−'), name('n'), operator('−'), number(1))),
          below(name('D'), name('i')),
        ),
      ),
      row(name('n'), sumOver(name('i'), below(name('D'), name('i')))),
    ),
  ),
  reference:
    'Gini, C. (1912), Variabilità e mutabilità; of the districts as a whole, without correction for their number',
  caveats: DISTRICT_CAVEATS,
  unit: gini,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2022' },
  inputs: {
    gini: {
      datasets: ['departures-by-district'],
      read: (evidence, key) => {
        const districts = districtsOf(evidence, key)
        return combine({
          operation: 'gini',
          formula: GINI,
          inputs: districts,
          unit: gini,
          compute: giniOf,
          notes: [countOfDistricts(districts.length)],
        })
      },
    },
  },
  figure: (inputs, key) => inputs.gini(key),
})
