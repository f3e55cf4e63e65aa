import { defineMetric } from '../define-metric'
import { below, brackets, formula, name, operator, row } from '../mathml'
import { ASSOCIATION_DATASETS, correlation, ofAssociations, rankCorrelation } from './association'
import { pairedYears } from './paired-years'

/** Rank correlation of departures with a driver, over years and at a lag: from −1 to 1, Spearman (1904). */
export const driverAssociation = defineMetric(() => ({
  ...ofAssociations,
  id: 'driver-association',
  title: { en: 'Association of departures with a driver', ur: 'روانگی کا کسی عامل سے باہمی تعلق' },
  definition: {
    en: 'Rank correlation over the years between registered departures and a driver of the same year, or of one to three years before: 1 when both rise together, −1 when one falls as the other rises.',
    ur: 'برسوں میں رجسٹرڈ روانگی اور اسی سال، یا ایک تا تین سال پہلے، کے عامل کا درجہ وار ارتباط: دونوں ساتھ بڑھیں تو 1، ایک بڑھے اور دوسرا گھٹے تو −1۔',
  },
  formula: {
    en: 'correlation of the ranks of departures in a year with the ranks of the driver the given years before',
    ur: 'سال کی روانگی کے درجوں اور مقررہ سال پہلے کے عامل کے درجوں کا ارتباط',
  },
  mathml: formula(
    name('ρ'),
    row(
      name('cor'),
      brackets(
        row(
          name('rank'),
          below(name('D'), name('t')),
          operator(','),
          name('rank'),
          below(name('X'), row(name('t'), operator('−'), name('k'))),
        ),
      ),
    ),
  ),
  reference:
    'Spearman (1904), The proof and measurement of association between two things, Am. J. Psychol. 15',
  unit: correlation,
  inputs: {
    association: {
      datasets: ASSOCIATION_DATASETS,
      read: (evidence, key) => rankCorrelation(pairedYears(evidence, key), key),
    },
  },
  figure: ({ association }, key) => association(key),
}))
