import type { Dataset, Evidence } from '../evidence'
import { type Alternative, type Figure, figureOfRow } from '../figure'
import type { LocalizedText } from '../schema'

/** The rule of the written policy that puts the preferred value before a rival. */
export type PreferenceRule =
  | 'stated-scope'
  | 'preferred-source'
  | 'quality'
  | 'later-publication'
  | 'row-order'

/** What each rule says; docs/rival-values.md has the policy. */
export const preferenceRules: Readonly<Record<PreferenceRule, LocalizedText>> = {
  'stated-scope': {
    en: 'A count that says what it covers stands before one that does not.',
    ur: 'جو شمار اپنا دائرہ بتائے وہ اس سے پہلے ہے جو نہ بتائے۔',
  },
  'preferred-source': {
    en: 'The dataset prefers this source, for the reason in its description.',
    ur: 'ڈیٹا سیٹ اس ماخذ کو ترجیح دیتا ہے، وجہ اس کی تفصیل میں ہے۔',
  },
  quality: {
    en: 'Official stands before surveyed, reported, provisional and estimated values.',
    ur: 'سرکاری قدر سروے، رپورٹ شدہ، عارضی اور تخمینی قدروں سے پہلے ہے۔',
  },
  'later-publication': {
    en: 'Of equals, the value published later stands first.',
    ur: 'برابر قدروں میں بعد میں شائع ہونے والی پہلے ہے۔',
  },
  'row-order': {
    en: 'Nothing sets them apart; the first row stands.',
    ur: 'کوئی فرق نہیں؛ پہلی سطر معتبر ہے۔',
  },
}

/** A rival beside the preferred value: how far apart, why it comes after, and what explains the gap. */
export interface RivalComparison {
  readonly rival: Alternative
  /** Rival less preferred, in the unit of the figure. */
  readonly difference: number
  /** The difference relative to the preferred value; absent when that is zero. */
  readonly relative?: number
  readonly rule: PreferenceRule
  /** What the sources or our remark say of the gap; without it the whole difference is an unexplained residual. */
  readonly explanation?: string
  /** The part of the difference that nothing explains. */
  readonly residual: number
}

/** A cell for which sources differ. */
export interface Reconciliation {
  readonly dataset: string
  readonly figure: Figure
  readonly rivals: readonly RivalComparison[]
  /** Largest less smallest of all values. */
  readonly spread: number
}

/** The cells of a dataset whose sources differ, each with its values side by side; in table order. */
export function reconciliationsOf(evidence: Evidence, datasetId: string): Reconciliation[] {
  const dataset = evidence.dataset(datasetId)
  return Array.from(dataset.table.indices).flatMap((index) => {
    const rivals = dataset.cellOfRow(index)?.rivals ?? []
    if (rivals.length === 0 || dataset.row(index).value === null) return []
    const figure = figureOfRow(evidence, dataset, index)
    return figure.alternatives.length === 0 ? [] : [reconciliation(dataset, figure)]
  })
}

function reconciliation(dataset: Dataset, figure: Figure): Reconciliation {
  const { low, high } = figure.range ?? { low: figure.value, high: figure.value }
  return {
    dataset: dataset.id,
    figure,
    spread: high - low,
    rivals: figure.alternatives.map((rival) => {
      const difference = rival.value - figure.value
      return {
        rival,
        difference,
        ...(figure.value === 0 ? {} : { relative: difference / Math.abs(figure.value) }),
        rule: ruleBetween(dataset, figure, rival),
        ...(rival.note === undefined ? {} : { explanation: rival.note }),
        residual: rival.note === undefined ? difference : 0,
      }
    }),
  }
}

function ruleBetween({ policy }: Dataset, figure: Figure, rival: Alternative): PreferenceRule {
  if (figure.lineage.operation !== 'observation') return 'row-order'
  const { key, source } = figure.lineage
  const { unstated, prefer = [] } = policy
  if (
    unstated &&
    rival.key[unstated.dimension] === unstated.code &&
    key[unstated.dimension] !== unstated.code
  ) {
    return 'stated-scope'
  }
  const place = (id: string): number => (prefer.includes(id) ? prefer.indexOf(id) : prefer.length)
  if (place(source.id) !== place(rival.source.id)) return 'preferred-source'
  if (figure.quality !== rival.quality) return 'quality'
  const date = (id: string): string => policy.published[id] ?? ''
  return date(source.id) === date(rival.source.id) ? 'row-order' : 'later-publication'
}
