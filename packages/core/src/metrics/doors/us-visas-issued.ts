import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readObservation } from '../../figure'
import { combine } from '../../figure/derive'
import { type Period, parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { visas } from '../../unit'
import { defineMetric, type MetricDimension, type MetricInput, tooFewFigures } from '../define-metric'
import { below, formula, name, sumOver } from '../mathml'
import { totalOf } from '../total'
import { nationality } from './dimensions'

const YEARLY = 'us-visas'
const MONTHLY = 'us-visas-monthly'

const visaClass = (total: string) =>
  ({
    id: 'visaClass',
    codeList: 'visa-class',
    default: total,
    title: { en: 'Visa class', ur: 'ویزے کا زمرہ' },
  }) as const satisfies MetricDimension

/** The months of a period. */
function monthsOf({ start, end }: Period): string[] {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  const last = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** Whether a period is made of whole months. */
const isOfMonths = (period: Period): boolean => {
  const months = monthsOf(period)
  return (
    period.start === parsePeriod(months[0] ?? '').start && period.end === parsePeriod(months.at(-1) ?? '').end
  )
}

const fromMonths = (count: number): LocalizedText => ({
  en: `converted: the United States count by fiscal year, October to September; this is the sum of ${count} monthly reports, which are not meant to add up exactly`,
  ur: `تبدیل شدہ: امریکا مالی سال (اکتوبر تا ستمبر) کے لحاظ سے گنتا ہے؛ یہ ${count} ماہانہ رپورٹوں کا مجموعہ ہے، جن کا میزان عین برابر ہونا ضروری نہیں`,
})

/** Visas of a class, as published for a US fiscal year or a month, and summed from months for any other period. */
const issuedIn = (metric: string, total: string): MetricInput => ({
  datasets: [YEARLY, MONTHLY],
  read: (evidence, key) => {
    const { origin = '', visaClass: wanted = '' } = key
    const period = parsePeriod(key.period ?? '')
    if (period.calendar === 'US') {
      const at = { origin, visaClass: wanted, measure: 'issued', period: period.code }
      return readObservation(evidence, YEARLY, at)
    }
    onlyYearly(evidence, { origin, visaClass: wanted })
    const read = (code: string, month: string): Figure =>
      readObservation(evidence, MONTHLY, { origin, visaClass: code, period: month })
    if (period.kind === 'month') return read(wanted, period.code)
    if (!isOfMonths(period))
      throw missingObservation(evidence.dataset(MONTHLY), { ...key, period: period.code })
    const months = monthsOf(period)
    const isReported = (month: string): boolean => has(evidence, { origin, visaClass: total, period: month })
    const reported = months.filter(isReported)
    if (reported.length < months.length) throw tooFewFigures(metric, months.length, reported.length)
    // A class without a row had no visas in that month.
    const inputs = months
      .filter((month) => has(evidence, { origin, visaClass: wanted, period: month }))
      .map((month) => read(wanted, month))
    if (inputs.length === 0) throw missingObservation(evidence.dataset(MONTHLY), key)
    return combine({
      operation: 'accumulate',
      formula: { en: 'sum of the months', ur: 'مہینوں کا مجموعہ' },
      inputs,
      unit: visas,
      compute: totalOf,
      period,
      status: 'E',
      quality: 'estimate',
      notes: [fromMonths(months.length)],
    })
  },
})

/** @throws ExodusError `MissingObservationError` for a nationality or class that is published by fiscal year only */
function onlyYearly(evidence: Evidence, at: Readonly<Record<string, string>>): void {
  for (const [dimension, code] of Object.entries(at)) {
    const [byYear, byMonth] = [YEARLY, MONTHLY].map((id) => evidence.dataset(id).codesOf(dimension))
    if (byYear?.includes(code) && !byMonth?.includes(code)) {
      throw new ExodusError(
        'MissingObservationError',
        `${dimension} ${code} is published by fiscal year only, as FY2024-US.`,
        { field: dimension, value: code, accepted: byMonth ?? [] },
      )
    }
  }
}

const has = (evidence: Evidence, at: { origin: string; visaClass: string; period: string }): boolean =>
  evidence.dataset(MONTHLY).where(at).size > 0

const shared = {
  formula: {
    en: 'visas issued in the US fiscal year as published; for other periods the sum of its months',
    ur: 'امریکی مالی سال میں جاری ویزے جیسے شائع ہوئے؛ دوسری مدتوں کے لیے ان کے مہینوں کا مجموعہ',
  },
  mathml: formula(name('V'), sumOver(name('m'), below(name('V'), name('m')))),
  reference: 'US Department of State, Report of the Visa Office and monthly visa issuance statistics',
  unit: visas,
} as const

const MONTHS_CAVEAT: LocalizedText = {
  en: 'Fiscal years end in September. From fiscal 2018 they are sums of monthly reports; a period of which a month is missing has no answer.',
  ur: 'مالی سال ستمبر میں ختم ہوتے ہیں۔ مالی سال 2018 سے یہ ماہانہ رپورٹوں کے مجموعے ہیں؛ جس مدت کا کوئی مہینہ موجود نہ ہو اس کا جواب نہیں۔',
}

/** US immigrant visas issued abroad, all classes or one, by fiscal year, or by calendar year summed from months. */
export const usImmigrantVisas = defineMetric(() => ({
  ...shared,
  id: 'us-immigrant-visas',
  title: { en: 'US immigrant visas', ur: 'امریکی امیگرنٹ ویزے' },
  definition: {
    en: 'Visas for permanent residence issued at US missions, by the country to which they are charged.',
    ur: 'امریکی سفارتی مشنوں سے جاری مستقل رہائش کے ویزے، اس ملک کے لحاظ سے جس کے کھاتے میں وہ شمار ہوتے ہیں۔',
  },
  caveats: [
    MONTHS_CAVEAT,
    {
      en: 'Visas, not arrivals; those who become residents inside the United States are not counted.',
      ur: 'یہ ویزے ہیں، آمد نہیں؛ امریکا کے اندر رہتے ہوئے مستقل رہائش پانے والے شامل نہیں۔',
    },
  ],
  dimensions: [nationality, visaClass('iv-total')],
  example: { origin: 'PAK', visaClass: 'iv-total', period: 'FY2024-US' },
  inputs: { issued: issuedIn('us-immigrant-visas', 'iv-total') },
  figure: ({ issued }, key) => issued(key),
}))

/** US nonimmigrant visas issued, all classes or one, by fiscal year, or by calendar year summed from months. */
export const usNonimmigrantVisas = defineMetric(() => ({
  ...shared,
  id: 'us-nonimmigrant-visas',
  title: { en: 'US nonimmigrant visas', ur: 'امریکی عارضی ویزے' },
  definition: {
    en: 'Visas for a temporary stay (visit, study, work, transit, official travel) issued at US missions, by nationality.',
    ur: 'امریکی سفارتی مشنوں سے جاری عارضی قیام (وزٹ، تعلیم، کام، ٹرانزٹ، سرکاری سفر) کے ویزے، قومیت کے لحاظ سے۔',
  },
  caveats: [
    MONTHS_CAVEAT,
    {
      en: 'One person can be issued several visas; fiscal 2017, 2019 and 2025 lack months and have no sum.',
      ur: 'ایک شخص کو ایک سے زیادہ ویزے جاری ہو سکتے ہیں؛ مالی سال 2017، 2019 اور 2025 کے کچھ مہینے موجود نہیں، اس لیے مجموعہ نہیں۔',
    },
  ],
  dimensions: [nationality, visaClass('niv-total')],
  example: { origin: 'PAK', visaClass: 'niv-total', period: 'FY2024-US' },
  inputs: { issued: issuedIn('us-nonimmigrant-visas', 'niv-total') },
  figure: ({ issued }, key) => issued(key),
}))
