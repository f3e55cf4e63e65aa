import type { CellRevision as Revision } from '@exodus/core/releases'
import { z } from '@hono/zod-openapi'

const RevisedRow = z
  .object({
    figure: z.string().openapi({ description: 'Id of the figure of its cell' }),
    key: z.record(z.string(), z.string()).openapi({ description: 'Dimensions and period' }),
    value: z.number().nullable(),
    unit: z.string(),
    status: z.string(),
    quality: z.string(),
    source: z.string(),
    attributes: z.record(z.string(), z.string()),
  })
  .openapi('RevisedRow')

export const CellRevision = z
  .object({
    dataset: z.string(),
    version: z.string().openapi({ description: 'The release that changed it', example: '1.1.0' }),
    date: z.string(),
    change: z.enum(['added', 'removed', 'revised']),
    figure: z.string().openapi({ description: 'Id of the figure of the cell as it is now, or was last' }),
    before: RevisedRow.optional().openapi({ description: 'Absent where the row was added' }),
    after: RevisedRow.optional().openapi({ description: 'Absent where the row was removed' }),
    columns: z.array(z.string()).openapi({ description: 'The columns in which the two differ' }),
    links: z.record(z.string(), z.string()),
  })
  .openapi('CellRevision')

/** A change with the way to what is published in its cell; a row that was removed may have left nothing there. */
export const presentRevision = (revision: Revision): z.infer<typeof CellRevision> => ({
  ...revision,
  columns: [...revision.columns],
  links: {
    release: `/v1/datasets/${revision.dataset}/revisions/${revision.version}`,
    ...(revision.after ? { observation: `/v1/observations/${revision.figure}` } : {}),
    ...(revision.after ? { source: `/v1/sources/${revision.after.source}` } : {}),
  },
})
