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

const economy = /* @__NO_SIDE_EFFECTS__ */ (indicator: string) =>
  ({ dataset: 'economy', codes: { region: 'national', indicator, group: 'total' } }) as const

const governance = /* @__NO_SIDE_EFFECTS__ */ (indicator: string) =>
  ({ dataset: 'governance', codes: { indicator } }) as const
const worldBank = /* @__NO_SIDE_EFFECTS__ */ (dimension: string) =>
  governance(`wgi-${dimension}-percentile-rank`)
const security = /* @__NO_SIDE_EFFECTS__ */ (indicator: string) =>
  ({ dataset: 'security', codes: { indicator, breakdown: 'total' } }) as const

/** The drivers that are tested together; two counters of terrorism stand side by side, never as one series. */
export const associationDrivers: readonly AssociationDriver[] = /* @__PURE__ */ [
  {
    id: 'inflation',
    title: { en: 'inflation', ur: 'مہنگائی کی شرح' },
    ...economy('cpi-inflation-annual'),
  },
  {
    id: 'economic-growth',
    title: { en: 'economic growth', ur: 'معاشی شرحِ نمو' },
    ...economy('real-gdp-growth'),
  },
  {
    id: 'unemployment',
    title: { en: 'unemployment (ILO model)', ur: 'بے روزگاری (آئی ایل او ماڈل)' },
    ...economy('unemployment-rate-ilo-modelled'),
  },
  {
    id: 'exchange-rate',
    title: { en: 'the exchange rate', ur: 'شرحِ تبادلہ' },
    ...economy('exchange-rate-lcu-per-usd'),
    proportional: true,
  },
  {
    id: 'income-gap',
    title: { en: 'the income gap to Saudi Arabia', ur: 'سعودی عرب سے آمدنی کا فرق' },
    ...economy('gdp-per-capita-current-usd'),
    over: 'SAU',
    proportional: true,
  },
  {
    id: 'voice-accountability',
    title: { en: 'voice and accountability', ur: 'اظہارِ رائے اور جواب دہی' },
    ...worldBank('voice-accountability'),
  },
  {
    id: 'political-stability',
    title: { en: 'political stability', ur: 'سیاسی استحکام' },
    ...worldBank('political-stability'),
  },
  {
    id: 'government-effectiveness',
    title: { en: 'government effectiveness', ur: 'حکومت کی مؤثر کارکردگی' },
    ...worldBank('government-effectiveness'),
  },
  {
    id: 'regulatory-quality',
    title: { en: 'regulatory quality', ur: 'ضابطہ کاری کا معیار' },
    ...worldBank('regulatory-quality'),
  },
  {
    id: 'rule-of-law',
    title: { en: 'rule of law', ur: 'قانون کی حکمرانی' },
    ...worldBank('rule-of-law'),
  },
  {
    id: 'control-of-corruption',
    title: { en: 'control of corruption', ur: 'بدعنوانی پر قابو' },
    ...worldBank('control-of-corruption'),
  },
  {
    id: 'terrorism-deaths-gtd',
    title: {
      en: 'deaths in terrorist incidents (Global Terrorism Database)',
      ur: 'دہشت گردی کے واقعات میں اموات (گلوبل ٹیررازم ڈیٹابیس)',
    },
    ...security('gtd-terrorism-deaths'),
  },
  {
    id: 'terrorism-deaths-gti',
    title: {
      en: 'deaths from terrorism (Global Terrorism Index)',
      ur: 'دہشت گردی سے اموات (عالمی دہشت گردی کا اشاریہ)',
    },
    ...security('gti-terrorism-deaths'),
  },
  {
    id: 'peace-index',
    title: { en: 'the Global Peace Index', ur: 'عالمی امن کا اشاریہ' },
    ...security('global-peace-index-score'),
  },
  {
    id: 'life-evaluation',
    title: { en: 'life evaluation', ur: 'زندگی کا جائزہ' },
    dataset: 'confidence-surveys',
    codes: { pollster: 'gallup-world-poll', measure: 'life-ladder', breakdown: 'total', group: 'total' },
  },
  {
    id: 'press-freedom',
    title: { en: 'the press freedom rank', ur: 'آزادیِ صحافت کا درجہ' },
    ...governance('press-freedom-rank'),
  },
]
