import { figureOfRow } from '@exodus/core'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import {
  Code,
  Cursor,
  cite,
  FigureOut,
  figureOut,
  Id,
  Lang,
  moreText,
  NextCursor,
  PeriodText,
  pageOf,
} from '../parts'

const Values = z.union([z.string().max(100), z.array(z.string().max(100)).min(1).max(100)])

export const queryObservations = defineTool({
  name: 'query_observations',
  title: 'Query the observations of a dataset',
  description:
    'Published values of one dataset, filtered by dimension codes and period; one preferred value a cell, each with its figure id, key and source. Cells whose value is missing or flagged as unreliable are left out. Use describe_dataset for dimensions and codes.',
  input: z.strictObject({
    dataset: Id,
    where: z
      .record(Code, Values)
      .default({})
      .describe('Codes by dimension: {"destination":["SAU","ARE"]}; status, quality and source filter too'),
    period: PeriodText.optional(),
    from: PeriodText.optional(),
    to: PeriodText.optional(),
    asOf: z.iso.date().optional().describe('Only what was published by the end of this day'),
    order: z.enum(['key', 'largest', 'smallest', 'latest']).default('key'),
    limit: z.int().min(1).max(100).default(30),
    cursor: Cursor,
    lang: Lang,
  }),
  output: z.object({
    dataset: z.string(),
    total: z.int(),
    observations: z.array(
      FigureOut.extend({
        key: z.record(z.string(), z.string()),
        rivals: z.int().describe('Other sources that differ'),
      }),
    ),
    nextCursor: NextCursor,
  }),
  answer: ({ evidence }, { dataset: id, where, period, from, to, asOf, order, limit, cursor, lang }) => {
    const known = asOf === undefined ? evidence : evidence.asOf(asOf)
    const dataset = known.dataset(id)
    const range = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const found = dataset.where({ ...where, ...(period ? { period } : from || to ? { period: range } : {}) })
    const column = { key: undefined, largest: 'value', smallest: 'value', latest: 'period' }[order]
    const ordered = column ? found.orderBy(column, order === 'smallest' ? 'ascending' : 'descending') : found
    const cells = Array.from(ordered.indices).filter((index) => dataset.row(index).value !== null)
    const { items, nextCursor } = pageOf(cells, cursor, limit)
    const observations = items.map((index) => {
      const figure = figureOfRow(known, dataset, index)
      const key = figure.lineage.operation === 'observation' ? { ...figure.lineage.key } : {}
      return { ...figureOut(figure, lang), key, rivals: figure.alternatives.length }
    })
    return {
      data: { dataset: id, total: cells.length, observations, ...(nextCursor ? { nextCursor } : {}) },
      text:
        cells.length === 0
          ? 'Nothing is published for this selection. Do not state a number for it.'
          : observations.map(cite).join('\n') + moreText(observations.length, cells.length, nextCursor),
    }
  },
})
