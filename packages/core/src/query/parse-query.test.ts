import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../generated/catalogue'
import { codeLists } from '../../generated/codes'
import { anyQuery, askedDatasets, dataOf } from '../../test/real-data'
import { ExodusError } from '../error'
import { type CodeList, Query } from '../schema'
import { formatQuery } from './format-query'
import { normalizeQuery, queryMeasures } from './normalize-query'
import { parseQuery, queryParameters } from './parse-query'
import { readCode } from './read-code'

const read = (dataset: string, text: string): Query => parseQuery(dataOf(dataset), new URLSearchParams(text))

const normalized = (query: Query): Query | undefined => {
  try {
    return normalizeQuery(dataOf(query.dataset), query)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

test.each(askedDatasets)('what is written is read back, as text and as JSON: %s', (id) => {
  let read_ = 0
  fc.assert(
    fc.property(anyQuery(id), (asked) => {
      const query = normalized(asked)
      if (!query) return
      read_++
      expect(read(id, formatQuery(query))).toEqual(query)
      expect(Query.parse(JSON.parse(JSON.stringify(query)))).toEqual(query)
      expect(normalizeQuery(dataOf(id), query)).toEqual(query)
    }),
  )
  expect(read_).toBeGreaterThan(0)
})

test('any text is read as a query or refused with a typed error', () => {
  const name = fc.oneof(
    fc.constantFrom(...queryParameters, 'destination', 'destination.region', 'source'),
    fc.string(),
  )
  const value = fc.oneof(
    fc.constantFrom('SAU', '2024', '2015..2024', 'sum', '-value', '..', ',', '1e9'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (pairs) => {
      try {
        parseQuery(dataOf('departures-by-destination'), new URLSearchParams(pairs))
      } catch (error) {
        expect(error).toBeInstanceOf(ExodusError)
      }
    }),
    { numRuns: 500 },
  )
})

describe('a query in its one form', () => {
  test('has codes as they are answered, in order, and no defaults', () => {
    expect(
      read('departures-by-destination', 'destination=KSA,gb,784&sort=-value,period&offset=0&rivals=false'),
    ).toEqual({
      dataset: 'departures-by-destination',
      where: { destination: ['ARE', 'GBR', 'SAU'] },
      sort: [
        { by: 'value', direction: 'descending' },
        { by: 'period', direction: 'ascending' },
      ],
    })
  })

  test('repeated filters are one filter', () => {
    expect(read('departures-by-destination', 'destination=SAU&destination=ARE')).toEqual(
      read('departures-by-destination', 'destination=ARE,SAU'),
    )
  })

  test('the measure to take stands beside the codes of a dimension of that name', () => {
    const query = read('citizenship-renounced', 'measure=sum,renounced&groupBy=destination')
    expect(query).toMatchObject({ measure: 'sum', where: { measure: ['renounced'] } })
    expect(formatQuery(query)).toBe('groupBy=destination&measure=renounced,sum')
  })

  test('intervals are read in either way of writing', () => {
    expect(read('citizenship-renounced', 'period=2011--2015').period).toEqual(['2011/2015'])
  })
})

test.each([
  ['destinaton=SAU', 'UnknownParameterError', 'destinaton', 'destination'],
  ['destination=SAX', 'UnknownCodeError', 'destination', 'SAU'],
  ['destination.region=wester-asia', 'UnknownCodeError', 'destination.region', 'western-asia'],
  ['source=departures-repo-workbok', 'UnknownCodeError', 'source', 'departures-repo-workbook'],
  ['groupBy=destination.regin&measure=sum', 'InvalidQueryError', 'groupBy', 'destination.region'],
  ['measure=total', 'InvalidQueryError', 'measure', undefined],
  ['measure=sum,mean', 'InvalidQueryError', 'measure', undefined],
  ['sort=valu', 'InvalidQueryError', 'sort', 'value'],
  ['groupBy=period&measure=sum&sort=destination', 'InvalidQueryError', 'sort', undefined],
  ['fields=vale', 'InvalidQueryError', 'fields', 'value'],
  ['limit=-1', 'InvalidQueryError', 'limit', undefined],
  ['offset=1.5', 'InvalidQueryError', 'offset', undefined],
  ['rivals=yes', 'InvalidQueryError', 'rivals', undefined],
  ['rivals=true&measure=sum', 'InvalidQueryError', 'measure', undefined],
  ['period=20x4', 'InvalidPeriodError', 'period', undefined],
  ['period=2024..2015', 'InvalidQueryError', 'period', '2015..2024'],
  ['asOf=2024-02-30', 'InvalidQueryError', 'asOf', undefined],
  ['period=2024&period=2023', 'InvalidQueryError', 'period', undefined],
])('%s is a %s that names %s', (text, code, field, nearest) => {
  const attempt = () => read('departures-by-destination', text)
  expect(attempt).toThrow(expect.objectContaining({ code, problem: expect.objectContaining({ field }) }))
  if (nearest === undefined) return
  expect(attempt).toThrow(expect.objectContaining({ problem: expect.objectContaining({ nearest }) }))
})

describe('codes', () => {
  const area = codeLists.area as CodeList

  test('every area is found by each of its codes', () => {
    for (const { code, attributes } of area.codes) {
      for (const name of [code, attributes.alpha2, attributes.m49, code.toLowerCase()]) {
        if (name) expect([name, readCode(area, name)]).toEqual([name, code])
      }
    }
  })

  test("UNHCR's own code is taken where it is no ISO code of another area", () => {
    const iso = new Set(area.codes.flatMap(({ code, attributes }) => [code, attributes.alpha2]))
    const own = area.codes.filter(({ attributes }) => attributes.unhcr && !iso.has(attributes.unhcr))
    expect(own.length).toBeGreaterThan(50)
    for (const { code, attributes } of own) expect(readCode(area, attributes.unhcr ?? '')).toBe(code)
    expect(readCode(area, 'AUS')).toBe('AUS')
  })

  test('an unknown code is refused with the nearest', () => {
    expect(() => readCode(area, 'Saudi Arbia', 'destination')).toThrow(/destination "Saudi Arbia".*SAU/)
  })
})

test('no dataset has a column whose name or code could be taken for a part of a query', () => {
  const taken: readonly string[] = [
    ...queryParameters,
    'dataset',
    'cursor',
    'lang',
    'lineage',
    'format',
    'bom',
    'year',
  ]
  for (const { id, dimensions, attributes } of catalogue) {
    const columns = [...dimensions, ...attributes]
    const clashes = columns.filter((column) => taken.includes(column.id)).map((column) => column.id)
    expect([id, clashes.filter((name) => name !== 'measure')]).toEqual([id, []])
    for (const { codeList } of dimensions.filter((dimension) => dimension.id === 'measure')) {
      const codes = codeLists[codeList]?.codes.map(({ code }) => code) ?? []
      expect(codes.filter((code) => (queryMeasures as readonly string[]).includes(code))).toEqual([])
    }
  }
})
