import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { GULF, origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { inOneRevision } from '../one-revision'
import { totalOf } from '../total'
import { STOCK_DATASETS, stockAt } from './stock-at'

const shared = {
  reference: 'United Nations, International Migrant Stock 2024; members of the Gulf Cooperation Council',
  caveats: [
    {
      en: 'Gulf states count foreign citizens and most other hosts birthplace; official counts of the Gulf states and of Pakistan differ widely from the United Nations.',
      ur: 'خلیجی ریاستیں غیر ملکی شہری گنتی ہیں اور دیگر بیشتر میزبان ملک جائے پیدائش؛ خلیجی ریاستوں اور پاکستان کے سرکاری اعداد اقوامِ متحدہ سے بہت مختلف ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
} as const

const SHARE = {
  en: 'stock in the six Gulf states ÷ stock in all destinations × 100',
  ur: 'چھ خلیجی ریاستوں میں تعداد ÷ تمام منزلوں میں تعداد × 100',
} as const
const SHARE_WITHOUT_INDIA = {
  en: 'stock in the six Gulf states ÷ (stock in all destinations − stock in India) × 100',
  ur: 'چھ خلیجی ریاستوں میں تعداد ÷ (تمام منزلوں میں تعداد − بھارت میں تعداد) × 100',
} as const

const inHosts = (evidence: Evidence, key: MetricKey, hosts: readonly string[]): Figure[] =>
  hosts.map((destination) => stockAt(evidence, { ...key, destination }))

const gulfOf = (values: readonly number[]): number => totalOf(values.slice(0, GULF.length))

const inGulf = (): string => sumOver(name('k'), below(name('S'), name('k')))

/** Share of the six Gulf states in the stock abroad, in percent. */
export const stockGulfShare = defineMetric(() => ({
  ...shared,
  id: 'stock-gulf-share',
  title: { en: 'Gulf share of the stock abroad', ur: 'بیرونِ ملک مقیم افراد میں خلیج کا حصہ' },
  definition: {
    en: 'People from the country living in the six Gulf states as a share of all who live abroad.',
    ur: 'چھ خلیجی ریاستوں میں مقیم افراد، بیرونِ ملک مقیم کل افراد کے حصے کے طور پر۔',
  },
  formula: SHARE,
  mathml: formula(name('s'), row(fraction(inGulf(), name('S')), operator('×'), number(100))),
  inputs: {
    stock: {
      datasets: STOCK_DATASETS,
      read: (evidence, key) => inHosts(evidence, key, [...GULF, 'WLD']),
    },
  },
  figure: ({ stock }, key) =>
    inOneRevision({
      operation: 'share',
      formula: SHARE,
      inputs: stock(key),
      unit: percent,
      compute: (values) => (gulfOf(values) / (values.at(-1) ?? 0)) * 100,
      factor: 100,
    }),
}))

/** Share of the six Gulf states in the stock abroad outside India, in percent. */
export const stockGulfShareWithoutIndia = defineMetric(() => ({
  ...shared,
  id: 'stock-gulf-share-without-india',
  title: {
    en: 'Gulf share of the stock abroad outside India',
    ur: 'بھارت کے سوا بیرونِ ملک مقیم افراد میں خلیج کا حصہ',
  },
  definition: {
    en: 'People from the country living in the six Gulf states as a share of all who live abroad outside India.',
    ur: 'چھ خلیجی ریاستوں میں مقیم افراد، بھارت کے سوا بیرونِ ملک مقیم افراد کے حصے کے طور پر۔',
  },
  formula: SHARE_WITHOUT_INDIA,
  mathml: formula(
    name('s'),
    row(fraction(inGulf(), row(name('S'), operator('−'), name('I'))), operator('×'), number(100)),
  ),
  inputs: {
    stock: {
      datasets: STOCK_DATASETS,
      read: (evidence, key) => inHosts(evidence, key, [...GULF, 'WLD', 'IND']),
    },
  },
  figure: ({ stock }, key) =>
    inOneRevision({
      operation: 'share',
      formula: SHARE_WITHOUT_INDIA,
      inputs: stock(key),
      unit: percent,
      compute: (values) => (gulfOf(values) / ((values.at(-2) ?? 0) - (values.at(-1) ?? 0))) * 100,
      factor: 100,
    }),
}))
