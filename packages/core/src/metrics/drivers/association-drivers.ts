import type { LocalizedText } from '../../schema'

/** Something that may go with departures: where its yearly values stand. */
export interface AssociationDriver {
  readonly id: string
  readonly title: LocalizedText
  readonly dataset: string
  /** The codes of its cells, besides the country. */
  readonly codes: Readonly<Record<string, string>>
  /** The country over which the values are a ratio, with the country of origin below. */
  readonly over?: string
  /** Its change from year to year is a percentage, not a difference: prices and ratios without a natural step. */
  readonly proportional?: true
}

type Described = Omit<AssociationDriver, 'dataset' | 'codes'>

/* @__NO_SIDE_EFFECTS__ */
function fromEconomy(indicator: string, driver: Described): AssociationDriver {
  return { ...driver, dataset: 'economy', codes: { region: 'national', indicator, group: 'total' } }
}

/* @__NO_SIDE_EFFECTS__ */
function fromGovernance(indicator: string, driver: Described): AssociationDriver {
  return { ...driver, dataset: 'governance', codes: { indicator } }
}

/* @__NO_SIDE_EFFECTS__ */
function fromSecurity(indicator: string, driver: Described): AssociationDriver {
  return { ...driver, dataset: 'security', codes: { indicator, breakdown: 'total' } }
}

/** The drivers that are tested together; two counters of terrorism stand side by side, never as one series. */
export const associationDrivers: readonly AssociationDriver[] = [
  fromEconomy('cpi-inflation-annual', {
    id: 'inflation',
    title: { en: 'inflation', ur: 'مہنگائی کی شرح' },
  }),
  fromEconomy('real-gdp-growth', {
    id: 'economic-growth',
    title: { en: 'economic growth', ur: 'معاشی شرحِ نمو' },
  }),
  fromEconomy('unemployment-rate-ilo-modelled', {
    id: 'unemployment',
    title: { en: 'unemployment (ILO model)', ur: 'بے روزگاری (آئی ایل او ماڈل)' },
  }),
  fromEconomy('exchange-rate-lcu-per-usd', {
    id: 'exchange-rate',
    title: { en: 'the exchange rate', ur: 'شرحِ مبادلہ' },
    proportional: true,
  }),
  fromEconomy('gdp-per-capita-current-usd', {
    id: 'income-gap',
    title: { en: 'the income gap to Saudi Arabia', ur: 'سعودی عرب سے آمدنی کا فرق' },
    over: 'SAU',
    proportional: true,
  }),
  fromGovernance('wgi-voice-accountability-percentile-rank', {
    id: 'voice-accountability',
    title: { en: 'voice and accountability', ur: 'اظہارِ رائے اور جواب دہی' },
  }),
  fromGovernance('wgi-political-stability-percentile-rank', {
    id: 'political-stability',
    title: { en: 'political stability', ur: 'سیاسی استحکام' },
  }),
  fromGovernance('wgi-government-effectiveness-percentile-rank', {
    id: 'government-effectiveness',
    title: { en: 'government effectiveness', ur: 'حکومت کی مؤثر کارکردگی' },
  }),
  fromGovernance('wgi-regulatory-quality-percentile-rank', {
    id: 'regulatory-quality',
    title: { en: 'regulatory quality', ur: 'ضابطہ کاری کا معیار' },
  }),
  fromGovernance('wgi-rule-of-law-percentile-rank', {
    id: 'rule-of-law',
    title: { en: 'rule of law', ur: 'قانون کی حکمرانی' },
  }),
  fromGovernance('wgi-control-of-corruption-percentile-rank', {
    id: 'control-of-corruption',
    title: { en: 'control of corruption', ur: 'بدعنوانی پر قابو' },
  }),
  fromSecurity('gtd-terrorism-deaths', {
    id: 'terrorism-deaths-gtd',
    title: {
      en: 'deaths in terrorist incidents (Global Terrorism Database)',
      ur: 'دہشت گردی کے واقعات میں اموات (گلوبل ٹیررازم ڈیٹابیس)',
    },
  }),
  fromSecurity('gti-terrorism-deaths', {
    id: 'terrorism-deaths-gti',
    title: {
      en: 'deaths from terrorism (Global Terrorism Index)',
      ur: 'دہشت گردی سے اموات (عالمی دہشت گردی کا اشاریہ)',
    },
  }),
  fromSecurity('global-peace-index-score', {
    id: 'peace-index',
    title: { en: 'the Global Peace Index', ur: 'عالمی امن کا اشاریہ' },
  }),
  {
    id: 'life-evaluation',
    title: { en: 'life evaluation', ur: 'زندگی کا جائزہ' },
    dataset: 'confidence-surveys',
    codes: { pollster: 'gallup-world-poll', measure: 'life-ladder', breakdown: 'total', group: 'total' },
  },
  fromGovernance('press-freedom-rank', {
    id: 'press-freedom',
    title: { en: 'the press freedom rank', ur: 'آزادیِ صحافت کا درجہ' },
  }),
]
