import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app'
import { openContext } from '../context'
import { Problem } from './problem'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp(await openContext())
})

async function problemOf(path: string, init: RequestInit = {}): Promise<Problem> {
  const answer = await app.request(path, init)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem = Problem.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  return problem
}

const posted = (path: string, body: string, type = 'application/json') =>
  problemOf(path, { method: 'POST', body, headers: { 'content-type': type } })

const TOTAL = '/v1/datasets/departures-total/observations'

describe('a parameter that cannot be read is named, with its value and what is accepted', () => {
  test.each([
    [`${TOTAL}?limit=0`, { field: 'limit', value: '0', accepted: ['1 or more'] }],
    [`${TOTAL}?limit=100000`, { field: 'limit', value: '100000', accepted: ['10000 or less'] }],
    [`${TOTAL}?limit=ten`, { field: 'limit', value: 'ten', accepted: ['a number'] }],
    ['/v1/search?q=x&kind=metrics', { field: 'kind', value: 'metrics', nearest: 'metric' }],
    ['/v1/status?on=today', { field: 'on', value: 'today', accepted: ['a day, as 2026-11-24'] }],
    ['/v1/events?from=later', { field: 'from', value: 'later' }],
    ['/v1/events?from=2024&to=2020', { field: 'from', value: '2024' }],
    ['/v1/timeline?area=Saudi%20Arabia', { field: 'area', value: 'Saudi Arabia', nearest: 'SAU' }],
    ['/v1/datasets?topic=visa', { field: 'topic', value: 'visa', nearest: 'visas' }],
    ['/v1/timeline?direction=tight', { field: 'direction', value: 'tight' }],
    ['/v1/timeline?from=2025&to=2024', { field: 'from', value: '2025' }],
  ])('%s', async (path, wanted) => {
    expect(await problemOf(path)).toMatchObject({ status: 400, ...wanted })
  })

  test('one that is missing, empty or there twice is said to be so', async () => {
    expect((await problemOf('/v1/search')).detail).toBe('q is missing.')
    expect((await problemOf('/v1/search?q=')).detail).toBe('q "" is empty.')
    const twice = await problemOf(`${TOTAL}?limit=1&limit=2`)
    expect(twice.detail).toBe('limit "1, 2" is given several times; it takes one value.')
  })
})

test('an unknown parameter is refused with those that there are, and the nearest', async () => {
  expect(await problemOf('/v1/sources?publsher=UN')).toMatchObject({
    type: '/docs/problems/unknown-parameter',
    field: 'publsher',
    value: 'UN',
    accepted: expect.arrayContaining(['publisher', 'limit']),
    nearest: 'publisher',
  })
})

describe('a body', () => {
  const about = { metric: 'departures', key: { origin: 'PAK', period: '2024' } }

  test('of another kind than JSON is 415, with what is read', async () => {
    expect(await posted('/v1/verify', 'x', 'text/csv')).toMatchObject({
      status: 415,
      field: 'Content-Type',
      value: 'text/csv',
      accepted: ['application/json'],
    })
  })

  test.each(['', '{', '[]', '3', 'null'])('that is %j is refused by name', async (body) => {
    expect(await posted('/v1/verify', body)).toMatchObject({ status: 400, field: 'body' })
  })

  test('has its fields named', async () => {
    expect(await posted('/v1/verify', JSON.stringify({ about }))).toMatchObject({
      field: 'value',
      detail: 'value is missing.',
    })
    expect(await posted('/v1/verify', JSON.stringify({ value: '1', about, untit: 'x' }))).toMatchObject({
      field: 'untit',
      value: 'x',
      nearest: 'unit',
    })
    expect(await posted('/v1/query', '{ "dataset": "departures-total", "period": "2024" }')).toMatchObject({
      field: 'period',
      value: '2024',
      accepted: ['an object', 'a list'],
    })
  })
})

describe('where there is nothing', () => {
  test.each([
    ['/v1/dataset', '/v1/datasets'],
    ['/v1/datasets/', '/v1/datasets'],
    ['/v1//datasets', '/v1/datasets'],
    ['/v1/metrics/departure-rate/', '/v1/metrics/departure-rate'],
  ])('%s leads to %s', async (path, nearest) => {
    expect(await problemOf(path)).toMatchObject({ status: 404, nearest })
    expect((await app.request(nearest)).status).toBe(200)
  })

  test('another method is 405 with Allow', async () => {
    const answer = await app.request('/v1/datasets', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })
})

describe('a subject without rows is 404, with the nearest by code or name', () => {
  test.each([
    ['/v1/places/Saudi%20Arabia', 'SAU'],
    ['/v1/places/SAUD', 'SAU'],
    ['/v1/districts/lahor', 'lahore'],
    ['/v1/professions/docter', 'doctor'],
  ])('%s', async (path, nearest) => {
    const problem = await problemOf(path)
    expect(problem).toMatchObject({ status: 404, nearest })
    expect(problem.accepted).toContain(nearest)
  })
})

test('a figure is explained in either language', async () => {
  const [en, ur] = await Promise.all(
    ['en', 'ur'].map(async (lang) =>
      (await app.request(`/v1/figures/departures/PAK.2024?format=text&lang=${lang}`)).text(),
    ),
  )
  expect(en).toMatch(/Registered labour departures/)
  expect(ur).toMatch(/[\u0600-\u06ff]{4}/)
  expect(ur).not.toBe(en)
})

test('the address of every kind opens a page that explains it in both languages', async () => {
  const all = await (await app.request('/docs/problems')).json()
  for (const { kind, means } of (all as { data: { kind: string; means: { en: string; ur: string } }[] })
    .data) {
    const answer = await app.request(`/docs/problems/${kind}`, { headers: { accept: 'text/html' } })
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'unsafe-inline'")
    expect(means.en).not.toBe('')
    expect(await answer.text()).toContain(means.ur)
  }
})
