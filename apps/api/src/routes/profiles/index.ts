import { type Figure, figureToJson } from '@exodus/core'
import { district, type Profile, place, profession, year } from '@exodus/core/profiles'
import { FigureJson } from '@exodus/core/schema'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { Text } from '../datasets/schema'
import { NoQuery } from '../no-query'

const Point = z.object({
  figure: z.string(),
  period: z.string(),
  value: z.number(),
  unit: z.string(),
  status: z.string(),
})

const ProfileJson = z
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

const YearJson = z
  .object({
    kind: z.literal('year'),
    code: z.string(),
    facts: z.array(z.object({ id: z.string(), title: Text, figure: FigureJson })),
    destinations: z.array(Point),
    missing: z.array(z.object({ id: z.string(), title: Text })),
    timeline: z.array(z.object({ id: z.string(), kind: z.string(), period: z.string(), title: Text })),
  })
  .openapi('YearProfile')

const SUBJECTS = [
  {
    path: '/v1/places/{code}',
    operationId: 'getPlace',
    name: 'country or area',
    example: 'SAU',
    read: place,
  },
  {
    path: '/v1/districts/{code}',
    operationId: 'getDistrict',
    name: 'district',
    example: 'sialkot',
    read: district,
  },
  {
    path: '/v1/professions/{code}',
    operationId: 'getProfession',
    name: 'profession',
    example: 'doctor',
    read: profession,
  },
] as const

/** `/v1/places`, `/v1/districts`, `/v1/professions` and `/v1/years`: everything known of one subject. */
export function profileRoutes(app: OpenAPIHono, { evidence }: ApiContext): void {
  for (const { path, operationId, name, example, read } of SUBJECTS) {
    app.openapi(
      createRoute({
        method: 'get',
        path,
        operationId,
        tags: ['Profiles'],
        summary: `Everything known of a ${name}`,
        request: { params: z.object({ code: z.string().openapi({ example }) }), query: NoQuery },
        responses: {
          200: {
            description: 'Facts with their series, what is missing, and where else it has rows',
            content: { 'application/json': { schema: ProfileJson } },
          },
          400: problemContent('It takes no parameters'),
          404: problemContent(`The ${name} is in no dataset`),
        },
      }),
      (c) => c.json(present(read(evidence, c.req.valid('param').code)), 200),
    )
  }

  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/years/{year}',
      operationId: 'getYear',
      tags: ['Profiles'],
      summary: 'Everything known of a calendar year',
      request: { params: z.object({ year: z.string().openapi({ example: '2023' }) }), query: NoQuery },
      responses: {
        200: {
          description: 'Metrics, destinations, events',
          content: { 'application/json': { schema: YearJson } },
        },
        400: problemContent('The year cannot be read'),
        404: problemContent('Nothing is known of the year'),
      },
    }),
    (c) => {
      const profile = year(evidence, c.req.valid('param').year)
      return c.json(
        {
          kind: profile.kind,
          code: profile.code,
          facts: profile.facts.map(({ figure, ...fact }) => ({ ...fact, figure: figureToJson(figure) })),
          destinations: profile.destinations.map(point),
          missing: [...profile.missing],
          timeline: profile.timeline.map(({ id, kind, period, title }) => ({ id, kind, period, title })),
        },
        200,
      )
    },
  )
}

const point = ({ id = '', period, value, unit, status }: Figure): z.infer<typeof Point> => ({
  figure: id,
  period: period.code,
  value,
  unit: unit.id,
  status,
})

function present({ kind, code, facts, missing, datasets }: Profile): z.infer<typeof ProfileJson> {
  return {
    kind,
    code,
    facts: facts.map(({ id, title, latest, rank, series }) => ({
      id,
      title,
      latest: figureToJson(latest),
      ...(rank ? { rank: { value: rank.value, among: peersOf(rank) } } : {}),
      series: series.map(point),
    })),
    missing: [...missing],
    datasets: datasets.map(({ dataset, observations }) => ({
      dataset,
      observations,
      link: `/v1/datasets/${dataset}`,
    })),
  }
}

const peersOf = ({ lineage }: Figure): string[] =>
  lineage.operation === 'observation' ? [] : lineage.inputs.flatMap(({ id }) => id ?? [])
