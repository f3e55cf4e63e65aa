import { figureToJson } from '@exodus/core'
import {
  district,
  districts,
  place,
  places,
  profession,
  professions,
  year,
  years,
} from '@exodus/core/profiles'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { paged } from '../paging'
import { knownSubject } from './known-subject'
import { point, presentProfile } from './present'
import { YearJson } from './schema'
import { presentSubject, subjectListRoute, subjectRoute } from './subject'

const PLACES = {
  path: 'places',
  one: 'Place',
  many: 'Places',
  name: 'country or area',
  example: 'SAU',
} as const
const DISTRICTS = {
  path: 'districts',
  one: 'District',
  many: 'Districts',
  name: 'district',
  example: 'sialkot',
} as const
const PROFESSIONS = {
  path: 'professions',
  one: 'Profession',
  many: 'Professions',
  name: 'profession',
  example: 'doctor',
} as const

/** `/v1/places`, `/v1/districts`, `/v1/professions` and `/v1/years`: lists, and everything known of one subject. */
export function profileRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  // Every metric is read for it, with the first question.
  let known: string[] | undefined
  return app
    .openapi(subjectListRoute(PLACES), (c) =>
      c.json(paged(c.req.url, places(evidence), c.req.valid('query'), presentSubject('places')), 200),
    )
    .openapi(subjectRoute(PLACES), (c) =>
      c.json(presentProfile(knownSubject(evidence, c.req.valid('param').code, place, places)), 200),
    )
    .openapi(subjectListRoute(DISTRICTS), (c) =>
      c.json(paged(c.req.url, districts(evidence), c.req.valid('query'), presentSubject('districts')), 200),
    )
    .openapi(subjectRoute(DISTRICTS), (c) =>
      c.json(presentProfile(knownSubject(evidence, c.req.valid('param').code, district, districts)), 200),
    )
    .openapi(subjectListRoute(PROFESSIONS), (c) =>
      c.json(
        paged(c.req.url, professions(evidence), c.req.valid('query'), presentSubject('professions')),
        200,
      ),
    )
    .openapi(subjectRoute(PROFESSIONS), (c) =>
      c.json(presentProfile(knownSubject(evidence, c.req.valid('param').code, profession, professions)), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/years',
        operationId: 'listYears',
        tags: ['Profiles'],
        summary: 'Every calendar year of which something is known',
        request: { query: NoQuery },
        responses: {
          200: {
            description: 'The years, in time',
            content: {
              'application/json': {
                schema: z.object({
                  data: z.array(z.object({ code: z.string(), links: z.record(z.string(), z.string()) })),
                }),
              },
            },
          },
          400: problemContent('It takes no parameters'),
        },
      }),
      (c) => {
        known ??= years(evidence)
        return c.json({ data: known.map((code) => ({ code, links: { self: `/v1/years/${code}` } })) }, 200)
      },
    )
    .openapi(
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
