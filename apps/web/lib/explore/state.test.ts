import { ExodusError } from '@exodus/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from './address'
import { CHARTS } from './charts'
import { correctedAddress } from './correct'
import { type Asked, isUntidy, periodFilter, readAsked, tidied, writeAsked } from './state'
import { openSubject, type Subject } from './subject'

let subject: Subject

beforeAll(async () => {
  subject = await openSubject('datasets', 'departures-by-destination')
})

const paramsOf = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query))

const problemOf = (query: string) => {
  try {
    readAsked(subject, paramsOf(query))
  } catch (error) {
    if (error instanceof ExodusError) return { code: error.code, ...error.problem }
    throw error
  }
  return null
}

/** Any state that an address can hold. */
const anyAsked = (): fc.Arbitrary<Asked> => {
  const year = fc.integer({ min: 1971, max: 2026 }).map(String)
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const destinations = subject.dimensions.find(({ id }) => id === 'destination')?.codes ?? []
  return fc
    .record({
      codes: fc.oneof(
        fc.constant({}),
        fc.subarray([...destinations], { minLength: 1 }).map((destination) => ({ destination })),
      ),
      period: fc.oneof(
        fc.constant(''),
        year,
        fc.tuple(year, year).map(([from, to]) => `${from}..${to}`),
        year.map((from) => `${from}..`),
        year.map((to) => `..${to}`),
        fc.uniqueArray(year, { minLength: 2, maxLength: 4 }).map((years) => years.join(',')),
      ),
      chart: maybe(fc.constantFrom(...CHARTS)),
      by: maybe(fc.constant('destination')),
      normalise: maybe(fc.constantFrom(...subject.normalisations)),
      base: maybe(year),
      scale: maybe(fc.constant('log' as const)),
      against: maybe(fc.constantFrom('population', 'gdp')),
    })
    .map((asked) => JSON.parse(JSON.stringify(asked)) as Asked)
}

describe('the address holds the whole state', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(anyAsked(), (asked) => {
        expect(readAsked(subject, paramsOf(writeAsked(asked)))).toEqual(asked)
      }),
    )
  })

  test('an address in its one form stays as it is', () => {
    fc.assert(
      fc.property(anyAsked(), (asked) => {
        const query = writeAsked(asked)
        expect(tidied(paramsOf(query))).toBe(query)
        expect(isUntidy(paramsOf(query))).toBe(false)
      }),
    )
  })

  test('it is readable: dimensions by name, commas and dots as they are', () => {
    const asked = { codes: { destination: ['SAU', 'ARE'] }, period: '2015..2024', scale: 'log' as const }
    expect(writeAsked(asked)).toBe('?destination=SAU,ARE&period=2015..2024&scale=log')
  })
})

test('codes may be written as the API takes them', () => {
  expect(readAsked(subject, { destination: 'KSA,ae,682' }).codes).toEqual({ destination: ['SAU', 'ARE'] })
})

describe('a form sent without script', () => {
  test('repeats names, sends what is empty, and says from and to; its address is tidied', () => {
    const sent = { by: '', destination: ['SAU', 'ARE'], from: '2015', to: '2024', normalise: '' }
    expect(isUntidy(sent)).toBe(true)
    expect(tidied(sent)).toBe('?destination=SAU,ARE&period=2015..2024')
  })

  test.each([
    [[['from', '2015']], '?period=2015..'],
    [[['to', '2015']], '?period=..2015'],
    [
      [
        ['from', '2015'],
        ['to', '2015'],
      ],
      '?period=2015',
    ],
    [[['a', ' ']], ''],
  ] as [[string, string][], string][])('%j is %s', (entries, query) => {
    expect(addressOf(entries)).toBe(query)
  })
})

describe('an address that asks for what is not there', () => {
  test.each([
    ['destination=SAUD', { code: 'UnknownCodeError', field: 'destination', value: 'SAUD', nearest: 'SAU' }],
    ['destnation=SAU', { code: 'UnknownParameterError', field: 'destnation', nearest: 'destination' }],
    ['chart=bars', { code: 'InvalidParameterError', field: 'chart', value: 'bars', nearest: 'bar' }],
    ['period=2015..soon', { code: 'InvalidPeriodError', value: 'soon' }],
    ['normalise=per-head', { code: 'InvalidParameterError', field: 'normalise', value: 'per-head' }],
    ['scale=square', { field: 'scale', accepted: ['log'] }],
    ['by=origin', { field: 'by', accepted: expect.arrayContaining(['destination', 'destination.region']) }],
  ])('%s: the problem names what is wrong and what would be right', (query, problem) => {
    expect(problemOf(query)).toMatchObject(problem)
  })

  test('whatever it holds, it is either read or refused by name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const problem = problemOf(addressOf([[name, value]]))
        if (problem !== null) expect(problem.field).not.toBe('')
      }),
    )
  })

  test('the corrected address changes the wrong part alone', () => {
    const at = (path: string) => new URL(`http://localhost${path}`)
    const wrongCode = at('/en/explore/datasets/x?destination=SAU,KSA&period=2024')
    expect(correctedAddress(wrongCode, { field: 'destination', value: 'KSA' }, 'ARE')).toBe(
      '/en/explore/datasets/x?destination=SAU,ARE&period=2024',
    )
    const wrongName = at('/en/explore/datasets/x?perod=2024')
    expect(correctedAddress(wrongName, { field: 'perod', value: 'perod' }, 'period')).toBe(
      '/en/explore/datasets/x?period=2024',
    )
    const wrongId = at('/en/explore/datasets/depatures?period=2024')
    expect(correctedAddress(wrongId, { field: 'datasets', value: 'depatures' }, 'departures-total')).toBe(
      '/en/explore/datasets/departures-total?period=2024',
    )
  })
})

test('periods are filtered as the API does: those that lie within', () => {
  const within = periodFilter('2015..2016')
  expect(['2014', '2015', '2016', '2015-07', 'FY2016-PK', '2017'].filter(within)).toEqual([
    '2015',
    '2016',
    '2015-07',
    'FY2016-PK',
  ])
  expect(['2014', '2015'].filter(periodFilter('2014'))).toEqual(['2014'])
})
