import type { Evidence } from '../evidence'
import { type Reconciliation, type RivalComparison, reconciliationsOf } from './reconciliation'
import type { ValueDefinition } from './value-basis'

/** Two sources that give the same series differently: what each counts, and the gap over all periods that both give. */
export interface ReconciledSeries {
  readonly dataset: string
  /** The code of each dimension, as the preferred values have it. */
  readonly codes: Readonly<Record<string, string>>
  readonly preferredSource: string
  readonly rivalSource: string
  /** The periods in which the two differ, in time. */
  readonly periods: readonly string[]
  /** The definitions of the two in the last of these periods. */
  readonly definitions: { readonly preferred: ValueDefinition; readonly rival: ValueDefinition }
  /** In what they differ, in any of the periods. */
  readonly differsIn: readonly string[]
  /** Mean of the differences, rival less preferred, in the unit of the values. */
  readonly meanDifference: number
  /** Mean of what the data account for. */
  readonly meanExplained: number
  /** Mean of what nothing accounts for. */
  readonly meanResidual: number
  /** The rules by which the one is preferred, each once. */
  readonly rules: readonly RivalComparison['rule'][]
  /** The reasons that are stated, each once. */
  readonly statedReasons: readonly string[]
}

interface Pair {
  readonly cell: Reconciliation
  readonly comparison: RivalComparison
}

/** The series of a dataset that two sources give differently, with what sets them apart; in table order. */
export function reconciledSeriesOf(evidence: Evidence, datasetId: string): ReconciledSeries[] {
  const pairs = reconciliationsOf(evidence, datasetId).flatMap((cell) =>
    cell.rivals.map((comparison): Pair => ({ cell, comparison })),
  )
  const series = new Map<string, Pair[]>()
  for (const pair of pairs) series.set(seriesKey(pair), [...(series.get(seriesKey(pair)) ?? []), pair])
  return [...series.values()].map(seriesOf)
}

const sourceOf = ({ cell: { figure } }: Pair): string =>
  figure.lineage.operation === 'observation' ? figure.lineage.source.id : ''

const seriesKey = (pair: Pair): string =>
  [
    ...Object.values(pair.cell.definition.codes),
    pair.cell.definition.unit,
    sourceOf(pair),
    pair.comparison.rival.source.id,
  ].join(' ')

function seriesOf(pairs: readonly Pair[]): ReconciledSeries {
  const last = pairs.at(-1)
  if (!last) throw new RangeError('a series has at least one cell')
  const comparisons = pairs.map(({ comparison }) => comparison)
  const mean = (of: (comparison: RivalComparison) => number): number =>
    comparisons.reduce((sum, comparison) => sum + of(comparison), 0) / comparisons.length
  return {
    dataset: last.cell.dataset,
    codes: last.cell.definition.codes,
    preferredSource: sourceOf(last),
    rivalSource: last.comparison.rival.source.id,
    periods: pairs.map(({ cell }) => cell.coverage.period),
    definitions: { preferred: last.cell.definition, rival: last.comparison.definition },
    differsIn: [...new Set(comparisons.flatMap(({ differsIn }) => differsIn))],
    meanDifference: mean(({ difference }) => difference),
    meanExplained: mean(({ explained }) => explained?.amount ?? 0),
    meanResidual: mean(({ residual }) => residual),
    rules: [...new Set(comparisons.map(({ rule }) => rule))],
    statedReasons: [...new Set(comparisons.flatMap(({ statedReason }) => statedReason ?? []))],
  }
}
