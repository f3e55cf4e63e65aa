import { FigureJson } from '@exodus/core/schema'
import { z } from '@hono/zod-openapi'
import { Text } from '../datasets/schema'
import { Point } from '../projections/points'

const LeverJson = z.object({
  id: z.string(),
  title: Text,
  group: z.string().optional().openapi({ description: 'Sets all levers of the group together' }),
  unit: z.string(),
  bounds: z.object({ low: z.number().optional(), high: z.number().optional() }),
})

export const ScenarioSummary = z
  .object({
    id: z.string(),
    title: Text,
    definition: Text,
    levers: z.array(LeverJson),
    datasets: z.array(z.string()),
    links: z.record(z.string(), z.string()),
  })
  .openapi('Scenario')

export const ScenarioRun = ScenarioSummary.extend({
  settings: z.array(
    z.object({ lever: z.string(), changed: z.boolean(), figure: FigureJson, default: FigureJson }),
  ),
  outcomes: z.array(
    z.object({ id: z.string(), title: Text, figures: z.array(Point), published: z.array(FigureJson) }),
  ),
}).openapi('ScenarioRun')
