import { unlikePeriods } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import type { Period } from '../../period'
import { percentChange } from '../../unit'
import { defineMetric, fromDataset } from '../define-metric'
import { origin, since } from '../dimensions'
import { below, brackets, formula, fraction, name, number, operator, row } from '../mathml'
import { sinceEarlier } from '../years'

const WEALTH = 'wealth-abroad'

const shared = {
  reference: 'Dubai Chambers, membership of the Dubai Chamber of Commerce by nationality of the owner',
  caveats: [
    {
      en: 'A company costs little to register and shows neither that its owner moved nor that money did; members leave, and those who do are not told.',
      ur: 'کمپنی کا اندراج سستا ہے اور اس سے نہ مالک کی منتقلی ثابت ہوتی ہے نہ رقم کی؛ رکن نکلتے بھی ہیں، اور نکلنے والوں کی تعداد نہیں بتائی جاتی۔',
    },
    {
      en: 'One report calls the new members of early 2023 those of a quarter, another those of a half-year, which fits the growth published later; reports of the whole of 2024 differ by a third.',
      ur: 'ایک رپورٹ اوائل 2023 کے نئے ارکان کو سہ ماہی کا کہتی ہے اور دوسری ششماہی کا، جو بعد میں شائع ہونے والے اضافے سے میل کھاتا ہے؛ پورے 2024 کی رپورٹوں میں ایک تہائی کا فرق ہے۔',
    },
  ],
} as const

/** Companies of owners from a country that joined, or belong to, the Dubai Chamber of Commerce. */
export const dubaiCompanies = defineMetric(() => ({
  ...shared,
  id: 'dubai-companies',
  title: { en: 'Companies registered in Dubai', ur: 'دبئی میں رجسٹرڈ کمپنیاں' },
  definition: {
    en: 'Companies with owners from the country that became members of the Dubai Chamber in the period, or were members at its end.',
    ur: 'ملک کے مالکان کی وہ کمپنیاں جو مدت میں دبئی چیمبر کی رکن بنیں، یا اس کے آخر میں رکن تھیں۔',
  },
  formula: { en: 'new members, or members', ur: 'نئے ارکان، یا کل ارکان' },
  mathml: formula(name('C'), name('members')),
  unit: { id: 'companies', dimension: 'companies', factor: 1 },
  dimensions: [
    origin,
    {
      id: 'indicator',
      codeList: 'wealth-indicator',
      default: 'dubai-chamber-new-members',
      title: { en: 'New or all members', ur: 'نئے یا تمام ارکان' },
    },
  ],
  example: { origin: 'PAK', period: '2024-01/2024-06' },
  inputs: { companies: fromDataset(WEALTH, (key) => ({ ...key, destination: 'ARE' })) },
  figure: ({ companies }, key) => companies(key),
}))

/** The days of the year from which to which a period runs: of two half-years they are the same. */
const season = ({ start, end }: Period): string => start.slice(4) + end.slice(4)

/** Change of new member companies against the same part of an earlier year, in percent. */
export const dubaiCompaniesGrowth = defineMetric(() => ({
  ...shared,
  id: 'dubai-companies-growth',
  title: { en: 'Growth of new companies in Dubai', ur: 'دبئی میں نئی کمپنیوں میں اضافہ' },
  definition: {
    en: 'Change of the companies with owners from the country that joined the Dubai Chamber, against the same months of an earlier year.',
    ur: 'دبئی چیمبر میں شامل ہونے والی ملک کے مالکان کی کمپنیوں میں تبدیلی، کسی پہلے سال کے انہی مہینوں کے مقابلے میں۔',
  },
  formula: {
    en: '(new members in the period ÷ new members in the earlier period − 1) × 100',
    ur: '(مدت کے نئے ارکان ÷ پہلی مدت کے نئے ارکان − 1) × 100',
  },
  mathml: formula(
    name('g'),
    row(
      brackets(
        row(fraction(below(name('C'), name('t')), below(name('C'), name('s'))), operator('−'), number(1)),
      ),
      operator('×'),
      number(100),
    ),
  ),
  unit: percentChange,
  dimensions: [origin, since],
  example: { origin: 'PAK', since: '2023-01/2023-06', period: '2024-01/2024-06' },
  inputs: {
    joined: fromDataset(WEALTH, ({ origin: from = '', period = '' }) => ({
      origin: from,
      destination: 'ARE',
      indicator: 'dubai-chamber-new-members',
      period,
    })),
  },
  figure: ({ joined }, { since: from = '', ...key }) => {
    const earlier = joined({ ...key, period: sinceEarlier({ since: from, ...key }) })
    const later = joined(key)
    if (season(earlier.period) !== season(later.period)) {
      throw unlikePeriods('compare', earlier.period, later.period)
    }
    return combine({
      operation: 'growth',
      formula: inWords(
        (label) => `(${label(later)} ${later.period.code} ÷ ${earlier.period.code} − 1) × 100`,
      ),
      inputs: [earlier, later],
      unit: percentChange,
      compute: ([before = 0, after = 0]) => (after / before - 1) * 100,
      period: later.period,
    })
  },
}))
