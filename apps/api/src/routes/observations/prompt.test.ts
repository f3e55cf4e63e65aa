import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'
import { nodeCompressor } from '../../runtime/node/compressor'
import { promptObservations } from './prompt'

const context = await openContext()
const seen: string[] = []
const observer = {
  began: () => {},
  answered: ({ series: { route, cache } }: { series: { route: string; cache: string } }) =>
    seen.push(`${route} ${cache}`),
  failed: () => {},
}
const options = { compressor: nodeCompressor, observers: [observer] }
const promptly = createApp(context, options)
/** Nobody takes what is at hand, so that the framework makes every answer. */
const byRoutes = createApp(context, { ...options, takeAtHand: () => {} })

const DATASET = 'departures-by-destination'
const some = (texts: readonly string[]) => fc.subarray([...texts], { minLength: 1 }).map(String)
const parameters = fc.record(
  {
    destination: some(['SAU', 'AE', '682', 'OMN', 'nowhere']),
    source: some(['beoe-annual', 'unknown']),
    period: fc.constantFrom('2015..2024', '2020', '2019,2021', '..', '20x'),
    groupBy: fc.constantFrom('destination', 'period', 'destination.region', 'none'),
    measure: fc.constantFrom('sum', 'share', 'most'),
    sort: fc.constantFrom('value', '-value,period', 'nothing'),
    fields: fc.constantFrom('value,period', 'value,other'),
    limit: fc.constantFrom('1', '7', '10000', '10001', '0', 'x'),
    offset: fc.constantFrom('0', '5', '-1'),
    rivals: fc.constantFrom('true', 'false', 'yes'),
    asOf: fc.constantFrom('2020-12-31', 'never'),
    lang: fc.constantFrom('en', 'ur', 'fr'),
    lineage: fc.constantFrom('true', 'no'),
    unknown: fc.constant('1'),
  },
  { requiredKeys: [] },
)
const headers = fc.record(
  {
    accept: fc.constantFrom('*/*', 'application/json', 'text/csv', 'image/png'),
    'accept-encoding': fc.constantFrom('gzip', 'br;q=0.5, zstd', 'identity'),
    'if-none-match': fc.constantFrom('*', '"other"'),
    'x-request-id': fc.constant('job-7'),
  },
  { requiredKeys: [] },
)

/** What may stand there a second time, or oddly. */
const AGAIN = [
  ...['', '&', '=', 'destination=KWT', 'd%65stination=SAU', 'destination=KWT&destination=OMN'],
  ...['period=2019', 'period=2019&period=2020', 'limit=3', 'limit=1&limit=2', 'sort=value&sort=value'],
  ...[
    'asOf=2020&asOf=2020',
    'groupBy=period&groupBy=period&measure=sum',
    'measure=sum&measure=mean',
    'fields=&fields=',
  ],
] as const

async function answerOf(app: typeof promptly, path: string, init: RequestInit) {
  const answer = await app.request(path, init)
  const fields = Object.fromEntries(answer.headers)
  // Counted for each app by itself; a length is written by the server where the app does not say it.
  const { 'x-request-id': _, 'content-length': __, ...alike } = fields
  return {
    status: answer.status,
    fields: alike,
    body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
  }
}

test('an answer made without the framework is the one that its route gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      parameters,
      headers,
      fc.constantFrom('GET', 'HEAD', 'POST'),
      fc.constantFrom(DATASET, DATASET, DATASET, 'departures-total', 'no-such-dataset'),
      fc.constantFrom(...AGAIN),
      async (query, given, method, dataset, again) => {
        const search = new URLSearchParams(query as Record<string, string>)
        const path = `/v1/datasets/${dataset}/observations?${search}${again && `&${again}`}`
        const init = { method, headers: given as Record<string, string> }
        expect(await answerOf(promptly, path, init)).toEqual(await answerOf(byRoutes, path, init))
      },
    ),
    { numRuns: 1_000 },
  )
})

test('usual questions are taken, and whatever the schema of the route reads is left to it', () => {
  const { takes } = promptObservations(context)
  const url = (search: string): string => `http://api.test/v1/datasets/${DATASET}/observations${search}`
  for (const search of [
    '',
    '?destination=SAU',
    '?groupBy=period&measure=sum',
    '?limit=5',
    '?destination=nowhere',
  ])
    expect(takes(url(search)), search).toBe(true)
  for (const search of ['?limit=10001', '?limit=x', '?lang=ur', '?format=csv', '?offset=-1', '?%6Cang=ur'])
    expect(takes(url(search)), search).toBe(false)
})

test('it is counted under its route, and kept when it is asked again', async () => {
  seen.length = 0
  const path = `/v1/datasets/${DATASET}/observations?destination=SAU&period=2001..2024`
  for (let time = 0; time < 3; time++) expect((await promptly.request(path)).status).toBe(200)
  const route = '/v1/datasets/:id/observations'
  expect([seen[0], seen[2]]).toEqual([`${route} miss`, `${route} hit`])
})
