import LinkHeader from 'http-link-header'
import { parseItem } from 'structured-headers'
import { describe, expect, test } from 'vitest'
import { deprecated } from './deprecation'
import type { Answered } from './observe'
import { testApp } from './test-app'

const recording = () => {
  const seen: Answered[] = []
  const errors: [Error, Answered][] = []
  let running = 0
  const observer = {
    began: () => {
      running += 1
    },
    answered: (answered: Answered) => {
      running -= 1
      seen.push(answered)
    },
    failed: (error: Error, answered: Answered) => {
      errors.push([error, answered])
    },
  }
  return { observer, seen, errors, running: () => running }
}

describe('every answer', () => {
  const { app } = testApp()
  const paths = ['/data/short', '/data/short', '/data/fails', '/nothing', '/data/stream']

  test.each(paths)('%s may be read from any page and harms none', async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-request-id')).toBeTruthy()
  })

  test('a preflight is answered with what may be sent', async () => {
    const headers = { 'access-control-request-headers': 'content-type, mcp-method' }
    const answer = await app.request('/data/echo', { method: 'OPTIONS', headers })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type, mcp-method')
  })

  test('strict transport is asked for behind https only, and a proxy is believed only when trusted', async () => {
    const sts = async (behind: typeof app, url: string, headers = {}) =>
      (await behind.request(url, { headers })).headers.get('strict-transport-security')
    const forwarded = { 'x-forwarded-proto': 'https' }
    for (let kept = 0; kept < 2; kept++) {
      expect(await sts(app, 'https://a.test/data/short')).toMatch(/max-age/)
      expect(await sts(app, 'http://a.test/data/short', forwarded)).toBeNull()
    }
    expect(await sts(testApp({ trustedProxies: 1 }).app, 'http://a.test/data/short', forwarded)).toMatch(
      /max-age/,
    )
  })
})

describe('request ids', () => {
  const { app } = testApp()
  const idOf = async (headers: Record<string, string>) =>
    (await app.request('/data/short', { headers })).headers.get('x-request-id')
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'

  test.each([
    ['a safe one is answered', { 'x-request-id': 'job-7:a.b' }, 'job-7:a.b'],
    ['the trace stands for it', { traceparent: `00-${trace}-00f067aa0ba902b7-01` }, trace],
  ])('%s', async (_, headers, expected) => {
    expect(await idOf(headers)).toBe(expected)
  })

  test('what is not safe to repeat is not repeated', async () => {
    for (const id of ['a b', '<script>', 'x'.repeat(200), '"'])
      expect(await idOf({ 'x-request-id': id })).not.toBe(id)
    const zeros = '0'.repeat(32)
    expect(await idOf({ traceparent: `00-${zeros}-00f067aa0ba902b7-01` })).not.toBe(zeros)
  })
})

describe('observers', () => {
  test('hear of every request by route, not by what was asked', async () => {
    const { observer, seen, running } = recording()
    const { app } = testApp({ observers: [observer] })
    const tag = (await app.request('/data/long?q=secret')).headers.get('etag') ?? ''
    // What was quickly made is made once more before it is kept.
    for (let time = 0; time < 2; time++) await app.request('/data/long?q=secret')
    await app.request('/data/long?q=secret', { headers: { 'if-none-match': tag } })
    await app.request('/nothing/here')
    expect(seen.map(({ series: { route, status, cache } }) => [route, status, cache])).toEqual([
      ['/data/long', 200, 'miss'],
      ['/data/long', 200, expect.stringMatching(/^(miss|hit)$/)],
      ['/data/long', 200, 'hit'],
      ['/data/long', 304, 'fresh'],
      ['none', 404, 'none'],
    ])
    expect(running()).toBe(0)
  })

  test('hear of an unexpected error, with the id that the caller was given', async () => {
    const { observer, errors } = recording()
    const { app } = testApp({ observers: [observer] })
    const answer = await app.request('/data/fails')
    expect(answer.status).toBe(500)
    expect(errors[0]?.[0].message).toBe('broken inside')
    expect(errors[0]?.[1].requestId).toBe(answer.headers.get('x-request-id'))
    expect(errors[0]?.[1].series).toMatchObject({ route: '/data/fails', status: 500 })
  })
})

test('Link leads to the description, the licence and the pages beside', async () => {
  const { app } = testApp()
  const answer = await app.request('/v1/datasets/departures/observations')
  const { refs } = LinkHeader.parse(answer.headers.get('link') ?? '')
  expect(Object.fromEntries(refs.map(({ rel, uri }) => [rel, uri]))).toEqual({
    alternate: 'observations.csv',
    'service-desc': '/openapi.json',
    describedby: '/v1/datasets/departures',
    license: 'https://spdx.org/licenses/CC-BY-4.0.html',
    next: '/v1/datasets/departures/observations?cursor=x',
    first: '/v1/datasets/departures/observations',
  })
})

test('a body that is too long is refused before it is read', async () => {
  const { app } = testApp({ maxBodyBytes: 10 })
  const send = (body: string) => app.request('/data/echo', { method: 'POST', body })
  expect(await (await send('0123456789')).json()).toEqual({ length: 10 })
  const refused = await send('0123456789a')
  expect(refused.status).toBe(413)
  expect(await refused.json()).toMatchObject({ type: '/docs/problems/content-too-large', field: 'body' })
})

test('a route that waits too long is given up', async () => {
  const { app } = testApp({ timeLimitMs: 20 })
  const answer = await app.request('/data/waits')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(await answer.json()).toMatchObject({ type: '/docs/problems/out-of-time' })
})

test('a deprecated resource says since when, until when, and where to read more', async () => {
  const { app } = testApp()
  const since = new Date('2026-03-01T00:00:00Z')
  app.use(
    '/old',
    deprecated({ since, sunset: new Date('2027-03-01T00:00:00Z'), documentation: '/docs/changes' }),
  )
  app.get('/old', (c) => c.json({}))
  for (let kept = 0; kept < 2; kept++) {
    const { headers } = await app.request('/old')
    expect(parseItem(headers.get('deprecation') ?? '')[0]).toEqual(since)
    expect(headers.get('sunset')).toBe('Mon, 01 Mar 2027 00:00:00 GMT')
    const { refs } = LinkHeader.parse(headers.get('link') ?? '')
    expect(refs.filter(({ uri }) => uri === '/docs/changes').map(({ rel }) => rel)).toEqual([
      'deprecation',
      'sunset',
    ])
  }
})
