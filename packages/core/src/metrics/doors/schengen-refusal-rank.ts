import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import type { Figure } from '../../figure'
import { rankByValue } from '../../figure/rank'
import type { LocalizedText } from '../../schema'
import { rank } from '../../unit'
import { defineMetric, type MetricDimension, type MetricKey } from '../define-metric'
import { below, formula, name, number, operator, row } from '../mathml'
import { applicationCountry } from './dimensions'
import { decisionsOfAll, perHundred, SCHENGEN_DATASET, type SchengenDecisions } from './schengen-decisions'

/** The least number of decisions with which a country takes part. */
const leastDecisions = {
  id: 'leastDecisions',
  default: '1000',
  title: { en: 'Least number of decisions', ur: 'فیصلوں کی کم از کم تعداد' },
} as const satisfies MetricDimension

const RATE_FORMULA: LocalizedText = {
  en: '1 + the number of countries with a higher refusal rate',
  ur: '1 + ان ممالک کی تعداد جن میں شرحِ انکار زیادہ ہے',
}
const COUNT_FORMULA: LocalizedText = {
  en: '1 + the number of countries with more refusals',
  ur: '1 + ان ممالک کی تعداد جن میں انکار زیادہ ہیں',
}

const rankMathml = (value: string): string =>
  formula(
    name('k'),
    row(
      number(1),
      operator('+'),
      name('#'),
      operator('{'),
      below(name(value), name('j')),
      operator('>'),
      name(value),
      operator('}'),
    ),
  )

function least({ leastDecisions: given = '' }: MetricKey): number {
  const value = Number(given)
  if (Number.isInteger(value) && value >= 0) return value
  throw new ExodusError('InvalidParameterError', `leastDecisions "${given}" is no whole number.`, {
    field: 'leastDecisions',
    value: given,
    accepted: ['1000'],
  })
}

/** Ranks the country asked for among all that reached the least number of decisions. */
function ranked(
  evidence: Evidence,
  key: MetricKey,
  formula: LocalizedText,
  ranks: (decisions: SchengenDecisions) => Figure,
): Figure {
  const enough = least(key)
  const { origin = '' } = key
  const dataset = evidence.dataset(SCHENGEN_DATASET)
  const all = [...decisionsOfAll(evidence, key)]
  const compared = all.filter(
    ([place, decisions]) => place === origin || decisions.all.value >= Math.max(enough, 1),
  )
  const places = compared.map(([place, decisions]) => ({
    place,
    figure: ranks(decisions),
    name: dataset.nameOf('origin', place),
  }))
  const own = places.find(({ place }) => place === origin)
  if (!own) throw new RangeError('a rank needs a figure')
  const others = places.filter((candidate) => candidate !== own)
  return rankByValue(own, others, formula, [
    {
      en: `${places.length} countries compared, with ${enough.toLocaleString('en')} decisions or more`,
      ur: `${places.length} ممالک کا موازنہ، جن میں ${enough.toLocaleString('en')} یا زیادہ فیصلے ہوئے`,
    },
  ])
}

const shared = {
  reference: 'Standard competition ranking over the Schengen visa statistics of the European Commission',
  unit: rank,
  dimensions: [applicationCountry, leastDecisions],
  example: { origin: 'PAK', leastDecisions: '1000', period: '2024' },
} as const

/** Place of a country among all in which Schengen visas are applied for, by refusal rate: 1 is refused most often. */
export const schengenRefusalRank = defineMetric(() => ({
  ...shared,
  id: 'schengen-refusal-rank',
  title: { en: 'Rank by Schengen refusal rate', ur: 'شینگن ویزے سے انکار کی شرح میں درجہ' },
  definition: {
    en: 'Place of the country among all countries of application by refusal rate per decision; 1 has the highest rate.',
    ur: 'فی فیصلہ شرحِ انکار کے لحاظ سے درخواست کے تمام ممالک میں ملک کا درجہ؛ 1 کی شرح سب سے زیادہ۔',
  },
  formula: RATE_FORMULA,
  mathml: rankMathml('q'),
  caveats: [
    {
      en: 'Countries with few decisions have rates by chance and are left out; how many is few moves the rank.',
      ur: 'کم فیصلوں والے ممالک کی شرح اتفاقی ہوتی ہے، وہ شامل نہیں؛ کم سے کیا مراد ہے اس سے درجہ بدلتا ہے۔',
    },
  ],
  inputs: {
    place: {
      datasets: [SCHENGEN_DATASET],
      read: (evidence, key) =>
        ranked(evidence, key, RATE_FORMULA, (decisions) => perHundred('refused', decisions)),
    },
  },
  figure: ({ place }, key) => place(key),
}))

/** Place of a country among all in which Schengen visas are applied for, by number of refusals: 1 has most. */
export const schengenRefusedRank = defineMetric(() => ({
  ...shared,
  id: 'schengen-refused-rank',
  title: { en: 'Rank by number of Schengen refusals', ur: 'شینگن ویزے سے انکار کی تعداد میں درجہ' },
  definition: {
    en: 'Place of the country among all countries of application by the number of visas refused; 1 has most.',
    ur: 'مسترد ویزوں کی تعداد کے لحاظ سے درخواست کے تمام ممالک میں ملک کا درجہ؛ 1 میں سب سے زیادہ۔',
  },
  formula: COUNT_FORMULA,
  mathml: rankMathml('N'),
  caveats: [
    {
      en: 'It ranks size: where many apply, many are refused.',
      ur: 'یہ حجم کا درجہ ہے: جہاں درخواستیں زیادہ ہوں وہاں انکار بھی زیادہ ہوتے ہیں۔',
    },
  ],
  inputs: {
    place: {
      datasets: [SCHENGEN_DATASET],
      read: (evidence, key) => ranked(evidence, key, COUNT_FORMULA, ({ refused }) => refused),
    },
  },
  figure: ({ place }, key) => place(key),
}))
