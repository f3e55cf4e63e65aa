import { describe, expect, test } from 'vitest'
import { FLOW, openService } from '../test-service'

const { dataset, get, csv, json } = openService()

describe('filters', () => {
  const rows = () => dataset('departures-by-destination').table.rows()
  test.each<[string, (row: ReturnType<typeof rows>[number]) => boolean]>([
    ['c[DESTINATION]=SAU,ARE', ({ destination }) => destination === 'SAU' || destination === 'ARE'],
    ['c[DESTINATION]=ne:SAU', ({ destination }) => destination !== 'SAU'],
    ['c[DESTINATION]=ne:SAU+ne:ARE', ({ destination }) => destination !== 'SAU' && destination !== 'ARE'],
    ['c[DESTINATION]=sw:S+ew:U', ({ destination }) => /^S.*U$/.test(String(destination))],
    ['c[LABEL]=co:Arab', ({ label }) => String(label).includes('Arab')],
    ['c[LABEL]=nc:Arab', ({ label }) => !String(label).includes('Arab')],
    ['c[OBS_VALUE]=ge:100000', ({ value }) => (value ?? 0) >= 100_000],
    ['c[OBS_VALUE]=gt:10+lt:20,eq:5', ({ value }) => value === 5 || ((value ?? 0) > 10 && (value ?? 0) < 20)],
    ['c[OBS_STATUS]=B&c[TIME_PERIOD]=2019', ({ status, period }) => status === 'B' && period === '2019'],
    ['c[TIME_PERIOD]=gt:2020', ({ period }) => Number(period) > 2020],
    ['c[TIME_PERIOD]=lt:2012,2020-A1', ({ period }) => Number(period) < 2012 || period === '2020'],
    ['c[ROW]=le:3', ({ row }) => row <= 3],
    ['c[CONFIRMED_BY]=co:express', ({ confirmedBy }) => String(confirmedBy ?? '').includes('express')],
  ])('%s', async (filter, keeps) => {
    const expected = rows().filter(keeps)
    expect(expected.length).toBeGreaterThan(0)
    expect((await csv(`${FLOW}?${filter}`)).map(({ ROW }) => Number(ROW))).toEqual(
      expected.map(({ row }) => row),
    )
  })

  test('a fiscal year is found by its time range, by our own name and as a range of times', async () => {
    const flow = '/sdmx/v2/data/dataflow/EXODUS/SBP_REMITTANCES/*/TOTAL'
    const answers = await Promise.all(
      ['2023-07-01/P1Y', 'FY2024-PK', 'ge:2023-07+le:2024-06'].map((time) =>
        csv(`${flow}?c[TIME_PERIOD]=${time}`),
      ),
    )
    for (const [row, ...others] of answers) expect([row?.PERIOD, others]).toEqual(['FY2024-PK', []])
  })
})

describe('parts of an answer', () => {
  test('the first and last observations of each series', async () => {
    const years = async (query: string) =>
      (await csv(`${FLOW}/PAK.SAU,PAK.ARE?${query}`)).map((row) => row.TIME_PERIOD)
    expect(await years('lastNObservations=1')).toEqual(['2025', '2025'])
    expect(await years('firstNObservations=1&lastNObservations=1')).toEqual(['2006', '2025', '2006', '2025'])
  })

  test('pages put together are the whole, in the order asked for', async () => {
    const sort = 'sort=TIME_PERIOD:desc+OBS_VALUE'
    const whole = await csv(`${FLOW}?${sort}`)
    const pages: Record<string, string>[] = []
    for (let offset = 0; offset < whole.length; offset += 200)
      pages.push(...(await csv(`${FLOW}?${sort}&offset=${offset}&limit=200`)))
    expect(pages.map(({ ROW }) => ROW)).toEqual(whole.map(({ ROW }) => ROW))
    const order = whole.map((row) => [-Number(row.TIME_PERIOD), Number(row.OBS_VALUE)])
    expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
  })

  test('attributes and measures can be left out', async () => {
    const [row] = await csv(`${FLOW}/PAK.SAU?attributes=SOURCE,OBS_STATUS&measures=none`)
    expect(Object.keys(row ?? {}).slice(3)).toEqual([
      'ORIGIN',
      'DESTINATION',
      'TIME_PERIOD',
      'OBS_STATUS',
      'SOURCE',
    ])
    expect(row?.ACTION).toBe('M')
  })

  test('without attributes and measures the keys of series are left, as by detail=serieskeysonly', async () => {
    const keys = (rows: Record<string, string>[]) =>
      rows.map(({ ORIGIN, SCOPE, ...rest }) => [ORIGIN, SCOPE, Object.keys(rest)])
    const expected = ['beoe', 'beoe-oec', 'unstated'].map((scope) => [
      'PAK',
      scope,
      ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'],
    ])
    expect(
      keys(await csv('/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL?attributes=none&measures=none')),
    ).toEqual(expected)
    expect(keys(await csv('/sdmx/v1/data/DEPARTURES_TOTAL?detail=serieskeysonly'))).toEqual(expected)
  })

  test('several dataflows come in one message, each with its structure', async () => {
    const { data } = await json('/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL,DEPARTURES_MONTHLY')
    expect(data.dataSets).toHaveLength(2)
    expect(data.structures.map(({ dataSets }: { dataSets: number[] }) => dataSets)).toEqual([[0], [1]])
  })
})

describe('history', () => {
  const YEAR = '/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_TOTAL/*/PAK.*?c[TIME_PERIOD]=2024'

  test('asOf answers with what was published by then', async () => {
    const [row] = await csv(`${YEAR}&asOf=2025-06-30`)
    const then = dataset('departures-total').asOf('2025-06-30').where({ period: '2024' }).rows()
    expect([row?.OBS_VALUE, row?.ROW]).toEqual([String(then[0]?.value), String(then[0]?.row)])
  })

  test.each(['DEPARTURES_TOTAL', 'DEPARTURES_BY_PROVINCE', 'ECONOMY'])(
    '%s: the changes of includeHistory, played one after the other, give the answers of today',
    async (id) => {
      const changes = await csv(`/sdmx/v2/data/dataflow/EXODUS/${id}?includeHistory=true`)
      const played = new Map<string, string>()
      for (const { ACTION, ROW = '', ...row } of changes) {
        const dimensions = Object.entries(row).slice(2, Object.keys(row).indexOf('OBS_VALUE'))
        const key = JSON.stringify(dimensions)
        if (ACTION === 'D') played.delete(key)
        else played.set(key, ROW)
      }
      const today = await csv(`/sdmx/v2/data/dataflow/EXODUS/${id}`)
      expect([...played.values()].map(Number).sort((a, b) => a - b)).toEqual(
        today.map(({ ROW }) => Number(ROW)),
      )
      expect(changes.length).toBeGreaterThan(today.length)
    },
  )

  test('updatedAfter asks whether the dataset was released since', async () => {
    expect((await get(`${YEAR}&updatedAfter=2020-01-01`)).status).toBe(200)
    expect((await get(`${YEAR}&updatedAfter=2099-01-01`)).status).toBe(204)
    expect((await get(`${YEAR}&updatedAfter=2026-01-01&asOf=2025-01-01`)).status).toBe(400)
  })
})
