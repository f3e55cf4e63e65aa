import { describe, expect, test } from 'vitest'
import { datasetOf, evidenceOf, messagesOf, text } from '../test-data'
import { totalsAgree } from './totals-agree'

const check = {
  id: 'destinations-add-to-world',
  parts: { dimension: 'destination', except: ['WLD'] },
  total: { where: { destination: ['WLD'] } },
  tolerance: 0,
}

const rowsOf = (
  values: readonly (readonly [destination: string, period: string, value: string])[],
): Record<string, string>[] => values.map(([destination, period, value]) => ({ destination, period, value }))

const sound = rowsOf([
  ['ARE', '2022', '3'],
  ['ARE', '2023', '3.1'],
  ['SAU', '2022', '7'],
  ['SAU', '2023', '7.2'],
  ['WLD', '2022', '10'],
  ['WLD', '2023', '10.3'],
])

const added = (total: object = {}, rows: readonly Record<string, string>[] = sound) =>
  messagesOf(totalsAgree, datasetOf({ rows, totals: [{ ...check, ...total }] }))

describe('in one table', () => {
  test('parts that add up pass, binary fractions included', () => {
    expect(added()).toEqual([])
  })

  test('parts that do not add up are named by key, with sum and total', () => {
    expect(added({}, sound.with(2, { destination: 'SAU', period: '2022', value: '8' }))).toEqual([
      'destinations-add-to-world: parts of 2022 add to 11, the total is 10',
    ])
  })

  test('a part that is missing is found', () => {
    expect(added({}, sound.slice(1))).toEqual([
      'destinations-add-to-world: parts of 2022 add to 7, the total is 10',
    ])
  })

  test('a total that has vanished is found where the number of totals is stated', () => {
    expect(added({ groups: 2 })).toEqual([])
    expect(added({ groups: 2 }, sound.slice(0, -1))).toEqual([
      'destinations-add-to-world: compares 1 totals, not 2',
    ])
  })

  test('a difference within the tolerance passes', () => {
    const rounded = sound.with(2, { destination: 'SAU', period: '2022', value: '8' })
    expect(added({ tolerance: 1 }, rounded)).toEqual([])
    expect(added({ tolerance: 0.9 }, rounded)).toHaveLength(1)
  })

  test('codes may be named one by one', () => {
    expect(added({ parts: { dimension: 'destination', codes: ['ARE', 'SAU'] } })).toEqual([])
  })

  test('periods outside the bounds are not compared', () => {
    const wrong = sound.with(2, { destination: 'SAU', period: '2022', value: '8' })
    expect(added({ periods: { from: '2023' } }, wrong)).toEqual([])
    expect(added({ periods: { to: '2021' } }, wrong)).toEqual(['destinations-add-to-world: compares nothing'])
  })

  test('a key with several totals is named', () => {
    const total = { where: { destination: ['ARE', 'WLD'] }, match: [] }
    expect(added({ total })).toContain('destinations-add-to-world: 2022 has several totals')
  })

  test('a flagged part counts only where the filter names its status', () => {
    const flagged = sound.with(2, { destination: 'SAU', period: '2022', value: '7', status: 'U' })
    expect(added({}, flagged)).toEqual(['destinations-add-to-world: parts of 2022 add to 3, the total is 10'])
    expect(added({ where: { status: ['A', 'U'] } }, flagged)).toEqual([])
  })

  test('of rivals the preferred one counts', () => {
    const rival = { destination: 'SAU', period: '2022', value: '99', quality: 'reported', source: 'paper' }
    expect(added({}, sound.toSpliced(3, 0, rival))).toEqual([])
  })

  test('without a dimension of parts a cell agrees with a cell', () => {
    const rows = [{}, { source: 'paper', value: '8' }]
    const agree = { parts: {}, where: { source: ['office'] }, total: { where: { source: ['paper'] } } }
    expect(added(agree, rows)).toEqual([
      'destinations-add-to-world: parts of SAU.2023 add to 7, the total is 8',
    ])
    expect(added(agree, rows.with(1, { source: 'paper', value: '7' }))).toEqual([])
  })
})

describe('exceptions', () => {
  const wrong = sound.with(2, { destination: 'SAU', period: '2022', value: '8' })
  const exceptions = [{ key: '2022', difference: 1, reason: text('Misprint.') }]

  test('a known difference passes', () => {
    expect(added({ exceptions }, wrong)).toEqual([])
  })

  test('another difference than the known one is named', () => {
    const worse = sound.with(2, { destination: 'SAU', period: '2022', value: '9' })
    expect(added({ exceptions }, worse)).toEqual([
      'destinations-add-to-world: parts of 2022 add to 12, the total is 10',
      'destinations-add-to-world: the exception 2022 is not needed',
    ])
  })

  test('an exception that nothing needs is named', () => {
    expect(added({ exceptions })).toEqual(['destinations-add-to-world: the exception 2022 is not needed'])
  })
})

describe('in another table', () => {
  const total = { dataset: 'world' }
  const world = (value: string) =>
    datasetOf({
      id: 'world',
      dimensions: [{ id: 'origin', codeList: 'area' }],
      rows: [{ origin: 'PAK', value }],
    })
  const against = (value: string, fields: object = {}) => {
    const parts = datasetOf({
      dimensions: [
        { id: 'origin', codeList: 'area' },
        { id: 'destination', codeList: 'area' },
      ],
      constants: { origin: 'PAK' },
      rows: [{ destination: 'ARE', value: '3' }, {}],
      totals: [{ ...check, parts: { dimension: 'destination' }, total: { ...total, ...fields } }],
    })
    return messagesOf(totalsAgree, parts, evidenceOf({ datasets: [parts, world(value)] }))
  }

  test('dimensions of the same name are matched', () => {
    expect(against('10')).toEqual([])
    expect(against('11')).toEqual(['destinations-add-to-world: parts of PAK.2023 add to 10, the total is 11'])
  })

  test('the dimensions to match may be named', () => {
    expect(against('11', { match: [] })).toEqual([
      'destinations-add-to-world: parts of 2023 add to 10, the total is 11',
    ])
  })

  test('a table that does not exist is named', () => {
    expect(against('10', { dataset: 'moon' })).toEqual([
      'destinations-add-to-world: there is no dataset moon',
    ])
  })
})

describe('over periods', () => {
  const monthsOf = (year: number, from = 1, to = 12) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${year}-${String(from + at).padStart(2, '0')}`)
  const summed = (
    sumPeriods: string,
    parts: readonly string[],
    whole: string,
    value: string,
    more: object = {},
  ) =>
    messagesOf(
      totalsAgree,
      datasetOf({
        rows: [...parts.map((period) => ({ period, value: '1' })), { period: whole, value }],
        totals: [{ id: 'parts', parts: {}, total: {}, tolerance: 0, sumPeriods, ...more }],
      }),
    )

  test.each([
    ['month->year', monthsOf(2023), '2023', '12'],
    ['quarter->year', ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], '2023', '4'],
    ['day->year', ['2023-02-01', '2023-12-31'], '2023', '2'],
    ['month->FY-PK', [...monthsOf(2022, 7), ...monthsOf(2023, 1, 6)], 'FY2023-PK', '12'],
    ['month->FY-US', [...monthsOf(2022, 10), ...monthsOf(2023, 1, 9)], 'FY2023-US', '12'],
    ['parts->interval', ['2021', '2022-Q1', '2022-04'], '2021-01/2022-04', '3'],
  ])('%s', (sumPeriods, parts, whole, sum) => {
    expect(summed(sumPeriods, parts, whole, sum)).toEqual([])
    expect(summed(sumPeriods, parts, whole, `${sum}1`)).toEqual([
      `parts: parts of SAU.${whole.replace('/', '--')} add to ${sum}, the total is ${sum}1`,
    ])
  })

  test('a year of which a part is missing is not compared', () => {
    expect(summed('month->year', monthsOf(2023, 2), '2023', '12')).toEqual(['parts: compares nothing'])
  })

  test('unless an exception says that it is known to be missing', () => {
    const exceptions = [{ key: 'SAU.2023', difference: -1, reason: text('January is not published.') }]
    expect(summed('month->year', monthsOf(2023, 2), '2023', '12', { exceptions })).toEqual([])
  })

  test('a series without a row in a month has none to count', () => {
    const rows = [
      ...monthsOf(2023).map((period) => ({ destination: 'ARE', period, value: '1' })),
      { destination: 'ARE', period: '2023', value: '12' },
      { period: '2023-05', value: '4' },
      { period: '2023', value: '4' },
    ]
    const totals = [{ id: 'parts', parts: {}, total: {}, tolerance: 0, sumPeriods: 'month->year' }]
    expect(messagesOf(totalsAgree, datasetOf({ rows, totals }))).toEqual([])
  })

  test('an interval whose parts leave a gap is not compared', () => {
    expect(summed('parts->interval', ['2021', '2022-Q1'], '2021-01/2022-04', '2')).toEqual([
      'parts: compares nothing',
    ])
  })
})
