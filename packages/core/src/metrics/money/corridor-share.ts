import { share, sum } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, type MetricInput } from '../define-metric'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { corridor, corridorAmount, SBP_DATASETS } from './workers-remittances'

const SENT_FROM = {
  en: 'The corridor is where the last bank or exchange house sent the money from, not always where the worker lives.',
  ur: 'راہداری وہ جگہ ہے جہاں سے آخری بینک یا ایکسچینج ہاؤس نے رقم بھیجی، ضروری نہیں کہ کارکن وہیں رہتا ہو۔',
} as const

// Saudi Arabia, the Emirates, and Bahrain, Kuwait, Oman and Qatar together: never the four beside their group.
const GULF_CORRIDORS = ['SAU', 'ARE', 'GCC-OTHER'] as const

const amount = (code?: string): MetricInput => ({
  datasets: SBP_DATASETS,
  read: (evidence, key) => corridorAmount(evidence, code ?? key.corridor ?? '', key.period ?? ''),
})

/** Share of a corridor in all workers' remittances, in percent; State Bank. */
export const corridorShare = defineMetric(() => ({
  id: 'corridor-share',
  title: { en: 'Share of a corridor in remittances', ur: 'ترسیلاتِ زر میں راہداری کا حصہ' },
  definition: {
    en: 'Money sent to Pakistan through one corridor as a share of all workers’ remittances of the period.',
    ur: 'ایک راہداری سے پاکستان بھیجی گئی رقم، مدت کی کل ترسیلاتِ زر کے حصے کے طور پر۔',
  },
  formula: { en: 'amount through the corridor ÷ total × 100', ur: 'راہداری کی رقم ÷ کل × 100' },
  mathml: formula(
    below(name('s'), name('c')),
    row(fraction(below(name('R'), name('c')), name('R')), operator('×'), number(100)),
  ),
  reference: 'State Bank of Pakistan, EasyData: workers’ remittances by country',
  caveats: [
    SENT_FROM,
    {
      en: 'Shares of a group and of its parts overlap: only corridors of one level add to a hundred.',
      ur: 'گروہ اور اس کے حصوں کے تناسب ایک دوسرے میں شامل ہیں: صرف ایک سطح کی راہداریاں مل کر سو بنتی ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [corridor],
  example: { corridor: 'SAU', period: 'FY2025-PK' },
  inputs: { part: amount(), whole: amount('TOTAL') },
  figure: ({ part, whole }, key) => share(part(key), whole(key)),
}))

/** Share of the six Gulf states in all workers' remittances, in percent; State Bank. */
export const gulfCorridorShare = defineMetric(() => ({
  id: 'gulf-corridor-share',
  title: { en: 'Gulf share of remittances', ur: 'ترسیلاتِ زر میں خلیج کا حصہ' },
  definition: {
    en: 'Money sent to Pakistan from Saudi Arabia, the United Arab Emirates and the four other Gulf states as a share of all workers’ remittances.',
    ur: 'سعودی عرب، متحدہ عرب امارات اور چار دیگر خلیجی ریاستوں سے پاکستان بھیجی گئی رقم، کل ترسیلاتِ زر کے حصے کے طور پر۔',
  },
  formula: {
    en: '(Saudi Arabia + United Arab Emirates + other Gulf states) ÷ total × 100',
    ur: '(سعودی عرب + متحدہ عرب امارات + دیگر خلیجی ریاستیں) ÷ کل × 100',
  },
  mathml: formula(
    name('s'),
    row(
      fraction(
        row(
          below(name('R'), name('SAU')),
          operator('+'),
          below(name('R'), name('ARE')),
          operator('+'),
          below(name('R'), name('GCC')),
        ),
        name('R'),
      ),
      operator('×'),
      number(100),
    ),
  ),
  reference: 'State Bank of Pakistan, EasyData: workers’ remittances by country',
  caveats: [SENT_FROM],
  unit: percent,
  dimensions: [],
  example: { period: 'FY2024-PK' },
  inputs: {
    gulf: {
      datasets: SBP_DATASETS,
      read: (evidence, { period = '' }) =>
        sum(GULF_CORRIDORS.map((code) => corridorAmount(evidence, code, period))),
    },
    whole: amount('TOTAL'),
  },
  figure: ({ gulf, whole }, key) => share(gulf(key), whole(key)),
}))
