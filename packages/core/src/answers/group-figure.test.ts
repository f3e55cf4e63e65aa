import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuery, askedDatasets, dataOf, descriptions, evidence } from '../../test/real-data'
import { ExodusError } from '../error'
import { type Figure, readObservation } from '../figure'
import { datasetsOfFigure, normalise } from '../metrics'
import { type GroupedAnswer, parseQuery } from '../query'
import type { Query } from '../schema'
import { numberAt } from '../table'
import { answerQuery } from './answer-query'
import { parseGroupId } from './parse-group-id'
import {
  datasetsToResolve,
  figureIdOfGroup,
  figureOfGroup,
  normaliseFigure,
  resolveFigure,
} from './resolve-figure'

const ask = (dataset: string, text: string) =>
  answerQuery(evidence, descriptions, parseQuery(dataOf(dataset), new URLSearchParams(text)))

const groupsOf = (dataset: string, text: string): GroupedAnswer => {
  const { answer } = ask(dataset, text)
  if (answer.kind !== 'groups') throw new Error('no groups')
  return answer
}

const idOf = (answer: GroupedAnswer, group: number): string =>
  figureIdOfGroup(dataOf(answer.query.dataset), answer, group) ?? ''

/** The answer, or nothing where the engine refuses the question. */
const answered = (query: Query) => {
  try {
    return answerQuery(evidence, descriptions, query)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

/** What is wrong with what an action is given. */
const problemOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof ExodusError) return error.problem
    throw error
  }
  return undefined
}

const leavesOf = (figure: Figure): Figure[] =>
  'inputs' in figure.lineage ? figure.lineage.inputs.flatMap(leavesOf) : [figure]

// A dataset may by chance be asked nothing that has a figure; all of them together may not.
let compared = 0

test.each(askedDatasets)('the engine and the algebra of figures give one number: %s', (id) => {
  fc.assert(
    fc.property(anyQuery(id), fc.constantFrom('sum', 'mean', 'share'), (query, measure) => {
      const found = answered({ ...query, ...(query.measure ? { measure } : {}), limit: 3 })
      if (found?.answer.kind !== 'groups') return
      const { answer, data } = found
      for (let group = 0; group < answer.size; group++) {
        const name = figureIdOfGroup(data, answer, group)
        const figure = figureOfGroup(evidence, data, answer, group)
        expect(figure?.id).toBe(name)
        if (!figure || name === undefined) continue
        const value = numberAt(answer.values, group) ?? Number.NaN
        expect(figure.value).toBeCloseTo(value, 6 - Math.ceil(Math.log10(Math.abs(value) + 1)))
        expect(figure.unit.id).toBe(answer.unitOf(group))
        const resolved = resolveFigure(evidence, descriptions, name)
        expect([resolved.id, resolved.value]).toEqual([name, figure.value])
        compared++
      }
    }),
    { numRuns: 60 },
  )
})

test('many groups were held against their figures', () => {
  expect(compared).toBeGreaterThan(50)
})

describe('the figure of a group', () => {
  test('goes down to the rows that the group counts, with their sources', () => {
    const { answer, data } = ask(
      'departures-by-destination',
      'destination=SAU&period=2015..2024&groupBy=destination&measure=sum',
    )
    const figure = answer.kind === 'groups' ? figureOfGroup(evidence, data, answer, 0) : undefined
    const leaves = figure ? leavesOf(figure) : []
    expect(leaves.map(({ period }) => period.code)).toEqual(
      Array.from({ length: 10 }, (_, at) => String(2015 + at)),
    )
    const read = leaves.map(({ period }) =>
      readObservation(evidence, 'departures-by-destination', {
        origin: 'PAK',
        destination: 'SAU',
        period: period.code,
      }),
    )
    expect(figure?.value).toBe(read.reduce((sum, { value }) => sum + value, 0))
    expect(figure?.period.code).toBe('2015/2024')
  })

  test('has an id that is one path segment under its dataset', () => {
    const sums = groupsOf('departures-by-destination', 'period=2015..2024&groupBy=destination&measure=sum')
    for (let group = 0; group < sums.size; group++) {
      expect(idOf(sums, group)).toMatch(/^departures-by-destination\/sum;[A-Za-z0-9;=.,-]+$/)
    }
    const shares = groupsOf(
      'departures-by-destination',
      'groupBy=destination,period&measure=share&period=2024&destination=SAU,ARE',
    )
    expect(idOf(shares, 0)).toBe(
      'departures-by-destination/share;destination=ARE;period=2024;of;destination=ARE,SAU;period=2024',
    )
  })

  test('as of a day is made of what was published by then', () => {
    const dayOne = groupsOf('departures-by-destination', 'destination=SAU&measure=sum&asOf=2024-12-31')
    const id = idOf(dayOne, 0)
    expect(id).toContain('asOf=2024-12-31')
    const figure = resolveFigure(evidence, descriptions, id)
    expect(figure.value).toBe(numberAt(dayOne.values, 0))
    for (const { lineage } of leavesOf(figure)) {
      if (lineage.operation === 'observation')
        expect((lineage.source.published ?? '') <= '2024-12-31').toBe(true)
    }
  })

  test('an id of a metric or of a row leads where it led', () => {
    const id = 'departures-total/PAK.beoe-oec.2024'
    expect(resolveFigure(evidence, descriptions, id).id).toBe(id)
    expect(resolveFigure(evidence, descriptions, 'departure-rate/PAK.2024').id).toBe(
      'departure-rate/PAK.2024',
    )
  })

  test('an id says which dataset to open', () => {
    expect(datasetsToResolve('departures-by-destination/sum;destination=SAU')).toEqual([
      'departures-by-destination',
    ])
    expect(datasetsToResolve('departure-rate/PAK.2024')).toEqual(datasetsOfFigure('departure-rate/PAK.2024'))
  })

  test('a measure that figures are not made of is refused with those that they are', () => {
    expect(problemOf(() => parseGroupId('departures-by-destination/median;destination=SAU'))).toEqual({
      field: 'measure',
      value: 'median',
      accepted: ['sum', 'mean', 'share'],
      nearest: 'mean',
    })
    expect(parseGroupId('departures-total/PAK.beoe-oec.2024')).toBeUndefined()
  })

  test('an id of periods without a value is refused with those that have one', () => {
    const problem = problemOf(() =>
      resolveFigure(
        evidence,
        descriptions,
        'departures-by-destination/sum;destination=SAU;period=2031..2032',
      ),
    )
    expect(problem).toMatchObject({ field: 'period', value: '2031..2032' })
    const held = dataOf('departures-by-destination').table.where({ destination: 'SAU' }).rows()
    expect(new Set(problem?.accepted)).toEqual(new Set(held.map(({ period }) => period)))
  })

  test('an id of what must not be added is refused, not answered', () => {
    expect(() => resolveFigure(evidence, descriptions, 'departures-total/sum')).toThrow(/overlap/)
    expect(() => resolveFigure(evidence, descriptions, 'governance/sum;country=PAK')).toThrow(
      /must not be added/,
    )
  })
})

describe('the figure of a group, normalised', () => {
  const gulf = 'departures-by-destination/sum;destination.gcc=yes;period=2022'
  const members = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']

  test('as a share of the total is the sum of the shares of its members', () => {
    const how = { kind: 'share-of-total', argument: 'destination' } as const
    const shares = members.map(
      (code) => normalise(evidence, `departures-by-destination/PAK.${code}.2022`, how).value,
    )
    const figure = normaliseFigure(evidence, descriptions, gulf, how)
    expect(figure.value).toBeCloseTo(
      shares.reduce((all, share) => all + share, 0),
      9,
    )
    expect(figure.unit.id).toBe('percent')
  })

  test('as an index is the ratio of its sums', () => {
    const how = { kind: 'index-100', argument: '2015' } as const
    const base = resolveFigure(evidence, descriptions, gulf.replace('2022', '2015'))
    const { value } = resolveFigure(evidence, descriptions, gulf)
    expect(normaliseFigure(evidence, descriptions, gulf, how).value).toBeCloseTo(
      (value / base.value) * 100,
      9,
    )
  })

  test.each(['share-of-total/destination', 'index-100/2015'])('is found again by its id: %s', (way) => {
    const [kind, argument = ''] = way.split('/')
    const figure = normaliseFigure(evidence, descriptions, gulf, { kind: kind as 'index-100', argument })
    expect(figure.id).toBe(`${way}.departures-by-destination.sum;destination.gcc=yes;period=2022`)
    expect(resolveFigure(evidence, descriptions, figure.id ?? '')).toEqual(figure)
  })

  test('has no residents, and says so', () => {
    const how = { kind: 'per-1000-residents', argument: 'destination' } as const
    expect(() => normaliseFigure(evidence, descriptions, gulf, how)).toThrow(/No population is published/)
  })

  test('of other ids it is what normalising makes of them', () => {
    const how = { kind: 'index-100', argument: '2015' } as const
    const id = 'departures-by-destination/PAK.SAU.2022'
    expect(normaliseFigure(evidence, descriptions, id, how)).toEqual(normalise(evidence, id, how))
  })
})
