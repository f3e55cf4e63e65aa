import type { Evidence } from '@exodus/core'
import { type Reconciliation, reconciliationsOf } from '@exodus/core/reconciliation'
import { type Description, descriptions } from './catalogue'
import { openDataset } from './evidence'
import { allEvidence } from './evidence-all'
import { choicesOf, type Paged, paged, parameter, type SearchParams } from './query'

export const compareOrders = ['gap', 'table'] as const
export type CompareOrder = (typeof compareOrders)[number]

const PAGE = 20

/** How far the rivals of a dataset stand from the values used. */
export interface RivalCounts {
  /** Cells whose sources differ, and cells in all. */
  readonly cells: number
  readonly all: number
  readonly rivals: number
  /** Rivals whose whole gap the data account for, and those with a reason stated. */
  readonly explained: number
  readonly stated: number
  /** The gap in the middle, relative to the value used. */
  readonly median: number
}

export interface ComparedTable extends RivalCounts {
  readonly description: Description
}

const known = new Map<string, readonly Reconciliation[]>()

/** The cells of a dataset whose sources differ; read once a process. */
function cellsOf(evidence: Evidence, dataset: string): readonly Reconciliation[] {
  const read = known.get(dataset)
  if (read) return read
  const cells = reconciliationsOf(evidence, dataset)
  known.set(dataset, cells)
  return cells
}

function countsOf(evidence: Evidence, dataset: string, cells: readonly Reconciliation[]): RivalCounts {
  const rivals = cells.flatMap((cell) => cell.rivals)
  return {
    cells: cells.length,
    all: evidence.dataset(dataset).table.size,
    rivals: rivals.length,
    explained: rivals.filter(({ residual }) => residual === 0).length,
    stated: rivals.filter(({ statedReason }) => statedReason !== undefined).length,
    median: median(rivals.flatMap(({ relative }) => (relative === undefined ? [] : [Math.abs(relative)]))),
  }
}

/** The value in the middle; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return (low + high) / 2
}

/** Every dataset with rival values, in the order of the catalogue. */
export async function comparedTables(): Promise<ComparedTable[]> {
  const evidence = await allEvidence()
  return descriptions.flatMap((description) => {
    const cells = cellsOf(evidence, description.id)
    return cells.length === 0 ? [] : [{ description, ...countsOf(evidence, description.id, cells) }]
  })
}

/** Whether some cell of a dataset has values that differ. */
export async function hasRivals(dataset: string): Promise<boolean> {
  const { evidence } = await openDataset(dataset)
  return cellsOf(evidence, dataset).length > 0
}

export interface ComparePage extends Paged<Reconciliation>, RivalCounts {
  readonly order: CompareOrder
  /** An order that was asked for and that there is not; empty when there is none such. */
  readonly noOrder: string
}

/** The cells of a dataset whose sources differ, as the address asks for them. */
export async function comparePage(dataset: string, params: SearchParams): Promise<ComparePage> {
  const evidence = await allEvidence()
  const cells = cellsOf(evidence, dataset)
  const { chosen, ignored } = choicesOf(params, {
    order: (text) => (compareOrders as readonly string[]).includes(text),
  })
  const order = (chosen.order ?? 'gap') as CompareOrder
  const sorted = order === 'gap' ? cells.toSorted((a, b) => widest(b) - widest(a)) : cells
  return {
    ...paged(sorted, parameter(params, 'page'), PAGE),
    ...countsOf(evidence, dataset, cells),
    order,
    noOrder: ignored.join(),
  }
}

/** The widest gap of a cell, relative to its value; a value of zero has none and comes last. */
const widest = ({ rivals }: Reconciliation): number =>
  Math.max(...rivals.map(({ relative }) => (relative === undefined ? -1 : Math.abs(relative))))
