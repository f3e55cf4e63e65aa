import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { type Period, parsePeriod, periodBefore } from '../../period'
import { usdMillion } from '../../unit'
import { defineMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { below, formula, name, sumOver } from '../mathml'
import { totalOf } from '../total'

export const corridor = {
  id: 'corridor',
  codeList: 'corridor',
  title: { en: 'Corridor', ur: 'راہداری' },
} as const satisfies MetricDimension

/** What `corridorAmount` needs open. */
export const SBP_DATASETS = ['sbp-remittances', 'sbp-remittances-monthly'] as const

/**
 * Workers' remittances through a corridor: a month or a fiscal year as published; a calendar year, a quarter or any span
 * of whole months as the sum of its months, which is said in the lineage.
 * @throws ExodusError `MissingObservationError`, `UnlikePeriodsError` for a period that does not consist of months
 */
export function corridorAmount(evidence: Evidence, code: string, periodCode: string): Figure {
  const period = parsePeriod(periodCode)
  if (period.kind === 'fiscal-year' && period.calendar === 'PK') {
    return readObservation(evidence, 'sbp-remittances', { corridor: code, period: period.code })
  }
  const [first = '', ...rest] = monthsOf(period)
  const inMonth = (month: string): Figure =>
    readObservation(evidence, 'sbp-remittances-monthly', { corridor: code, period: month })
  if (first === period.code) return inMonth(first)
  const inputs = [first, ...rest].map(inMonth)
  return combine({
    operation: 'accumulate',
    formula: inputs[0]?.label ?? { en: code, ur: code },
    inputs,
    unit: usdMillion,
    compute: totalOf,
    period,
    notes: [
      {
        en: `the State Bank publishes fiscal years: ${period.code} is the sum of its months`,
        ur: `اسٹیٹ بینک مالی سال شائع کرتا ہے: ${period.code} اس کے مہینوں کا مجموعہ ہے`,
      },
    ],
  })
}

/**
 * The months of a period, in time.
 * @throws ExodusError `UnlikePeriodsError` for a period that does not consist of whole months, or is another's year
 */
export function monthsOf(period: Period): string[] {
  const months: Period[] = []
  for (
    let month = parsePeriod(period.start.slice(0, 7));
    month.start <= period.end;
    month = periodBefore(month, -1)
  ) {
    months.push(month)
  }
  const whole = months[0]?.start === period.start && months.at(-1)?.end === period.end
  if (whole && !['academic-year', 'fiscal-year'].includes(period.kind)) return months.map(({ code }) => code)
  throw new ExodusError(
    'UnlikePeriodsError',
    `${period.code} is no fiscal year of Pakistan and no calendar year or span of whole months.`,
    { field: 'period', value: period.code, accepted: ['FY2024-PK', '2024', '2024-07', '2024-07/2025-03'] },
  )
}

/** Money that workers send to Pakistan through one corridor, or in all (TOTAL), in million US dollars; State Bank. */
export const workersRemittances = defineMetric({
  id: 'workers-remittances',
  title: { en: 'Workers’ remittances by corridor', ur: 'راہداری کے لحاظ سے کارکنوں کی ترسیلاتِ زر' },
  definition: {
    en: 'Money sent to Pakistan through banks and exchange companies from one corridor, or from all (TOTAL), in a month, a fiscal year, a calendar year or a span of months.',
    ur: 'کسی ایک راہداری سے، یا سب سے (TOTAL)، بینکوں اور ایکسچینج کمپنیوں کے ذریعے پاکستان بھیجی گئی رقم، ایک مہینے، مالی سال، کیلنڈر سال یا مہینوں کے دورانیے میں۔',
  },
  formula: {
    en: 'the amount of the month or fiscal year; for other periods the sum of the months',
    ur: 'مہینے یا مالی سال کی رقم؛ دوسری مدتوں کے لیے مہینوں کا مجموعہ',
  },
  mathml: formula(below(name('R'), name('c')), sumOver(name('m'), below(name('R'), name('m')))),
  reference: 'State Bank of Pakistan, EasyData: workers’ remittances by country',
  caveats: [
    {
      en: 'The corridor is where the last bank or exchange house sent the money from, not always where the worker lives.',
      ur: 'راہداری وہ جگہ ہے جہاں سے آخری بینک یا ایکسچینج ہاؤس نے رقم بھیجی، ضروری نہیں کہ کارکن وہیں رہتا ہو۔',
    },
    {
      en: 'Groups hold their parts: the group of ten EU states (EU10), the other Gulf states (GCC-OTHER) and the United Arab Emirates must not be added to the corridors in them, nor cash (CASH) or the total (TOTAL) to any.',
      ur: 'گروہ میں اس کے حصے شامل ہیں: یورپی یونین کے دس ممالک کا گروہ (EU10)، دیگر خلیجی ریاستیں (GCC-OTHER) اور متحدہ عرب امارات اپنی اپنی راہداریوں میں جمع نہ کیے جائیں، نہ نقد (CASH) یا کُل (TOTAL) کسی میں۔',
    },
    {
      en: 'Only money through recorded channels; hundi and cash carried by hand are missing.',
      ur: 'صرف درج شدہ ذرائع کی رقم؛ ہنڈی اور ہاتھ سے لائی گئی نقدی شامل نہیں۔',
    },
  ],
  unit: usdMillion,
  dimensions: [corridor],
  example: { corridor: 'SAU', period: 'FY2025-PK' },
  inputs: { amount: { datasets: SBP_DATASETS, read: amountAt } },
  figure: ({ amount }, key) => amount(key),
})

function amountAt(evidence: Evidence, { corridor: code = '', period = '' }: MetricKey): Figure {
  return corridorAmount(evidence, code, period)
}
