import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuery, askedDatasets, dataOf } from '../../test/real-data'
import { answered, cell } from '../../test/sql-rows'
import { parsePeriod } from '../period'
import type { Query } from '../schema'
import type { GroupedAnswer } from './group-answer'
import { normalizeQuery } from './normalize-query'
import { parseQuery } from './parse-query'
import type { QueryData } from './query-data'
import { runQuery } from './run-query'

type Row = Readonly<Record<string, string | number | null>>

const ask = (dataset: string, text: string) => {
  const data = dataOf(dataset)
  return runQuery(data, parseQuery(data, new URLSearchParams(text)))
}

const groups = (dataset: string, text: string): GroupedAnswer => {
  const answer = ask(dataset, text)
  if (answer.kind !== 'groups') throw new Error('no groups')
  return answer
}

/** What a column says of a row, worked out row by row over objects. */
function textOf({ description, codeLists }: QueryData, row: Row, name: string): string {
  const [base = '', grouping] = name.split('.')
  const text = String(row[base === 'year' ? 'period' : base] ?? '')
  if (name === 'year') {
    const { start, end } = parsePeriod(text)
    return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : text
  }
  if (grouping === undefined) return text
  const list = codeLists[description.dimensions.find(({ id }) => id === base)?.codeList ?? '']
  const found = list?.codes.find(({ code }) => code === text)
  return (grouping === 'parent' ? found?.parent : found?.attributes[grouping]) ?? ''
}

/** The rows that a query selects, by looking at each as an object. */
function selected(data: QueryData, { where = {}, period }: Query): Row[] {
  return data.table.rows().filter((row) => {
    const { start, end, code } = parsePeriod(row.period)
    if (Array.isArray(period) && !period.includes(code)) return false
    if (period && !Array.isArray(period)) {
      if (period.from !== undefined && start < parsePeriod(period.from).start) return false
      if (period.to !== undefined && end > parsePeriod(period.to).end) return false
    }
    return Object.entries(where).every(([name, codes]) => codes.includes(textOf(data, row, name)))
  })
}

const MEASURES: Record<string, (values: number[], all: number[]) => number> = {
  sum: (values) => values.reduce((a, b) => a + b, 0),
  mean: (values) => values.reduce((a, b) => a + b, 0) / values.length,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  median: (values) => {
    const sorted = values.toSorted((a, b) => a - b)
    const [low = 0, high = 0] = [
      sorted[Math.ceil(sorted.length / 2) - 1],
      sorted[Math.floor(sorted.length / 2)],
    ]
    return (low + high) / 2
  },
  share: (values, all) => (100 * values.reduce((a, b) => a + b, 0)) / all.reduce((a, b) => a + b, 0),
}

const valuesOf = (rows: readonly Row[]): number[] =>
  rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))

test.each(askedDatasets)('groups are what grouping objects one by one gives: %s', (id) => {
  const data = dataOf(id)
  let compared = 0
  fc.assert(
    fc.property(anyQuery(id), (asked) => {
      const answer = answered(data, { ...asked, limit: undefined, offset: undefined })
      if (answer?.kind !== 'groups') return
      const rows = selected(data, answer.query)
      const names = answer.query.groupBy ?? []
      const keyOf = (row: Row): string => JSON.stringify(names.map((name) => textOf(data, row, name)))
      const byKey = new Map<string, Row[]>()
      for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row])
      expect(answer.size).toBe(byKey.size)
      const inTime = names.filter((name) => name === 'period' || name === 'year')
      for (const group of answer.objects()) {
        const own = byKey.get(JSON.stringify(names.map((name) => group[name]))) ?? []
        const [first = {}] = own
        const whole = rows.filter((row) =>
          inTime.every((name) => textOf(data, row, name) === textOf(data, first, name)),
        )
        const values = valuesOf(own)
        const measure = MEASURES[answer.measure]
        const expected = measure
          ? values.length > 0
            ? measure(values, valuesOf(whole))
            : null
          : values.length
        expect(cell(group.value)).toBe(cell(Number.isNaN(expected) ? null : expected))
        expect([group.rows, group.missing]).toEqual([own.length, own.length - values.length])
        expect(group.statuses).toEqual([...new Set(own.map(({ status }) => status))].sort())
        compared++
      }
    }),
    { numRuns: 50 },
  )
  expect(compared).toBeGreaterThan(0)
})

test.each(askedDatasets)('rows are those that looking at each gives, and pages tile them: %s', (id) => {
  const data = dataOf(id)
  fc.assert(
    fc.property(anyQuery(id), fc.integer({ min: 1, max: 40 }), (asked, limit) => {
      const { dataset, where, period } = asked
      const query = normalizeQuery(data, { dataset, where, period })
      const whole = runQuery(data, { ...query, limit: undefined, offset: undefined })
      if (whole.kind !== 'rows') throw new Error('no rows')
      expect(whole.table.rows()).toEqual(selected(data, query))
      const pages: unknown[] = []
      for (let offset = 0; offset < whole.total && pages.length < 200; offset += limit) {
        const page = runQuery(data, { ...query, limit, offset })
        if (page.kind === 'rows') pages.push(...page.table.rows())
      }
      expect(pages).toEqual(whole.table.rows().slice(0, pages.length))
    }),
    { numRuns: 15 },
  )
})

describe('what would say something untrue is refused', () => {
  test.each([
    [
      'values that must not be added',
      'governance',
      'groupBy=country,indicator&measure=sum',
      'NotAdditiveError',
      'measure',
    ],
    ['a stock over time', 'population', 'country=PAK&measure=sum', 'NotAdditiveError', 'period'],
    ['a whole and its part', 'gdp', 'period=2024&country=WLD,PAK&measure=sum', 'DoubleCountError', 'country'],
    [
      'a total and its parts',
      'departures-by-skill',
      'period=2024&measure=sum',
      'DoubleCountError',
      'skillLevel',
    ],
    ['a scope within a scope', 'departures-total', 'groupBy=period&measure=sum', 'DoubleCountError', 'scope'],
    [
      'a year and a part of it',
      'citizenship-renounced',
      'measure=renounced,sum&groupBy=destination',
      'DoubleCountError',
      'period',
    ],
    [
      'a share of a whole with its parts',
      'gdp',
      'period=2024&groupBy=country&measure=share',
      'DoubleCountError',
      'country',
    ],
    ['unlike units', 'economy', 'country=PAK&measure=mean', 'UnlikeUnitsError', 'unit'],
    [
      'unlike measures',
      'citizenship-renounced',
      'groupBy=destination&measure=max',
      'UnlikeMeasuresError',
      'measure',
    ],
  ])('%s', (_, dataset, text, code, field) => {
    expect(() => ask(dataset, text)).toThrow(
      expect.objectContaining({ code, problem: expect.objectContaining({ field }) }),
    )
  })

  test('and answered once it is told apart', () => {
    expect(groups('governance', 'groupBy=country,indicator&measure=mean').size).toBeGreaterThan(100)
    expect(groups('population', 'country=PAK&groupBy=period&measure=sum').size).toBeGreaterThan(50)
    expect(groups('departures-by-skill', 'period=2024&groupBy=skillLevel&measure=sum').size).toBeGreaterThan(
      1,
    )
    expect(groups('departures-total', 'scope=beoe&period=2010..2018&measure=sum').size).toBe(1)
    expect(groups('citizenship-renounced', 'groupBy=destination,measure&measure=count').size).toBeGreaterThan(
      3,
    )
  })

  test('a group of countries is no part of a sum that is declared to add up', () => {
    const [sum] = groups('departures-by-destination', 'period=2022&measure=sum').objects()
    const [total] = groups('departures-total', 'period=2022&scope=beoe-oec&measure=sum').objects()
    expect(sum?.value).toBe(total?.value)
  })
})

describe('an answer says what a reader must know', () => {
  const kinds = (dataset: string, text: string) => groups(dataset, text).notes.map(({ kind }) => kind)

  test('of breaks and scopes within a group', () => {
    expect(kinds('departures-by-destination', 'destination=SAU&measure=sum')).toEqual([
      'break',
      'mixed-scopes',
    ])
    expect(kinds('departures-by-destination', 'destination=SAU&period=2020..2022&measure=sum')).toEqual([])
    expect(kinds('departures-by-destination', 'destination=SAU&groupBy=period&measure=sum')).toEqual([])
  })

  test('of years with months left out', () => {
    const { notes } = groups(
      'sbp-remittances-monthly',
      'corridor=SAU&period=2024-01..2025-06&groupBy=year&measure=sum',
    )
    expect(notes.map(({ kind, text }) => [kind, text.en])).toEqual([
      ['partial-years', 'Not every month of the year is published: 2025.'],
    ])
    expect(kinds('sbp-remittances-monthly', 'corridor=SAU&period=2024&groupBy=year&measure=sum')).toEqual([])
  })

  test('of missing values, which are not taken for zero', () => {
    const data = dataOf('departures-by-district')
    const missing = data.table.rows().find(({ value }) => value === null)
    if (!missing) return
    const answer = groups(
      'departures-by-district',
      `district=${String(missing.district)}&period=${missing.period}&measure=min`,
    )
    expect(answer.objects()).toMatchObject([{ value: null, missing: 1, unit: null }])
    expect(answer.notes.map(({ kind }) => kind)).toContain('missing-values')
  })
})

test('groups stay columns until objects are asked for', () => {
  const answer = groups(
    'departures-by-destination',
    'period=2020..2024&groupBy=destination,period&measure=sum',
  )
  expect(answer.values.values).toBeInstanceOf(Float64Array)
  expect(answer.rows).toBeInstanceOf(Uint32Array)
  expect(answer.groups.get('destination')?.codes).toBeInstanceOf(Uint32Array)
})
