import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from './app'
import { openContext } from './context'
import { type OpenApi, operationsOf } from './testing/open-api'

let description: OpenApi

beforeAll(async () => {
  const answer = await createApp(await openContext()).request('/openapi.json')
  description = (await answer.json()) as OpenApi
})

test('every operation has an id of its own and documents what a caller can get wrong', () => {
  const operations = operationsOf(description)
  expect(operations.length).toBeGreaterThan(35)
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { operationId, responses } of operations) {
    expect(
      Object.keys(responses).some((status) => status.startsWith('4')),
      operationId,
    ).toBe(true)
  }
})

test('every example is valid under the schema that it stands in', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false }))
  const examples = [...examplesIn(description)]
  expect(examples.length).toBeGreaterThan(30)
  for (const { schema, example, path } of examples) {
    const { example: _, ...rest } = schema
    const validate = ajv.compile({ ...rest, components: description.components })
    expect(validate(example), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true)
  }
})

test('the linter of Redocly has no finding under its recommended rules', { timeout: 120_000 }, async () => {
  expect(await findings(description)).toEqual([])
  // The linter does run: without its security statement the same document has findings.
  const { security: _, ...bare } = description as OpenApi & { readonly security: unknown }
  expect((await findings(bare)).length).toBeGreaterThan(0)
})

/** What the command line tool says of a document, without a network. */
async function findings(document: unknown): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'exodus-openapi-'))
  const file = join(folder, 'openapi.json')
  await writeFile(file, JSON.stringify(document))
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, 'lint', file, '--extends=recommended', '--format=json'],
    {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  ).catch((error: { readonly stdout: string }) => error)
  const { problems }: { problems: { message: string; location: unknown }[] } = JSON.parse(stdout)
  return problems.map(({ message, location }) => `${message} ${JSON.stringify(location)}`)
}

interface Example {
  readonly path: string
  readonly schema: Readonly<Record<string, unknown>>
  readonly example: unknown
}

/** Every schema with an example, wherever it stands. */
function* examplesIn(node: unknown, path = '#'): Generator<Example> {
  if (typeof node !== 'object' || node === null) return
  if ('example' in node && !Array.isArray(node))
    yield { path, schema: node as Example['schema'], example: node.example }
  for (const [name, child] of Object.entries(node)) yield* examplesIn(child, `${path}/${name}`)
}
