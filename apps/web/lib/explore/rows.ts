import type { Figure } from '@exodus/core'
import type { ChartSeries } from '@/components/chart/chart-types'
import type { Exploration } from './explore'

/** Ids of the sources of the rows behind a figure, each once. */
export function sourceIdsOf({ lineage }: Figure): string[] {
  if (lineage.operation === 'observation') return [lineage.source.id]
  return [...new Set(lineage.inputs.flatMap(sourceIdsOf))]
}

/** A value of an exploration, flat, as files hold it. */
export type Row = Readonly<Record<string, string | number>>

/** Every value of an exploration, those only in the table included: dimensions first, evidence last. */
export const rowsOf = (exploration: Exploration): Row[] =>
  [...exploration.series, ...exploration.more].flatMap((series) => rowsOfSeries(series, exploration))

function rowsOfSeries({ id, points }: ChartSeries, { subject, selection }: Exploration): Row[] {
  const group = selection.groups.find((one) => one.id === id)
  const codes = Object.fromEntries([
    ...subject.dimensions.map((dimension) => [
      dimension.id,
      dimension.id !== selection.by ? (selection.fixed[dimension.id] ?? '') : group ? '' : id,
    ]),
    // Every row of a file has the same columns.
    ...[...new Set(selection.groups.map(({ grouping }) => grouping.id))].map((grouping) => [
      grouping,
      group?.grouping.id === grouping ? group.code : '',
    ]),
  ])
  return points.map(({ figure, rivals }) => ({
    ...codes,
    period: figure.period.code,
    value: figure.value,
    unit: figure.unit.id,
    status: figure.status,
    quality: figure.quality,
    low: figure.range?.low ?? '',
    high: figure.range?.high ?? '',
    rivals: rivals.join(' '),
    source: sourceIdsOf(figure).join(' '),
    figure: figure.id ?? '',
  }))
}
