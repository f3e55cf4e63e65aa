import type { CellRevision, RevisedRow } from '@exodus/core/releases'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'

const ID = 'departures-total'
const FLOW = '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL/1.0.0'
const SOURCE = 'departures-dailytimes-2025-06-09'

const row = (scope: string, period: string, value: number): RevisedRow => ({
  figure: `${ID}/PAK.${scope}.${period}`,
  key: { origin: 'PAK', scope, period },
  value,
  unit: 'persons',
  status: 'A',
  quality: 'reported',
  source: SOURCE,
  attributes: {},
})
const change = (version: string, date: string, rest: Pick<CellRevision, 'change' | 'before' | 'after'>) => ({
  dataset: ID,
  version,
  date,
  figure: (rest.after ?? rest.before)?.figure ?? '',
  columns: [],
  ...rest,
})

/** As if two releases had followed the first: one revised 2024 and removed 1960, the other removed 1961. */
const CHANGES: CellRevision[] = [
  change('1.2.0', '2027-03-01', { change: 'removed', before: row('beoe', '1961', 20) }),
  change('1.1.0', '2027-01-01', {
    change: 'revised',
    before: row('beoe-oec', '2024', 727_000),
    after: row('beoe-oec', '2024', 727_381),
  }),
  change('1.1.0', '2027-01-01', { change: 'removed', before: row('beoe', '1960', 10) }),
]

let app: ReturnType<typeof createApp>
beforeAll(async () => {
  const context = await openContext()
  const catalogue = context.catalogue.map((description) => {
    const [first] = description.releases
    if (description.id !== ID || !first) return description
    const later = ['2027-01-01', '2027-03-01'].map((date, at) => ({
      ...first,
      version: `1.${at + 1}.0`,
      date,
    }))
    return { ...description, releases: [...description.releases, ...later] }
  })
  app = createApp({
    ...context,
    catalogue: catalogue as unknown as typeof context.catalogue,
    revisionsOf: async (id) => (id === ID ? CHANGES : []),
  })
})

async function cells(url: string): Promise<string[]> {
  const answer = await app.request(url, {
    headers: { accept: 'application/vnd.sdmx.data+csv;version=2.1.0' },
  })
  if (answer.status === 204) return []
  expect(answer.status).toBe(200)
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true })
  // A row that is gone stands at no row of the published table.
  for (const { ACTION, ROW } of rows) expect((ROW ?? '') === '').toBe(ACTION === 'D')
  return rows.map(({ ACTION, SCOPE, TIME_PERIOD }) => `${ACTION} ${SCOPE} ${TIME_PERIOD}`)
}

describe('updatedAfter', () => {
  test('before the first release gives all that there is, and what was removed since', async () => {
    const all = await cells(`${FLOW}?updatedAfter=2020-01-01`)
    const now = await cells(FLOW)
    expect(now.length).toBeGreaterThan(10)
    expect(all).toEqual([...now, 'D beoe 1960', 'D beoe 1961'])
  })

  test('after it gives the cells that releases changed, and deletes those that they removed', async () => {
    expect(await cells(`${FLOW}?updatedAfter=2026-12-01`)).toEqual([
      'R beoe-oec 2024',
      'D beoe 1960',
      'D beoe 1961',
      // Published, and not the answer of the changed cell: whoever held it, holds it no more.
      'D unstated 2024',
    ])
  })

  test('after another release gives what followed', async () => {
    expect(await cells(`${FLOW}?updatedAfter=2027-02-01`)).toEqual(['D beoe 1961'])
    expect(await cells(`${FLOW}?updatedAfter=2027-04-01`)).toEqual([])
  })

  test('keys and conditions hold for what was removed too', async () => {
    expect(await cells(`${FLOW}/*.beoe?updatedAfter=2026-12-01&c[TIME_PERIOD]=le:1960`)).toEqual([
      'D beoe 1960',
    ])
    expect(await cells(`${FLOW}/*.beoe-oec?updatedAfter=2026-12-01`)).toEqual(['R beoe-oec 2024'])
  })

  test('leaves out datasets without a release since', async () => {
    expect(await cells('/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_MONTHLY?updatedAfter=2026-12-01')).toEqual(
      [],
    )
  })

  test.each([
    'application/vnd.sdmx.data+json;version=2.1.0',
    'application/vnd.sdmx.genericdata+xml;version=2.1',
  ])('is answered as %s too', async (accept) => {
    const answer = await app.request(`${FLOW}?updatedAfter=2026-12-01`, { headers: { accept } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/Delete/)
  })
})

test('includeHistory ends with what releases removed, each with the day until which it was published', async () => {
  const answer = await app.request(`${FLOW}?includeHistory=true`, { headers: { accept: 'application/json' } })
  const { data } = (await answer.json()) as { data: { dataSets: { action: string; validTo?: string }[] } }
  expect(data.dataSets.slice(-2)).toMatchObject([
    { action: 'Delete', validTo: '2027-01-01T00:00:00Z' },
    { action: 'Delete', validTo: '2027-03-01T00:00:00Z' },
  ])
})

test('availability counts the cells that were updated', async () => {
  const answer = await app.request(
    '/sdmx/v2/availability/dataflow/EXODUS/DEPARTURES_TOTAL/1.0.0/*/TIME_PERIOD?updatedAfter=2026-12-01',
    { headers: { accept: 'application/json' } },
  )
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/"obsCount":1\b/)
})
