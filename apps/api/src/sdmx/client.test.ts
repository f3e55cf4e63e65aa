import {
  getAvailabilityQuery,
  getAvailabilityQuery2,
  getDataQuery,
  getDataQuery2,
  getMetadataQuery,
  getSchemaQuery,
  getService,
  getUrl,
} from 'sdmx-rest'
import { describe, expect, test } from 'vitest'
import { openService } from './test-service'

const { dataset, get, csv, json } = openService()

const V2 = getService({ url: 'http://localhost/sdmx/v2', api: 'v2.0.0' })
const V1 = getService({ url: 'http://localhost/sdmx/v1', api: 'v1.5.0' })

describe('the client sdmx-rest builds the address, the service answers it', () => {
  const published = () =>
    dataset('departures-by-destination')
      .where({ destination: ['SAU', 'ARE'], period: { from: '2020', to: '2022' } })
      .rows()
      .map(({ destination, period, value, row }) => [destination, period, String(value), String(row)])
  const found = (rows: Record<string, string>[]) =>
    rows.map((row) => [row.DESTINATION, row.TIME_PERIOD, row.OBS_VALUE, row.ROW])

  test('data of SDMX 3', async () => {
    const query = getDataQuery2({
      context: 'dataflow=EXODUS:DEPARTURES_BY_DESTINATION(1.0.0)',
      key: 'PAK.SAU,PAK.ARE',
      filters: ['TIME_PERIOD=ge:2020+le:2022'],
    })
    expect(found(await csv(getUrl(query, V2)))).toEqual(published())
  })

  test('data of SDMX 2.1', async () => {
    const query = getDataQuery({
      flow: 'EXODUS,DEPARTURES_BY_DESTINATION,latest',
      key: 'PAK.SAU+ARE',
      start: '2020',
      end: '2022',
    })
    expect(found(await csv(getUrl(query, V1)))).toEqual(published())
  })

  test.each([
    ['codelist', 'CL_AREA'],
    ['dataflow', 'DEPARTURES_TOTAL'],
    ['datastructure', 'DSD_DEPARTURES_TOTAL'],
    ['conceptscheme', 'CS_COMMON'],
    ['categoryscheme', 'TOPICS'],
  ])('structures: %s', async (resource, id) => {
    const query = getMetadataQuery({ resource, agency: 'EXODUS', id })
    const messages = await Promise.all([V1, V2].map((service) => json(getUrl(query, service))))
    for (const { data } of messages) expect(Object.values(data).flat()).toMatchObject([{ id }])
  })

  test('availability of both', async () => {
    const now = getAvailabilityQuery2({
      context: 'dataflow=EXODUS:DEPARTURES_BY_DESTINATION(1.0.0)',
      key: 'PAK.*',
      component: 'DESTINATION',
    })
    const old = getAvailabilityQuery({
      flow: 'DEPARTURES_BY_DESTINATION',
      key: 'PAK.',
      component: 'DESTINATION',
    })
    const codes = new Set(dataset('departures-by-destination').table.column('destination').map(String))
    for (const url of [getUrl(now, V2), getUrl(old, V1)]) {
      const [constraint] = (await json(url)).data.availabilityConstraints
      expect(constraint.cubeRegion.keyValues).toEqual([
        { id: 'DESTINATION', include: true, values: [...codes].sort() },
      ])
    }
  })

  test('schemas are answered as not implemented', async () => {
    const query = getSchemaQuery({ context: 'dataflow', agency: 'EXODUS', id: 'DEPARTURES_TOTAL' })
    for (const service of [V1, V2]) expect((await get(getUrl(query, service))).status).toBe(501)
  })
})
