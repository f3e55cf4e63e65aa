import type { Figure, ObservationLineage } from '@exodus/core'
import { middleOf } from '@/components/chart/points'
import { descriptionOf } from '../catalogue'
import { breakYears } from '../dataset-page'

/** The published row from which a figure starts: its own, or that of its first input. */
function rowBehind({ lineage }: Figure): ObservationLineage | undefined {
  if (lineage.operation === 'observation') return lineage
  const [first] = lineage.inputs
  return first && rowBehind(first)
}

/** Years within lines at which the table behind them breaks; none where the lines come from several tables. */
export function breaksOf(series: readonly (readonly Figure[])[]): number[] {
  const rows = series.flatMap(([first]) => (first ? (rowBehind(first) ?? []) : []))
  const [table, ...others] = new Set(rows.map(({ dataset }) => dataset))
  const description = table === undefined || others.length > 0 ? undefined : descriptionOf(table)
  if (description === undefined) return []
  const places = series.flat().map(({ period }) => middleOf(period))
  const years = new Set(rows.flatMap(({ key }) => breakYears(description, key)))
  return [...years]
    .map(Number)
    .filter((year) => year > Math.min(...places) && year <= Math.max(...places))
    .sort((a, b) => a - b)
}
