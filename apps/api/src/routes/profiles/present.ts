import { type Figure, figureToJson } from '@exodus/core'
import type { Profile } from '@exodus/core/profiles'
import type { z } from '@hono/zod-openapi'
import type { Point, ProfileJson } from './schema'

export const point = ({ id = '', period, value, unit, status }: Figure): z.infer<typeof Point> => ({
  figure: id,
  period: period.code,
  value,
  unit: unit.id,
  status,
})

export function presentProfile({
  kind,
  code,
  facts,
  missing,
  datasets,
}: Profile): z.infer<typeof ProfileJson> {
  return {
    kind,
    code,
    facts: facts.map(({ id, title, latest, rank, series }) => ({
      id,
      title,
      latest: figureToJson(latest),
      ...(rank ? { rank: { value: rank.value, among: peersOf(rank) } } : {}),
      series: series.map(point),
    })),
    missing: [...missing],
    datasets: datasets.map(({ dataset, observations }) => ({
      dataset,
      observations,
      link: `/v1/datasets/${dataset}`,
    })),
  }
}

const peersOf = ({ lineage }: Figure): string[] =>
  lineage.operation === 'observation' ? [] : lineage.inputs.flatMap(({ id }) => id ?? [])
