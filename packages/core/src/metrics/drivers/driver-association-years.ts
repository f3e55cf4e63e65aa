import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { Unit } from '../../unit'
import { defineMetric } from '../define-metric'
import { formula, name } from '../mathml'
import { ASSOCIATION_DATASETS, lengthNotes, ofAssociations } from './association'
import { pairedYears } from './paired-years'

const years: Unit = { id: 'years', dimension: 'years', factor: 1 }

/** How many years an association rests on. */
export const driverAssociationYears = defineMetric(() => ({
  ...ofAssociations,
  id: 'driver-association-years',
  title: { en: 'Years behind an association', ur: 'باہمی تعلق کے پیچھے سالوں کی تعداد' },
  definition: {
    en: 'Number of years with both a count of departures and a value of the driver at the lag.',
    ur: 'ان سالوں کی تعداد جن کی روانگی کا شمار بھی ہے اور مقررہ سال پہلے کا عامل بھی۔',
  },
  formula: { en: 'number of pairs', ur: 'جوڑوں کی تعداد' },
  mathml: formula(name('n'), name('pairs')),
  reference:
    'Spearman (1904), The proof and measurement of association between two things, Am. J. Psychol. 15',
  unit: years,
  inputs: {
    count: {
      datasets: ASSOCIATION_DATASETS,
      read: (evidence, key) => {
        const { departures, values, period, notes } = pairedYears(evidence, key)
        return combine({
          operation: 'count',
          formula: { en: 'number of pairs', ur: 'جوڑوں کی تعداد' },
          inputs: [...departures, ...values],
          unit: years,
          compute: () => departures.length,
          period: parsePeriod(period),
          notes: [...lengthNotes(departures.length), ...notes],
        })
      },
    },
  },
  figure: ({ count }, key) => count(key),
}))
