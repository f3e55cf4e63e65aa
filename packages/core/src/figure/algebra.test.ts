import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasetOf, type Row } from '../../test/hand-made'
import { createEvidence } from '../evidence'
import { ObservationStatus, Quality } from '../schema'
import { perThousandPopulation } from '../unit'
import { convert, difference, growth, nameFigure, per, ratio, restate, select, share, sum } from './algebra'
import { combine } from './derive'
import type { Figure } from './figure'
import { readObservation } from './read-observation'

/** A figure that is read from a table with the values given; the first one is preferred, the others are its rivals. */
function figure(name: string, values: number | readonly number[], row: Partial<Row> = {}): Figure {
  const period = row.period ?? '2024'
  const rows = [values]
    .flat()
    .map((value, at) => ({ ...row, origin: 'PAK', period, value, source: `source-${at}` }))
  const prefer = rows.map(({ source }) => source)
  const dataset = datasetOf(name, ['origin'], rows, { policy: { published: {}, prefer } })
  return readObservation(createEvidence({ datasets: [dataset] }), name, { origin: 'PAK', period })
}

const men = figure('men', 600)
const women = figure('women', [40, 50])
const visas = figure('visas', 10, { unit: 'visas' })
const nextYear = { period: '2025' }

describe('sum', () => {
  test('adds the values and keeps the tree', () => {
    const all = sum([men, women])
    expect(all).toMatchObject({ value: 640, unit: men.unit, range: { low: 640, high: 650 } })
    expect(all.label.en).toBe('men + women')
    expect(all.lineage).toMatchTree(['+', 'men 2024', 'women 2024'])
  })

  test('takes a name of its own', () => {
    expect(sum([men, women], { en: 'everyone', ur: 'سب' }).label).toEqual({ en: 'everyone', ur: 'سب' })
  })

  test('of nothing is an error', () => {
    expect(() => sum([])).toThrow('sum needs at least one figure')
  })
})

describe('difference', () => {
  test('subtracts, and widens the range by the opposite ends', () => {
    const gap = difference(men, women)
    expect(gap).toMatchObject({ value: 560, range: { low: 550, high: 560 } })
    expect(gap.lineage).toMatchTree(['−', 'men 2024', 'women 2024'])
    expect(difference(women, men)).toMatchObject({ value: -560, range: { low: -560, high: -550 } })
  })
})

describe('ratio, share and rate', () => {
  test('divide values of one period', () => {
    expect(ratio(women, men)).toMatchObject({ value: 40 / 600, unit: { id: 'ratio' } })
    expect(share(women, men)).toMatchObject({ value: (40 / 600) * 100, unit: { id: 'percent' } })
    expect(per(1_000, visas, men, perThousandPopulation)).toMatchObject({
      value: (10 / 600) * 1_000,
      unit: perThousandPopulation,
      label: { en: 'visas ÷ men × 1,000' },
    })
    expect(share(women, men).lineage).toMatchTree(['÷', 'women 2024', 'men 2024'])
    expect(share(women, men).lineage).toMatchObject({ operation: 'share', factor: 100 })
  })

  test('of one quantity in two multiples are taken in one', () => {
    const remittances = figure('remittances', 3, { unit: 'usd-million' })
    const income = figure('income', 12_000_000, { unit: 'usd' })
    expect(ratio(remittances, income).value).toBeCloseTo(0.25, 12)
    expect(share(remittances, income).value).toBeCloseTo(25, 10)
  })

  test('refuse unlike quantities, which a rate is for', () => {
    expect(() => ratio(visas, men)).toThrow(
      'Cannot convert between visas and persons: they are unlike units.',
    )
    expect(() => share(visas, men)).toThrow(/visas and persons/)
    expect(() => per(1, visas, men, perThousandPopulation)).not.toThrow()
  })
})

describe('growth', () => {
  test('is the change from the earlier period, in percent of it', () => {
    const change = growth(figure('departures', 200), figure('departures', 250, nextYear))
    expect(change).toMatchObject({ value: 25, unit: { id: 'percent-change' }, period: { code: '2025' } })
    expect(change.label.en).toBe('(departures 2025 ÷ 2024 − 1) × 100')
    expect(change.lineage).toMatchTree(['growth', 'departures 2024', 'departures 2025'])
  })

  test('keeps the notes it is given', () => {
    const note = { en: 'a break', ur: 'وقفہ' }
    expect(growth(men, figure('men', 1, nextYear), [note]).lineage).toMatchObject({ notes: [note] })
  })

  test('compares like periods only', () => {
    const fiscal = figure('men', 600, { period: 'FY2025-PK' })
    expect(() => growth(men, fiscal)).toThrow(
      expect.objectContaining({
        code: 'UnlikePeriodsError',
        message:
          'Cannot compare figures of 2024 and FY2025-PK: unlike periods, convert on purpose or choose one.',
      }),
    )
  })
})

describe('what does not go together', () => {
  test('adding or subtracting unlike units is an error that names both', () => {
    expect(() => sum([men, visas])).toThrow('Cannot add persons and visas: they are unlike units.')
    expect(() => difference(men, visas)).toThrow('Cannot subtract persons and visas: they are unlike units.')
    expect(() => growth(men, figure('visas', 1, { unit: 'visas', ...nextYear }))).toThrow(/persons and visas/)
  })

  test('figures of unlike periods are not put together', () => {
    const later = figure('men', 700, nextYear)
    for (const operation of [
      () => sum([men, later]),
      () => difference(men, later),
      () => ratio(men, later),
      () => share(men, later),
      () => per(1, men, later, perThousandPopulation),
    ]) {
      expect(operation).toThrow(expect.objectContaining({ code: 'UnlikePeriodsError' }))
      expect(operation).toThrow(/figures of 2024 and 2025/)
    }
  })

  test('nothing is divided by zero', () => {
    const none = figure('nobody', 0)
    for (const operation of [
      () => ratio(men, none),
      () => share(men, none),
      () => growth(none, figure('men', 1, nextYear)),
    ]) {
      expect(operation).toThrow(
        expect.objectContaining({
          code: 'DivisionByZeroError',
          message: 'nobody is 0 in 2024; nothing can be divided by it.',
        }),
      )
    }
  })

  test('nor by a value that is zero for one of its sources, or between them', () => {
    for (const values of [
      [5, 0],
      [5, -5],
    ]) {
      expect(() => ratio(men, figure('doubtful', values))).toThrow(
        'doubtful may be 0 in 2024; nothing can be divided by it.',
      )
      expect(() => growth(figure('doubtful', values), figure('doubtful', 1, nextYear))).toThrow(
        /may be 0 in 2024/,
      )
    }
  })
})

describe('steps that keep the number', () => {
  test('a conversion changes value and unit alike, and shows in the lineage', () => {
    const remittances = figure('remittances', [3, 4], { unit: 'usd-million' })
    const converted = convert(remittances, { id: 'usd', dimension: 'usd', factor: 1 })
    expect(converted).toMatchObject({
      value: 3_000_000,
      unit: { id: 'usd' },
      range: { low: 3_000_000, high: 4_000_000 },
      label: remittances.label,
    })
    expect(converted.lineage).toMatchTree(['convert', 'remittances 2024'])
    expect(convert(converted, remittances.unit)).toMatchObject({ value: 3, range: { low: 3, high: 4 } })
    expect(() => convert(remittances, men.unit)).toThrow(/usd-million and persons/)
  })

  test('a figure is restated in another unit for a reason that the lineage keeps', () => {
    const reason = { en: 'a visa issued is an application decided', ur: 'جاری ویزا ایک فیصلہ شدہ درخواست ہے' }
    const restated = restate(visas, men.unit, reason)
    expect(restated).toMatchObject({ value: 10, unit: men.unit })
    expect(restated.lineage).toMatchObject({ operation: 'restate', notes: [reason] })
  })

  test('a choice keeps value, range and rivals, and says why', () => {
    const note = { en: 'the widest scope', ur: 'وسیع ترین دائرہ' }
    const chosen = select(women, note)
    const { value, range, alternatives } = women
    expect(chosen).toMatchObject({
      value,
      range,
      alternatives,
      lineage: { operation: 'select', notes: [note] },
    })
    expect(chosen.lineage).toMatchTree('women 2024')
    expect(chosen).not.toHaveProperty('id')
  })

  test('a metric names the figure its formula ends in, and a published row keeps its own id under it', () => {
    const title = { en: 'Men', ur: 'مرد' }
    expect(nameFigure(sum([men]), 'metric/PAK.2024', title)).toMatchObject({
      id: 'metric/PAK.2024',
      label: title,
    })
    const named = nameFigure(men, 'metric/PAK.2024', title)
    expect(named).toMatchObject({ id: 'metric/PAK.2024', lineage: { inputs: [{ id: 'men/PAK.2024' }] } })
  })
})

test('the lineage of nested formulas is the formula', () => {
  const total = figure('total', 1_000)
  expect(share(sum([men, women]), total).lineage).toMatchTree([
    '÷',
    ['+', 'men 2024', 'women 2024'],
    'total 2024',
  ])
})

test('a figure without rivals among its inputs has no range', () => {
  expect(sum([men, visas, men].filter(({ unit }) => unit.id === 'persons'))).not.toHaveProperty('range')
})

describe('the less certain of the inputs', () => {
  const STATUS = ['A', 'B', 'P', 'I', 'E', 'F', 'U', 'O', 'M', 'Q']
  const QUALITY = ['official', 'survey', 'reported', 'provisional', 'estimate']
  const status = fc.constantFrom(...STATUS.filter((code) => code !== 'U'))
  const quality = fc.constantFrom(...QUALITY)

  test('has a place for every status and quality there is', () => {
    expect(STATUS.toSorted()).toEqual(ObservationStatus.options.toSorted())
    expect(QUALITY.toSorted()).toEqual(Quality.options.toSorted())
  })

  test('gives the result its status and quality', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ status, quality }), { minLength: 1, maxLength: 4 }), (inputs) => {
        const total = sum(inputs.map((input, at) => figure(`part-${at}`, at, input)))
        expect(total.status).toBe(STATUS[Math.max(...inputs.map((input) => STATUS.indexOf(input.status)))])
        expect(total.quality).toBe(
          QUALITY[Math.max(...inputs.map((input) => QUALITY.indexOf(input.quality)))],
        )
      }),
    )
  })
})

describe('ranges', () => {
  const value = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100)
  const rivals = fc.uniqueArray(value, { minLength: 1, maxLength: 4 })
  const choices = (a: readonly number[], b: readonly number[]): (readonly [number, number])[] =>
    a.flatMap((x) => b.map((y) => [x, y] as const))

  const operations = {
    sum: [(a: Figure, b: Figure) => sum([a, b]), (x: number, y: number) => x + y],
    difference: [difference, (x: number, y: number) => x - y],
    ratio: [ratio, (x: number, y: number) => x / y],
    share: [(a: Figure, b: Figure) => share(a, b), (x: number, y: number) => (x / y) * 100],
    rate: [
      (a: Figure, b: Figure) => per(1_000, a, b, perThousandPopulation),
      (x: number, y: number) => (x / y) * 1_000,
    ],
    growth: [(a: Figure, b: Figure) => growth(b, a), (x: number, y: number) => (x / y - 1) * 100],
    'any formula': [
      (a: Figure, b: Figure) =>
        combine({
          operation: 'mean',
          formula: a.label,
          inputs: [a, b],
          unit: a.unit,
          compute: ([x = 0, y = 0]) => x * y - x,
        }),
      (x: number, y: number) => x * y - x,
    ],
  } as const

  test.each(Object.entries(operations))(
    'of a %s reach from the least to the greatest value that any choice of rivals gives',
    (name, [operation, compute]) => {
      fc.assert(
        fc.property(rivals, rivals, (a, b) => {
          const divides = !['sum', 'difference', 'any formula'].includes(name)
          fc.pre(!divides || Math.min(...b) > 0 || Math.max(...b) < 0)
          const earlier = name === 'growth' ? { period: '2023' } : {}
          const result = operation(figure('a', a), figure('b', b, earlier))
          const values = choices(a, b).map(([x, y]) => compute(x, y))
          const { low, high } = result.range ?? { low: result.value, high: result.value }
          expect(result.value).toBeCloseTo(compute(a[0] ?? 0, b[0] ?? 0), 8)
          expect(low).toBeCloseTo(Math.min(...values), 8)
          expect(high).toBeCloseTo(Math.max(...values), 8)
          expect(low).toBeLessThanOrEqual(result.value)
          expect(high).toBeGreaterThanOrEqual(result.value)
          expect('range' in result).toBe(a.length > 1 || b.length > 1)
        }),
      )
    },
  )

  test('of a formula over formulas hold every value that any choice of rivals gives', () => {
    const positive = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(positive, positive, positive, (a, b, c) => {
        const { range, value } = share(difference(figure('a', a), figure('b', b)), figure('c', c))
        const { low, high } = range ?? { low: value, high: value }
        for (const [x, y] of choices(a, b)) {
          for (const z of c) {
            const chosen = ((x - y) / z) * 100
            expect(chosen).toBeGreaterThanOrEqual(low - 1e-9)
            expect(chosen).toBeLessThanOrEqual(high + 1e-9)
          }
        }
      }),
    )
  })
})
