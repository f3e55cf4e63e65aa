import { ExodusError } from '@exodus/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFilter } from './filter'
import { readKeys, readOldKey } from './key'
import { readRequest } from './raw-request'
import { daysOf } from './time'
import { readOldDataQuery } from './v1'
import { readAvailabilityQuery, readDataQuery } from './v2'
import { readVersions, versionMatches } from './version'

describe('keys', () => {
  test('the newer grammar: an asterisk for any code, a comma between keys', () => {
    expect(readKeys('PAK.SAU,PAK.*')).toEqual([
      [['PAK'], ['SAU']],
      [['PAK'], undefined],
    ])
    expect(readKeys('*')).toEqual([])
  })

  test('the older grammar: nothing for any code, a plus sign between codes', () => {
    expect(readOldKey('PAK.SAU+ARE')).toEqual([[['PAK'], ['SAU', 'ARE']]])
    expect(readOldKey('PAK.')).toEqual([[['PAK'], undefined]])
    expect(readOldKey('all')).toEqual([])
  })

  test.each(['PAK..SAU', 'PAK.SA U', 'PAK.<script>', '.'])('%s is no key of the newer grammar', (key) => {
    expect(() => readKeys(key)).toThrow(ExodusError)
  })
})

describe('filters', () => {
  test('a comma is "or", a plus sign is "and" and binds tighter; without an operator values are equal', () => {
    expect(readFilter('c[X]', 'A,B+ne:C').anyOf).toEqual([
      [{ operator: 'eq', value: 'A' }],
      [
        { operator: 'eq', value: 'B' },
        { operator: 'ne', value: 'C' },
      ],
    ])
  })

  test('a time with colons keeps them', () => {
    expect(readFilter('c[TIME_PERIOD]', 'ge:2020-01-01T00:00:00').anyOf).toEqual([
      [{ operator: 'ge', value: '2020-01-01T00:00:00' }],
    ])
  })

  test.each([
    ['c[X]', 'xx:A'],
    ['c[X]', ''],
    ['c[X]', 'A,,B'],
    ['c[]', 'A'],
    ['c[1]', 'A'],
  ])('%s=%s is refused', (name, text) => {
    expect(() => readFilter(name, text)).toThrow(ExodusError)
  })
})

test.each([
  ['1.0.0', '1.0.0', true],
  ['1.0.0', '1.1.0', false],
  ['*', '1.1.0', true],
  ['~', '0.3.0', true],
  ['+', '0.3.0', false],
  ['+', '1.1.0', true],
  ['1+.0.0', '2.1.0', true],
  ['1.0+.0', '1.4.2', true],
  ['1.0+.0', '2.0.0', false],
  ['1.2+.0', '1.1.9', false],
  ['1.1.2+', '1.1.3', true],
  ['1.1.2+', '1.2.0', false],
  ['2.0.0,1.0.0', '1.0.0', true],
])('version %s of an artefact in version %s: %s', (asked, published, matches) => {
  expect(versionMatches(readVersions(asked, ','), published)).toBe(matches)
})

describe('times', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-A1', '2024-01-01', '2024-12-31'],
    ['2024-S2', '2024-07-01', '2024-12-31'],
    ['2024-T3', '2024-09-01', '2024-12-31'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-M02', '2024-02-01', '2024-02-29'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2024-D060', '2024-02-29', '2024-02-29'],
    ['2024-07-15T10:00:00', '2024-07-15', '2024-07-15'],
    ['2023-07-01/P1Y', '2023-07-01', '2024-06-30'],
    ['2024-12-31/P32D', '2024-12-31', '2025-01-31'],
    ['FY2024-PK', '2023-07-01', '2024-06-30'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(daysOf('TIME_PERIOD', text)).toMatchObject({ start, end })
  })

  test('the example of the technical notes: the second quarter of a reporting year that starts in July', () => {
    expect(daysOf('TIME_PERIOD', '2010-Q2', '--07-01')).toEqual({ start: '2010-10-01', end: '2010-12-31' })
  })

  test.each(['2024-Q5', '2024-M13', '2024-W54', '2024-X1', '2024-13', '2024/P0D', 'soon', ''])(
    '%s is no time',
    (text) => {
      expect(() => daysOf('TIME_PERIOD', text)).toThrow(ExodusError)
    },
  )
})

describe('requests', () => {
  test('a plus sign of a query stays one, percent-encoded or not', () => {
    const { query } = readRequest(
      'http://x/sdmx/v2/data?c%5BTIME_PERIOD%5D=ge:2020+le:2022&updatedAfter=2020-01-01T00:00:00%2B05:00',
      '/sdmx/v2/',
    )
    expect(query.get('c[TIME_PERIOD]')).toBe('ge:2020+le:2022')
    expect(query.get('updatedAfter')).toBe('2020-01-01T00:00:00+05:00')
  })

  test('both grammars say the same thing in their own words', () => {
    const read = (path: string) => readRequest(`http://x/sdmx/v0/${path}`, '/sdmx/v0/')
    const old = readOldDataQuery(
      read('data/EXODUS,DEPARTURES_TOTAL,1.0.0/PAK.beoe/all?startPeriod=2020&endPeriod=2022&detail=dataonly'),
    )
    const now = readDataQuery(
      read(
        'data/dataflow/EXODUS/DEPARTURES_TOTAL/1.0.0/PAK.beoe?c[TIME_PERIOD]=ge:2020+le:2022&attributes=none',
      ),
    )
    expect({ ...old, wholeKeys: false }).toEqual(now)
  })

  test('whatever the text, a reader gives a query or names the field at fault', () => {
    const alphabet = [...'ABc1.,+*~:/-_[]=%&', 'é', 'پ', '\u0000', '%20', '%F0', 'data/', 'c[', 'ge:', '2024']
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (path, query) => {
        for (const read of [readDataQuery, readAvailabilityQuery, readOldDataQuery]) {
          try {
            read(readRequest(new URL(`http://x/sdmx/v0/data/${path}?${query}`).href, '/sdmx/v0/'))
          } catch (error) {
            expect(error).toBeInstanceOf(ExodusError)
            expect((error as ExodusError).problem.field).not.toBe('')
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

test.each(['__proto__', 'constructor', 'toString'])('the version %s is refused by its own name', (name) => {
  for (const separator of [',', '+'] as const) {
    expect(() => readVersions(name, separator)).toThrow(`version "${name}" cannot be read`)
  }
})
