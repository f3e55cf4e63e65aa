import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { derive, rangeOf } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import type { Unit } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import {
  ASSOCIATION,
  ASSOCIATION_DATASETS,
  lengthNotes,
  ofAssociations,
  rankCorrelation,
} from './association'
import { pairedYears } from './paired-years'
import { permutationTest } from './rank-correlation'

export const pValue: Unit = { id: 'p-value', dimension: 'p-value', factor: 1 }

const valuesOf = (figures: readonly Figure[]): number[] => figures.map(({ value }) => value)

const P_VALUE: LocalizedText = {
  en: '(1 + random orders with a rank correlation as far from 0) ÷ (1 + random orders)',
  ur: '(1 + وہ اتفاقی ترتیبیں جن کا ارتباط 0 سے اتنا ہی دور ہو) ÷ (1 + تمام اتفاقی ترتیبیں)',
}

/** The p-value of the association at a key; over rival values it lies between those of the ends of the correlation. */
function permutationPValue(evidence: Evidence, key: MetricKey): Figure {
  const pairs = pairedYears(evidence, key)
  const rho = rankCorrelation(pairs, key)
  const pOf = permutationTest(valuesOf(pairs.departures), valuesOf(pairs.values))
  const { low, high } = rangeOf(rho)
  const ends = [low, high, rho.value, ...(low < 0 && high > 0 ? [0] : [])].map(pOf)
  return derive({
    operation: 'share',
    formula: P_VALUE,
    inputs: [rho],
    unit: pValue,
    value: pOf(rho.value),
    range: { low: Math.min(...ends), high: Math.max(...ends) },
    notes: [
      ASSOCIATION,
      ...lengthNotes(pairs.departures.length),
      {
        en: 'Years are put in random order as if each were independent of the one before; of series that move slowly they are not, and true p-values are higher.',
        ur: 'سالوں کو یوں بے ترتیب کیا گیا ہے جیسے ہر سال پچھلے سے آزاد ہو؛ آہستہ بدلنے والے سلسلوں میں ایسا نہیں ہوتا، اور اصل پی قدر زیادہ ہے۔',
      },
    ],
  })
}

/** How often chance alone would give as strong an association, by permutation; the same at every call. */
export const driverAssociationPValue = defineMetric(() => ({
  ...ofAssociations,
  id: 'driver-association-p-value',
  title: { en: 'P-value of an association', ur: 'باہمی تعلق کی پی قدر' },
  definition: {
    en: 'Share of random orders of the years that give a rank correlation as far from 0 as the one found, or farther.',
    ur: 'سالوں کی ان اتفاقی ترتیبوں کا حصہ جو 0 سے اتنا ہی یا اس سے زیادہ دور ارتباط دیں۔',
  },
  formula: P_VALUE,
  mathml: formula(
    name('p'),
    fraction(
      row(
        number(1),
        operator('+'),
        name('#'),
        operator('{'),
        row(operator('|'), below(name('ρ'), name('π')), operator('|')),
        operator('≥'),
        row(operator('|'), name('ρ'), operator('|')),
        operator('}'),
      ),
      row(number(1), operator('+'), name('N')),
    ),
  ),
  reference:
    'Phipson and Smyth (2010), Permutation p-values should never be zero, Stat. Appl. Genet. Mol. Biol. 9, article 39',
  unit: pValue,
  inputs: { p: { datasets: ASSOCIATION_DATASETS, read: permutationPValue } },
  figure: ({ p }, key) => p(key),
}))
