import { unknownCode } from '../../error'
import { type Figure, per, readObservation, select, sum } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, ifPublished, type MetricDimension } from '../define-metric'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { nationality } from './dimensions'
import { usFiscalYear } from './us-fiscal-year'

const DATASET = 'us-overstays'

const travellerClass = {
  id: 'travellerClass',
  codeList: 'traveller-class',
  default: 'visitors-b1b2',
  title: { en: 'Class of travellers', ur: 'مسافروں کا زمرہ' },
} as const satisfies MetricDimension

/** Whether those who left late count too (`total`), or only those not known to have left (`in-country`). */
const overstay = {
  id: 'overstay',
  default: 'total',
  title: { en: 'Kind of overstay', ur: 'زائد قیام کی قسم' },
} as const satisfies MetricDimension

const PARTS = ['suspected-in-country-overstays', 'out-of-country-overstays'] as const
const KINDS: Readonly<Record<string, { readonly count: string; readonly rate: string }>> = {
  total: { count: 'total-overstays', rate: 'total-overstay-rate' },
  'in-country': { count: 'suspected-in-country-overstays', rate: 'suspected-in-country-rate' },
}

/** US visitors who stayed beyond their time, per hundred due to leave in the fiscal year. */
export const usOverstayRate = defineMetric({
  id: 'us-overstay-rate',
  title: { en: 'US overstay rate', ur: 'امریکا میں زائد قیام کی شرح' },
  definition: {
    en: 'Visitors who stayed in the United States beyond the time allowed, as a share of those due to leave in the fiscal year.',
    ur: 'امریکا میں اجازت سے زیادہ ٹھہرنے والے مسافر، مالی سال میں واپسی کے پابند مسافروں کے حصے کے طور پر۔',
  },
  formula: {
    en: 'overstays ÷ expected departures × 100; else the rate as published',
    ur: 'زائد قیام ÷ متوقع روانگیاں × 100؛ ورنہ شائع شدہ شرح',
  },
  mathml: formula(name('v'), row(fraction(name('O'), name('E')), operator('×'), number(100))),
  reference:
    'US Department of Homeland Security, Entry/Exit Overstay Report: total and suspected in-country rates',
  caveats: [
    {
      en: 'For Pakistan no fiscal year has both overstays and expected departures that can be relied on: the one line that is quoted does not say its year for certain.',
      ur: 'پاکستان کے لیے کسی مالی سال کے قابلِ اعتبار زائد قیام اور متوقع روانگیاں دونوں موجود نہیں: جو ایک سطر نقل ہوئی اس کا سال یقینی نہیں۔',
    },
    {
      en: 'Arrivals by air and sea only; fiscal 2015 covers fewer classes of travellers than later years.',
      ur: 'صرف فضائی اور بحری آمد؛ مالی سال 2015 میں بعد کے سالوں سے کم زمرے شامل ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [nationality, travellerClass, overstay],
  example: { origin: 'IND', travellerClass: 'visitors-b1b2', overstay: 'total', period: 'FY2017-US' },
  inputs: {
    rate: {
      datasets: [DATASET],
      read: (evidence, key) => {
        const kind = KINDS[key.overstay ?? '']
        if (!kind) {
          const known = Object.keys(KINDS)
          throw unknownCode({ field: 'overstay', value: key.overstay ?? '', known }, 'overstay')
        }
        const period = usFiscalYear(key.period)
        const { origin = '', travellerClass: travellers = '' } = key
        const read = (measure: string): Figure =>
          readObservation(evidence, DATASET, { origin, travellerClass: travellers, measure, period })
        const found = (measure: string): Figure | undefined => ifPublished(() => read(measure))
        const parts = kind === KINDS.total ? PARTS.flatMap((part) => found(part) ?? []) : []
        const stayed = found(kind.count) ?? (parts.length === PARTS.length ? sum(parts) : undefined)
        const due = found('expected-departures')
        if (stayed && due) return per(100, stayed, due, percent)
        return select(read(kind.rate), { en: 'the rate as published', ur: 'شائع شدہ شرح' })
      },
    },
  },
  figure: ({ rate }, key) => rate(key),
})
