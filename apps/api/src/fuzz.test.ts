import { join } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createApp } from './app'
import { openContext } from './context'
import { Problem } from './problem/problem'
import { type FuzzLine, fuzzSummary, writeFuzzReport } from './testing/fuzz-report'
import { type OpenApi, type Operation, operationsOf } from './testing/open-api'
import { type FuzzRequest, requestsTo } from './testing/requests'

/** Requests to each operation, unless its share of the time is used up before. */
const CASES = 250
const SECONDS = 30

const context = await openContext()
const app = createApp(context)
const description = (await (await app.request('/openapi.json')).json()) as OpenApi
const operations = operationsOf(description)
const ajv = addFormats.default(new Ajv2020({ strict: false }))
const validators = new Map<object, ValidateFunction>()
const report: FuzzLine[] = []

afterAll(async () => {
  await writeFuzzReport(join(import.meta.dirname, '../reports'), report)
  process.stdout.write(`${fuzzSummary(report)}\n`)
})

test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  '%s answers whatever it is asked',
  { timeout: 60_000 },
  async (name, operation) => {
    const statuses: Record<string, number> = {}
    let cases = 0
    await fc.assert(
      fc.asyncProperty(requestsTo(operation), async (request) => {
        const answer = await send(request)
        cases++
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
        await holds(operation, request, answer)
      }),
      {
        numRuns: CASES,
        interruptAfterTimeLimit: (SECONDS * 1_000) / operations.length,
        markInterruptAsFailure: false,
      },
    )
    report.push({ operation: name, cases, statuses })
  },
)

const send = ({ method, address, headers, body }: FuzzRequest): Promise<Response> =>
  Promise.resolve(
    app.fetch(new Request(address, { method, headers, ...(body === undefined ? {} : { body }) })),
  )

/** What is true of every answer: no fault on our side, errors that explain themselves, and the shape that is promised. */
async function holds(operation: Operation, request: FuzzRequest, answer: Response): Promise<void> {
  // What a standard has and this service says it does not is no fault (SDMX asks for 501).
  const refused = answer.status === 501 && operation.responses[501] !== undefined
  if (!refused) expect(answer.status, 'no fault on our side').toBeLessThan(500)
  const text = await answer.text()
  if (['HEAD', 'OPTIONS'].includes(request.method) || answer.status === 304) return
  const type = answer.headers.get('content-type') ?? ''
  if (answer.status >= 400) {
    expect(type).toContain('application/problem+json')
    const problem = Problem.parse(JSON.parse(text))
    expect(problem.status).toBe(answer.status)
    expect((await app.request(new URL(problem.type, 'http://localhost').pathname)).status, problem.type).toBe(
      200,
    )
    return
  }
  // A path may be filled so that it is another one: only that of the operation has its schema.
  if (request.method !== operation.method || !isOf(operation, request)) return
  const documented = operation.responses[answer.status]
  expect(documented, `${answer.status} is documented`).toBeDefined()
  if (answer.status === 204) return
  const bare = (media: string): string => media.replaceAll(' ', '')
  const content = Object.entries(documented?.content ?? {}).find(([media]) =>
    bare(type).startsWith(bare(media)),
  )
  expect(content, `${type} is documented`).toBeDefined()
  if (!content || !/json$/.test(content[0])) return
  const validate = validatorOf(content[1].schema)
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
}

function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const made = ajv.compile({ ...schema, components: description.components })
  validators.set(schema, made)
  return made
}

const isOf = ({ path }: Operation, { address }: FuzzRequest): boolean =>
  new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(new URL(address).pathname)
