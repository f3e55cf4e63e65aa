import type { Evidence } from '../../evidence'
import { type Figure, missingObservation, readWhere } from '../../figure'
import { percentChange, type Unit } from '../../unit'
import { sumOf } from '../model'
import { publishedDatasets, publishedProjections } from '../published'
import { departurePath, groupDatasets, growthLevers } from './departure-groups'
import { grown, recentGrowth } from './growth'
import { departuresBetween, returnDatasets, returnRate, stocksOf } from './return-rate'
import {
  defineScenario,
  type Lever,
  type Part,
  scenarioFigure,
  yearOf,
  yearPeriod,
  yearsAfter,
} from './scenario'

const TABLE = 'remittances'
const PERSONS: Unit = { id: 'persons', dimension: 'persons', factor: 1 }

const ABROAD = { en: 'People abroad, outside India', ur: 'بھارت کے سوا بیرونِ ملک مقیم لوگ' } as const
const MONEY = { en: 'Remittances received', ur: 'موصولہ ترسیلاتِ زر' } as const
const PER_HEAD = {
  en: 'yearly growth of remittances per person abroad, in current US dollars',
  ur: 'فی کس (بیرونِ ملک مقیم) ترسیلات میں سالانہ اضافہ، موجودہ امریکی ڈالر میں',
} as const

/** Remittances and people abroad in the years for which both are published. */
const pairsOf = (evidence: Evidence): { readonly money: Figure; readonly people: Figure }[] => {
  const received = readWhere(evidence, TABLE, { country: 'PAK', indicator: 'received' })
  return stocksOf(evidence).flatMap((people) => {
    const money = received.find(({ period }) => period.code === people.period.code)
    return money ? [{ money, people }] : []
  })
}

const perHead: Lever = {
  id: 'per-head',
  title: PER_HEAD,
  unit: percentChange,
  bounds: { low: -100, high: 100 },
  default: (evidence) =>
    recentGrowth(
      pairsOf(evidence).map(({ money, people }) => ({
        year: yearOf(people.period),
        value: money.value / people.value,
        inputs: [money, people],
      })),
      PER_HEAD,
    ),
}

/** People abroad and the money they send, if departures, returns and money per head go on as they are. */
export const remittancesScenario = defineScenario({
  id: 'remittances',
  title: { en: 'Remittances, if this continues', ur: 'ترسیلاتِ زر، اگر یہی جاری رہا' },
  definition: {
    en: 'The stock abroad grows by registered departures less the share that returns; each person abroad sends what was sent per head in the last year for which both are known, grown at the rate of the lever, in current US dollars.',
    ur: 'بیرونِ ملک تعداد رجسٹرڈ روانگی سے بڑھتی ہے، واپس آنے والوں کا حصہ منہا کر کے؛ ہر شخص اتنا بھیجتا ہے جتنا آخری معلوم سال میں فی کس بھیجا گیا، مفروضہ شرح سے بڑھا کر، موجودہ امریکی ڈالر میں۔',
  },
  datasets: [...new Set([TABLE, ...groupDatasets, ...returnDatasets, ...publishedDatasets])],
  levers: [...growthLevers, returnRate, perHead],
  outcomes: (evidence, settings, last) => {
    const pair = pairsOf(evidence).at(-1)
    if (!pair) throw missingObservation(evidence.dataset(TABLE), { country: 'PAK', indicator: 'received' })
    const path = departurePath(evidence, settings)
    const base = yearOf(pair.people.period)
    const known = departuresBetween(evidence, base, path.base)
    const parts: Part[] = [
      { figure: pair.people, raises: true },
      { figure: settings('return-rate'), raises: false },
      ...known.map((figure) => ({ figure, raises: true })),
      ...path.parts,
    ]
    const peopleIn = (year: number, [stock = 0, back = 0, ...rest]: readonly number[]): number => {
      const published = known.flatMap(({ period }, at) => (yearOf(period) <= year ? (rest[at] ?? 0) : []))
      const ahead = yearsAfter(path.base, year).map((at) => path.inYear(rest.slice(known.length), at))
      return stock + sumOf([...published, ...ahead]) * (1 - back / 100)
    }
    const years = yearsAfter(base, last)
    return [
      {
        id: 'abroad',
        title: ABROAD,
        published: [],
        figures: years.map((year) =>
          scenarioFigure({
            label: ABROAD,
            formula: {
              en: 'stock abroad + departures of each year since × (1 − return rate)',
              ur: 'بیرونِ ملک تعداد + بعد کے ہر سال کی روانگی × (1 − واپسی کی شرح)',
            },
            parts,
            unit: PERSONS,
            period: yearPeriod(year),
            compute: (values) => peopleIn(year, values),
          }),
        ),
      },
      {
        id: 'remittances',
        title: MONEY,
        published: publishedProjections(evidence, { country: 'PAK', indicator: 'remittances' }).filter(
          ({ period }) => period.end > pair.money.period.end,
        ),
        figures: years.map((year) =>
          scenarioFigure({
            label: MONEY,
            formula: {
              en: 'remittances of the last year × people abroad ÷ people abroad in that year, grown per head',
              ur: 'آخری سال کی ترسیلات × بیرونِ ملک تعداد ÷ اس سال کی تعداد، فی کس اضافے کے ساتھ',
            },
            parts: [
              { figure: pair.money, raises: true },
              { figure: settings('per-head'), raises: true },
              // More people in the base year leave less money for each, and hold a larger share of those to come.
              ...parts.map((part, at) => (at === 0 ? { ...part, raises: false } : part)),
            ],
            unit: pair.money.unit,
            period: yearPeriod(year),
            compute: ([money = 0, rate = 0, ...values]) =>
              grown(money, rate, year - base) * (peopleIn(year, values) / (values[0] ?? 1)),
          }),
        ),
      },
    ]
  },
})
