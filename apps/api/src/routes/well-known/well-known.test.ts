import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'
import { REPORTING } from './security-text'

const app = createApp(await openContext())
const ORIGIN = 'https://api.example.org'
const get = (path: string) => app.request(`${ORIGIN}${path}`)

test('security.txt has what RFC 9116 wants, and leads to the policy of the repository', async () => {
  const answer = await get('/.well-known/security.txt')
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i)
  const lines = (await answer.text()).trim().split('\n')
  const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2)))
  expect(fields.Canonical).toBe(`${ORIGIN}/.well-known/security.txt`)
  const ahead = Date.parse(fields.Expires) - Date.now()
  expect(ahead).toBeGreaterThan(0)
  expect(ahead).toBeLessThanOrEqual(366 * 86_400_000)
  expect(await (await app.request(fields.Contact)).text()).toContain(REPORTING)
  expect(readFileSync(new URL('../../../../../SECURITY.md', import.meta.url), 'utf8')).toContain(REPORTING)
})

test('the catalogue of interfaces lists what answers', async () => {
  const answer = await get('/.well-known/api-catalog')
  expect(answer.headers.get('content-type')).toMatch(/^application\/linkset\+json/)
  const { linkset } = (await answer.json()) as { linkset: Record<string, unknown>[] }
  const targets = linkset.flatMap((entry) =>
    Object.values(entry).flatMap((links) => (Array.isArray(links) ? links.map(({ href }) => href) : [])),
  )
  expect(targets).toContain(`${ORIGIN}/v1`)
  expect(targets).toContain(`${ORIGIN}/openapi.json`)
  for (const href of targets) expect((await app.request(href)).status, href).not.toBe(404)
})

test('HEAD of the catalogue links to it', async () => {
  const answer = await app.request(`${ORIGIN}/.well-known/api-catalog`, { method: 'HEAD' })
  expect(answer.headers.get('link')).toContain('</.well-known/api-catalog>; rel="api-catalog"')
})
