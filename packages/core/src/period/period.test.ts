import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparePeriods,
  containsPeriod,
  fiscalCalendars,
  likePeriods,
  type Period,
  parsePeriod,
  periodBefore,
  periodsOverlap,
  periodToId,
} from './period'

const DAY = 86_400_000
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY
const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
const daysOf = ({ start, end }: Period): number[] =>
  Array.from({ length: dayNumber(end) - dayNumber(start) + 1 }, (_, i) => dayNumber(start) + i)

const pad = (n: number): string => String(n).padStart(2, '0')

/** Texts of every kind but the interval, within some years so that they often meet. */
function simplePeriod(first: number, last: number): fc.Arbitrary<string> {
  const year = fc.integer({ min: first, max: last })
  const day = fc.integer({ min: dayNumber(`${first}-01-01`), max: dayNumber(`${last}-12-31`) })
  return fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`),
    day.map(isoDay),
    fc.tuple(year, fc.constantFrom(...fiscalCalendars)).map(([y, calendar]) => `FY${y}-${calendar}`),
    year.map((y) => `AY${y}-${y + 1}`),
  )
}

const interval = (first: number, last: number): fc.Arbitrary<string> =>
  fc.tuple(simplePeriod(first, last), simplePeriod(first, last)).map(([a, b]) => {
    const [from, to] = dayNumber(parsePeriod(a).start) <= dayNumber(parsePeriod(b).start) ? [a, b] : [b, a]
    return parsePeriod(from).start <= parsePeriod(to).end ? `${from}/${to}` : `${to}/${from}`
  })

const simple = simplePeriod(1950, 2100)
const anyPeriod = fc.oneof(simple, interval(1950, 2100))
const nearPeriod = fc.oneof(simplePeriod(2018, 2022), interval(2018, 2022))

test.each([
  ['year', '2024', '2024-01-01', '2024-12-31'],
  ['quarter', '2024-Q1', '2024-01-01', '2024-03-31'],
  ['quarter', '2024-Q4', '2024-10-01', '2024-12-31'],
  ['month', '2024-07', '2024-07-01', '2024-07-31'],
  ['day', '2024-07-15', '2024-07-15', '2024-07-15'],
  ['academic-year', 'AY2022-2023', '2022-08-01', '2023-07-31'],
  ['interval', '2024-04/2025-03', '2024-04-01', '2025-03-31'],
  ['interval', '2019/2021', '2019-01-01', '2021-12-31'],
  ['interval', '2022-01/2022-12-12', '2022-01-01', '2022-12-12'],
  ['fiscal-year', 'FY2024-PK', '2023-07-01', '2024-06-30'],
  ['fiscal-year', 'FY2024-US', '2023-10-01', '2024-09-30'],
  ['fiscal-year', 'FY2024-AU', '2023-07-01', '2024-06-30'],
  ['fiscal-year', 'FY2024-BD', '2023-07-01', '2024-06-30'],
  ['fiscal-year', 'FY2024-NP', '2023-07-16', '2024-07-15'],
] as const)('a %s is read: %s runs from %s to %s', (kind, text, start, end) => {
  expect(parsePeriod(text)).toMatchObject({ kind, code: text, start, end })
})

test.each([
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2000-02', '2000-02-29'],
  ['1900-02', '1900-02-28'],
  ['2024-Q1', '2024-03-31'],
])('February knows the leap years: %s ends on %s', (text, end) => {
  expect(parsePeriod(text).end).toBe(end)
})

test('29 February is a day of leap years only', () => {
  expect(parsePeriod('2024-02-29').kind).toBe('day')
  expect(() => parsePeriod('2023-02-29')).toThrow('period "2023-02-29" is no day of the calendar')
  expect(() => parsePeriod('1900-02-29')).toThrow('is no day of the calendar')
})

test('the calendar is part of a fiscal year', () => {
  expect(parsePeriod('FY2024-US').calendar).toBe('US')
  expect(parsePeriod('2024')).not.toHaveProperty('calendar')
})

test('a fiscal year without a calendar is an error, unless the caller says whose it is', () => {
  expect(() => parsePeriod('FY2024')).toThrow('period "FY2024" does not say whose fiscal year it is')
  expect(parsePeriod('FY2024', 'PK').code).toBe('FY2024-PK')
  expect(parsePeriod('FY2024', 'US').code).toBe('FY2024-US')
  expect(parsePeriod('FY2023/FY2024', 'PK').code).toBe('FY2023-PK/FY2024-PK')
  expect(() => parsePeriod('FY2023/FY2024')).toThrow('does not say whose fiscal year it is')
})

test.each([
  ['', 'cannot be read'],
  ['soon', 'cannot be read'],
  ['24', 'cannot be read'],
  ['0099-01', 'cannot be read'],
  ['2024-7', 'cannot be read'],
  ['2024-Q5', 'cannot be read'],
  ['2024/2025/2026', 'cannot be read'],
  ['AY2022-2024', 'cannot be read'],
  ['2024-13', 'has no such month'],
  ['2024-00', 'has no such month'],
  ['2024-04-31', 'is no day of the calendar'],
  ['2024-01-00', 'is no day of the calendar'],
  ['2024-00-10', 'is no day of the calendar'],
  ['2025/2024', 'ends before it begins'],
  ['FY2024-IN', 'names no known fiscal calendar (PK, US, AU, BD, NP)'],
])('%j is refused, and the error says what is accepted', (text, why) => {
  expect(() => parsePeriod(text)).toThrow(
    expect.objectContaining({
      code: 'InvalidPeriodError',
      message: expect.stringContaining(`period "${text}" ${why}: expected a year (2024), quarter (2024-Q3)`),
      problem: {
        field: 'period',
        value: text,
        accepted: [expect.stringContaining('fiscal year with its calendar (FY2024-PK)')],
      },
    }),
  )
})

test('reading what was written gives the same period', () => {
  fc.assert(
    fc.property(anyPeriod, (text) => {
      const period = parsePeriod(text)
      expect(period.code).toBe(text)
      expect(parsePeriod(period.code)).toEqual(period)
    }),
  )
})

test('the double hyphen of an id is read as the solidus of the period', () => {
  fc.assert(
    fc.property(anyPeriod, (text) => {
      const inId = periodToId(text)
      expect(inId).not.toContain('/')
      expect(parsePeriod(inId)).toEqual(parsePeriod(text))
    }),
  )
})

test('a period of any year begins and ends on days of the calendar, in order', () => {
  fc.assert(
    fc.property(simplePeriod(1000, 9998), (text) => {
      const { start, end } = parsePeriod(text)
      expect(isoDay(dayNumber(start))).toBe(start)
      expect(isoDay(dayNumber(end))).toBe(end)
      expect(dayNumber(start)).toBeLessThanOrEqual(dayNumber(end))
    }),
  )
})

test('periods are in order of their first day, then of their last day', () => {
  fc.assert(
    fc.property(nearPeriod, nearPeriod, (x, y) => {
      const [a, b] = [parsePeriod(x), parsePeriod(y)]
      const byDate = dayNumber(a.start) - dayNumber(b.start) || dayNumber(a.end) - dayNumber(b.end)
      if (byDate !== 0) expect(Math.sign(comparePeriods(a, b))).toBe(Math.sign(byDate))
    }),
  )
})

test('the order is total: only a period itself stands where it stands', () => {
  fc.assert(
    fc.property(nearPeriod, nearPeriod, nearPeriod, (x, y, z) => {
      const [a, b, c] = [parsePeriod(x), parsePeriod(y), parsePeriod(z)]
      expect(comparePeriods(a, b)).toBe(0 - comparePeriods(b, a))
      expect(comparePeriods(a, b) === 0).toBe(a.code === b.code)
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
        expect(comparePeriods(a, c)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('a period contains another when it has all its days, and overlaps it when it has one of them', () => {
  fc.assert(
    fc.property(nearPeriod, nearPeriod, (x, y) => {
      const [outer, inner] = [parsePeriod(x), parsePeriod(y)]
      const days = new Set(daysOf(outer))
      expect(containsPeriod(outer, inner)).toBe(daysOf(inner).every((day) => days.has(day)))
      expect(periodsOverlap(outer, inner)).toBe(daysOf(inner).some((day) => days.has(day)))
    }),
  )
})

test('one day in common is an overlap, and an edge in common is containment', () => {
  const [first, second] = [parsePeriod('2024-01-01/2024-01-15'), parsePeriod('2024-01-15/2024-01-31')]
  expect(periodsOverlap(first, second)).toBe(true)
  expect(periodsOverlap(second, first)).toBe(true)
  expect(periodsOverlap(first, parsePeriod('2024-01-16'))).toBe(false)
  expect(containsPeriod(parsePeriod('2024-01'), first)).toBe(true)
  expect(containsPeriod(first, first)).toBe(true)
})

test.each([
  ['2024', '2023'],
  ['2024-Q1', '2023-Q4'],
  ['2024-01', '2023-12'],
  ['2024-03-01', '2024-02-29'],
  ['FY2024-US', 'FY2023-US'],
  ['AY2022-2023', 'AY2021-2022'],
])('before %s comes %s', (text, before) => {
  expect(periodBefore(parsePeriod(text)).code).toBe(before)
})

test('the period before ends on the day before', () => {
  fc.assert(
    fc.property(simple, (text) => {
      const period = parsePeriod(text)
      expect(dayNumber(periodBefore(period).end)).toBe(dayNumber(period.start) - 1)
    }),
  )
})

test('going back some steps and as many forward returns to the period', () => {
  fc.assert(
    fc.property(simple, fc.integer({ min: -500, max: 500 }), (text, steps) => {
      const period = parsePeriod(text)
      expect(periodBefore(periodBefore(period, steps), -steps)).toEqual(period)
    }),
  )
})

test('an interval has no period before it', () => {
  expect(() => periodBefore(parsePeriod('2019/2021'))).toThrow('is an interval and has no period before it')
})

test('periods are alike when they are of one kind and one calendar', () => {
  const alike = (a: string, b: string): boolean => likePeriods(parsePeriod(a), parsePeriod(b))
  expect(alike('2023', '2024')).toBe(true)
  expect(alike('FY2023-PK', 'FY2024-PK')).toBe(true)
  expect(alike('FY2024-PK', 'FY2024-US')).toBe(false)
  expect(alike('2024', 'FY2024-PK')).toBe(false)
  expect(alike('2019/2021', '2019/2021')).toBe(true)
  expect(alike('2019/2021', '2020/2022')).toBe(false)
})
