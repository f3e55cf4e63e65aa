import { VerificationJson } from '@exodus/core/verification'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'
import { Problem } from '../../problem/problem'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp(await openContext())
})

const post = (body: unknown, type = 'application/json') =>
  app.request('/v1/verify', {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const DEPARTURES = { metric: 'departures', key: { origin: 'PAK', period: '2024' } }

describe('POST /v1/verify', () => {
  test.each([
    ['727,000', 'match'],
    ['740,000', 'close'],
    ['7.27 million', 'mismatch'],
    ['50%', 'cannot_verify'],
  ])('%s registered departures in 2024: %s', async (value, verdict) => {
    const answer = await post({ value, about: DEPARTURES })
    expect(answer.status).toBe(200)
    const { data } = JSON.parse(await answer.text())
    expect(VerificationJson.parse(data)).toEqual(data)
    expect(data.verdict).toBe(verdict)
  })

  test('a figure id, a dataset and words name what the number is of', async () => {
    const verdicts = await Promise.all(
      [
        { figure: 'departures/PAK.2024' },
        { dataset: 'departures-by-skill', key: { period: '2024' } },
        { text: 'registered departures in 2024' },
      ].map(async (about) => JSON.parse(await (await post({ value: 727_381, about })).text()).data.verdict),
    )
    expect(verdicts).toEqual(['match', 'match', 'match'])
  })

  test.each([
    'per-1000-residents/origin.departures-total.PAK.beoe-oec.2024',
    'departures-by-destination/sum;destination=SAU;period=2015..2024',
  ])('a figure that /v1/figures has is one that a number can be said to be: %s', async (id) => {
    const figure = JSON.parse(await (await app.request(`/v1/figures/${id}`)).text())
    const query = new URLSearchParams({ value: String(figure.value), about: id })
    const { data } = JSON.parse(await (await app.request(`/v1/verify?${query}`)).text())
    expect(data).toMatchObject({ verdict: 'match', figure: { id } })
  })

  test.each([
    [{ value: '7', about: { metric: 'departure', key: {} } }, 404, 'metric'],
    [{ value: '7', unit: 'person', about: DEPARTURES }, 404, 'unit'],
    [{ value: 'many', about: DEPARTURES }, 400, 'value'],
    [{ value: '7', about: { ...DEPARTURES, key: { origin: 'PAK' } } }, 400, 'period'],
    [{ value: '7', about: { figure: 'departures' } }, 400, 'id'],
    [{ value: '7', about: DEPARTURES, colour: 'red' }, 400, 'colour'],
  ])('%j is a problem of status %i that names the field', async (body, status, field) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toMatch(/problem\+json/)
    expect(Problem.parse(await answer.json()).field).toBe(field)
  })

  test('a body that is no JSON, or far too large, is a problem of the caller', async () => {
    expect((await post('{')).status).toBe(400)
    expect((await post('value=7', 'text/plain')).status).toBe(415)
    expect((await post({ value: '7', about: { text: 'x'.repeat(20_000) } })).status).toBe(413)
  })

  test('whatever the body, the answer is a verification or a problem of the caller', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json({ maxDepth: 3 }),
          fc
            .record({
              value: fc.oneof(
                fc.double(),
                fc.string({ unit: 'binary', maxLength: 30 }),
                fc.constantFrom('7.27 lakh', '1e9', '۷'),
              ),
              about: fc.oneof(
                fc.record({ text: fc.string({ unit: 'binary', maxLength: 60 }) }),
                fc.record({
                  figure: fc.constantFrom('departures/PAK.2024', 'departures/PAK.x', 'a/b', 'toString/PAK'),
                }),
                fc.record({
                  dataset: fc.constantFrom('departures-total', '__proto__', 'population'),
                  key: fc.dictionary(
                    fc.constantFrom('origin', 'period', 'scope', 'country', 'constructor'),
                    fc.string({ maxLength: 10 }),
                  ),
                }),
              ),
            })
            .map((body) => JSON.stringify(body)),
        ),
        async (body) => {
          const answer = await post(body)
          expect(answer.status).toBeLessThan(500)
          if (answer.status !== 200) Problem.parse(await answer.json())
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('GET /v1/verify', () => {
  test('answers as the body does', async () => {
    const byUrl = await app.request('/v1/verify?value=7.27%20lakh&about=departures/PAK.2024')
    const byBody = await post({ value: '7.27 lakh', about: { figure: 'departures/PAK.2024' } })
    expect(await byUrl.json()).toEqual(await byBody.json())
  })

  test.each(['', '?value=7', '?value=7&about=', '?value=7&about=a&colour=red'])(
    '%s is refused',
    async (query) => {
      expect((await app.request(`/v1/verify${query}`)).status).toBe(400)
    },
  )
})
