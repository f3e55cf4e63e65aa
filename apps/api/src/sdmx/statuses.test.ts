import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../problem/problem'
import { FLOW, openService } from './test-service'

const { get, request } = openService()

describe('statuses', () => {
  test.each([
    [`${FLOW}/PAK.VAT`, 204],
    ['/sdmx/v2/data/dataflow/ESTAT/DEPARTURES_TOTAL', 204],
    ['/sdmx/v1/data/DEPARTURES_TOTAL/all/ESTAT', 204],
    [`${FLOW}/PAK.KSA`, 400],
    [`${FLOW}?c[DESTINATION]=KSA`, 400],
    [`${FLOW}?c[DESTINATON]=SAU`, 400],
    [`${FLOW}?c[OBS_VALUE]=gt:many`, 400],
    [`${FLOW}?c[TIME_PERIOD]=ge:soon`, 400],
    [`${FLOW}/PAK.SAU.1.2`, 400],
    ['/sdmx/v1/data/DEPARTURES_BY_DESTINATION/PAK', 400],
    [`${FLOW}?startPeriod=2020`, 400],
    [`${FLOW}?limit=0`, 400],
    [`${FLOW}?limit=1&limit=2`, 400],
    [`${FLOW}?sort=NOWHERE`, 400],
    [`${FLOW}?dimensionAtObservation=NOWHERE`, 400],
    [`${FLOW}?asOf=2025-02-30`, 400],
    [`${FLOW}/%F0`, 400],
    [`${FLOW}?labels=all`, 400],
    [`${FLOW}?lang=fr`, 400],
    ['/sdmx/v2/data/dataflow/EXODUS/DEPARTURES_BY_DESTINATON', 404],
    ['/sdmx/v2/structure/codelist/EXODUS/CL_NOWHERE', 404],
    ['/sdmx/v2/nowhere', 404],
    ['/sdmx/v1/constructor', 404],
    [`${FLOW}?format=structurespecificdata`, 406],
    ['/sdmx/v2/data/dataflow/EXODUS', 413],
    ['/sdmx/v2/metadata/metadataflow/EXODUS', 501],
    ['/sdmx/v2/structure/valuelist', 501],
    ['/sdmx/v1/hierarchicalcodelist', 501],
    ['/sdmx/v2/data/provisionagreement/EXODUS/X', 501],
  ])('%s is %i', async (url, status) => {
    const answer = await get(url)
    expect(answer.status).toBe(status)
    const text = await answer.text()
    if (status === 204) expect(text).toBe('')
    else expect(Problem.parse(JSON.parse(text)).status).toBe(status)
  })

  test('a code by its other name leads to ours', async () => {
    expect(JSON.parse(await (await get(`${FLOW}/PAK.KSA`)).text()).nearest).toBe('SAU')
  })

  test('other methods are refused as such', async () => {
    expect((await request(FLOW, { method: 'POST' })).status).toBe(405)
  })

  test('no text makes the service fail', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'data',
        'structure',
        'availability',
        'dataflow',
        'EXODUS',
        'DEPARTURES_TOTAL',
        '*',
        '~',
        'PAK.beoe',
        'codelist',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    )
    const parameter = fc.tuple(
      fc.oneof(
        fc.constantFrom(
          'c[TIME_PERIOD]',
          'c[OBS_VALUE]',
          'c[NOTE]',
          'limit',
          'sort',
          'asOf',
          'detail',
          'references',
          'format',
          'startPeriod',
        ),
        fc.string({ maxLength: 6 }),
      ),
      fc.oneof(
        fc.constantFrom('ge:2020', '2024', '1', 'all', 'csvdata', '2025-01-01'),
        fc.string({ maxLength: 10 }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('v1', 'v2'),
        fc.array(piece, { maxLength: 7 }),
        fc.array(parameter, { maxLength: 3 }),
        async (version, path, query) => {
          const url = `/sdmx/${version}/${path.map(encodeURIComponent).join('/')}?${query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`
          const { status } = await get(url)
          expect(status === 501 || status < 500, url).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
