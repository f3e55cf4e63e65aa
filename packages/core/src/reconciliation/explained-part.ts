import type { Dataset, Evidence } from '../evidence'
import { difference, type Figure, readWhere } from '../figure'
import type { LocalizedText } from '../schema'
import { lastDigit, roundingExplains } from './rounding'
import type { ValueBasis } from './value-basis'

/** By what a part of a difference is explained. */
export type ExplainedBy = 'rounding' | 'corporation'

/** What each ground says. */
export const explainedBy: Readonly<Record<ExplainedBy, LocalizedText>> = {
  rounding: {
    en: 'One value is the other one rounded to the last digit that its source gives.',
    ur: 'ایک عدد دوسرا ہی ہے، جسے اس کے ماخذ نے اپنے آخری ہندسے تک گول کر کے لکھا۔',
  },
  corporation: {
    en: 'One count includes the Overseas Employment Corporation and the other does not; the gap is no larger than all that the Corporation sent in the period.',
    ur: 'ایک شمار میں اوورسیز ایمپلائمنٹ کارپوریشن شامل ہے اور دوسرے میں نہیں؛ فرق کارپوریشن کے اس مدت کے کل شمار سے زیادہ نہیں۔',
  },
}

/** The part of a difference that the data themselves account for. */
export interface ExplainedPart {
  /** Signed as the difference is. */
  readonly amount: number
  readonly by: ExplainedBy
  /** What the amount was checked against: the Corporation's count, as the two published totals give it. */
  readonly evidence?: Figure
}

/** A value with what it counts and who gives it. */
export interface BasedValue {
  readonly value: number
  readonly source: string
  readonly basis: ValueBasis
}

/** What the data account for of `rival − preferred`; nothing where they do not let it be computed. */
export function explainedPart(
  evidence: Evidence,
  dataset: Dataset,
  preferred: BasedValue,
  rival: BasedValue,
): ExplainedPart | undefined {
  const amount = rival.value - preferred.value
  const finest = [finestDigit(dataset, preferred), finestDigit(dataset, rival)] as const
  // A place in a ranking is counted, not measured: nothing of it is rounded.
  if (preferred.basis.definition.unit !== 'rank' && roundingExplains(preferred.value, rival.value, finest)) {
    return { amount, by: 'rounding' }
  }
  const corporation = corporationCount(evidence, preferred.basis, rival.basis)
  if (!corporation) return undefined
  const wider = rival.basis.coverage.scope === 'beoe-oec' ? amount : -amount
  return wider >= 0 && wider <= corporation.value
    ? { amount, by: 'corporation', evidence: corporation }
    : undefined
}

/** The last digit that the source of a value gives in its values of the same unit in this table. */
function finestDigit(dataset: Dataset, { source, basis }: BasedValue): number {
  const digits = precisionOf(dataset)
  return digits.get(`${source} ${basis.definition.unit}`) ?? 0
}

const precisions = new WeakMap<Dataset, ReadonlyMap<string, number>>()

function precisionOf(dataset: Dataset): ReadonlyMap<string, number> {
  const known = precisions.get(dataset)
  if (known) return known
  const finest = new Map<string, number>()
  for (const { source, unit, value } of dataset.observations.rows()) {
    if (value === null || value === 0) continue
    const key = `${source} ${unit}`
    finest.set(key, Math.min(finest.get(key) ?? Number.POSITIVE_INFINITY, lastDigit(value)))
  }
  precisions.set(dataset, finest)
  return finest
}

const SCOPES = ['beoe', 'beoe-oec']

/** What the Corporation sent in the period, where the scopes differ by it and both totals are published. */
function corporationCount(evidence: Evidence, a: ValueBasis, b: ValueBasis): Figure | undefined {
  const scopes = [a, b].map(({ coverage }) => coverage.scope ?? '').sort()
  if (scopes.join() !== SCOPES.join() || !evidence.datasetIds.includes('departures-total')) return undefined
  const total = (scope: string): Figure | undefined =>
    readWhere(evidence, 'departures-total', { origin: 'PAK', scope, period: a.coverage.period }).at(0)
  const [bureau, both] = SCOPES.map(total)
  return bureau && both ? difference(both, bureau) : undefined
}
