import { FigureJson } from '@exodus/core/schema'
import { z } from '@hono/zod-openapi'
import { Text } from '../datasets/schema'

const Interval = z.object({ low: z.number(), high: z.number() })

const Errors = z
  .object({
    forecasts: z.int(),
    mae: z.number(),
    mase: z.number(),
    coverage: z.object({ 80: z.number(), 95: z.number() }).openapi({
      description: 'Per cent of outcomes within each interval',
    }),
  })
  .openapi('ForecastErrors')

export const ProjectionDetail = z
  .object({
    series: z.string(),
    forecast: z.boolean().openapi({ description: 'Whether the back-test speaks for a projection' }),
    reasons: z
      .array(z.object({ id: z.string(), text: Text }))
      .openapi({ description: 'What speaks against it' }),
    caveats: z.array(Text),
    model: z.string().optional(),
    backtest: z
      .object({
        years: z.int(),
        origins: z.int(),
        horizon: z.int(),
        models: z.array(
          Errors.extend({
            model: z.string(),
            againstNaive: z.number().openapi({ description: 'MASE over that of the naive model' }),
            byHorizon: z.array(Errors.extend({ steps: z.int() })),
          }),
        ),
      })
      .optional(),
    forecasts: z.array(
      z.object({
        period: z.string(),
        value: z.number(),
        unit: z.string(),
        intervals: z.object({ 80: Interval, 95: Interval }),
        formula: Text,
        notes: z.array(Text),
        figure: FigureJson.optional().openapi({
          description: 'With `lineage=true`: the tree down to what was observed',
        }),
      }),
    ),
    observed: z.array(z.object({ figure: z.string().optional(), period: z.string(), value: z.number() })),
    published: z
      .array(FigureJson)
      .openapi({ description: 'What others have projected of the same quantity' }),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Projection')
