import { figureId, figureOfRow, figureToJson } from '@exodus/core'
import { historyOf, type ObservationHistory } from '@exodus/core/reconciliation'
import { FigureJson } from '@exodus/core/schema'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { CellRevision, presentRevision } from '../changes/cell-revision'
import { NoQuery } from '../no-query'
import { SourceLink, sourceLink } from '../sources/source-link'
import { GoneProblem, goneCell } from './gone'

const Row = z
  .object({
    row: z.int().openapi({ description: 'Row of the published table, the first being 1' }),
    key: z.record(z.string(), z.string()).openapi({ description: 'Dimensions and period' }),
    value: z.number().nullable(),
    unit: z.string(),
    status: z.string(),
    quality: z.string(),
    attributes: z.record(z.string(), z.string()).openapi({ description: 'Scope, label, note and the like' }),
    source: SourceLink,
    published: z.string().openapi({ description: 'Day, month or year; empty when the source shows none' }),
  })
  .openapi('PublishedRow')

const ObservationDetail = z
  .object({
    id: z.string(),
    dataset: z.string(),
    version: z.string(),
    rows: z.array(Row).openapi({ description: 'The published rows at exactly this key' }),
    answer: Row.optional().openapi({
      description: 'The row that answers by default; absent when all are flagged',
    }),
    alternatives: z.array(Row).openapi({ description: 'The other rows of the cell, best first' }),
    history: z.array(
      z.object({
        from: z.string().optional().openapi({
          description: 'The last day on which the source can have come out; absent when that is not known',
        }),
        row: z.int(),
        value: z.number().nullable(),
      }),
    ),
    revisions: z.array(CellRevision).openapi({
      description: 'What releases of the dataset after its first changed here, the latest first',
    }),
    figure: FigureJson.optional(),
    links: z.record(z.string(), z.string()),
  })
  .openapi('ObservationDetail')

const STANDARD = ['period', 'value', 'unit', 'status', 'quality', 'source', 'row']

/** `/v1/observations/{dataset}/{key}`: the published rows of one cell, which of them answers, and since when. */
export function observationDetailRoutes(app: OpenAPIHono, { evidence, sources, revisionsOf }: ApiContext) {
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/observations/{dataset}/{key}',
      operationId: 'getObservation',
      tags: ['Figures'],
      summary: 'One published cell: rows, alternatives, history, revisions',
      request: {
        params: z.object({
          dataset: z.string().openapi({ example: 'departures-total' }),
          key: z.string().openapi({
            description: 'Codes in key order, dot separated, period last',
            example: 'PAK.beoe-oec.2024',
          }),
        }),
        query: NoQuery,
      },
      responses: {
        200: { description: 'The cell', content: { 'application/json': { schema: ObservationDetail } } },
        400: problemContent('The id or a code cannot be read'),
        404: problemContent('There is no such dataset, or nothing is published there'),
        410: {
          description: 'A release removed it; its last row and the release',
          content: { 'application/problem+json': { schema: GoneProblem } },
        },
      },
    }),
    async (c) => {
      const { dataset: owner, key } = c.req.valid('param')
      let found: ObservationHistory
      try {
        found = historyOf(evidence, `${owner}/${key}`)
      } catch (error) {
        const gone = await goneCell(error, { dataset: owner, key, instance: c.req.path }, revisionsOf)
        if (gone) return gone as never
        throw error
      }
      const { dataset } = found
      const names = [...dataset.dimensions.map(({ id }) => id), 'period']
      const present = (row: (typeof found.rows)[number]): z.infer<typeof Row> => ({
        row: row.row,
        key: Object.fromEntries(names.map((name) => [name, String(row[name] ?? '')])),
        value: row.value,
        unit: row.unit,
        status: row.status,
        quality: row.quality,
        attributes: Object.fromEntries(
          Object.entries(row).flatMap(([name, value]) =>
            names.includes(name) || STANDARD.includes(name) ? [] : [[name, String(value)]],
          ),
        ),
        source: sourceLink(sources, row.source),
        published: evidence.source(row.source)?.published ?? '',
      })
      const { answer } = found
      const figure =
        answer && answer.value !== null
          ? figureToJson(figureOfRow(evidence, dataset, answer.row - 1))
          : undefined
      const id = figureId(
        dataset.id,
        names.map((name) => String(found.rows[0]?.[name] ?? '')),
      )
      return c.json(
        {
          id,
          dataset: dataset.id,
          version: dataset.version,
          rows: found.rows.map(present),
          ...(answer ? { answer: present(answer) } : {}),
          alternatives: found.rivals.map(present),
          history: found.history.map(({ from, row }) => ({
            ...(from === undefined ? {} : { from }),
            row: row.row,
            value: row.value,
          })),
          revisions: (await revisionsOf(dataset.id, { figure: id })).map(presentRevision),
          ...(figure ? { figure } : {}),
          links: linksOf({
            self: `/v1/observations/${id}`,
            dataset: `/v1/datasets/${dataset.id}`,
            figure: figure?.id === undefined ? undefined : `/v1/figures/${figure.id}`,
          }),
        },
        200,
      )
    },
  )
}

/** The links that there are. */
const linksOf = (links: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(links).flatMap(([name, link]) => (link === undefined ? [] : [[name, link]])),
  )
