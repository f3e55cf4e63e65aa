import type { Evidence } from '../../evidence'
import { type Figure, readObservation, select } from '../../figure'
import { combine, inWords } from '../../figure/derive'
import type { LocalizedText } from '../../schema'
import { percent } from '../../unit'
import { defineMetric, ifPublished, type MetricKey } from '../define-metric'
import { formula, fraction, name, number, operator, row } from '../mathml'
import { category, nationality } from './dimensions'

const UK_DATASET = 'uk-visas'

type Outcome = 'granted' | 'refused'

const AS_PUBLISHED: Readonly<Record<Outcome, LocalizedText>> = {
  granted: { en: 'the grant rate as published', ur: 'شائع شدہ شرحِ منظوری' },
  refused: { en: 'the refusal rate as published', ur: 'شائع شدہ شرحِ انکار' },
}
const RATE_OF: Readonly<Record<Outcome, string>> = { granted: 'grant-rate', refused: 'refusal-rate' }
const OTHER: Readonly<Record<Outcome, Outcome>> = { granted: 'refused', refused: 'granted' }

/** A hundred less a rate: what was not refused was granted. */
const restOf = (rate: Figure): Figure =>
  combine({
    operation: 'difference',
    formula: inWords((label) => `100 − ${label(rate)}`),
    inputs: [rate],
    unit: percent,
    compute: ([value = 0]) => 100 - value,
  })

/** Outcomes per hundred applications: from both counts where they are published, else as the report gives the rate. */
function ukRate(evidence: Evidence, outcome: Outcome, key: MetricKey): Figure {
  const read = (measure: string): Figure =>
    readObservation(evidence, UK_DATASET, {
      origin: key.origin ?? '',
      destination: 'GBR',
      category: key.category ?? '',
      measure,
      period: key.period ?? '',
    })
  const found = (measure: string): Figure | undefined => ifPublished(() => read(measure))
  const fromCounts = (of: Outcome): Figure | undefined => {
    const [part, applied] = [found(of), found('applied')]
    if (!part || !applied) return undefined
    return combine({
      operation: 'share',
      formula: inWords((label) => `${label(part)} ÷ ${label(applied)} × 100`),
      inputs: [part, applied],
      unit: percent,
      compute: ([top = 0, bottom = 0]) => (top / bottom) * 100,
      factor: 100,
    })
  }
  const published = (of: Outcome): Figure | undefined => {
    const rate = found(RATE_OF[of])
    return rate && select(rate, AS_PUBLISHED[of])
  }
  const other = OTHER[outcome]
  const own = fromCounts(outcome)
  if (own) return own
  const opposite = fromCounts(other)
  if (opposite) return restOf(opposite)
  const rate = published(outcome)
  if (rate) return rate
  const rest = published(other)
  return rest ? restOf(rest) : read(RATE_OF[outcome])
}

const shared = {
  reference: 'Home Office, entry clearance visa outcomes: share of applications by outcome',
  caveats: [
    {
      en: 'Press figures for single periods, no series. Where only a rate is reported, it stands as rounded there; a grant may answer an application of an earlier period.',
      ur: 'الگ الگ مدتوں کے اخباری اعداد، کوئی سلسلہ نہیں۔ جہاں صرف شرح بتائی گئی وہ اپنی گولائی کے ساتھ درج ہے؛ منظوری پچھلی مدت کی درخواست پر بھی ہو سکتی ہے۔',
    },
    {
      en: 'The year 2020 means twelve months whose last month the reports do not state.',
      ur: 'سال 2020 سے مراد وہ بارہ ماہ ہیں جن کا آخری مہینہ رپورٹوں میں درج نہیں۔',
    },
  ],
  unit: percent,
  dimensions: [nationality, category],
} as const

/** British visas granted per hundred applications, by nationality and category of visa. */
export const ukVisaGrantRate = defineMetric(() => ({
  ...shared,
  id: 'uk-visa-grant-rate',
  title: { en: 'British visa grant rate', ur: 'برطانوی ویزے کی شرحِ منظوری' },
  definition: {
    en: 'British visas granted as a share of applications, or the share granted as reported.',
    ur: 'درخواستوں میں منظور شدہ برطانوی ویزوں کا حصہ، یا منظوری کا حصہ جیسا رپورٹ ہوا۔',
  },
  formula: {
    en: 'granted ÷ applications × 100; else 100 − refused ÷ applications × 100; else the rate as published',
    ur: 'منظور ÷ درخواستیں × 100؛ ورنہ 100 − مسترد ÷ درخواستیں × 100؛ ورنہ شائع شدہ شرح',
  },
  mathml: formula(name('p'), row(fraction(name('G'), name('A')), operator('×'), number(100))),
  example: { origin: 'PAK', category: 'visit', period: '2021-07/2022-06' },
  inputs: {
    rate: { datasets: [UK_DATASET], read: (evidence, key) => ukRate(evidence, 'granted', key) },
  },
  figure: ({ rate }, key) => rate(key),
}))

/** British visa applications refused per hundred, by nationality and category of visa. */
export const ukVisaRefusalRate = defineMetric(() => ({
  ...shared,
  id: 'uk-visa-refusal-rate',
  title: { en: 'British visa refusal rate', ur: 'برطانوی ویزے سے انکار کی شرح' },
  definition: {
    en: 'Applications for British visas refused as a share of all, or the share refused as reported.',
    ur: 'برطانوی ویزے کی درخواستوں میں مسترد درخواستوں کا حصہ، یا انکار کا حصہ جیسا رپورٹ ہوا۔',
  },
  formula: {
    en: 'refused ÷ applications × 100; else 100 − granted ÷ applications × 100; else the rate as published',
    ur: 'مسترد ÷ درخواستیں × 100؛ ورنہ 100 − منظور ÷ درخواستیں × 100؛ ورنہ شائع شدہ شرح',
  },
  mathml: formula(name('q'), row(fraction(name('N'), name('A')), operator('×'), number(100))),
  example: { origin: 'PAK', category: 'study', period: '2024-10/2025-09' },
  inputs: {
    rate: { datasets: [UK_DATASET], read: (evidence, key) => ukRate(evidence, 'refused', key) },
  },
  figure: ({ rate }, key) => rate(key),
}))
