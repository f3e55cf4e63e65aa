import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app'
import { type ApiContext, openContext } from '../../context'

let context: ApiContext
const clients: Client[] = []

beforeAll(async () => {
  context = await openContext()
})
afterAll(() => Promise.all(clients.map((client) => client.close())))

async function connected(app: ReturnType<typeof createApp>, version?: string): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    version
      ? { supportedProtocolVersions: [version] }
      : { versionNegotiation: { mode: { pin: '2026-07-28' } } },
  )
  clients.push(client)
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: async (url, init) => app.request(new Request(url, init)),
    }),
  )
  return client
}

const discover = (app: ReturnType<typeof createApp>, headers: Record<string, string>) =>
  app.request('/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
    }),
  })

test.each([undefined, '2025-11-25', '2025-06-18'])(
  'the figure of REST and of MCP is one (protocol %s)',
  async (version) => {
    const app = createApp(context)
    const client = await connected(app, version)
    const { structuredContent } = await client.callTool({
      name: 'explain_figure',
      arguments: { id: 'departure-rate/PAK.2024' },
    })
    const rest = JSON.parse(await (await app.request('/v1/figures/departure-rate/PAK.2024')).text())
    expect(structuredContent).toMatchObject({ figure: { id: rest.id, value: rest.value, unit: rest.unit } })
  },
)

test('verify_number and POST /v1/verify give one answer', async () => {
  const app = createApp(context)
  const client = await connected(app)
  const { structuredContent } = await client.callTool({
    name: 'verify_number',
    arguments: { value: '862,625', figure: 'departures/PAK.2024' },
  })
  const rest = await app.request('/v1/verify?value=862,625&about=departures/PAK.2024')
  expect(structuredContent).toEqual(JSON.parse(await rest.text()).data)
})

test('with hosts set, other names and other origins are refused', async () => {
  const app = createApp(context, { mcpHosts: ['localhost'] })
  expect((await discover(app, { host: 'localhost:8787' })).status).toBe(200)
  expect((await discover(app, { host: 'evil.example' })).status).toBe(403)
  expect((await discover(app, { host: 'localhost', origin: 'https://evil.example' })).status).toBe(403)
  expect((await discover(createApp(context), { host: 'evil.example' })).status).toBe(200)
})

test('a browser on any origin may ask', async () => {
  const answer = await createApp(context).request('/mcp', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
  })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
})

test.each(['{', '[]', '7', 'null', '{"jsonrpc":"2.0"}', ''])(
  'a body that is no request is refused: %s',
  async (body) => {
    const answer = await createApp(context).request('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body,
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  },
)
