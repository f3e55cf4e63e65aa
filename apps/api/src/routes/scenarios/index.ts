import { ExodusError, figureToJson } from '@exodus/core'
import { type Scenario, scenarioById, scenarios } from '@exodus/core/projections'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import { problemContent } from '../../problem/problem'
import { NoQuery } from '../no-query'
import { LineageQuery, pointOf } from '../projections/points'
import { ScenarioRun, ScenarioSummary } from './schema'

/** What may be set in a scenario: each lever, and each group of levers together. */
const settable = ({ levers }: Pick<Scenario, 'levers'>): string[] => [
  ...new Set(levers.flatMap(({ id, group }) => [id, ...(group ? [group] : [])])),
]

const LeverValue = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,15})?$/, 'a decimal number is expected')
  .transform(Number)
  .optional()
  .openapi({ type: 'number', example: 5 })

const Levers = Object.fromEntries([...new Set(scenarios.flatMap(settable))].map((id) => [id, LeverValue]))

const Query = z.strictObject({
  to: z
    .string()
    .regex(/^20\d\d$/, 'a year from 2000 to 2099 is expected')
    .optional()
    .openapi({ description: 'The last year; 2035 when absent', example: '2035' }),
  lineage: LineageQuery,
  ...Levers,
})

/** `/v1/scenarios` and `/v1/scenarios/{id}`: what follows if things go on, with levers as parameters. */
export function scenarioRoutes(app: OpenAPIHono, { evidence }: ApiContext) {
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/scenarios',
        operationId: 'listScenarios',
        tags: ['Projections'],
        summary: 'The scenarios and their levers',
        request: { query: NoQuery },
        responses: {
          200: {
            description: 'The scenarios, not yet computed',
            content: { 'application/json': { schema: z.object({ data: z.array(ScenarioSummary) }) } },
          },
          400: problemContent('It takes no parameters'),
        },
      }),
      (c) => c.json({ data: scenarios.map(summary) }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/scenarios/{id}',
        operationId: 'runScenario',
        tags: ['Projections'],
        summary: 'What follows year by year if things go on as the levers say',
        description:
          'Levers, and groups of levers, are parameters by their ids; what is left out stands as the data have it. `/v1/scenarios` says which levers a scenario has, and their bounds.',
        request: {
          params: z.object({ id: z.string().openapi({ example: 'doctors-per-thousand' }) }),
          query: Query,
        },
        responses: {
          200: {
            description: 'The levers as used, each with its lineage, and the outcomes year by year',
            content: { 'application/json': { schema: ScenarioRun } },
          },
          400: problemContent('A lever is not of the scenario, or out of bounds'),
          404: problemContent('There is no such scenario'),
        },
      }),
      (c) => {
        const scenario = scenarioById(c.req.valid('param').id)
        const { to, lineage, ...levers } = c.req.valid('query')
        const run = scenario.run(evidence, {
          ...(typeof to === 'string' ? { to } : {}),
          levers: ofScenario(scenario, levers),
        })
        return c.json(
          {
            ...summary(scenario),
            settings: run.levers.map(({ lever, changed, figure, default: standard }) => ({
              lever,
              changed,
              figure: figureToJson(figure),
              default: figureToJson(standard),
            })),
            outcomes: run.outcomes.map(({ id, title, figures, published }) => ({
              id,
              title,
              figures: figures.map((figure) => pointOf(figure, lineage === 'true')),
              published: published.map(figureToJson),
            })),
          },
          200,
        )
      },
    )
}

/** The values given, all of them of levers that the scenario has. */
function ofScenario(
  scenario: Scenario,
  levers: Readonly<Record<string, string | number | undefined>>,
): Record<string, number> {
  const accepted = settable(scenario)
  return Object.fromEntries(
    Object.entries(levers).flatMap(([id, value]) => {
      if (typeof value !== 'number') return []
      if (accepted.includes(id)) return [[id, value]]
      throw new ExodusError('UnknownParameterError', `${scenario.id} has no lever "${id}".`, {
        field: id,
        value: String(value),
        accepted,
      })
    }),
  )
}

const summary = ({ id, title, definition, levers, datasets }: Scenario): z.infer<typeof ScenarioSummary> => ({
  id,
  title,
  definition,
  levers: levers.map(({ id: lever, title: called, group, unit, bounds }) => ({
    id: lever,
    title: called,
    ...(group === undefined ? {} : { group }),
    unit: unit.id,
    bounds,
  })),
  datasets: [...datasets],
  links: { self: `/v1/scenarios/${id}` },
})
