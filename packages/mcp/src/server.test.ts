import { fileURLToPath } from 'node:url'
import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createMcpHandler } from '@modelcontextprotocol/server'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExodusServer, openContext } from './index'

type Json = Record<string, unknown>

const ABOUT = { name: 'test', version: '1.0.0' }
const CURRENT: ClientOptions = { versionNegotiation: { mode: { pin: '2026-07-28' } } }
const OLDER = (version: string): ClientOptions => ({ supportedProtocolVersions: [version] })

let handler: ReturnType<typeof createMcpHandler>
const clients: Client[] = []

beforeAll(async () => {
  const context = await openContext()
  handler = createMcpHandler(() => createExodusServer(context))
})

afterAll(() => Promise.all(clients.map((client) => client.close())))

async function overHttp(options: ClientOptions): Promise<Client> {
  const client = new Client(ABOUT, options)
  clients.push(client)
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: (url, init) => handler.fetch(new Request(url, init)),
    }),
  )
  return client
}

async function overStdio(options: ClientOptions): Promise<Client> {
  const client = new Client(ABOUT, options)
  clients.push(client)
  const bin = fileURLToPath(new URL('../dist/stdio.js', import.meta.url))
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [bin] }))
  return client
}

describe.each([
  ['HTTP, protocol of 2026-07-28', () => overHttp(CURRENT)],
  ['HTTP, protocol of 2025-11-25', () => overHttp(OLDER('2025-11-25'))],
  ['HTTP, protocol of 2025-06-18', () => overHttp(OLDER('2025-06-18'))],
  ['stdio, protocol of 2026-07-28', () => overStdio(CURRENT)],
  ['stdio, protocol of 2025-11-25', () => overStdio(OLDER('2025-11-25'))],
  ['stdio, protocol of 2025-06-18', () => overStdio(OLDER('2025-06-18'))],
])('%s', (_, connect) => {
  let client: Client
  const call = (name: string, args: Json = {}) => client.callTool({ name, arguments: args })

  beforeAll(async () => {
    client = await connect()
  })

  test('a measure is told with its notes and the rows behind it', async () => {
    const { structuredContent, content } = await call('query_observations', {
      dataset: 'departures-by-destination',
      period: '2024',
      measure: 'sum',
    })
    const { observations } = structuredContent as { observations: { rows: number }[] }
    expect(observations[0]?.rows).toBeGreaterThan(1)
    expect(JSON.stringify(content)).toContain(`over ${observations[0]?.rows} published values`)
    const across = await call('query_observations', {
      dataset: 'departures-monthly',
      groupBy: ['year'],
      measure: 'sum',
    })
    const { notes } = across.structuredContent as { notes: string[] }
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes)
      expect(JSON.stringify(across.content)).toContain(JSON.stringify(note).slice(1, -1))
  })

  test.each([
    ['timeline', { area: 'Saudi Arabia' }, { field: 'area', nearest: 'SAU' }],
    ['timeline', { from: '2025', to: '2024' }, { field: 'from', value: '2025' }],
    ['query_observations', { dataset: 'departures-total', from: '2015', to: '2010' }, { field: 'from' }],
  ])('%s refuses %j instead of finding nothing', async (name, args, problem) => {
    const { isError, _meta } = await call(name, args)
    expect(isError).toBe(true)
    expect(_meta?.problem).toMatchObject(problem)
  })

  test('lists ten tools that only read, each with schemas of what it takes and gives', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'list_datasets',
      'describe_dataset',
      'query_observations',
      'get_metric',
      'explain_figure',
      'assess_claim',
      'verify_number',
      'compare_sources',
      'timeline',
    ])
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object'])
    }
  })

  test('verifies a number, with the figure, its source and other definitions', async () => {
    const { structuredContent, content, isError } = await call('verify_number', {
      value: '7.27 million',
      metric: 'departures',
      key: { origin: 'PAK', period: '2024' },
    })
    expect(isError).toBeFalsy()
    expect(structuredContent).toMatchObject({
      verdict: 'mismatch',
      figure: { id: 'departures/PAK.2024', value: 727_381 },
      slips: [{ kind: 'unit', factor: 10 }],
    })
    expect(JSON.stringify(content)).toContain('departures/PAK.2024')
  })

  test.each([
    'per-1000-residents/origin.departures-total.PAK.beoe-oec.2024',
    'departures-by-destination/sum;destination=SAU;period=2015..2024',
  ])('verifies a number of any figure that it explains: %s', async (id) => {
    const { figure } = (await call('explain_figure', { id })).structuredContent as {
      figure: { value: number }
    }
    const { structuredContent } = await call('verify_number', { value: figure.value, figure: id })
    expect(structuredContent).toMatchObject({ verdict: 'match', figure: { id, value: figure.value } })
  })

  test('reads datasets and claims as resources, and completes their ids', async () => {
    const { resources } = await client.listResources()
    expect(resources.length).toBeGreaterThan(100)
    const { contents } = await client.readResource({ uri: 'exodus://claims/left-last-year-727000' })
    expect(JSON.parse((contents[0] as { text: string }).text).ur.verdict).toBe('mostly-supported')
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'exodus://datasets/{id}' },
      argument: { name: 'id', value: 'district' },
    })
    expect(completion.values).toContain('departures-by-district')
  })

  test('reads any figure as a resource, with the rows and sources behind it', async () => {
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain('exodus://figures/{+id}')
    for (const id of [
      'departure-rate/PAK.2024',
      'departures-by-destination/sum;destination=SAU;period=2015..2024',
    ]) {
      const { contents } = await client.readResource({ uri: `exodus://figures/${id}` })
      const { en } = JSON.parse((contents[0] as { text: string }).text)
      expect(en).toEqual((await call('explain_figure', { id })).structuredContent)
    }
  })

  test.each([
    'exodus://datasets/departures-totl',
    'exodus://claims/none',
    'exodus://figures/departures/PAK.1700',
  ])('a resource that there is not is an error that says so: %s', async (uri) => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      code: expect.toBeOneOf([-32_002, -32_602]),
      message: expect.stringMatching(/There is no|no value|not published/),
    })
  })

  test.each([
    ['country_brief', 'country', 'saudi', 'Saudi Arabia'],
    ['country_brief', 'country', 'سعودی', 'سعودی عرب'],
    ['compare_years', 'first', '202', '2024'],
  ])('completes arguments of prompts: %s %s %s', async (name, argument, value, expected) => {
    const { completion } = await client.complete({
      ref: { type: 'ref/prompt', name },
      argument: { name: argument, value },
    })
    expect(completion.values).toContain(expected)
    expect(completion.values.every((text) => text.toLowerCase().startsWith(value))).toBe(true)
  })

  test('has prompts in both languages', async () => {
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['fact_check', 'country_brief', 'compare_years'])
    const { messages } = await client.getPrompt({
      name: 'country_brief',
      arguments: { country: 'SAU', lang: 'ur' },
    })
    expect(JSON.stringify(messages)).toMatch(/SAU.*[\u0600-\u06ff]/)
  })
})

describe('answers', () => {
  let client: Client
  const call = (name: string, args: Json = {}) => client.callTool({ name, arguments: args })
  const data = async (name: string, args: Json = {}) => (await call(name, args)).structuredContent as never

  beforeAll(async () => {
    client = await overHttp(CURRENT)
  })

  test('lists and reads may be cached by all, for a day', async () => {
    for (const result of [await client.listTools(), await client.listResources(), await client.listPrompts()])
      expect(result).toMatchObject({ ttlMs: 86_400_000, cacheScope: 'public' })
  })

  test('a search says which tool goes on', async () => {
    const { hits }: { hits: Json[] } = await data('search', { query: 'departure rate', kinds: ['metric'] })
    expect(hits[0]).toMatchObject({ id: 'departure-rate', nextTool: 'get_metric' })
  })

  test('following the cursor gives every observation once', async () => {
    const ids: string[] = []
    let missing = 0
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page: {
        observations: { id: string }[]
        nextCursor?: string
        total: number
        withoutValue: number
      } = await data('query_observations', {
        dataset: 'departures-total',
        limit: 25,
        ...(cursor ? { cursor } : {}),
      })
      ids.push(...page.observations.map(({ id }) => id))
      missing += page.withoutValue
      cursor = page.nextCursor
      expect(new Set(ids).size).toBe(ids.length)
      if (cursor === undefined) expect(ids.length + missing).toBe(page.total)
    }
  })

  test('every number of an observation, metric, claim and comparison has its id and its source', async () => {
    const answers = [
      await data('query_observations', {
        dataset: 'departures-by-destination',
        where: { destination: ['SAU', 'ARE'] },
        from: '2020',
        order: 'largest',
      }),
      await data('get_metric', { metric: 'departure-rate', key: { origin: 'PAK' }, from: '2015' }),
      await data('assess_claim', { claim: 'left-last-year-727000' }),
      await data('compare_sources', { figure: 'departure-rate/PAK.2024' }),
      await data('explain_figure', { id: 'departure-rate/PAK.2024' }),
    ]
    const figures = answers.flatMap(figuresIn)
    expect(figures.length).toBeGreaterThan(20)
    for (const { id, sources } of figures) {
      expect(id).toMatch(/^[a-z0-9-]+\//)
      expect((sources as unknown[]).length).toBeGreaterThan(0)
    }
  })

  test('a measure over groups is a figure of its own, which explain_figure opens', async () => {
    const { observations }: { observations: Json[] } = await data('query_observations', {
      dataset: 'departures-by-destination',
      where: { destination: ['SA', 'AE'] },
      period: '2024',
      measure: 'sum',
    })
    const { figure, inputs }: { figure: Json; inputs: Json[] } = await data('explain_figure', {
      id: observations[0]?.id,
    })
    expect(figure).toMatchObject({ id: observations[0]?.id, value: observations[0]?.value })
    expect(inputs.reduce((sum, { value }) => sum + Number(value), 0)).toBe(figure.value)
  })

  test('compare_sources names the rivals of 2024 with the rule that puts them second', async () => {
    const { compared }: { compared: { rivals: Json[] }[] } = await data('compare_sources', {
      figure: 'departures/PAK.2024',
    })
    expect(compared[0]?.rivals.map(({ value }) => value)).toEqual(expect.arrayContaining([725_672, 727_391]))
    expect(compared[0]?.rivals[0]?.ruleMeaning).toBeTruthy()
  })

  test.each([
    ['describe_dataset', { dataset: 'departures-totl' }, 'departures-total'],
    ['query_observations', { dataset: 'departures-by-destination', where: { destination: 'SAV' } }, 'SAU'],
    ['get_metric', { metric: 'departure-rat', key: {} }, 'departure-rate'],
    ['list_datasets', { topic: 'visa' }, 'visas'],
  ])('%s %j is refused as a tool error that names the nearest', async (name, args, nearest) => {
    const { isError, structuredContent, content, _meta } = await call(name, args)
    expect(isError).toBe(true)
    expect(structuredContent).toBeUndefined()
    expect(_meta).toMatchObject({ problem: { nearest, accepted: expect.arrayContaining([nearest]) } })
    expect(JSON.stringify(content)).toContain(`nearest: ${nearest}`)
  })

  test('an argument that is not known, and one of the wrong kind, are tool errors that name it', async () => {
    for (const [args, name] of [
      [{ query: 'visa', colour: 'red' }, 'colour'],
      [{ query: 7 }, 'query'],
    ] as const) {
      const { isError, content } = await call('search', args)
      expect(isError).toBe(true)
      expect(JSON.stringify(content)).toContain(name)
    }
  })

  test('where nothing is published there is no number', async () => {
    expect(
      await data('verify_number', { value: 5, metric: 'departures', key: { origin: 'PAK', period: '1850' } }),
    ).toMatchObject({ verdict: 'cannot_verify' })
    expect(
      await data('verify_number', { value: '727,000', text: 'Pakistanis who left in 2024' }),
    ).toMatchObject({ verdict: 'cannot_verify' })
    expect(
      await data('get_metric', { metric: 'departure-rate', key: { origin: 'PAK' }, to: '1900' }),
    ).toMatchObject({ figures: [] })
  })

  test('in Urdu, names and words are Urdu', async () => {
    const { content } = await call('get_metric', {
      metric: 'departures',
      key: { origin: 'PAK', period: '2024' },
      lang: 'ur',
    })
    expect(JSON.stringify(content)).toMatch(/[\u0600-\u06ff]/)
  })

  test('hostile arguments never break the protocol, and answers stay bounded', async () => {
    const { tools } = await client.listTools()
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '../..',
        'PAK',
        '2024',
        'at-99999999',
        'departures-total',
        '9'.repeat(400),
        '%00',
        'FY2024',
      ),
      fc.double(),
      fc.constantFrom(
        null,
        true,
        [],
        {},
        -1,
        1e308,
        [[]],
        { period: '2024' },
        { ['__proto__']: 'x', period: '0' },
      ),
    )
    const names = [
      'query',
      'dataset',
      'metric',
      'id',
      'claim',
      'figure',
      'value',
      'text',
      'key',
      'where',
      'period',
      'from',
      'cursor',
      'limit',
      'lang',
      'topic',
      'asOf',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tools.map(({ name }) => name)),
        fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }),
        async (name, args) => {
          const answer = await call(name, JSON.parse(JSON.stringify(args)))
          const text = JSON.stringify(answer)
          expect(text.length).toBeLessThan(400_000)
          expect(text).not.toMatch(/TypeError|RangeError|at [A-Za-z]+ \(/)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('of what each tool requires, hostile values of the right kind are refused or answered, never broken', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }),
      fc.constantFrom(
        'departures-total',
        'departures/PAK.2024',
        'departure-rate/..',
        'x/y.z',
        'departures',
        'toString',
        '2024',
      ),
    )
    const forms: Record<string, (a: string, b: string) => Json> = {
      search: (a) => ({ query: a }),
      describe_dataset: (a) => ({ dataset: a }),
      query_observations: (a, b) => ({
        dataset: 'departures-total',
        where: { origin: a },
        period: b.slice(0, 40),
      }),
      get_metric: (a, b) => ({ metric: 'departures', key: { origin: a, period: b } }),
      explain_figure: (a) => ({ id: a }),
      assess_claim: (a) => ({ claim: a }),
      verify_number: (a, b) => ({ value: a, text: b }),
      compare_sources: (a) => ({ figure: a }),
      timeline: (a, b) => ({ from: a.slice(0, 40), area: b }),
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(forms)), texts, texts, async (name, a, b) => {
        const answer = await call(name, forms[name]?.(a, b))
        if (answer.isError) expect(answer._meta).toMatchObject({ problem: { field: expect.any(String) } })
      }),
      { numRuns: 300 },
    )
  })
})

/** The objects in an answer that are figures: they have a value and a period. */
function figuresIn(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(figuresIn)
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.values(node).flatMap(figuresIn)
  return 'value' in node && 'period' in node ? [node as Json, ...inner] : inner
}
