import { share } from '../../figure'
import { percent } from '../../unit'
import { defineMetric, fromDataset, type MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'

const applicants = (from?: string) =>
  fromDataset('eu-asylum-by-origin', ({ origin: own = '', period = '' }: MetricKey) => ({
    origin: from ?? own,
    destination: 'EU27',
    period,
  }))

/** Share of an origin in all asylum applicants of the European Union in a year, repeat applicants included. */
export const euAsylumShare = defineMetric(() => ({
  id: 'eu-asylum-share',
  title: { en: 'Share of asylum applicants in the EU', ur: 'یورپی یونین میں پناہ کے درخواست گزاروں میں حصہ' },
  definition: {
    en: 'Asylum applicants of the origin as a share of applicants of all origins in the 27 states of the European Union in the year, first-time and repeat.',
    ur: 'یورپی یونین کی 27 ریاستوں میں سال کے تمام درخواست گزاروں (پہلی بار اور دوبارہ) میں اصل ملک کے درخواست گزاروں کا حصہ۔',
  },
  formula: {
    en: 'applicants of the origin ÷ applicants of all origins × 100',
    ur: 'اصل ملک کے درخواست گزار ÷ تمام درخواست گزار × 100',
  },
  mathml: formula(
    name('s'),
    row(fraction(below(name('A'), name('o')), name('A')), operator('×'), number(100)),
  ),
  reference: 'Eurostat, migr_asyappctza: asylum applicants by citizenship',
  caveats: [
    {
      en: 'Repeat applicants are inside, and Eurostat rounds every cell to 5; new applications in the table of the UN refugee agency are fewer.',
      ur: 'دوبارہ درخواست دینے والے شامل ہیں، اور یوروسٹیٹ ہر خانہ 5 تک گول کرتا ہے؛ اقوامِ متحدہ کے ادارے کی نئی درخواستیں اس سے کم ہیں۔',
    },
  ],
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: { own: applicants(), all: applicants('WLD') },
  figure: ({ own, all }, key) => share(own(key), all(key)),
}))
