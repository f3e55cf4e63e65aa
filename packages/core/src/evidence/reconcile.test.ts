import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, complete, type Row, sorted } from '../../test/hand-made'
import { type ReconciliationPolicy, reconcile } from './reconcile'

const published = { one: '2020', two: '2021-06', three: '2021-06-09', four: '' }

/** The sources of what answers and of its rivals in a table with rows for one cell only. */
function answer(rows: readonly Partial<Row>[], policy: Partial<ReconciliationPolicy> = {}): string[] {
  const cells = complete(rows.map((row): Row => ({ origin: 'PAK', period: '2024', value: 1, ...row })))
  const cell = reconcile(columnsOf(['origin'], cells), { published, ...policy }).cell(['PAK', '2024'])
  return cell ? [cell.preferred, ...cell.rivals].map((row) => cells[row]?.source ?? '') : []
}

test('a single row answers', () => {
  expect(answer([{ source: 'one' }])).toEqual(['one'])
})

test('a value flagged as unreliable never answers, and is no rival either', () => {
  expect(
    answer([
      { source: 'one', status: 'U' },
      { source: 'two', quality: 'estimate' },
    ]),
  ).toEqual(['two'])
  expect(answer([{ source: 'one', status: 'U' }])).toEqual([])
})

test('official goes before survey, reported, provisional and estimate', () => {
  const qualities = ['estimate', 'official', 'provisional', 'reported', 'survey']
  const rows = qualities.map((quality) => ({ quality, source: quality }))
  expect(answer(rows, { published: {} })).toEqual([
    'official',
    'survey',
    'reported',
    'provisional',
    'estimate',
  ])
})

test('a later publication goes before an earlier one, and a known date before an unknown one', () => {
  const rows = ['one', 'two', 'three', 'four'].map((source) => ({ source }))
  expect(answer(rows)).toEqual(['three', 'two', 'one', 'four'])
})

test('quality goes before the date of publication', () => {
  expect(answer([{ source: 'one' }, { source: 'three', quality: 'reported' }])).toEqual(['one', 'three'])
})

test('a source that the dataset prefers goes before quality and date', () => {
  const rows = [
    { source: 'one', quality: 'estimate' },
    { source: 'two', quality: 'reported' },
    { source: 'three' },
  ]
  expect(answer(rows, { prefer: ['one', 'two'] })).toEqual(['one', 'two', 'three'])
  expect(answer(rows, { prefer: ['two', 'one'] })).toEqual(['two', 'one', 'three'])
})

test('a missing value comes last, even of a preferred source', () => {
  expect(answer([{ source: 'one', value: null }, { source: 'four' }], { prefer: ['one'] })).toEqual([
    'four',
    'one',
  ])
})

test('rows that the policy cannot tell apart stay in the order of the table', () => {
  expect(
    answer([
      { source: 'one', value: 2 },
      { source: 'one', value: 1 },
    ]),
  ).toEqual(['one', 'one'])
  const rows = columnsOf(
    ['origin'],
    [
      { origin: 'PAK', period: '2024', value: 2 },
      { origin: 'PAK', period: '2024', value: 1 },
    ],
  )
  expect(reconcile(rows, { published }).cell(['PAK', '2024'])).toEqual({ preferred: 0, rivals: [1] })
})

const scopes: readonly Row[] = [
  { scope: 'both', period: '2023', value: 10, source: 'one' },
  { scope: 'bureau', period: '2023', value: 8, source: 'one' },
  { scope: 'unstated', period: '2023', value: 9, source: 'two' },
  { scope: 'unstated', period: '2023', value: 7, source: 'three', quality: 'reported' },
  { scope: 'unstated', period: '2024', value: 11, source: 'two' },
]
const unstated = { dimension: 'scope', code: 'unstated' }

test('a value of unstated scope is a rival of each stated one, and answers for itself when alone', () => {
  const rows = sorted(['scope'], scopes)
  const { preferred, cell, cellOfRow } = reconcile(columnsOf(['scope'], rows), { published, unstated })
  const answers = Array.from(preferred, (row) => rows[row])
  expect(answers.map((row) => row?.value)).toEqual([10, 8, 11])
  const rivals = (scope: string, period: string): unknown =>
    cell([scope, period])?.rivals.map((row) => rows[row]?.value)
  expect(rivals('both', '2023')).toEqual([9, 7])
  expect(rivals('bureau', '2023')).toEqual([9, 7])
  expect(rivals('unstated', '2024')).toEqual([])
  expect(cellOfRow(rows.findIndex(({ value }) => value === 7))?.rivals).toHaveLength(1)
})

test('without an unstated code every scope answers for itself', () => {
  const rows = sorted(['scope'], scopes)
  expect(reconcile(columnsOf(['scope'], rows), { published }).preferred).toHaveLength(4)
})

test('a flagged value of stated scope does not silence the unstated one', () => {
  const rows = sorted(
    ['scope'],
    [
      { scope: 'both', period: '2024', value: 1, status: 'U' },
      { scope: 'unstated', period: '2024', value: 2 },
    ],
  )
  const { preferred } = reconcile(columnsOf(['scope'], rows), { published, unstated })
  expect(Array.from(preferred, (row) => rows[row]?.value)).toEqual([2])
})

test('as of a day, what was published later is not known', () => {
  const rows = ['one', 'two', 'three'].map((source) => ({ source }))
  expect(answer(rows, { asOf: '2019-12-31' })).toEqual([])
  expect(answer(rows, { asOf: '2020-12-31' })).toEqual(['one'])
  expect(answer(rows, { asOf: '2021-06-09' })).toEqual(['three', 'one'])
  expect(answer(rows, { asOf: '2022-01-01' })).toEqual(['three', 'two', 'one'])
})

test('a source of a month or a year is known when the month or the year is over', () => {
  expect(answer([{ source: 'two' }], { asOf: '2021-06-29' })).toEqual([])
  expect(answer([{ source: 'two' }], { asOf: '2021-06-30' })).toEqual(['two'])
  expect(answer([{ source: 'one' }], { asOf: '2020-12-30' })).toEqual([])
  expect(answer([{ source: 'one' }], { asOf: '2020-12-31' })).toEqual(['one'])
})

test('a source of unknown date answers only when no day is asked for', () => {
  expect(answer([{ source: 'four' }])).toEqual(['four'])
  expect(answer([{ source: 'four' }], { asOf: '2099-12-31' })).toEqual([])
})

test('where nothing is published there is no cell', () => {
  const { cell, cellOfRow } = reconcile(columnsOf(['scope'], sorted(['scope'], scopes)), { published })
  expect(cell(['both', '2024'])).toBeUndefined()
  expect(cell(['everyone', '2023'])).toBeUndefined()
  expect(cell(['both', '1999'])).toBeUndefined()
  expect(cellOfRow(99)).toBeUndefined()
})

// A second implementation: objects in maps by the text of their key.

type Complete = ReturnType<typeof complete<Row>>[number]
const keyOf = ({ origin, scope, period }: Row): string => JSON.stringify([origin, scope, period])
const QUALITY = ['official', 'survey', 'reported', 'provisional', 'estimate']

function plainReconcile(rows: readonly Complete[], policy: ReconciliationPolicy): Map<string, Complete[]> {
  const lastDay = (date: string): string => {
    const [year = '', month = '12', day] = date.split('-')
    return new Date(Date.UTC(Number(year), Number(month) - (day ? 1 : 0), Number(day ?? 0)))
      .toISOString()
      .slice(0, 10)
  }
  const dateOf = ({ source }: Complete): string => policy.published[source] ?? ''
  const admitted = rows.filter(
    (row) =>
      row.status !== 'U' && (!policy.asOf || (dateOf(row) !== '' && lastDay(dateOf(row)) <= policy.asOf)),
  )
  const preference = ({ source }: Complete): number => {
    const place = policy.prefer?.indexOf(source) ?? -1
    return place < 0 ? 99 : place
  }
  const ranks = (row: Complete): (number | string)[] => [
    row.value === null ? 1 : 0,
    preference(row),
    QUALITY.indexOf(row.quality),
  ]
  const before = (a: Complete, b: Complete): number => {
    const [x, y] = [ranks(a), ranks(b)]
    const at = x.findIndex((rank, i) => rank !== y[i])
    if (at >= 0) return (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1
    return dateOf(a) === dateOf(b) ? rows.indexOf(a) - rows.indexOf(b) : dateOf(a) > dateOf(b) ? -1 : 1
  }
  const keys = [...new Set(admitted.map(keyOf))]
  return new Map(keys.map((key) => [key, admitted.filter((row) => keyOf(row) === key).sort(before)]))
}

const anyScopes = fc.array(
  fc.record({
    origin: fc.constantFrom('IND', 'PAK'),
    scope: fc.constantFrom('both', 'bureau', 'unstated'),
    period: fc.constantFrom('2023', '2024', 'FY2024-PK'),
    value: fc.option(fc.nat(100), { freq: 5 }),
    status: fc.constantFrom('A', 'A', 'E', 'U'),
    quality: fc.constantFrom(...QUALITY),
    source: fc.constantFrom('one', 'two', 'three', 'four'),
  }),
  { minLength: 1, maxLength: 30 },
)
const anyPolicy: fc.Arbitrary<ReconciliationPolicy> = fc.record(
  {
    published: fc.record({
      one: fc.constantFrom('', '2019', '2020'),
      two: fc.constantFrom('2020-02', '2020-11'),
      three: fc.constantFrom('2020-02-29', '2020-03-01'),
      four: fc.constantFrom('', '2021'),
    }),
    prefer: fc.shuffledSubarray(['one', 'two', 'three']),
    asOf: fc.constantFrom('2019-12-31', '2020-02-29', '2020-12-31', '2021-12-31'),
    unstated: fc.constant(unstated),
  },
  { requiredKeys: ['published'] },
)

test('any table is reconciled as a plain reading of the policy reconciles it', () => {
  const dimensions = ['origin', 'scope']
  fc.assert(
    fc.property(anyScopes, anyPolicy, (generated, policy) => {
      const rows: Complete[] = complete(sorted(dimensions, generated))
      const cells = plainReconcile(rows, policy)
      const { preferred, cell, cellOfRow } = reconcile(columnsOf(dimensions, rows), policy)
      const isUnstated = (row: Row): boolean => policy.unstated !== undefined && row.scope === unstated.code
      const statedOf = (row: Row): Complete[][] =>
        ['both', 'bureau'].flatMap((scope) => {
          const stated = cells.get(keyOf({ ...row, scope }))
          return stated ? [stated] : []
        })

      const answering = [...cells.values()].filter(
        ([best]) => best && !(isUnstated(best) && statedOf(best).length),
      )
      expect([...preferred]).toEqual(answering.map(([best]) => rows.indexOf(best as Complete)))

      for (const [key, [best, ...rivals]] of cells) {
        if (!best) continue
        const merged =
          isUnstated(best) || !policy.unstated ? [] : cells.get(keyOf({ ...best, scope: unstated.code }))
        expect(cell(JSON.parse(key))).toEqual({
          preferred: rows.indexOf(best),
          rivals: [...rivals, ...(merged ?? [])].map((row) => rows.indexOf(row)),
        })
      }
      for (const [at, row] of rows.entries()) {
        expect(cellOfRow(at)).toEqual(cell([String(row.origin), String(row.scope), row.period]))
      }
    }),
    { numRuns: 300 },
  )
})

test('every row that may answer is in exactly one cell, or merged into the stated ones', () => {
  const dimensions = ['origin', 'scope']
  fc.assert(
    fc.property(anyScopes, anyPolicy, (generated, policy) => {
      const rows: Complete[] = complete(sorted(dimensions, generated))
      const { preferred, cell, cellOfRow } = reconcile(columnsOf(dimensions, rows), policy)
      const seen = new Map<number, number>()
      for (const best of preferred) {
        const { rivals = [] } = cellOfRow(best) ?? {}
        expect(cellOfRow(best)?.preferred).toBe(best)
        for (const row of [best, ...rivals]) seen.set(row, (seen.get(row) ?? 0) + 1)
      }
      const admitted = rows.filter(
        ({ status, source }) => status !== 'U' && (!policy.asOf || reconcileAlone(source, policy)),
      )
      expect([...seen.keys()].sort((a, b) => a - b)).toEqual(admitted.map((row) => rows.indexOf(row)))
      for (const [at, times] of seen) {
        const row = rows[at]
        const stated = ['both', 'bureau'].filter((scope) =>
          cell([String(row?.origin), scope, row?.period ?? '']),
        )
        const merges = policy.unstated && row?.scope === unstated.code ? Math.max(1, stated.length) : 1
        expect(times).toBe(merges)
      }
    }),
  )
})

/** Whether a row of the source answers when nothing else is published. */
const reconcileAlone = (source: string, policy: ReconciliationPolicy): boolean =>
  reconcile(columnsOf(['origin'], [{ origin: 'PAK', period: '2024', value: 1, source }]), policy).preferred
    .length === 1
