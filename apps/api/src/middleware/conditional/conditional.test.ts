import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testApp } from '../test-app'
import { hashText } from './hash'
import { matchesTag } from './index'

const etagOf = (answer: Response): string => answer.headers.get('etag') ?? ''

describe.each([
  ['kept answers', {}],
  ['a process that keeps nothing', { cacheBytes: 0 }],
])('conditional requests to %s', (_, options) => {
  const { app, asked } = testApp(options)
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

  test('an answer has a strong tag, a date, and how long it may be kept', async () => {
    const answer = await get('/data/long')
    expect(etagOf(answer)).toMatch(/^"[^"]+"$/)
    expect(answer.headers.get('last-modified')).toBe('Sat, 31 Jan 2026 00:00:00 GMT')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400')
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding')
  })

  test('who has it is told so, and nothing is computed', async () => {
    const tag = etagOf(await get('/data/long?q=known'))
    const before = asked.count
    for (const list of [tag, `W/${tag}`, `"other", ${tag}`, `"a,b" , W/${tag}`]) {
      const answer = await get('/data/long?q=known', { 'if-none-match': list })
      expect(answer.status).toBe(304)
      expect(await answer.text()).toBe('')
      expect(etagOf(answer)).toBe(tag)
      for (const name of [
        'cache-control',
        'vary',
        'last-modified',
        'access-control-allow-origin',
        'x-request-id',
      ]) {
        expect(answer.headers.get(name), name).toBeTruthy()
      }
      expect(answer.headers.get('content-type')).toBeNull()
    }
    expect(asked.count).toBe(before)
  })

  test('a 304 says where the answer leads, and not its other forms', async () => {
    const path = '/v1/datasets/departures/observations'
    const tag = etagOf(await get(path))
    for (let time = 0; time < 3; time++) {
      const link = (await get(path, { 'if-none-match': tag })).headers.get('link')
      expect(link).toContain('rel="license"')
      expect(link).not.toContain('rel="alternate"')
      await get(path)
    }
  })

  test('what is asked as of a day to come is not settled', async () => {
    const kept = async (day: string) =>
      (await get(`/data/short?asOf=${day}`)).headers.get('cache-control')?.includes('immutable')
    for (const day of ['2025-12-31', '2025', '2026-01', '2026-01-31']) expect(await kept(day), day).toBe(true)
    for (const day of ['2026', '2026-02', '2030-01-01']) expect(await kept(day), day).toBe(false)
  })

  test('a star is met by any answer there is, and by no error', async () => {
    expect((await get('/data/short', { 'if-none-match': '*' })).status).toBe(304)
    expect((await get('/nothing', { 'if-none-match': '*' })).status).toBe(404)
  })

  test('the date counts only where there is no tag', async () => {
    const at = (date: string, more = {}) => get('/data/short', { 'if-modified-since': date, ...more })
    expect((await at('Sat, 31 Jan 2026 00:00:00 GMT')).status).toBe(304)
    expect((await at('Fri, 30 Jan 2026 23:59:59 GMT')).status).toBe(200)
    expect((await at('yesterday')).status).toBe(200)
    expect((await at('Sat, 31 Jan 2026 00:00:00 GMT', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('other queries, representations and encodings have other tags', async () => {
    const tags = await Promise.all([
      get('/data/long'),
      get('/data/long?q=1'),
      get('/data/long', { accept: 'text/csv' }),
      get('/data/long', { 'accept-encoding': 'gzip' }),
    ])
    expect(new Set(tags.map(etagOf)).size).toBe(4)
  })

  test('HEAD answers as GET does, without the body', async () => {
    const [head, whole] = [await app.request('/data/long', { method: 'HEAD' }), await get('/data/long')]
    expect(await head.text()).toBe('')
    expect(etagOf(head)).toBe(etagOf(whole))
    expect(Number(head.headers.get('content-length'))).toBe((await whole.arrayBuffer()).byteLength)
  })

  test('what is pinned to a day may rest longer', async () => {
    expect((await get('/data/long?asOf=2024-01-01')).headers.get('cache-control')).toMatch(
      /max-age=86400.*immutable/,
    )
  })

  test('what holds for the moment, and errors, are neither tagged nor kept', async () => {
    for (const path of ['/data/moment', '/data/fails', '/nothing']) {
      const before = asked.count
      const answers = [await get(path), await get(path)]
      for (const answer of answers) {
        expect(answer.headers.get('etag')).toBeNull()
        expect(answer.headers.get('cache-control')).toBe('no-store')
      }
      if (path !== '/nothing') expect(asked.count).toBe(before + 2)
    }
  })
})

test('a tag is found in any list that has it, and in no other', () => {
  const tag = fc.stringMatching(/^[!#-~]{1,20}$/).map((text) => `"${text}"`)
  fc.assert(
    fc.property(fc.array(tag), tag, fc.boolean(), (others, wanted, weak) => {
      const rest = others.filter((other) => other !== wanted)
      expect(matchesTag([...rest, weak ? `W/${wanted}` : wanted].join(', '), wanted)).toBe(true)
      expect(matchesTag(rest.join(', '), wanted)).toBe(false)
    }),
  )
})

test('the hash tells a hundred thousand like texts apart', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 100_000; i++) seen.add(hashText(`v1 /v1/datasets/a/observations?period=${i}`))
  expect(seen.size).toBe(100_000)
})
