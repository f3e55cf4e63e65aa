import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hc } from 'hono/client'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppType, createApp } from './app'
import { openContext } from './context'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp(await openContext())
})

const ask = async (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
  app.request(input, init)

describe('hono/client', () => {
  test('types and answers come from the routes themselves', async () => {
    const client = hc<AppType>('http://localhost', { fetch: ask })
    const answer = await client.v1.events.$get({ query: { direction: 'tightened', limit: '2' } })
    if (answer.status !== 200) throw new Error(String(answer.status))
    const { data, page } = await answer.json()
    expect(data).toHaveLength(2)
    expect(page.total).toBeGreaterThan(2)
    const directions: string[] = data.map(({ direction }) => direction)
    expect(directions).toEqual(['tightened', 'tightened'])
  })

  test('parameters of the path, and every resource, are there', async () => {
    const { v1 } = hc<AppType>('http://localhost', { fetch: ask })
    const place = await v1.places[':code'].$get({ param: { code: 'SAU' }, query: {} })
    expect(place.status).toBe(200)
    const figure = await v1.figures[':owner'][':key'].$get({
      param: { owner: 'departure-rate', key: 'PAK.2024' },
      query: {},
    })
    expect(figure.status).toBe(200)
    // @ts-expect-error There is no such resource.
    expect(() => v1.planets.$get()).not.toThrow()
  })
})

const PROGRAM = `
import createClient from 'openapi-fetch'
import type { paths } from './api'

export async function highestIn(fetch: (request: Request) => Promise<Response>, owner: string) {
  const client = createClient<paths>({ baseUrl: 'http://localhost:8787', fetch })
  const { data, error } = await client.GET('/v1/projections/{owner}/{key}', {
    params: { path: { owner, key: 'TOTAL' }, query: { horizon: 5 } },
  })
  if (error) throw new Error(error.detail)
  const highest: number[] = data.forecasts.map(({ intervals }) => intervals['95'].high)
  return highest
}
`

describe('openapi-typescript and openapi-fetch', () => {
  let folder: string

  beforeAll(async () => {
    const description = await (await app.request('/openapi.json')).json()
    // Within this package, so that the program finds its libraries.
    folder = await mkdtemp(join(import.meta.dirname, '..', 'node_modules', '.clients-'))
    await writeFile(join(folder, 'api.ts'), astToString(await openapiTS(description as object as never)))
  })

  afterAll(() => rm(folder, { recursive: true }))

  test('a program against the generated types compiles, and a wrong one does not', {
    timeout: 120_000,
  }, async () => {
    const faults = async (program: string): Promise<string[]> => {
      const file = join(folder, 'program.mts')
      await writeFile(file, program)
      const compiled = ts.createProgram([file], {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        types: [],
      })
      return ts
        .getPreEmitDiagnostics(compiled)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    }
    expect(await faults(PROGRAM)).toEqual([])
    expect(await faults(PROGRAM.replace('/v1/projections/', '/v1/prophecies/'))).not.toEqual([])
    expect(await faults(PROGRAM.replace('horizon: 5', "horizon: 'five'"))).not.toEqual([])
    expect(await faults(PROGRAM.replace('number[]', 'string[]'))).not.toEqual([])
  })

  test('the same program gets its answer from the app, and its mistakes said', async () => {
    const file = join(folder, 'program.mjs')
    await writeFile(
      file,
      ts.transpileModule(PROGRAM, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      }).outputText,
    )
    const { highestIn } = await import(file)
    expect(await highestIn(ask, 'sbp-remittances')).toHaveLength(5)
    await expect(highestIn(ask, 'sbp-remittance')).rejects.toThrow('Did you mean "sbp-remittances"?')
  })
})
