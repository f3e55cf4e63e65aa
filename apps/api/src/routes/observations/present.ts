import {
  type Alternative,
  type Dataset,
  type Evidence,
  type Figure,
  figureId,
  figureOfRow,
  figureToJson,
} from '@exodus/core'
import type { QueryData } from '@exodus/core/query'
import type { FigureJson } from '@exodus/core/schema'
import type { z } from '@hono/zod-openapi'
import { labelsOf } from '../query/labels'
import type { Form } from '../query/parameters'
import type { Observation } from './schema'

type ObservationJson = z.infer<typeof Observation>

type RowJson = Partial<ObservationJson> & {
  readonly figure: string
  readonly labels?: Record<string, string>
  readonly lineage?: FigureJson
}

interface RowParts {
  readonly evidence: Evidence
  readonly dataset: Dataset
  readonly data: QueryData
}

interface RowForm extends Pick<Form, 'lineage' | 'lang'> {
  readonly fields?: readonly string[] | undefined
  /** Every published row is shown as it stands, so that rivals are rows of their own. */
  readonly rivals?: boolean | undefined
}

/** A row as a flat object with the id of its figure, its rival values and the sources that confirm it. */
export function presentRow(
  { evidence, dataset, data }: RowParts,
  index: number,
  { fields, lineage, lang, rivals }: RowForm,
): RowJson {
  const { confirmedBy: _, ...row } = dataset.row(index)
  const names = dataset.dimensions.map(({ id }) => id)
  const id = figureId(dataset.id, [...names.map((name) => String(row[name])), row.period])
  // A cell without a value is no figure, and has no rivals.
  const figure = row.value === null || rivals ? undefined : figureOfRow(evidence, dataset, index)
  const whole = {
    ...row,
    ...(rivals ? {} : confirmed(figure, (rival, name) => rival.key[name] !== row[name])),
  }
  const shown = fields ? Object.fromEntries(fields.map((name) => [name, whole[name] ?? null])) : whole
  return {
    ...shown,
    figure: id,
    ...(lang ? { labels: labelsOf(data, row, lang) } : {}),
    ...(lineage && figure ? { lineage: figureToJson(figure) } : {}),
  }
}

/** What other sources say of the same cell. */
function confirmed(
  figure: Figure | undefined,
  differs: (rival: Alternative, name: string) => boolean,
): Readonly<Record<string, unknown>> & Pick<ObservationJson, 'alternatives'> {
  if (!figure) return { alternatives: [] }
  const { lineage, alternatives } = figure
  const confirmedBy = lineage.operation === 'observation' ? lineage.confirmedBy : []
  return {
    ...(confirmedBy.length > 0 ? { confirmedBy: [...confirmedBy] } : {}),
    alternatives: alternatives.map((rival) => presentRival(rival, (name) => differs(rival, name))),
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
