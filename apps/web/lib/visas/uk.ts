import { type Evidence, type Figure, readObservation } from '@exodus/core'
import { metricById } from '@exodus/core/metrics'
import { comparePeriods } from '@exodus/core/period'
import { orNone } from '../or-none'
import { type Choices, choicesOf, type SearchParams } from '../query'
import { evidenceFor } from '../subjects/section'

const RATE = 'uk-visa-refusal-rate'
const DATASET = 'uk-visas'
const ORIGIN = { origin: 'PAK' } as const

/** A kind of visa in a period: how many asked, and what came of it, as far as it is published. */
export interface CategoryLine {
  readonly category: string
  readonly period: string
  readonly rate?: Figure
  readonly applied?: Figure
  readonly granted?: Figure
}

export interface UkPage {
  readonly choices: Choices<'category'>
  readonly categories: readonly string[]
  /** The latest first; within a period the highest rate first. */
  readonly lines: readonly CategoryLine[]
  /** The first and the latest rate of each kind of visa, the highest latest one first. */
  readonly ends: readonly { readonly category: string; readonly now: Figure; readonly then?: Figure }[]
}

/** British visas for Pakistanis by kind and period. Single figures are published, no series: each stands with its period. */
export async function ukPage(params: SearchParams): Promise<UkPage> {
  const evidence = await evidenceFor([RATE], [DATASET])
  const { codesOf } = evidence.dataset(DATASET)
  const all = codesOf('category').flatMap((category) =>
    codesOf('period').flatMap((period) => lineOf(evidence, category, period)),
  )
  const categories = [...new Set(all.map(({ category }) => category))]
  const choices = choicesOf(params, { category: (text) => categories.includes(text) })
  const { category } = choices.chosen
  return {
    choices,
    categories,
    lines: all.filter((line) => category === undefined || line.category === category).sort(latestFirst),
    ends: categories.flatMap((one) => endsOf(evidence, one)).sort((a, b) => b.now.value - a.now.value),
  }
}

const periodOf = ({ rate, applied, granted }: CategoryLine) => (rate ?? applied ?? granted)?.period

function latestFirst(a: CategoryLine, b: CategoryLine): number {
  const [first, second] = [periodOf(a), periodOf(b)]
  const inTime = first && second ? comparePeriods(second, first) : 0
  return inTime || (b.rate?.value ?? 0) - (a.rate?.value ?? 0)
}

function lineOf(evidence: Evidence, category: string, period: string): CategoryLine[] {
  const read = (measure: string): Figure | undefined =>
    orNone(() =>
      readObservation(evidence, DATASET, { ...ORIGIN, destination: 'GBR', category, measure, period }),
    )
  const rate = orNone(() => metricById(RATE).at(evidence, { ...ORIGIN, category, period }))
  const [applied, granted] = [read('applied'), read('granted')]
  if (!rate && !applied && !granted) return []
  return [
    {
      category,
      period,
      ...(rate ? { rate } : {}),
      ...(applied ? { applied } : {}),
      ...(granted ? { granted } : {}),
    },
  ]
}

const YEAR = 366 * 86_400_000

/** Over longer times a rate says neither what was then nor what is now. */
const isWithinAYear = ({ start, end }: Figure['period']): boolean =>
  Date.parse(end) - Date.parse(start) <= YEAR

function endsOf(evidence: Evidence, category: string): UkPage['ends'] {
  const rates = (orNone(() => metricById(RATE).series(evidence, { ...ORIGIN, category })) ?? [])
    .filter(({ period }) => isWithinAYear(period))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  const [then, now] = [rates[0], rates.at(-1)]
  return now ? [{ category, now, ...(then && then !== now ? { then } : {}) }] : []
}
