import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ServerType, serve } from '@hono/node-server'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app'
import { assetReader } from './asset'
import { openContext } from './context'
import { difference, documentedRequests, shortenedJson } from './testing/documented-requests'
import { type OpenApi, operationsOf } from './testing/open-api'

const page = await readFile(join(import.meta.dirname, '../../../docs/api.md'), 'utf8')
const requests = documentedRequests(page)
const app = createApp(await openContext({ asset: assetReader() }))
let server: ServerType
let origin: string

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0 }, (address: AddressInfo) => resolve(address.port))
  })
  origin = `http://localhost:${port}`
})

afterAll(() => server.close())

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/atom+xml',
}

describe('docs/api.md', () => {
  test.each(requests.map((request) => [request.command, request] as const))(
    '%s',
    async (command, { status, language, output }) => {
      const { headers, body } = await curl(command)
      expect(headers.status).toBe(status)
      if (language === undefined || output === undefined) return
      expect(headers.type).toContain(status >= 400 ? 'application/problem+json' : TYPES[language])
      if (language === 'json') expect(difference(shortenedJson(output), JSON.parse(body))).toBeUndefined()
      else for (const line of output.trim().split('\n')) expect(body).toContain(line.trim())
    },
  )

  test('shows each resource', async () => {
    const description = (await (await app.request('/openapi.json')).json()) as OpenApi
    const shown = requests.map(({ command }) => /localhost:8787([^?']*)/.exec(command)?.[1] ?? '')
    const missing = operationsOf(description)
      .filter(({ path }) => path.startsWith('/v1/'))
      .filter(({ path }) => {
        const pattern = new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`)
        return !shown.some((address) => pattern.test(address))
      })
      .map(({ path }) => path)
    expect(missing).toEqual([])
  })
})

test('the Atom feed is well formed, with what RFC 4287 requires of feeds and entries, and keeps all releases', async () => {
  const text = await (await app.request('/v1/changes?format=atom')).text()
  expect(XMLValidator.validate(text)).toBe(true)
  const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text)
  const { page: all } = (await (await app.request('/v1/changes')).json()) as { page: { total: number } }
  expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
  expect(feed.link['@_rel']).toBe('self')
  expect(feed.entry).toHaveLength(all.total)
  const dated = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  const said = expect.stringMatching(/./)
  expect(feed).toMatchObject({ id: said, title: said, updated: dated, author: { name: said } })
  for (const entry of feed.entry)
    expect(entry).toMatchObject({ id: said, title: said, updated: dated, summary: said })
  const idsOf = (parsed: { id: string }[]) => parsed.map(({ id }) => id)
  expect(new Set(idsOf(feed.entry)).size).toBe(all.total)
  const elsewhere = await (await app.request('https://example.org/v1/changes?format=atom&lang=ur')).text()
  const other = new XMLParser({ isArray: (name) => name === 'entry' }).parse(elsewhere)
  expect(idsOf(other.feed.entry)).toEqual(idsOf(feed.entry))
})

test('the viewer at /docs asks no other host, and its script is there', async () => {
  const viewer = await app.request('/docs')
  const html = await viewer.text()
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
  expect(addresses).toContain('/docs/scalar.js')
  expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
  expect(viewer.headers.get('content-security-policy')).toContain("connect-src 'self'")
  const script = await app.request('/docs/scalar.js')
  expect(script.headers.get('content-type')).toContain('text/javascript')
  expect(await script.text()).toContain('Scalar')
})

/** Runs the command of the page as it stands, but for the address of the server. */
async function curl(command: string) {
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', `${command.replace('http://localhost:8787', origin)} --silent --include`],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  const end = stdout.indexOf('\r\n\r\n')
  const head = stdout.slice(0, end)
  return {
    headers: {
      status: Number(/^HTTP\/[\d.]+ (\d+)/.exec(head)?.[1]),
      type: /^content-type: (.*)$/im.exec(head)?.[1] ?? '',
    },
    body: stdout.slice(end + 4),
  }
}
