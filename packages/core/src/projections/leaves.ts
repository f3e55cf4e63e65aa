import type { Figure, ObservationLineage, OperationLineage } from '../figure'

/** A published row behind a figure. */
export type Leaf = Figure & { readonly lineage: ObservationLineage }

/** All nodes of a figure's lineage, each once. */
function nodesOf(figure: Figure, seen = new Set<Figure>()): ReadonlySet<Figure> {
  if (seen.has(figure)) return seen
  seen.add(figure)
  if (figure.lineage.operation !== 'observation') {
    for (const input of figure.lineage.inputs) nodesOf(input, seen)
  }
  return seen
}

/** The published rows behind a figure, each once. */
export const leavesOf = (figure: Figure): Leaf[] =>
  [...nodesOf(figure)].filter((node): node is Leaf => node.lineage.operation === 'observation')

/** The operations by which a figure was made. */
export const operationsOf = (figure: Figure): Set<OperationLineage['operation']> =>
  new Set(
    [...nodesOf(figure)].flatMap(({ lineage }) =>
      lineage.operation === 'observation' ? [] : [lineage.operation],
    ),
  )
