import { readObservation, share } from '../../figure'
import type { LocalizedText } from '../../schema'
import { percent, persons } from '../../unit'
import { defineMetric, type MetricDimension, type MetricInput } from '../define-metric'
import { origin, WORLD } from '../dimensions'
import { below, formula, fraction, name, number, operator, row } from '../mathml'

const DATASET = 'returns'

/** The country that deported, or `WLD` for all. */
const deportedFrom = {
  id: 'destination',
  codeList: 'area',
  default: WORLD,
  title: { en: 'Deporting country', ur: 'ملک بدر کرنے والا ملک' },
} as const satisfies MetricDimension

const deported: MetricInput = {
  datasets: [DATASET],
  read: (evidence, { origin: from = '', destination = WORLD, period = '' }) =>
    readObservation(evidence, DATASET, { origin: from, destination, measure: 'deported', period }),
}

const SOURCES_CAVEAT: LocalizedText = {
  en: 'Replies of ministries and reports that disagree: the others stand as rival values. Totals of 2018 to 2020 by year and of 2024 and 2025 are not published.',
  ur: 'وزارتوں کے جوابات اور رپورٹیں ایک دوسرے سے نہیں ملتیں: باقی اعداد متبادل اعداد کے طور پر درج ہیں۔ 2018 تا 2020 کے سال وار اور 2024 اور 2025 کے مجموعے شائع نہیں ہوئے۔',
}

/** Pakistanis deported in a period, by one country or by all, as counted by Pakistan or by the host. */
export const deportations = defineMetric({
  id: 'deportations',
  title: { en: 'Deportations', ur: 'ملک بدری' },
  definition: {
    en: 'People of the origin who were deported in the period, from one country or from all.',
    ur: 'اصل ملک کے وہ افراد جو مدت میں ایک ملک، یا تمام ممالک، سے ملک بدر ہوئے۔',
  },
  formula: { en: 'the number as reported', ur: 'رپورٹ شدہ تعداد' },
  mathml: formula(name('B'), name('deported')),
  reference: 'Federal Investigation Agency and Ministry of Interior (Pakistan), replies to parliament',
  caveats: [
    SOURCES_CAVEAT,
    {
      en: 'Most come from the Gulf, and many once left as registered workers: neither negative departures nor a count of irregular leavers.',
      ur: 'زیادہ تر خلیج سے آتے ہیں، اور کئی کبھی رجسٹرڈ کارکن کے طور پر گئے تھے: یہ نہ منفی روانگی ہے نہ بے ضابطہ جانے والوں کی تعداد۔',
    },
  ],
  unit: persons,
  dimensions: [origin, deportedFrom],
  example: { origin: 'PAK', destination: 'WLD', period: '2022' },
  inputs: { deported },
  figure: (inputs, key) => inputs.deported(key),
})

/** Share of one country in all deportations of a period. */
export const deportationsShare = defineMetric({
  id: 'deportations-share',
  title: { en: 'Share of a country in deportations', ur: 'ملک بدری میں کسی ملک کا حصہ' },
  definition: {
    en: 'Deportations from one country as a share of the deportations of the origin from all countries in the period.',
    ur: 'مدت میں تمام ممالک سے ملک بدری میں ایک ملک سے ملک بدری کا حصہ۔',
  },
  formula: {
    en: 'deported from the country ÷ deported from all countries × 100',
    ur: 'ملک سے ملک بدر ÷ تمام ممالک سے ملک بدر × 100',
  },
  mathml: formula(
    below(name('s'), name('j')),
    row(fraction(below(name('B'), name('j')), name('B')), operator('×'), number(100)),
  ),
  reference: 'Federal Investigation Agency and Ministry of Interior (Pakistan), replies to parliament',
  caveats: [
    SOURCES_CAVEAT,
    {
      en: 'The country and the total can come from different replies; the range shows how far these disagree.',
      ur: 'ملک اور مجموعے کے اعداد مختلف جوابات سے ہو سکتے ہیں؛ حد ان کے اختلاف کو دکھاتی ہے۔',
    },
  ],
  unit: percent,
  dimensions: [origin, deportedFrom],
  example: { origin: 'PAK', destination: 'SAU', period: '2015' },
  inputs: { deported },
  figure: (inputs, key) => share(inputs.deported(key), inputs.deported({ ...key, destination: WORLD })),
})
