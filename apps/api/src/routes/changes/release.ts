import type { DatasetRelease } from '@exodus/core/releases'
import { z } from '@hono/zod-openapi'
import { Text } from '../datasets/schema'

export const Release = z
  .object({
    id: z.string().openapi({ description: 'Stable for ever', example: 'departures-total@1.0.0' }),
    dataset: z.string(),
    title: Text,
    version: z.string(),
    replaces: z.string().optional().openapi({ description: 'The version before; absent for the first' }),
    date: z.string(),
    changes: Text,
    observations: z.int(),
    rowsAdded: z.int().openapi({ description: 'Rows added less rows removed' }),
    sha256: z.string().openapi({ description: 'Digest of the rows' }),
    cells: z.enum(['all-new', 'recorded', 'not-recorded']).openapi({
      description:
        'What is known of its cells: all are new in a first release; `links.cells` has those of a later one',
    }),
    changed: z
      .object({ added: z.int(), removed: z.int(), revised: z.int() })
      .optional()
      .openapi({ description: 'How many published rows it changed, where that is recorded' }),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Release')

export const presentRelease = (release: DatasetRelease): z.infer<typeof Release> => ({
  ...release,
  links: {
    dataset: `/v1/datasets/${release.dataset}`,
    revisions: `/v1/datasets/${release.dataset}/revisions`,
    ...(release.cells === 'recorded'
      ? { cells: `/v1/datasets/${release.dataset}/revisions/${release.version}` }
      : {}),
  },
})
