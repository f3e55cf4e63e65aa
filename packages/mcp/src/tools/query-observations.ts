import { type Figure, figureOfRow } from '@exodus/core'
import { type Answered, answerQuery, figureOfGroup } from '@exodus/core/answers'
import { periodRange } from '@exodus/core/period'
import { type Query, QueryMeasure } from '@exodus/core/schema'
import { z } from 'zod'
import { defineTool } from '../define-tool'
import {
  Code,
  Cursor,
  cite,
  cursorAt,
  FigureOut,
  figureOut,
  Id,
  inLang,
  Lang,
  moreText,
  NextCursor,
  PeriodText,
  placeOf,
} from '../parts'

const Codes = z.union([z.string().max(100), z.array(z.string().max(100)).min(1).max(100)])

const Input = z.strictObject({
  dataset: Id,
  where: z
    .record(Code, Codes)
    .default({})
    .describe(
      'Codes by dimension: {"destination":["SAU","ARE"]}; "destination.region" and the like filter by group',
    ),
  period: PeriodText.optional(),
  from: PeriodText.optional(),
  to: PeriodText.optional(),
  groupBy: z.array(Code).min(1).max(4).optional().describe('Columns to group by, with a measure'),
  measure: QueryMeasure.optional().describe(
    'Taken over each group; refused where it would say something untrue',
  ),
  asOf: z.iso.date().optional().describe('Only what was published by the end of this day'),
  order: z.enum(['key', 'largest', 'smallest', 'latest', 'earliest']).default('key'),
  limit: z.int().min(1).max(100).default(30),
  cursor: Cursor,
  lang: Lang,
})

export const queryObservations = defineTool({
  name: 'query_observations',
  title: 'Query the observations of a dataset',
  description:
    'Published values of one dataset, filtered by dimension codes and period; one preferred value a cell, each with its figure id, key and source. With measure (and groupBy) sums, means, shares and the like, each a figure of its own over the rows that are published: a sum is no total where parts are not published. Cells whose value is missing are counted and not listed. Use describe_dataset for dimensions and codes.',
  input: Input,
  output: z.object({
    dataset: z.string(),
    total: z.int().describe('Cells or groups that match'),
    withoutValue: z.int().describe('Cells or groups of this page that have no figure'),
    observations: z.array(
      FigureOut.extend({
        key: z.record(z.string(), z.string()),
        rivals: z.int().describe('Values of other sources that differ'),
        rows: z.int().optional().describe('Published values behind a measure'),
      }),
    ),
    notes: z.array(z.string()).describe('What must be known of the measures, to be told with them'),
    nextCursor: NextCursor,
  }),
  answer: (context, input) => {
    const { dataset, limit, cursor, lang } = input
    const from = placeOf(cursor)
    const answered = answerQuery(context.evidence, context, queryOf(input, from))
    const found = answered.answer.kind === 'rows' ? cells(answered) : groups(answered)
    const observations = found.flatMap(({ key, figure, rows }) =>
      figure
        ? [{ ...figureOut(figure, lang), key, rivals: figure.alternatives.length, ...(rows ? { rows } : {}) }]
        : [],
    )
    const { answer } = answered
    const { total } = answer
    const notes = answer.kind === 'groups' ? answer.notes.map(({ text }) => inLang(text, lang)) : []
    const nextCursor = from + limit < total ? cursorAt(from + limit) : undefined
    return {
      data: {
        dataset,
        total,
        withoutValue: found.length - observations.length,
        observations,
        notes,
        ...(nextCursor ? { nextCursor } : {}),
      },
      text:
        observations.length === 0
          ? 'Nothing is published for this selection. Do not state a number for it.'
          : [...observations.map(told), ...notes.map((note) => `note: ${note}`)].join('\n') +
            moreText(observations.length, total, nextCursor),
    }
  },
})

/** A measure says over how much of what is published it is taken, since nothing tells that the parts are all there. */
const told = (figure: FigureOut & { readonly rows?: number }): string =>
  `${cite(figure)}${figure.rows === undefined ? '' : `, over ${figure.rows} published values`}`

const ORDERS = {
  key: undefined,
  largest: { by: 'value', direction: 'descending' },
  smallest: { by: 'value', direction: 'ascending' },
  latest: { by: 'period', direction: 'descending' },
  earliest: { by: 'period', direction: 'ascending' },
} as const

function queryOf(
  { dataset, where, period, from, to, groupBy, measure, asOf, order, limit }: z.infer<typeof Input>,
  offset: number,
): Query {
  const sort = ORDERS[order]
  const range = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  periodRange(range)
  return {
    dataset,
    where: Object.fromEntries(Object.entries(where).map(([name, codes]) => [name, [codes].flat()])),
    ...(period ? { period: [period] } : from || to ? { period: range } : {}),
    ...(groupBy ? { groupBy } : {}),
    ...(measure ? { measure } : {}),
    ...(asOf ? { asOf } : {}),
    ...(sort ? { sort: [{ ...sort }] } : {}),
    limit,
    offset,
  }
}

interface Found {
  readonly key: Record<string, string>
  readonly figure: Figure | undefined
  /** Published values behind a measure. */
  readonly rows?: number
}

function cells({ answer, evidence }: Answered): Found[] {
  if (answer.kind !== 'rows') return []
  const dataset = evidence.dataset(answer.query.dataset)
  return Array.from(answer.table.indices, (index) => {
    const row = dataset.row(index)
    const key = [...dataset.dimensions.map(({ id }) => id), 'period'].map((id) => [id, String(row[id])])
    return {
      key: Object.fromEntries(key),
      figure: row.value === null ? undefined : figureOfRow(evidence, dataset, index),
    }
  })
}

function groups({ answer, evidence, data }: Answered): Found[] {
  if (answer.kind !== 'groups') return []
  return answer.objects().map((group, at) => ({
    key: Object.fromEntries([...answer.groups.keys()].map((name) => [name, String(group[name])])),
    figure: figureOfGroup(evidence, data, answer, at),
    rows: group.rows - group.missing,
  }))
}
