import type { LocalizedText } from '../schema'

/** Datasets and metrics that answer one everyday question by different definitions. */
export interface DefinitionFamily {
  readonly id: string
  /** Why they are set side by side, and why none of them is the answer alone. */
  readonly reason: LocalizedText
  readonly datasets: readonly string[]
  readonly metrics: readonly string[]
}

/**
 * The families; within one, a figure of the same place and period is shown beside the one asked for. Which codes fit follows
 * from the dimensions, and units that differ are shown as they are.
 */
export const DEFINITION_FAMILIES: readonly DefinitionFamily[] = [
  {
    id: 'leaving',
    reason: {
      en: 'How many leave is counted as workers registered to go, as all who go less all who come, as people who ask for protection, or as people born here who live elsewhere; the counts overlap and cannot be added.',
      ur: 'کتنے لوگ جاتے ہیں، یہ رجسٹرڈ کارکنوں، جانے والوں منفی آنے والوں، پناہ مانگنے والوں یا بیرونِ ملک مقیم یہاں پیدا ہونے والوں کے طور پر گنا جاتا ہے؛ یہ شمار ایک دوسرے سے ملتے ہیں اور جمع نہیں ہو سکتے۔',
    },
    datasets: [
      'departures-total',
      'departures-by-destination',
      'comparator-departures-total',
      'net-migration',
      'net-migration-estimate',
      'asylum-applications-by-origin',
      'asylum-applications',
      'migrant-stock-by-origin',
      'migrant-stock',
      'overseas-pakistanis',
    ],
    metrics: ['departures-since-1971'],
  },
  {
    id: 'protection',
    reason: {
      en: 'Applications, decisions and people under protection are counted by different bodies, some by person and some by case, some first applications only.',
      ur: 'درخواستیں، فیصلے اور تحفظ پانے والے لوگ مختلف ادارے گنتے ہیں، کچھ افراد کے لحاظ سے، کچھ مقدمات کے، کچھ صرف پہلی درخواستیں۔',
    },
    datasets: [
      'asylum-applications',
      'asylum-applications-by-origin',
      'asylum-applications-by-stage',
      'asylum-applications-by-origin-and-stage',
      'eu-asylum',
      'eu-asylum-by-origin',
      'uk-asylum',
      'refugees-stock',
      'refugees-stock-by-origin',
    ],
    metrics: [],
  },
  {
    id: 'living-abroad',
    reason: {
      en: 'People living abroad are counted by where they were born, by citizenship or by what missions estimate, descendants included or not.',
      ur: 'بیرونِ ملک مقیم لوگ جائے پیدائش، شہریت یا سفارت خانوں کے اندازے سے گنے جاتے ہیں، اولاد سمیت یا اس کے بغیر۔',
    },
    datasets: ['migrant-stock', 'migrant-stock-by-origin', 'overseas-pakistanis', 'students-abroad'],
    metrics: [],
  },
  {
    id: 'skill',
    reason: {
      en: 'The skill levels of the Bureau, occupations and the groups of ISCO sort the same workers differently; drivers and electricians are skilled in one and not in another.',
      ur: 'بیورو کے مہارتی درجے، پیشے اور آئی ایس سی او کے گروہ انہی کارکنوں کو الگ الگ بانٹتے ہیں؛ ڈرائیور اور الیکٹریشن ایک میں ہنرمند ہیں اور دوسرے میں نہیں۔',
    },
    datasets: ['departures-by-skill', 'departures-by-skill-cumulative'],
    metrics: ['named-professions-departures'],
  },
  {
    id: 'occupation',
    reason: {
      en: 'Those of an occupation who register to leave, in a year or since counting began, and those already abroad are three things.',
      ur: 'کسی پیشے کے ایک سال میں رجسٹر ہونے والے، شمار کے آغاز سے اب تک رجسٹر ہونے والے، اور پہلے سے بیرونِ ملک موجود لوگ تین الگ چیزیں ہیں۔',
    },
    datasets: [
      'departures-by-occupation',
      'departures-by-occupation-cumulative',
      'departures-by-occupation-and-destination',
      'professionals-abroad',
    ],
    metrics: [],
  },
  {
    id: 'money-sent',
    reason: {
      en: 'The State Bank counts transfers through banks by fiscal year, the World Bank by calendar year, and bilateral flows are modelled.',
      ur: 'اسٹیٹ بینک بینکوں سے آنے والی رقوم مالی سال کے لحاظ سے گنتا ہے، عالمی بینک کیلنڈر سال کے لحاظ سے، اور ملکوں کے درمیان رقوم تخمینہ ہیں۔',
    },
    datasets: ['remittances', 'sbp-remittances', 'bilateral-remittances'],
    metrics: [],
  },
  {
    id: 'visas',
    reason: {
      en: 'Visas asked for, issued and refused are different counts, and each state has its own classes.',
      ur: 'مانگے گئے، جاری شدہ اور مسترد ویزے الگ الگ شمار ہیں، اور ہر ریاست کی اپنی قسمیں ہیں۔',
    },
    datasets: [
      'schengen-visas-by-origin',
      'us-visas',
      'us-visas-monthly',
      'uk-visas',
      'canada-australia-visas',
    ],
    metrics: [],
  },
]

/** Dimensions whose codes are definitions of what is counted, rather than parts of it. */
export const DEFINING_DIMENSIONS: readonly string[] = [
  'scope',
  'definition',
  'countBasis',
  'populationType',
  'base',
  'indicator',
  'measure',
]
