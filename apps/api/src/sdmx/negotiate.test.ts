import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { FLOW, openService } from './test-service'

const { get } = openService()

describe('representations', () => {
  test.each([
    [FLOW, '', 'application/vnd.sdmx.data+json;version=2.1.0'],
    [FLOW, '*/*', 'application/vnd.sdmx.data+json;version=2.1.0'],
    [FLOW, 'text/csv', 'application/vnd.sdmx.data+csv;version=2.1.0'],
    [
      FLOW,
      'application/vnd.sdmx.data+json;version=1.0.0, text/csv;q=0.5',
      'application/vnd.sdmx.data+csv;version=2.1.0',
    ],
    [`${FLOW}?format=csvdata`, 'application/json', 'application/vnd.sdmx.data+csv;version=2.1.0'],
    ['/sdmx/v1/data/DEPARTURES_TOTAL', '*/*', 'application/vnd.sdmx.genericdata+xml;version=2.1'],
    ['/sdmx/v1/dataflow', 'application/xml', 'application/vnd.sdmx.structure+xml;version=2.1'],
    ['/sdmx/v2/structure/dataflow', '', 'application/vnd.sdmx.structure+json;version=2.1.0'],
  ])('%s with Accept %s is %s', async (url, accept, type) => {
    const answer = await get(url, accept === '' ? {} : { accept })
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('vary')).toContain('Accept')
  })

  test('parameters of the media type choose labels and keys', async () => {
    const answer = await get(`${FLOW}/PAK.SAU`, {
      accept: 'application/vnd.sdmx.data+csv;version=2.1.0;labels=both;keys=obs',
      'accept-language': 'ur, en;q=0.5',
    })
    const [row] = parse(await answer.text(), { columns: true }) as Record<string, string>[]
    expect(row?.OBS_KEY).toMatch(/^PAK\.SAU\.\d{4}$/)
    expect(Object.values(row ?? {}).join()).toMatch(/SAU: [\u0600-\u06ff]/)
    expect(answer.headers.get('content-language')).toBe('ur')
  })
})
