import { FigureJson } from '@exodus/core/schema'
import { z } from '@hono/zod-openapi'
import { Text } from '../datasets/schema'

export const Point = z.object({
  figure: z.string(),
  period: z.string(),
  value: z.number(),
  unit: z.string(),
  status: z.string(),
})

export const ProfileJson = z
  .object({
    kind: z.string(),
    code: z.string(),
    facts: z.array(
      z.object({
        id: z.string(),
        title: Text,
        latest: FigureJson,
        rank: z
          .object({ value: z.number(), among: z.array(z.string()) })
          .optional()
          .openapi({
            description:
              'Place of the latest value, 1 being the largest, and the figures that it is ranked among',
          }),
        series: z.array(Point),
      }),
    ),
    missing: z.array(z.object({ id: z.string(), title: Text, reason: Text })),
    datasets: z.array(z.object({ dataset: z.string(), observations: z.int(), link: z.string() })),
  })
  .openapi('Profile')

export const YearJson = z
  .object({
    kind: z.literal('year'),
    code: z.string(),
    facts: z.array(z.object({ id: z.string(), title: Text, figure: FigureJson })),
    destinations: z.array(Point),
    missing: z.array(z.object({ id: z.string(), title: Text })),
    timeline: z.array(z.object({ id: z.string(), kind: z.string(), period: z.string(), title: Text })),
  })
  .openapi('YearProfile')
