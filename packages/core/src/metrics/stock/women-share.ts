import { inWords } from '../../figure/derive'
import { percent } from '../../unit'
import { defineMetric } from '../define-metric'
import { host, origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'
import { inOneRevision } from '../one-revision'
import { STOCK_DATASETS, stockAt } from './stock-at'

/** Share of women in the stock abroad, in one host or in all of them, in percent. */
export const stockWomenShare = defineMetric({
  id: 'stock-women-share',
  title: { en: 'Women in the stock abroad', ur: 'بیرونِ ملک مقیم افراد میں خواتین' },
  definition: {
    en: 'Women as a share of the people from the country who live in a host, or in all hosts (WLD).',
    ur: 'ایک میزبان ملک، یا تمام ملکوں (WLD)، میں مقیم افراد میں خواتین کا حصہ۔',
  },
  formula: { en: 'women ÷ women and men × 100', ur: 'خواتین ÷ خواتین اور مرد × 100' },
  mathml: formula(
    name('w'),
    row(fraction(below(name('S'), name('f')), name('S')), operator('×'), number(100)),
  ),
  reference: 'United Nations, International Migrant Stock 2024: percentage of female migrants',
  caveats: [
    {
      en: 'Hosts that publish no sex are split by the United Nations with a model.',
      ur: 'جو میزبان ملک جنس شائع نہیں کرتے ان کی تقسیم اقوامِ متحدہ ایک ماڈل سے کرتا ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin, host],
  example: { origin: 'PAK', destination: 'WLD', period: '2024' },
  inputs: {
    stock: {
      datasets: STOCK_DATASETS,
      read: (evidence, key) => [stockAt(evidence, key, 'female'), stockAt(evidence, key)],
    },
  },
  figure: ({ stock }, key) => {
    const inputs = stock(key)
    return inOneRevision({
      operation: 'share',
      formula: inWords((label) => `${inputs.map(label).join(' ÷ ')} × 100`),
      inputs,
      unit: percent,
      compute: ([women = 0, all = 0]) => (women / all) * 100,
      factor: 100,
    })
  },
})
