import type { QueryMeasure } from '../schema'
import { type NumberColumn, numberAt, numberColumn } from '../table'
import { type Grouping, rowsByGroup } from './grouping'

/**
 * The measure of every group; without any value it is missing (`count` is 0). A median of evenly many values is the mean
 * of the two in the middle; a share is in per cent of the sum over `wholeOf` its group.
 * @param whole for shares the sum that each group is a share of
 */
export function measureGroups(
  measure: QueryMeasure,
  grouping: Grouping,
  values: NumberColumn,
  whole: (group: number) => number,
): NumberColumn {
  const { size, counts, missing, sums, mins, maxs } = grouping
  const take: Record<QueryMeasure, (group: number, known: number) => number> = {
    sum: (group) => sums[group] ?? 0,
    mean: (group, known) => (sums[group] ?? 0) / known,
    median: medians(measure, grouping, values),
    min: (group) => mins[group] ?? 0,
    max: (group) => maxs[group] ?? 0,
    count: (_, known) => known,
    share: (group) => ((sums[group] ?? 0) / whole(group)) * 100,
  }
  return numberColumn(
    Array.from({ length: size }, (_, group) => {
      const known = (counts[group] ?? 0) - (missing[group] ?? 0)
      if (known === 0 && measure !== 'count') return null
      if (measure === 'share' && whole(group) === 0) return null
      return take[measure](group, known)
    }),
  )
}

function medians(measure: QueryMeasure, grouping: Grouping, values: NumberColumn): (group: number) => number {
  if (measure !== 'median') return () => 0
  const lists = rowsByGroup(grouping)
  return (group) => {
    const known = Float64Array.from(lists[group] ?? [], (row) => numberAt(values, row) ?? Number.NaN)
      .filter((value) => !Number.isNaN(value))
      .sort()
    const middle = known.length >> 1
    const upper = known[middle] ?? 0
    return known.length % 2 === 1 ? upper : ((known[middle - 1] ?? 0) + upper) / 2
  }
}
