import type { LocalizedText } from '../../schema'
import { percent, persons } from '../../unit'
import { defineMetric } from '../define-metric'
import { origin } from '../dimensions'
import { below, formula, fraction, name, number, operator, row, sumOver } from '../mathml'
import { ofOccupations, REGISTERED_ONLY, shareOfOccupations } from './occupations'

/** The professions that talk of a brain drain names. */
const PROFESSIONS = [
  'doctor',
  'engineer',
  'nurse',
  'teacher',
  'computer-analyst',
  'accountant',
  'pharmacist',
  'manager',
] as const

const LABEL: LocalizedText = {
  en: 'doctors, engineers, nurses, teachers, computer analysts, accountants, pharmacists and managers',
  ur: 'ڈاکٹر، انجینئر، نرسیں، اساتذہ، کمپیوٹر تجزیہ کار، اکاؤنٹنٹ، فارماسسٹ اور منیجر',
}

const CAVEATS: readonly LocalizedText[] = [
  REGISTERED_ONLY,
  {
    en: 'A year that lacks one of the eight, as 2023 and 2025, has no answer.',
    ur: 'جس سال آٹھ میں سے کوئی ایک موجود نہ ہو، جیسے 2023 اور 2025، اس کا جواب نہیں۔',
  },
]

const professions = sumOver(name('o'), below(name('D'), name('o')))

/** Registered departures of eight named professions together in a year, in persons. */
export const namedProfessionsDepartures = defineMetric({
  id: 'named-professions-departures',
  title: { en: 'Registered departures of eight professions', ur: 'آٹھ پیشوں کی رجسٹرڈ روانگی' },
  definition: {
    en: 'Registered departures of doctors, engineers, nurses, teachers, computer analysts, accountants, pharmacists and managers together.',
    ur: 'ڈاکٹروں، انجینئروں، نرسوں، اساتذہ، کمپیوٹر تجزیہ کاروں، اکاؤنٹنٹس، فارماسسٹوں اور منیجروں کی مجموعی رجسٹرڈ روانگی۔',
  },
  formula: LABEL,
  mathml: formula(name('P'), professions),
  reference:
    'Occupations of the Bureau of Emigration and Overseas Employment; the choice of professions is ours',
  caveats: CAVEATS,
  unit: persons,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: { departures: ofOccupations(() => PROFESSIONS, LABEL) },
  figure: ({ departures }, key) => departures(key),
})

/** Share of eight named professions together in the registered departures of a year, in percent. */
export const namedProfessionsShare = defineMetric({
  id: 'named-professions-share',
  title: { en: 'Share of eight professions in departures', ur: 'روانگی میں آٹھ پیشوں کا حصہ' },
  definition: {
    en: 'Registered departures of doctors, engineers, nurses, teachers, computer analysts, accountants, pharmacists and managers as a share of all registered departures of the year.',
    ur: 'ڈاکٹروں، انجینئروں، نرسوں، اساتذہ، کمپیوٹر تجزیہ کاروں، اکاؤنٹنٹس، فارماسسٹوں اور منیجروں کی رجسٹرڈ روانگی، سال کی کل رجسٹرڈ روانگی کے حصے کے طور پر۔',
  },
  formula: {
    en: 'departures of the eight professions ÷ departures × 100',
    ur: 'آٹھ پیشوں کی روانگی ÷ کل روانگی × 100',
  },
  mathml: formula(name('p'), row(fraction(professions, name('D')), operator('×'), number(100))),
  reference:
    'Percentage distribution by occupation (UN Recommendations, 1998); the choice of professions is ours',
  caveats: CAVEATS,
  unit: percent,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: { share: shareOfOccupations(() => PROFESSIONS, LABEL) },
  figure: ({ share }, key) => share(key),
})
