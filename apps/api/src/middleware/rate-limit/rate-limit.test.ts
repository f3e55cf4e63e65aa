import { parseList } from 'structured-headers'
import { describe, expect, test, vi } from 'vitest'
import type { HeaderReader } from '../../runtime/asked'
import { testApp } from '../test-app'
import { callerAddress } from './forwarded'
import { keyOf } from './index'
import { memoryLimiter } from './memory-limiter'

const read = (field: string | null) => {
  const [[name, parameters] = []] = parseList(field ?? '')
  return { name, ...Object.fromEntries((parameters as Map<string, unknown>) ?? []) }
}

describe.each([
  ['kept answers', {}],
  ['a process that keeps nothing', { cacheBytes: 0 }],
])('the quota on %s', (_, options) => {
  const limiter = () => memoryLimiter({ quota: 2, windowSeconds: 60 })
  const addressOf = (headers: HeaderReader) => headers.get('x-test-address') ?? ''

  test('is told with every answer, counts 304s, and ends in a problem that says when to come back', async () => {
    const { app } = testApp({ limiter: limiter(), addressOf, ...options })
    const first = await app.request('/data/short')
    expect(read(first.headers.get('ratelimit-policy'))).toEqual({ name: 'default', q: 2, w: 60 })
    expect(read(first.headers.get('ratelimit'))).toEqual({ name: 'default', r: 1, t: 60 })
    const tag = first.headers.get('etag') ?? ''
    const second = await app.request('/data/short', { headers: { 'if-none-match': tag } })
    expect(second.status).toBe(304)
    expect(read(second.headers.get('ratelimit'))).toMatchObject({ r: 0 })
    const third = await app.request('/data/short')
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(third.headers.get('access-control-allow-origin')).toBe('*')
    expect(await third.json()).toMatchObject({ status: 429, type: '/docs/problems/quota-exceeded' })
  })

  test('is each address its own', async () => {
    const { app } = testApp({ limiter: limiter(), addressOf, ...options })
    const ask = async (address: string) =>
      (await app.request('/data/short', { headers: { 'x-test-address': address } })).status
    expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([200, 200, 429, 200])
  })
})

test('a window ends, and the quota is whole again', () => {
  vi.useFakeTimers()
  const { consume } = memoryLimiter({ quota: 1, windowSeconds: 10 })
  expect(consume('a')).toEqual({ allowed: true, remaining: 0, resetSeconds: 10 })
  vi.advanceTimersByTime(4_000)
  expect(consume('a')).toEqual({ allowed: false, remaining: 0, resetSeconds: 6 })
  vi.advanceTimersByTime(6_000)
  expect(consume('a').allowed).toBe(true)
  vi.useRealTimers()
})

test.each([
  ['no proxy is trusted', '9.9.9.9', 0, '1.1.1.1'],
  ['one proxy wrote the last address', '9.9.9.9, 2.2.2.2', 1, '2.2.2.2'],
  ['two proxies', '9.9.9.9, 2.2.2.2, 3.3.3.3', 2, '2.2.2.2'],
  ['fewer addresses than proxies', '2.2.2.2', 3, '2.2.2.2'],
])('the caller is found when %s', (_, forwarded, trusted, expected) => {
  expect(callerAddress(forwarded, '1.1.1.1', trusted)).toBe(expected)
})

test('addresses of one household of IPv6 share a quota; IPv4 in IPv6 is IPv4', () => {
  expect(keyOf('2001:db8:1:2:aaaa::1')).toBe(keyOf('2001:db8:1:2:bbbb::2'))
  expect(keyOf('2001:db8:1:3::1')).not.toBe(keyOf('2001:db8:1:2::1'))
  expect(keyOf('::ffff:10.0.0.1')).toBe('10.0.0.1')
})
