import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiContext } from '../../context'
import type { AppOptions } from '../../options'
import { problemContent } from '../../problem/problem'
import { release } from '../../release'
import { NoQuery } from '../no-query'

const Status = z.enum(['pass', 'warn', 'fail'])

const Check = z.object({
  status: Status,
  observedValue: z.union([z.string(), z.number()]).optional(),
  observedUnit: z.string().optional(),
  output: z.string().optional(),
})
/** How one thing that the service needs is doing. */
export type Check = z.infer<typeof Check>

const Health = z
  .object({
    status: Status,
    version: z.string().openapi({ description: 'Edition of the data' }),
    releaseId: z.string().openapi({ description: 'The code that answers' }),
    output: z.string().optional(),
    checks: z.record(z.string(), z.array(Check)),
  })
  .openapi('Health', { description: 'draft-inadarei-api-health-check' })
type Health = z.infer<typeof Health>

const MEDIA_TYPE = 'application/health+json'
const DAY_MS = 86_400_000

const route = (path: '/livez' | '/readyz', operationId: string, summary: string) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags: ['Service'],
    summary,
    request: { query: NoQuery },
    responses: {
      200: { description: 'It does', content: { [MEDIA_TYPE]: { schema: Health } } },
      400: problemContent('It takes no parameters'),
      503: { description: 'It does not', content: { [MEDIA_TYPE]: { schema: Health } } },
    },
  })

/** `/livez`: the process answers; `/readyz`: it should be sent requests. */
export function healthRoutes(
  app: OpenAPIHono,
  context: ApiContext,
  { checks = {}, isStopping }: AppOptions,
): void {
  const about = { version: context.edition, releaseId: release }

  app.openapi(route('/livez', 'getLiveness', 'Whether the process answers'), () =>
    answer({ ...about, status: 'pass', checks: {} }),
  )

  app.openapi(route('/readyz', 'getReadiness', 'Whether the service should be asked'), async () => {
    const asked = await Promise.all(
      Object.entries(checks).map(
        async ([name, check]): Promise<[string, Check[]]> => [name, [await check()]],
      ),
    )
    const all = { ...dataChecks(context), ...Object.fromEntries(asked) }
    const statuses = Object.values(all).flatMap((group) => group.map(({ status }) => status))
    if (isStopping?.())
      return answer({ ...about, status: 'fail', output: 'The process is about to stop.', checks: all })
    const status = (['fail', 'warn'] as const).find((bad) => statuses.includes(bad)) ?? 'pass'
    return answer({ ...about, status, checks: all })
  })
}

function dataChecks({ catalogue, dataVersion, revised }: ApiContext): Record<string, Check[]> {
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(revised)) / DAY_MS))
  return {
    'data:version': [{ status: 'pass', observedValue: dataVersion }],
    'data:datasets': [{ status: catalogue.length > 0 ? 'pass' : 'fail', observedValue: catalogue.length }],
    'data:age': [{ status: 'pass', observedValue: days, observedUnit: 'd' }],
  }
}

/** Answers of this kind are of the moment, and no cache may keep them. */
const answer = (health: Health): never =>
  new Response(JSON.stringify(health), {
    status: health.status === 'fail' ? 503 : 200,
    headers: { 'content-type': MEDIA_TYPE, 'cache-control': 'no-store' },
  }) as never
