import { z } from '@hono/zod-openapi'

const Alternative = z
  .looseObject({
    value: z.number(),
    source: z.string(),
    status: z.string(),
    quality: z.string(),
    row: z.int(),
    note: z.string().optional(),
  })
  .openapi('AlternativeObservation', {
    description: 'What another source gives for the same cell; dimensions stand only where they differ',
  })

export const Observation = z
  .looseObject({
    period: z.string(),
    value: z.number().nullable(),
    unit: z.string(),
    status: z.string(),
    quality: z.string(),
    source: z.string(),
    row: z.int().openapi({ description: 'Row of the published table, the first being 1' }),
    figure: z.string().openapi({ description: 'Id of the figure: see /v1/figures' }),
    confirmedBy: z
      .array(z.string())
      .optional()
      .openapi({ description: 'Other sources that give the same value' }),
    alternatives: z.array(Alternative),
  })
  .openapi('Observation', { description: 'The default answer of one cell, its dimensions by name' })
