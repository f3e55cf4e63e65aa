import { type Dataset, figureId } from '@exodus/core'
import type { z } from '@hono/zod-openapi'
import type { Observation } from './schema'

type ObservationJson = z.infer<typeof Observation>

/** A default answer as a flat object with its rival values. */
export function presentObservation(dataset: Dataset, index: number): ObservationJson {
  const row = dataset.row(index)
  const names = dataset.dimensions.map(({ id }) => id)
  const rivals = dataset.cellOfRow(index)?.rivals ?? []
  return {
    ...row,
    ...(typeof row.confirmedBy === 'string' ? { confirmedBy: row.confirmedBy.split(' ') } : {}),
    figure: figureId(dataset.id, [...names.map((name) => String(row[name])), row.period]),
    alternatives: rivals.flatMap((rivalIndex) => {
      const rival = dataset.row(rivalIndex)
      if (rival.value === null || rival.value === row.value) return []
      const differing = names.filter((name) => rival[name] !== row[name])
      return [
        {
          ...Object.fromEntries(differing.map((name) => [name, rival[name]])),
          value: rival.value,
          source: rival.source,
          status: rival.status,
          quality: rival.quality,
          row: rival.row,
          ...(typeof rival.note === 'string' ? { note: rival.note } : {}),
        },
      ]
    }),
  }
}
