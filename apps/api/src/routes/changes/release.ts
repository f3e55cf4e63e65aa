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
    cells: z.enum(['all-new', 'not-recorded']).openapi({
      description:
        'Which cells are new: all of them in a first release; later ones say it in words, in `changes`',
    }),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Release')

export const presentRelease = (release: DatasetRelease): z.infer<typeof Release> => ({
  ...release,
  links: {
    dataset: `/v1/datasets/${release.dataset}`,
    revisions: `/v1/datasets/${release.dataset}/revisions`,
  },
})
