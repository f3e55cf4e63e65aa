import { ExodusError } from '../../error'
import type { Figure } from '../../figure'
import { combine } from '../../figure/derive'
import { parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import type { Unit } from '../../unit'
import type { MetricDimension, MetricKey } from '../define-metric'
import { origin } from '../dimensions'
import type { PairedYears } from './paired-years'
import { spearman } from './rank-correlation'

export const correlation: Unit = { id: 'correlation', dimension: 'correlation', factor: 1 }

// Below this a rank correlation jumps about with every year added.
const SHORT_SERIES = 20

export const ASSOCIATION: LocalizedText = {
  en: 'An association, not a cause: it does not show that the driver makes anyone leave.',
  ur: 'یہ باہمی تعلق ہے، سبب نہیں: اس سے ثابت نہیں ہوتا کہ یہ عامل کسی کے جانے کا باعث بنا۔',
}

const CAVEATS: readonly LocalizedText[] = [
  ASSOCIATION,
  {
    en: 'Two series that both rise over the years go together for that alone; ask for form "change" to set their changes from year to year against each other.',
    ur: 'جو دو سلسلے برسوں میں بڑھتے جائیں وہ محض اسی لیے ساتھ چلتے ہیں؛ سال بہ سال تبدیلیوں کا مقابلہ درکار ہو تو form "change" مانگیں۔',
  },
  {
    en: 'Departures are registrations for work abroad with the Bureau alone, which last stand by themselves for 2022. What the destinations need, the other half of the story, is not among the drivers.',
    ur: 'روانگی سے مراد صرف بیورو میں بیرونِ ملک ملازمت کے اندراج ہیں، جو الگ سے آخری بار 2022 کے لیے شائع ہوئے۔ منزلوں کی ضرورت، جو کہانی کا دوسرا نصف ہے، ان عوامل میں شامل نہیں۔',
  },
]

const dimensions: readonly MetricDimension[] = [
  origin,
  { id: 'driver', title: { en: 'Driver', ur: 'عامل' } },
  {
    id: 'lag',
    default: '0',
    title: { en: 'Years by which the driver comes first', ur: 'عامل کتنے سال پہلے کا ہے' },
  },
  {
    id: 'form',
    default: 'level',
    title: { en: 'Levels, or changes from year to year', ur: 'سطحیں، یا سال بہ سال تبدیلیاں' },
  },
]

export const ASSOCIATION_DATASETS = [
  'departures-total',
  'economy',
  'governance',
  'security',
  'confidence-surveys',
]

/** What the metrics of an association have in common. */
export const ofAssociations = {
  caveats: CAVEATS,
  dimensions,
  example: { origin: 'PAK', driver: 'inflation', lag: '1', form: 'level', period: '2022' },
} as const

const pairsFormula = ({ driver }: PairedYears, { lag = '' }: MetricKey): LocalizedText => ({
  en: `rank correlation of departures with ${driver.title.en}${lag === '0' ? '' : ` ${lag} ${lag === '1' ? 'year' : 'years'} before`}`,
  ur: `روانگی کا درجہ وار ارتباط، ${driver.title.ur}${lag === '0' ? '' : ` (${lag} سال پہلے)`} کے ساتھ`,
})

/** How many years are paired, with a warning where they are few. */
export const lengthNotes = (count: number): LocalizedText[] => [
  { en: `${count} years paired`, ur: `${count} سالوں کے جوڑے` },
  ...(count < SHORT_SERIES
    ? [
        {
          en: `Warning: fewer than ${SHORT_SERIES} years; one year more or less can turn the result.`,
          ur: `انتباہ: ${SHORT_SERIES} سے کم سال؛ ایک سال کی کمی بیشی نتیجہ بدل سکتی ہے۔`,
        },
      ]
    : []),
]

/** The rank correlation of paired years. */
export function rankCorrelation(pairs: PairedYears, key: MetricKey): Figure {
  const count = pairs.departures.length
  const figure = combine({
    operation: 'correlation',
    formula: pairsFormula(pairs, key),
    inputs: [...pairs.departures, ...pairs.values],
    unit: correlation,
    compute: (values) => spearman(values.slice(0, count), values.slice(count)),
    period: parsePeriod(pairs.period),
    notes: [ASSOCIATION, ...lengthNotes(count), ...pairs.notes],
  })
  if (Number.isFinite(figure.value)) return figure
  throw new ExodusError(
    'DivisionByZeroError',
    `${pairs.driver.title.en} does not vary over ${pairs.period}; nothing can go with it.`,
    { field: 'driver', value: pairs.driver.id },
  )
}
