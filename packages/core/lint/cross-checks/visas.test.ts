import { describe, expect, test } from 'vitest'
import { type Cells, cellOf, dataset, rowsOf } from './cells'

const LATEST = '2026-02-17'

/** Sums over classes of requirements stand beside the classes. */
const SUMS = ['no-prior-visa', 'visa-required-in-advance']

/** How many rows there are of each key. */
function tally(rows: readonly Cells[], key: (row: Cells) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return counts
}

describe('the mobility of passports is counted from the requirements', () => {
  const isClass = ({ requirement = '' }: Cells) => !SUMS.includes(requirement)

  test(`of ${LATEST}, in every class of all 199 passports`, () => {
    const scores = rowsOf('mobility-score', { period: LATEST }).filter(isClass)
    const counts = tally(
      rowsOf('visa-requirement-matrix'),
      ({ origin, requirement }) => `${origin} ${requirement}`,
    )
    expect(new Set(scores.map(({ origin }) => origin)).size).toBe(199)
    expect(new Map(scores.map((row) => [`${row.origin} ${row.requirement}`, Number(row.value)]))).toEqual(
      counts,
    )
  })

  test('of Pakistan, in every class of all 68 snapshots', () => {
    const scores = rowsOf('mobility-score', { origin: 'PAK' }).filter(isClass)
    const counts = tally(rowsOf('visa-requirement'), ({ period, requirement }) => `${period} ${requirement}`)
    expect(new Set(scores.map(({ period }) => period)).size).toBe(68)
    expect(new Map(scores.map((row) => [`${row.period} ${row.requirement}`, Number(row.value)]))).toEqual(
      counts,
    )
  })

  test('and adds to 198 destinations, in the first snapshot to 196', () => {
    const { columns, size } = dataset('mobility-score')
    const sums = new Map<string, number>()
    for (let row = 0; row < size; row++) {
      if (SUMS.includes(columns.requirement?.[row] ?? '')) continue
      const key = `${columns.origin?.[row]} ${columns.period?.[row]}`
      sums.set(key, (sums.get(key) ?? 0) + Number(columns.value?.[row]))
    }
    expect(sums.size).toBe(13_530)
    const wrong = [...sums].filter(([key, sum]) => sum !== (key.endsWith('2017-11-30') ? 196 : 198))
    expect(wrong).toEqual([])
  })

  test('the matrix has for Pakistan what its last snapshot has', () => {
    const requirements = (id: string) =>
      rowsOf(id, { origin: 'PAK', period: LATEST }).map((row) => [
        row.destination,
        row.requirement,
        row.value,
      ])
    expect(requirements('visa-requirement-matrix')).toHaveLength(198)
    expect(requirements('visa-requirement-matrix')).toEqual(requirements('visa-requirement'))
  })

  test.each([
    ['visa-required', 115, 110],
    ['no-prior-visa', 32, 29],
  ])('%s of Pakistan goes from %i in January 2025 to %i', (requirement, before, now) => {
    expect(cellOf('mobility-score', { origin: 'PAK', requirement, period: '2025-01-12' })).toBe(before)
    expect(cellOf('mobility-score', { origin: 'PAK', requirement, period: LATEST })).toBe(now)
  })
})

describe('Schengen visas', () => {
  const source = 'visas-eu-home'
  const rate = (origin: string, period: string) =>
    cellOf('schengen-visas-by-origin', { origin, measure: 'refusal-rate-decided', period, source }).toFixed(1)

  test.each([
    ['2009', '28.9', '6.8'],
    ['2019', '36.2', '10.0'],
    ['2023', '49.6', '16.0'],
    ['2024', '47.5', '14.8'],
  ])(
    'of decisions of %s, %s percent were refusals in Pakistan and %s in the world',
    (period, pakistan, world) => {
      expect([rate('PAK', period), rate('WLD', period)]).toEqual([pakistan, world])
    },
  )

  const DECISIONS = ['issued', 'issued-limited', 'not-issued']

  test.each([
    ['2023', 4, 11],
    ['2024', 3, 12],
  ])(
    'in %s Pakistan is number %i by rate, of origins with 1,000 decisions, and number %i by refusals',
    (period, byRate, byNumber) => {
      const decided = new Map<string, { all: number; refused: number }>()
      for (const { origin = '', measure, value } of rowsOf('schengen-visas-by-origin', {
        period,
        source,
        measure: DECISIONS,
      })) {
        if (origin === 'WLD') continue
        const { all, refused } = decided.get(origin) ?? { all: 0, refused: 0 }
        const isRefusal = measure === 'not-issued'
        decided.set(origin, { all: all + Number(value), refused: refused + (isRefusal ? Number(value) : 0) })
      }
      const rank = (by: (origin: { all: number; refused: number }) => number, least: number) =>
        [...decided]
          .filter(([, { all }]) => all >= least)
          .sort(([, a], [, b]) => by(b) - by(a))
          .findIndex(([origin]) => origin === 'PAK') + 1
      expect(rank(({ all, refused }) => refused / all, 1_000)).toBe(byRate)
      expect(rank(({ refused }) => refused, 0)).toBe(byNumber)
    },
  )
})

describe('United States visas', () => {
  test('refusal rates are lowest in fiscal 2006, 31.3 percent, and highest in fiscal 2025, 52.3', () => {
    const rates = rowsOf('us-visas', { origin: 'PAK', measure: 'adjusted-refusal-rate' }).map(({ value }) =>
      Number(value),
    )
    expect([Math.min(...rates), Math.max(...rates)]).toEqual([31.3, 52.32])
    expect([rates.at(0), rates.at(-1)]).toEqual([31.3, 52.32])
  })

  test.each([
    ['niv-total', 125_210],
    ['iv-total', 23_740],
  ])('%s of fiscal 2024, %i, is a record', (visaClass, issued) => {
    const values = rowsOf('us-visas', { origin: 'PAK', measure: 'issued', visaClass }).map(({ value }) =>
      Number(value),
    )
    expect(Math.max(...values)).toBe(issued)
    expect(cellOf('us-visas', { origin: 'PAK', measure: 'issued', visaClass, period: 'FY2024-US' })).toBe(
      issued,
    )
  })
})
