import { type Figure, figureToJson } from '@exodus/core'
import { FigureJson } from '@exodus/core/schema'
import { z } from '@hono/zod-openapi'

/** Whether each projected value comes with the tree behind it; the trees are long, and alike from year to year. */
export const LineageQuery = z
  .enum(['true', 'false'])
  .optional()
  .openapi({ description: 'Gives each value with the whole tree behind it; false when absent' })

export const Point = z
  .object({
    period: z.string(),
    value: z.number(),
    unit: z.string(),
    range: z.object({ low: z.number(), high: z.number() }).optional(),
    figure: FigureJson.optional(),
  })
  .openapi('ProjectedPoint')

/** A projected figure as a point of a line, with its tree when that is asked for. */
export const pointOf = (figure: Figure, lineage: boolean): z.infer<typeof Point> => ({
  period: figure.period.code,
  value: figure.value,
  unit: figure.unit.id,
  ...(figure.range ? { range: figure.range } : {}),
  ...(lineage ? { figure: figureToJson(figure) } : {}),
})
