import type { Evidence } from '../../evidence'
import { type Figure, growth } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import { type Period, parsePeriod, periodBefore } from '../../period'
import { percentChange } from '../../unit'
import { breakNotes } from '../breaks'
import { defineMetric, type MetricKey } from '../define-metric'
import { breaks } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { corridor, corridorAmount, monthsOf, SBP_DATASETS } from './workers-remittances'

const MONTHS = 12

/** The same months of the year before: a month or quarter a year earlier, a year the one before, a span moved by a year. */
function yearBefore(period: Period): Period {
  if (period.kind === 'month') return periodBefore(period, MONTHS)
  if (period.kind === 'quarter') return periodBefore(period, MONTHS / 3)
  if (period.kind !== 'interval') return periodBefore(period)
  const months = monthsOf(period)
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''].map(
    (month) => periodBefore(parsePeriod(month), MONTHS).code,
  )
  return parsePeriod(`${first}/${last}`)
}

/** Change of the money sent through a corridor against the same months of the year before, in percent; State Bank. */
export const workersRemittancesGrowth = defineMetric({
  id: 'workers-remittances-growth',
  title: {
    en: 'Growth of workers’ remittances by corridor',
    ur: 'راہداری کے لحاظ سے کارکنوں کی ترسیلاتِ زر میں اضافہ',
  },
  definition: {
    en: 'Change of the money sent to Pakistan through one corridor, or all (TOTAL), against the same months of the year before.',
    ur: 'ایک راہداری، یا سب (TOTAL)، سے پاکستان بھیجی گئی رقم کی تبدیلی، پچھلے سال کے انہی مہینوں کے مقابلے میں۔',
  },
  formula: {
    en: '(amount ÷ amount in the same months of the year before − 1) × 100',
    ur: '(رقم ÷ پچھلے سال کے انہی مہینوں کی رقم − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(
          fraction(
            below(name('R'), name('t')),
            below(name('R'), row(name('t'), operator('−'), name('year'))),
          ),
          operator('−'),
          number(1),
        ),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference:
    'Year-on-year growth rate over the same period of the previous year (OECD, Data and Metadata Reporting and Presentation Handbook, 2007)',
  caveats: [
    {
      en: 'Ramadan and Eid move by ten or eleven days a year, so a single month compares loosely.',
      ur: 'رمضان اور عید ہر سال دس گیارہ دن سرکتے ہیں، اس لیے اکیلے مہینے کا موازنہ محض اندازاً درست ہے۔',
    },
    {
      en: 'Other countries and the European Union are not compared across the months in which corridors were split off them; Malaysia of the fiscal year 2019 holds money of others.',
      ur: 'دیگر ممالک اور یورپی یونین کا موازنہ ان مہینوں کے آر پار نہیں ہوتا جن میں راہداریاں ان سے الگ کی گئیں؛ مالی سال 2019 میں ملائیشیا میں دوسروں کی رقم بھی ہے۔',
    },
  ],
  unit: percentChange,
  dimensions: [corridor, breaks],
  example: { corridor: 'TOTAL', period: 'FY2025-PK' },
  inputs: { change: { datasets: SBP_DATASETS, read: changeAt } },
  figure: ({ change }, key) => change(key),
})

function changeAt(evidence: Evidence, key: MetricKey): Figure {
  const { corridor: code = '', period = '' } = key
  const later = corridorAmount(evidence, code, period)
  const before = yearBefore(later.period)
  // From the first month compared to the last: a break within a year counts as well as one between the two.
  const [since, until] = [before.start.slice(0, 7), later.period.end.slice(0, 7)]
  const notes = breakNotes(
    evidence.dataset('sbp-remittances-monthly'),
    { ...key, since, period: until },
    { corridor: [code] },
  )
  const earlier = corridorAmount(evidence, code, before.code)
  if (later.period.kind !== 'interval') return growth(earlier, later, notes)
  return combine({
    operation: 'growth',
    formula: inWords((label) => `(${label(later)} ${later.period.code} ÷ ${before.code} − 1) × 100`),
    inputs: [earlier, later],
    unit: percentChange,
    compute: ([first = 0, second = 0]) => (second / first - 1) * 100,
    period: later.period,
    notes: [{ en: 'the same months of two years', ur: 'دو برسوں کے وہی مہینے' }, ...notes],
  })
}
