import type { CellRevision } from '@exodus/core/releases'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'

const row = (scope: string, period: string) => ({
  figure: `departures-total/PAK.${scope}.${period}`,
  key: { origin: 'PAK', scope, period },
  value: 12_345,
  unit: 'persons',
  status: 'A',
  quality: 'reported',
  source: 'departures-dailytimes-2025-06-09',
  attributes: { note: 'counted twice' },
})
const change = (part: Partial<CellRevision>): CellRevision => ({
  dataset: 'departures-total',
  version: '1.1.0',
  date: '2027-01-15',
  change: 'removed',
  figure: part.before?.figure ?? '',
  columns: [],
  ...part,
})

/** As if a release had removed one row whose code no other row has, another of a code in use, and moved a third. */
const CHANGES = [
  change({ before: row('census', '2024') }),
  change({ before: row('beoe-oec', '1960') }),
  change({
    change: 'revised',
    before: row('beoe-oec', '1961'),
    after: row('beoe-oec', '2024'),
    columns: ['period'],
  }),
  change({ change: 'added', after: row('beoe-oec', '2024') }),
]

let app: ReturnType<typeof createApp>
const get = (path: string) => app.request(`/v1/observations/${path}`)

beforeAll(async () => {
  const context = await openContext()
  app = createApp({
    ...context,
    revisionsOf: async (_, { figure } = {}) =>
      CHANGES.filter(({ before, after }) => [before?.figure, after?.figure].includes(figure)),
  })
})

test.each(['PAK.census.2024', 'PAK.beoe-oec.1960'])(
  '%s, which a release removed, is 410 with its last row and the release',
  async (key) => {
    const answer = await get(`departures-total/${key}`)
    expect(answer.status).toBe(410)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await answer.json()).toMatchObject({
      type: '/docs/problems/gone',
      field: 'id',
      value: `departures-total/${key}`,
      removed: {
        version: '1.1.0',
        date: '2027-01-15',
        change: 'removed',
        before: { value: 12_345, source: 'departures-dailytimes-2025-06-09' },
        links: { release: '/v1/datasets/departures-total/revisions/1.1.0' },
      },
    })
  },
)

test('a row that a release moved says where it stands now', async () => {
  const answer = await get('departures-total/PAK.beoe-oec.1961')
  expect(answer.status).toBe(410)
  expect(await answer.json()).toMatchObject({ nearest: 'departures-total/PAK.beoe-oec.2024' })
})

test('what is published, and what never was, are answered as before', async () => {
  expect((await get('departures-total/PAK.beoe-oec.2024')).status).toBe(200)
  expect((await get('departures-total/PAK.beoe-oec.1962')).status).toBe(404)
  expect((await get('departures-total/PAK.nowhere.2024')).status).toBe(400)
  expect((await get('departures-totel/PAK.beoe-oec.2024')).status).toBe(404)
})
