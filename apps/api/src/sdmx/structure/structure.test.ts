import { scope } from '@exodus/core/codes/scope'
import { describe, expect, test } from 'vitest'
import { FLOW, openService } from '../test-service'

const { csv, json } = openService()

describe('structures', () => {
  const kinds = async (query: string) => Object.keys((await json(`/sdmx/v2/structure/${query}`)).data).sort()

  test.each([
    ['none', ['dataflows']],
    ['children', ['agencySchemes', 'dataStructures', 'dataflows']],
    ['parents', ['categorisations', 'dataflows']],
    ['descendants', ['agencySchemes', 'codelists', 'conceptSchemes', 'dataStructures', 'dataflows']],
    ['codelist', ['codelists', 'dataflows']],
    ['parentsandsiblings', ['agencySchemes', 'categorisations', 'categorySchemes', 'dataflows']],
    ['ancestors', ['categorisations', 'dataflows']],
    [
      'all',
      [
        'agencySchemes',
        'categorisations',
        'categorySchemes',
        'codelists',
        'conceptSchemes',
        'dataStructures',
        'dataflows',
      ],
    ],
  ])('references=%s', async (references, expected) => {
    expect(await kinds(`dataflow/EXODUS/DEPARTURES_TOTAL?references=${references}`)).toEqual(expected)
  })

  test('stubs have names but no codes', async () => {
    const { data } = await json('/sdmx/v2/structure/codelist/EXODUS/CL_AREA?detail=allstubs')
    expect(data.codelists[0]).toMatchObject({ id: 'CL_AREA', isExternalReference: true })
    expect(data.codelists[0].codes).toBeUndefined()
  })

  test('one code can be asked for; the list then says that it is a part', async () => {
    for (const path of [
      'v2/structure/codelist/EXODUS/CL_AREA/~/PAK',
      'v1/codelist/EXODUS/CL_AREA/latest/PAK',
    ]) {
      const { data } = await json(`/sdmx/${path}`)
      expect(data.codelists[0]).toMatchObject({ isPartial: true, codes: [{ id: 'PAK' }] })
    }
  })
})

describe('availability', () => {
  const codes = async (query: string): Promise<string[]> => {
    const { data } = await json(`/sdmx/v2/availability/dataflow/EXODUS/DEPARTURES_TOTAL/*/PAK.beoe?${query}`)
    return data.availabilityConstraints[0].cubeRegion.keyValues.find(
      ({ id }: { id: string }) => id === 'SCOPE',
    ).values
  }

  test('exact: what the query gives; available: what else could be chosen', async () => {
    expect(await codes('mode=exact')).toEqual(['beoe'])
    expect(await codes('mode=available')).toEqual(['beoe', 'beoe-oec', 'unstated'])
  })

  test('counts are those of the data', async () => {
    const { data } = await json('/sdmx/v2/availability/dataflow/EXODUS/DEPARTURES_BY_DESTINATION')
    const rows = await csv(FLOW)
    expect(data.availabilityConstraints[0]).toMatchObject({
      obsCount: rows.length,
      seriesCount: new Set(rows.map(({ DESTINATION }) => DESTINATION)).size,
    })
  })

  test('referenced code lists have what is available and what stands above it', async () => {
    const { data } = await json(
      '/sdmx/v2/availability/dataflow/EXODUS/DEPARTURES_TOTAL/*/PAK.beoe?references=codelist',
    )
    const lists = data.codelists.map((list: { id: string; codes: { id: string }[] }) => [
      list.id,
      list.codes.map(({ id }) => id),
    ])
    const above = scope.codes.find(({ code }) => code === 'beoe')?.parent
    expect(above).toBe('beoe-oec')
    expect(Object.fromEntries(lists).CL_SCOPE).toEqual(['beoe', above])
  })
})
