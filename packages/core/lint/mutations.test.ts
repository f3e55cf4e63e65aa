import { expect, test } from 'vitest'
import { mutationsOf, readLines, writeLines } from './mutations'
import { datasetOf, evidenceOf } from './test-data'

const CSV = `destination,period,value,status,quality,source,note
ARE,2022/2023,10,A,official,office,"one, two"
SAU,2023,7,A,official,office,
`

const dataset = datasetOf({ rows: [{ note: '' }] })
const mutations = mutationsOf(dataset, evidenceOf())

/** What a mutation makes of a row when the last of the possible changes is chosen. */
const mutated = (id: string, row: number): readonly string[] | undefined =>
  mutations.find((mutation) => mutation.id === id)?.apply(readLines(CSV), row, (from) => from.at(-1))?.rows

test('lines are written as they were read', () => {
  expect(writeLines(readLines(CSV))).toBe(CSV)
})

test.each([
  ['value', 0, 'ARE,2022/2023,19,A,official,office,"one, two"'],
  ['value', 1, 'SAU,2023,9,A,official,office,'],
  ['code', 1, 'WLD,2023,7,A,official,office,'],
  ['period', 0, 'ARE,2021/2022,10,A,official,office,"one, two"'],
  ['source', 1, 'SAU,2023,7,A,official,paper,'],
])('a fault in a %s changes that cell of row %i and nothing else', (id, row, line) => {
  expect(mutated(id, row)).toEqual(readLines(CSV).rows.with(row, line))
})

test('a row is deleted or stands twice', () => {
  const [first = '', second = ''] = readLines(CSV).rows
  expect(mutated('deleted row', 0)).toEqual([second])
  expect(mutated('duplicated row', 1)).toEqual([first, second, second])
})

test('a cell that is no column of the file or has nothing to change is left alone', () => {
  const choose = <T>(from: readonly T[]) => from[0]
  const lines = readLines('destination,value\nSAU,\n')
  const changed = mutations.map(({ id, apply }) => [id, apply(lines, 0, choose) !== undefined])
  expect(Object.fromEntries(changed)).toMatchObject({
    value: false,
    period: false,
    source: false,
    code: true,
  })
})
