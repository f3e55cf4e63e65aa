import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { combine, derive, rangeOf } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import type { Unit } from '../../unit'
import { defineMetric, ifPublished, type MetricDimension, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { associationDrivers } from './association-drivers'
import { LAGS, type PairedYears, pairedYears } from './paired-years'
import { holm, permutationTest, spearman } from './rank-correlation'

const correlation: Unit = { id: 'correlation', dimension: 'correlation', factor: 1 }
const pValue: Unit = { id: 'p-value', dimension: 'p-value', factor: 1 }
const years: Unit = { id: 'years', dimension: 'years', factor: 1 }

// Below this a rank correlation jumps about with every year added.
const SHORT_SERIES = 20

const ASSOCIATION: LocalizedText = {
  en: 'An association, not a cause: it does not show that the driver makes anyone leave.',
  ur: 'یہ باہمی تعلق ہے، سبب نہیں: اس سے ثابت نہیں ہوتا کہ یہ عامل کسی کے جانے کا باعث بنا۔',
}

const CAVEATS: readonly LocalizedText[] = [
  ASSOCIATION,
  {
    en: 'Two series that both rise over the years go together for that alone; ask for form "change" to set their changes from year to year against each other.',
    ur: 'جو دو سلسلے برسوں میں بڑھتے جائیں وہ محض اسی لیے ساتھ چلتے ہیں؛ سال بہ سال تبدیلیوں کا مقابلہ درکار ہو تو form "change" مانگیں۔',
  },
  {
    en: 'Departures are registrations for work abroad with the Bureau alone, which last stand by themselves for 2022; what the Gulf hires moves them at least as much as anything in Pakistan.',
    ur: 'روانگی سے مراد صرف بیورو میں بیرونِ ملک ملازمت کے اندراج ہیں، جو الگ سے آخری بار 2022 کے لیے شائع ہوئے؛ خلیج کی بھرتی انہیں کم از کم اتنا ہی بدلتی ہے جتنا پاکستان کے حالات۔',
  },
]

const dimensions: readonly MetricDimension[] = [
  origin,
  { id: 'driver', title: { en: 'Driver', ur: 'عامل' } },
  {
    id: 'lag',
    default: '0',
    title: { en: 'Years by which the driver comes first', ur: 'عامل کتنے سال پہلے کا ہے' },
  },
  {
    id: 'form',
    default: 'level',
    title: { en: 'Levels, or changes from year to year', ur: 'سطحیں، یا سال بہ سال تبدیلیاں' },
  },
]

const datasets = ['departures-total', 'economy', 'governance', 'security', 'confidence-surveys']

const shared = {
  caveats: CAVEATS,
  dimensions,
  example: { origin: 'PAK', driver: 'inflation', lag: '1', form: 'level', period: '2022' },
} as const

const pairsFormula = ({ driver }: PairedYears, { lag = '' }: MetricKey): LocalizedText => ({
  en: `rank correlation of departures with ${driver.title.en}${lag === '0' ? '' : ` ${lag} years before`}`,
  ur: `روانگی کا درجہ وار ارتباط، ${driver.title.ur}${lag === '0' ? '' : ` (${lag} سال پہلے)`} کے ساتھ`,
})

const lengthNotes = (count: number): LocalizedText[] => [
  { en: `${count} years paired`, ur: `${count} سالوں کے جوڑے` },
  ...(count < SHORT_SERIES
    ? [
        {
          en: `Warning: fewer than ${SHORT_SERIES} years; one year more or less can turn the result.`,
          ur: `انتباہ: ${SHORT_SERIES} سے کم سال؛ ایک سال کی کمی بیشی نتیجہ بدل سکتی ہے۔`,
        },
      ]
    : []),
]

const valuesOf = (figures: readonly Figure[]): number[] => figures.map(({ value }) => value)

function rankCorrelation(pairs: PairedYears, key: MetricKey): Figure {
  const count = pairs.departures.length
  const figure = combine({
    operation: 'correlation',
    formula: pairsFormula(pairs, key),
    inputs: [...pairs.departures, ...pairs.values],
    unit: correlation,
    compute: (values) => spearman(values.slice(0, count), values.slice(count)),
    period: parsePeriod(pairs.period),
    notes: [ASSOCIATION, ...lengthNotes(count), ...pairs.notes],
  })
  if (Number.isFinite(figure.value)) return figure
  throw new ExodusError(
    'DivisionByZeroError',
    `${pairs.driver.title.en} does not vary over ${pairs.period}; nothing can go with it.`,
    { field: 'driver', value: pairs.driver.id },
  )
}

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
      {
        en: 'Years are put in random order as if each were independent of the one before, which it is not: true p-values are higher.',
        ur: 'سالوں کو یوں بے ترتیب کیا گیا ہے جیسے ہر سال پچھلے سے آزاد ہو، جو درست نہیں: اصل پی قدر اس سے زیادہ ہے۔',
      },
    ],
  })
}

/** Rank correlation of departures with a driver, over years and at a lag: from −1 to 1, Spearman (1904). */
export const driverAssociation = defineMetric({
  ...shared,
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
      datasets,
      read: (evidence, key) => rankCorrelation(pairedYears(evidence, key), key),
    },
  },
  figure: ({ association }, key) => association(key),
})

/** How many years an association rests on. */
export const driverAssociationYears = defineMetric({
  ...shared,
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
      datasets,
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
})

/** How often chance alone would give as strong an association, by permutation; the same at every call. */
export const driverAssociationPValue = defineMetric({
  ...shared,
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
  inputs: { p: { datasets, read: permutationPValue } },
  figure: ({ p }, key) => p(key),
})

const HOLM: LocalizedText = {
  en: 'largest, over the p-values up to its own, of the p-value × the number of tests not yet passed; at most 1',
  ur: 'اپنی قدر تک کی پی قدروں میں، پی قدر × باقی جانچوں کی تعداد، کا سب سے بڑا حاصل؛ زیادہ سے زیادہ 1',
}

/** The p-value of an association among all drivers and lags tested together, after Holm (1979). */
export const driverAssociationAdjustedPValue = defineMetric({
  ...shared,
  id: 'driver-association-adjusted-p-value',
  title: { en: 'Adjusted p-value of an association', ur: 'باہمی تعلق کی تصحیح شدہ پی قدر' },
  definition: {
    en: 'P-value of an association, raised for the number of drivers and lags tested together: whoever looks at many finds some by chance.',
    ur: 'باہمی تعلق کی پی قدر، ساتھ جانچے گئے عوامل اور وقفوں کی تعداد کے مطابق بڑھائی گئی: جو بہت سے تعلق دیکھے اسے کچھ محض اتفاق سے مل جاتے ہیں۔',
  },
  formula: HOLM,
  mathml: formula(
    below(name('q'), name('i')),
    row(
      below(name('max'), row(name('j'), operator('≤'), name('i'))),
      name('min'),
      brackets(
        row(
          number(1),
          operator(','),
          brackets(row(name('m'), operator('−'), name('j'), operator('+'), number(1))),
          below(name('p'), name('j')),
        ),
      ),
    ),
  ),
  reference: 'Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Stat. 6',
  unit: pValue,
  inputs: {
    adjusted: {
      datasets,
      read: (evidence, key) => {
        const own = permutationPValue(evidence, key)
        const others = associationDrivers.flatMap(({ id: driver }) =>
          LAGS.filter((lag) => driver !== key.driver || lag !== key.lag).flatMap(
            (lag) => ifPublished(() => permutationPValue(evidence, { ...key, driver, lag })) ?? [],
          ),
        )
        const family = [own, ...others]
        return combine({
          operation: 'maximum',
          formula: HOLM,
          inputs: family,
          unit: pValue,
          compute: (values) => holm(values)[0] ?? 1,
          notes: [
            ASSOCIATION,
            {
              en: `${family.length} associations tested together`,
              ur: `${family.length} باہمی تعلق ایک ساتھ جانچے گئے`,
            },
          ],
        })
      },
    },
  },
  figure: ({ adjusted }, key) => adjusted(key),
})
