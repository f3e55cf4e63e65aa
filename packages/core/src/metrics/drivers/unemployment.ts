import { percent } from '../../unit'
import { defineMetric, fromDataset, type MetricDimension } from '../define-metric'
import { country } from '../dimensions'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { economyFrom } from './national-economy'

const group = {
  id: 'group',
  codeList: 'population-group',
  default: 'total',
  title: { en: 'Group', ur: 'گروہ' },
} as const satisfies MetricDimension

const shared = {
  formula: {
    en: 'unemployed ÷ labour force × 100, as published',
    ur: 'بے روزگار ÷ افرادی قوت × 100، جیسا شائع ہوا',
  },
  mathml: formula(name('u'), row(fraction(name('U'), name('L')), operator('×'), number(100))),
  unit: percent,
} as const

/** Unemployed as a share of the labour force by the model of the International Labour Organization, in percent. */
export const unemployment = defineMetric(() => ({
  ...shared,
  id: 'unemployment',
  title: { en: 'Unemployment (ILO model)', ur: 'بے روزگاری (آئی ایل او ماڈل)' },
  definition: {
    en: 'People without work who look for it and could begin, as a share of the labour force, estimated by the ILO.',
    ur: 'کام تلاش کرنے والے بے روزگار جو کام شروع کر سکتے ہیں، افرادی قوت کے حصے کے طور پر، آئی ایل او کا تخمینہ۔',
  },
  reference: 'ILO modelled estimates: World Bank, World Development Indicators, SL.UEM.TOTL.ZS',
  caveats: [
    {
      en: 'A model fills the years without a survey, which are most: for Pakistan no survey came out between fiscal 2021 and 2025.',
      ur: 'بیشتر سالوں کا سروے نہیں، وہ ماڈل سے پُر ہیں: پاکستان میں مالی سال 2021 اور 2025 کے درمیان کوئی سروے نہیں آیا۔',
    },
  ],
  dimensions: [country, group],
  example: { country: 'PAK', period: '2025' },
  inputs: { rate: economyFrom('unemployment-rate-ilo-modelled') },
  figure: ({ rate }, key) => rate(key),
}))

/** Unemployed as a share of the labour force in the Labour Force Survey of Pakistan, in percent, by standard. */
export const unemploymentSurvey = defineMetric(() => ({
  ...shared,
  id: 'unemployment-survey',
  title: { en: 'Unemployment (Labour Force Survey)', ur: 'بے روزگاری (لیبر فورس سروے)' },
  definition: {
    en: 'Unemployed as a share of the labour force in the Labour Force Survey, on the standard named, by region and group.',
    ur: 'لیبر فورس سروے میں بے روزگار، افرادی قوت کے حصے کے طور پر، نام زد معیار پر، علاقے اور گروہ کے لحاظ سے۔',
  },
  reference:
    'Pakistan Bureau of Statistics, Labour Force Survey; 19th International Conference of Labour Statisticians (2013), resolution I',
  caveats: [
    {
      en: 'The survey of fiscal 2025 came out on two standards; only the older one compares with fiscal 2021.',
      ur: 'مالی سال 2025 کا سروے دو معیاروں پر شائع ہوا؛ 2021 سے صرف پرانے معیار کا موازنہ درست ہے۔',
    },
  ],
  dimensions: [
    country,
    {
      id: 'region',
      codeList: 'economy-region',
      default: 'national',
      title: { en: 'Region', ur: 'علاقہ' },
    },
    {
      id: 'indicator',
      codeList: 'economy-indicator',
      default: 'unemployment-rate-lfs',
      title: { en: 'Standard', ur: 'معیار' },
    },
    group,
  ],
  example: { country: 'PAK', period: 'FY2025-PK' },
  inputs: { rate: fromDataset('economy', (key) => key) },
  figure: ({ rate }, key) => rate(key),
}))
