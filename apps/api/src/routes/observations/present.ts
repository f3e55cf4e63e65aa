import { type Alternative, type Dataset, type Evidence, figureId, figureOfRow } from '@exodus/core'
import type { z } from '@hono/zod-openapi'
import type { Observation } from './schema'

type ObservationJson = z.infer<typeof Observation>

/** A default answer as a flat object with its rival values and the sources that confirm it. */
export function presentObservation(evidence: Evidence, dataset: Dataset, index: number): ObservationJson {
  const { confirmedBy, ...row } = dataset.row(index)
  const names = dataset.dimensions.map(({ id }) => id)
  const id = figureId(dataset.id, [...names.map((name) => String(row[name])), row.period])
  // A cell without a value is no figure, and has no rivals; most others have none either, and need no figure made.
  const isAlone = confirmedBy === undefined && dataset.cellOfRow(index)?.rivals.length === 0
  if (row.value === null || isAlone) return { ...row, figure: id, alternatives: [] }
  const { lineage, alternatives } = figureOfRow(evidence, dataset, index)
  const agreeing = lineage.operation === 'observation' ? lineage.confirmedBy : []
  return {
    ...row,
    ...(agreeing.length > 0 ? { confirmedBy: [...agreeing] } : {}),
    figure: id,
    alternatives: alternatives.map((rival) => presentRival(rival, (name) => rival.key[name] !== row[name])),
  }
}

/** A rival value; of its dimensions those that differ from the default answer's. */
function presentRival(
  rival: Alternative,
  differs: (name: string) => boolean,
): ObservationJson['alternatives'][number] {
  const { key, source, note, ...rest } = rival
  return {
    ...Object.fromEntries(Object.entries(key).filter(([name]) => differs(name))),
    ...rest,
    source: source.id,
    ...(note === undefined ? {} : { note }),
  }
}
