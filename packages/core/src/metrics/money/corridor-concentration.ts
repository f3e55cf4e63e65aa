import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { combine } from '../../figure/derive'
import { concentrationPoints, effectiveNumber } from '../../unit'
import { defineMetric, ifPublished, type MetricKey, tooFewFigures } from '../define-metric'
import { herfindahl } from '../herfindahl'
import { below, formula, fraction, name, number, power, sumOver } from '../mathml'
import { totalOf } from '../total'
import { corridorAmount, SBP_DATASETS } from './workers-remittances'

// Totals, groups that hold other corridors, and parts of the Emirates: what is left adds to the cash total.
const NOT_ONE_CORRIDOR = [
  'TOTAL',
  'CASH',
  'FEBC',
  'EU10',
  'GCC-OTHER',
  'ARE-ABU-DHABI',
  'ARE-DUBAI',
  'ARE-OTHER',
  'ARE-SHARJAH',
]
// The source rounds months to 0.1 million, and in the first year some corridors begin in autumn.
const TOLERANCE = 0.01

/** Every corridor that is one country, and the other countries, checked against the cash total. */
function corridorsOf(evidence: Evidence, period: string): Figure[] {
  const codes = evidence.dataset('sbp-remittances').codesOf('corridor')
  const cash = corridorAmount(evidence, 'CASH', period)
  const figures = codes.flatMap((code) =>
    NOT_ONE_CORRIDOR.includes(code) ? [] : (ifPublished(() => corridorAmount(evidence, code, period)) ?? []),
  )
  const total = totalOf(figures.map(({ value }) => value))
  if (Math.abs(total - cash.value) > cash.value * TOLERANCE) {
    throw tooFewFigures('corridor-concentration', figures.length + 1, figures.length)
  }
  return figures
}

const shared = {
  dimensions: [],
  example: { period: 'FY2024-PK' },
  inputs: {
    corridors: {
      datasets: SBP_DATASETS,
      read: (evidence: Evidence, { period = '' }: MetricKey) => corridorsOf(evidence, period),
    },
  },
} as const

const CAVEATS = [
  {
    en: 'The countries that the State Bank does not show apart count as one corridor, which makes the figure somewhat too high.',
    ur: 'جن ممالک کو اسٹیٹ بینک الگ نہیں دکھاتا وہ ایک ہی راہداری شمار ہوتے ہیں، جس سے عدد قدرے زیادہ ہو جاتا ہے۔',
  },
  {
    en: 'Corridors were shown apart step by step (1991, 1996, 2018), which lowers the figure without any change in the money.',
    ur: 'راہداریاں رفتہ رفتہ الگ دکھائی گئیں (1991، 1996، 2018)، جس سے رقم میں تبدیلی کے بغیر عدد گھٹتا ہے۔',
  },
] as const

const HHI = {
  en: 'the sum over the corridors of (share in percent)²',
  ur: 'تمام راہداریوں پر (فیصد حصہ)² کا مجموعہ',
} as const
const EFFECTIVE = {
  en: '1 ÷ (the sum over the corridors of share²)',
  ur: '1 ÷ (تمام راہداریوں پر حصہ² کا مجموعہ)',
} as const

/** Concentration of remittances on corridors: Herfindahl–Hirschman index, 10,000 when all comes through one. */
export const corridorConcentration = defineMetric(() => ({
  ...shared,
  id: 'corridor-concentration',
  title: { en: 'Concentration of remittance corridors', ur: 'ترسیلاتِ زر کی راہداریوں کا ارتکاز' },
  definition: {
    en: 'Herfindahl–Hirschman index of workers’ remittances by sending country: 10,000 if all came from one country, near 0 if evenly from very many.',
    ur: 'بھیجنے والے ملک کے لحاظ سے کارکنوں کی ترسیلاتِ زر کا ہرفنڈال ہرشمین اشاریہ: سب ایک ملک سے آئے تو 10,000، بہت سے ملکوں سے یکساں آئے تو 0 کے قریب۔',
  },
  formula: HHI,
  mathml: formula(name('H'), sumOver(name('c'), power(below(name('s'), name('c')), number(2)))),
  reference: 'Rhoades, The Herfindahl–Hirschman Index, Federal Reserve Bulletin 79 (March 1993): 188–189',
  caveats: CAVEATS,
  unit: concentrationPoints,
  figure: ({ corridors }, key) =>
    combine({
      operation: 'concentration',
      formula: HHI,
      inputs: corridors(key),
      unit: concentrationPoints,
      compute: herfindahl,
    }),
}))

/** How many corridors of equal size would be as concentrated: the inverse of the Herfindahl–Hirschman index. */
export const effectiveCorridors = defineMetric(() => ({
  ...shared,
  id: 'effective-corridors',
  title: { en: 'Effective number of remittance corridors', ur: 'ترسیلاتِ زر کی مؤثر راہداریوں کی تعداد' },
  definition: {
    en: 'The number of corridors of equal size that would give the same concentration of workers’ remittances.',
    ur: 'یکساں حجم کی راہداریوں کی وہ تعداد جس سے ترسیلاتِ زر کا یہی ارتکاز بنتا۔',
  },
  formula: EFFECTIVE,
  mathml: formula(
    name('N'),
    fraction(number(1), sumOver(name('c'), power(below(name('s'), name('c')), number(2)))),
  ),
  reference:
    'Laakso and Taagepera, “Effective” number of parties, Comparative Political Studies 12 (1979): 3–27',
  caveats: CAVEATS,
  unit: effectiveNumber,
  figure: ({ corridors }, key) =>
    combine({
      operation: 'concentration',
      formula: EFFECTIVE,
      inputs: corridors(key),
      unit: effectiveNumber,
      compute: (values) => 10_000 / herfindahl(values),
    }),
}))
