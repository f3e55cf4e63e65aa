import {
  type Alternative,
  type Dataset,
  type Evidence,
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

interface RowForm extends Pick<Form, 'lineage' | 'lang'> {
  readonly fields?: readonly string[] | undefined
  /** Every published row is shown as it stands, so that rivals are rows of their own. */
  readonly rivals?: boolean | undefined
}

/** A row in the form asked for: some of its fields, names of its codes, the tree of its figure. */
export function presentRow(
  { evidence, dataset, data }: { evidence: Evidence; dataset: Dataset; data: QueryData },
  index: number,
  { fields, lineage, lang, rivals }: RowForm,
): RowJson {
  const row: RowJson = rivals ? published(dataset, index) : presentObservation(evidence, dataset, index)
  const { figure } = row
  const names: Readonly<Record<string, unknown>> = row
  const shown = fields ? Object.fromEntries(fields.map((name) => [name, names[name] ?? null])) : row
  const hasFigure = lineage && !rivals && row.value !== null
  return {
    ...shown,
    figure,
    ...(lang ? { labels: labelsOf(data, row, lang) } : {}),
    ...(hasFigure ? { lineage: figureToJson(figureOfRow(evidence, dataset, index)) } : {}),
  }
}

/** The id of the figure in whose cell a row stands. */
const cellId = (dataset: Dataset, row: ReturnType<Dataset['row']>): string =>
  figureId(dataset.id, [...dataset.dimensions.map(({ id }) => String(row[id])), row.period])

function published(dataset: Dataset, index: number): RowJson {
  const { confirmedBy, ...row } = dataset.row(index)
  const agreeing = typeof confirmedBy === 'string' ? { confirmedBy: confirmedBy.split(' ') } : {}
  return { ...row, ...agreeing, figure: cellId(dataset, { ...row, confirmedBy: null }) }
}

/** A default answer as a flat object with its rival values and the sources that confirm it. */
export function presentObservation(evidence: Evidence, dataset: Dataset, index: number): ObservationJson {
  const { confirmedBy, ...row } = dataset.row(index)
  const id = cellId(dataset, dataset.row(index))
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
