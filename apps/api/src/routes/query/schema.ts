import { FigureJson, LocalizedText } from '@exodus/core/schema'
import { z } from '@hono/zod-openapi'
import { Observation } from '../observations/schema'

const labels = z
  .record(z.string(), z.string())
  .optional()
  .openapi({ description: 'Names of the codes, where `lang` asks for them' })
const lineage = FigureJson.optional()

const Row = Observation.partial().extend({ figure: z.string(), labels, lineage })

export const Group = z
  .looseObject({
    value: z.number().nullable().optional(),
    unit: z.string().nullable().optional(),
    rows: z.int().optional().openapi({ description: 'Rows in the group' }),
    missing: z.int().optional().openapi({ description: 'Rows of the group without a value' }),
    statuses: z.array(z.string()).optional(),
    sources: z.array(z.string()).optional(),
    figure: z.string().optional().openapi({ description: 'Id of the figure: see /v1/figures' }),
    labels,
    lineage,
  })
  .openapi('Group', { description: 'One group: its codes by name, and the measure taken' })

const page = z.object({ offset: z.int(), returned: z.int(), total: z.int() })
const links = z.object({
  self: z.string(),
  first: z.string().optional(),
  prev: z.string().optional(),
  next: z.string().optional(),
  dataset: z.string(),
})

const RowPage = z.object({ data: z.array(Row), page, links }).openapi('ObservationPage')

const GroupPage = z
  .object({
    data: z.array(Group),
    measure: z.string(),
    notes: z.array(z.object({ kind: z.string(), text: LocalizedText })),
    page,
    links,
  })
  .openapi('GroupPage')

/** The answer to a query: rows, or groups where it takes a measure. */
export const QueryAnswer = z.union([RowPage, GroupPage])
