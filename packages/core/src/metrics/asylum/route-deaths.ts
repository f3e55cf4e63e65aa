import { ExodusError } from '../../error'
import type { Evidence } from '../../evidence'
import { type Figure, readObservation } from '../../figure'
import { derive } from '../../figure/derive'
import { comparePeriods, containsPeriod, parsePeriod } from '../../period'
import type { LocalizedText } from '../../schema'
import { persons } from '../../unit'
import { defineMetric, type MetricKey } from '../define-metric'
import { origin, since } from '../dimensions'
import { below, formula, name, operator, row, sumOver } from '../mathml'

const DATASET = 'incident-totals'
const VICTIMS = ['only', 'any'] as const

const BOUNDS: readonly LocalizedText[] = [
  {
    en: 'the value is the lower bound: victims of incidents in which only Pakistanis are named',
    ur: 'عدد زیریں حد ہے: ان واقعات کے متاثرین جن میں صرف پاکستانیوں کا نام آیا',
  },
  {
    en: 'the upper end of the range: every victim, of any nationality, of incidents in which Pakistanis are named',
    ur: 'حد کا اوپری سرا: ان واقعات کا ہر متاثرہ فرد، کسی بھی قومیت کا، جن میں پاکستانیوں کا نام آیا',
  },
]
const FORMULA: LocalizedText = {
  en: 'from victims of incidents naming only Pakistanis to all victims of incidents naming Pakistanis',
  ur: 'صرف پاکستانیوں کے نام والے واقعات کے متاثرین سے پاکستانیوں کے نام والے واقعات کے تمام متاثرین تک',
}

/** The dead and missing of one period as a range; the value is its lower end. */
function victims(
  evidence: Evidence,
  from: string,
  period: string,
  notes: readonly LocalizedText[] = [],
): Figure {
  const [lower, upper] = VICTIMS.map((named) =>
    readObservation(evidence, DATASET, {
      origin: from,
      victims: named,
      measure: 'dead-and-missing',
      period,
    }),
  )
  if (!lower || !upper) throw new RangeError('a range has two ends')
  return derive({
    operation: 'interval',
    formula: FORMULA,
    inputs: [lower, upper],
    unit: persons,
    value: lower.value,
    range: { low: lower.value, high: upper.value },
    notes,
  })
}

const mathml = formula(
  name('d'),
  row(
    operator('['),
    below(name('V'), name('only')),
    operator(','),
    below(name('V'), name('any')),
    operator(']'),
  ),
)

const shared = {
  reference:
    'International Organization for Migration, Missing Migrants Project: dead and missing by incident',
  caveats: [
    {
      en: 'The project does not split the victims of an incident by nationality, so the truth lies between the two ends; the shipwreck off Pylos alone is 646 of the upper end.',
      ur: 'یہ منصوبہ کسی واقعے کے متاثرین کو قومیت کے لحاظ سے الگ نہیں کرتا، اس لیے حقیقت دونوں سروں کے درمیان ہے؛ صرف پائلوس کے جہاز کا حادثہ اوپری سرے کے 646 افراد ہے۔',
    },
    {
      en: 'A minimum count of known incidents to April 2025; it includes killings at borders and in Balochistan.',
      ur: 'اپریل 2025 تک معلوم واقعات کا کم از کم شمار؛ سرحدوں پر اور بلوچستان میں قتل کے واقعات بھی شامل ہیں۔',
    },
  ],
  unit: persons,
} as const

/** Pakistanis dead or missing on the way, as a range from a lower to an upper bound; the value is the lower one. */
export const routeDeaths = defineMetric(() => ({
  ...shared,
  id: 'route-deaths',
  title: {
    en: 'Dead and missing on migration routes, at least',
    ur: 'ہجرت کے راستوں پر ہلاک اور لاپتا، کم از کم',
  },
  definition: {
    en: 'Dead and missing migrants of a year: at least the victims of incidents that name only Pakistanis, at most all victims of incidents that name Pakistanis.',
    ur: 'سال کے ہلاک اور لاپتا تارکین: کم از کم ان واقعات کے متاثرین جن میں صرف پاکستانیوں کا نام ہے، زیادہ سے زیادہ ان واقعات کے تمام متاثرین جن میں پاکستانیوں کا نام ہے۔',
  },
  formula: FORMULA,
  mathml,
  dimensions: [origin],
  example: { origin: 'PAK', period: '2024' },
  inputs: {
    range: {
      datasets: [DATASET],
      read: (evidence, { origin: from = '', period = '' }) => victims(evidence, from, period, BOUNDS),
    },
  },
  figure: ({ range }, key) => range(key),
}))

/** The periods of the table from the first to the last, in time. */
function periodsOf(evidence: Evidence, { since: from = '', period: to = '' }: MetricKey): string[] {
  const span = { ...parsePeriod(from), end: parsePeriod(to).end }
  const periods = evidence
    .dataset(DATASET)
    .codesOf('period')
    .map((code) => parsePeriod(code))
    .filter((period) => containsPeriod(span, period))
    .sort(comparePeriods)
    .map(({ code }) => code)
  if (periods[0] === parsePeriod(from).code && periods.at(-1) === parsePeriod(to).code) return periods
  throw new ExodusError('UnlikePeriodsError', `${DATASET} has no span from ${from} to ${to}.`, {
    field: 'since',
    value: from,
    accepted: evidence.dataset(DATASET).codesOf('period'),
  })
}

/** Pakistanis dead or missing on the way over several years, as a range; the value is the lower bound. */
export const routeDeathsSince = defineMetric(() => ({
  ...shared,
  id: 'route-deaths-since',
  title: {
    en: 'Dead and missing on migration routes since a year, at least',
    ur: 'کسی سال سے ہجرت کے راستوں پر ہلاک اور لاپتا، کم از کم',
  },
  definition: {
    en: 'Dead and missing migrants from one year to another, as the range of the yearly ranges added up.',
    ur: 'ایک سال سے دوسرے تک ہلاک اور لاپتا تارکین، سالانہ حدود کے مجموعے کی حد کے طور پر۔',
  },
  formula: { en: 'sum of the ranges of the years', ur: 'سالوں کی حدود کا مجموعہ' },
  mathml: formula(name('D'), sumOver(name('t'), below(name('d'), name('t')))),
  dimensions: [origin, since],
  example: { origin: 'PAK', since: '2015', period: '2024' },
  inputs: {
    total: {
      datasets: [DATASET],
      read: (evidence, key) => {
        const codes = periodsOf(evidence, key)
        const inputs = codes.map((code) => victims(evidence, key.origin ?? '', code))
        const total = (end: 'low' | 'high'): number =>
          inputs.reduce((all, { range, value }) => all + (range?.[end] ?? value), 0)
        const last = (key.period ?? '').split('/').at(-1)
        return derive({
          operation: 'accumulate',
          formula: { en: 'sum of the ranges of the years', ur: 'سالوں کی حدود کا مجموعہ' },
          inputs,
          unit: persons,
          value: total('low'),
          range: { low: total('low'), high: total('high') },
          period: parsePeriod(`${key.since}/${last}`),
          notes: BOUNDS,
        })
      },
    },
  },
  figure: ({ total }, key) => total(key),
}))
