import type { Dataset, Evidence } from '../evidence'
import { type Alternative, type Figure, figureOfRow } from '../figure'
import { type BasedValue, type ExplainedPart, explainedPart } from './explained-part'
import { type PreferenceRule, ruleBetween } from './preference-rule'
import { basisOf, differencesOf, type ValueBasis } from './value-basis'

/** A rival beside the preferred value: what each counts, how far apart they are, and how much of that is explained. */
export interface RivalComparison extends ValueBasis {
  readonly rival: Alternative
  /** The dimensions, attributes, unit, status or quality in which it differs from the preferred value. */
  readonly differsIn: readonly string[]
  /** Rival less preferred, in the unit of the figure. */
  readonly difference: number
  /** The difference relative to the preferred value; absent when that is zero. */
  readonly relative?: number
  /** Why the preferred value comes first. */
  readonly rule: PreferenceRule
  /** The reason that a source or our remark states; words, and no amount. */
  readonly statedReason?: string
  /** The part of the difference that the data account for. */
  readonly explained?: ExplainedPart
  /** The difference less what is explained. */
  readonly residual: number
}

/** A cell for which sources differ; definition and coverage are those of the preferred value. */
export interface Reconciliation extends ValueBasis {
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
    const { lineage } = figure
    if (figure.alternatives.length === 0 || lineage.operation !== 'observation') return []
    const { low, high } = figure.range ?? { low: figure.value, high: figure.value }
    const preferred = { value: figure.value, source: lineage.source.id, basis: basisOf(dataset, lineage.row) }
    return {
      dataset: dataset.id,
      figure,
      ...preferred.basis,
      spread: high - low,
      rivals: figure.alternatives.map((rival) => comparison(evidence, dataset, figure, preferred, rival)),
    }
  })
}

function comparison(
  evidence: Evidence,
  dataset: Dataset,
  figure: Figure,
  preferred: BasedValue,
  rival: Alternative,
): RivalComparison {
  const basis = basisOf(dataset, rival.row)
  const difference = rival.value - figure.value
  const explained = explainedPart(evidence, dataset, preferred, {
    value: rival.value,
    source: rival.source.id,
    basis,
  })
  return {
    rival,
    ...basis,
    differsIn: differencesOf(preferred.basis, basis),
    difference,
    ...(figure.value === 0 ? {} : { relative: difference / Math.abs(figure.value) }),
    rule: ruleBetween(dataset, figure, rival),
    ...(rival.note === undefined ? {} : { statedReason: rival.note }),
    ...(explained ? { explained } : {}),
    residual: difference - (explained?.amount ?? 0),
  }
}
