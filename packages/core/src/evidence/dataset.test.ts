import { expect, test } from 'vitest'
import { departuresTotal } from '../../generated/datasets/departures-total'
import { datasetOf } from '../../test/hand-made'
import { openEvidence } from './open-evidence'

const rows = [
  { origin: 'PAK', destination: 'ARE', period: '2024', value: 5, source: 'early', unit: 'visas' },
  { origin: 'PAK', destination: 'ARE', period: '2024', value: 6, source: 'late', unit: 'visas' },
  { origin: 'PAK', destination: 'SAU', period: '2023', value: 7, source: 'early', unit: 'visas' },
  { origin: 'PAK', destination: 'SAU', period: '2024', value: 8, source: 'late', status: 'U', unit: 'visas' },
]
const dataset = datasetOf('visas-issued', ['origin', 'destination'], rows, {
  policy: { published: { early: '2024-02', late: '2025' } },
  names: { 'destination-list': { SAU: ['Saudi Arabia', 'سعودی عرب'] } },
  aliases: { 'destination-list': { KSA: 'SAU' } },
})

test('observations are all published rows, the table is what answers by default', () => {
  expect(dataset.observations.column('value')).toEqual([5, 6, 7, 8])
  expect(dataset.table.column('value')).toEqual([6, 7])
  expect(dataset.where({ destination: 'SAU' }).column('value')).toEqual([7])
})

test('a cell has the row that answers and its rivals', () => {
  expect(dataset.cell({ origin: 'PAK', destination: 'ARE', period: '2024' })).toEqual({
    preferred: 1,
    rivals: [0],
  })
  expect(dataset.cellOfRow(0)).toEqual({ preferred: 1, rivals: [0] })
  expect(dataset.cell({ origin: 'PAK', destination: 'SAU', period: '2024' })).toBeUndefined()
  expect(dataset.cell({ origin: 'IND', destination: 'SAU', period: '2023' })).toBeUndefined()
})

test('text that is no period has no cell, it is an error', () => {
  expect(() => dataset.cell({ origin: 'PAK', destination: 'ARE', period: 'now' })).toThrow(
    /period "now" cannot be read/,
  )
})

test('a row is found by its place in the published table', () => {
  expect(dataset.row(3)).toMatchObject({ destination: 'SAU', period: '2024', value: 8, status: 'U', row: 4 })
})

test('as of a day the dataset is what it could have been then, and the dataset itself stays', () => {
  expect(dataset.asOf('2024-12-31').table.column('value')).toEqual([5, 7])
  expect(dataset.asOf('2024-02').table.column('value')).toEqual([5, 7])
  expect(dataset.asOf('2024-01').table.size).toBe(0)
  expect(dataset.asOf('2025').table.column('value')).toEqual([6, 7])
  expect(dataset.table.column('value')).toEqual([6, 7])
  expect(dataset.asOf('2024-01').observations.size).toBe(4)
  expect(() => dataset.asOf('yesterday')).toThrow(/period "yesterday" cannot be read/)
})

test('codes are listed in order, and named where the code list names them', () => {
  expect(dataset.codesOf('destination')).toEqual(['ARE', 'SAU'])
  expect(dataset.codesOf('source')).toEqual(['early', 'late'])
  expect(dataset.nameOf('destination', 'SAU')).toEqual({ en: 'Saudi Arabia', ur: 'سعودی عرب' })
  expect(dataset.nameOf('destination', 'ARE')).toEqual({ en: 'ARE', ur: 'ARE' })
  expect(() => dataset.codesOf('value')).toThrow(/"value" is no column/)
})

test('a unit is known by its id, and an unknown one is an error', () => {
  expect(dataset.unit('usd-million')).toEqual({ id: 'usd-million', dimension: 'usd', factor: 1_000_000 })
  expect(() => dataset.unit('visa')).toThrow('There is no unit "visa". Did you mean "visas"?')
})

test('the error for an unknown code names the code list and knows the names in use', () => {
  expect(() => dataset.where({ destination: 'KSA' })).toThrow(
    'destination "KSA" is not in code list destination-list. Did you mean "SAU"?',
  )
})

test('codes are found by the group they belong to, in a classification of their list', () => {
  const groups = { ARE: 'gulf', SAU: 'gulf' }
  const classified = datasetOf('visas-issued', ['origin', 'destination'], rows, {
    classifications: { 'destination-list': { region: { codeList: 'region', groups } } },
  })
  expect(classified.codesIn('destination', 'region', 'gulf')).toEqual(['ARE', 'SAU'])
  expect(() => classified.codesIn('destination', 'region', 'gulff')).toThrow(
    'region "gulff" is not in code list region. Did you mean "gulf"?',
  )
  expect(() => classified.codesIn('destination', 'regions', 'gulf')).toThrow(
    'There is no classification "regions". Did you mean "region"?',
  )
  expect(() => dataset.codesIn('destination', 'region', 'gulf')).toThrow(
    'There is no classification "region".',
  )
})

test('breaks are told where there are any', () => {
  const note = { en: 'a new register', ur: 'نیا رجسٹر' }
  expect(dataset.breaks).toEqual([])
  expect(
    datasetOf('broken', ['origin', 'destination'], rows, { breaks: [{ period: '2024', note }] }).breaks,
  ).toEqual([{ period: '2024', note }])
})

test('a published dataset tells what it is', () => {
  expect(departuresTotal).toMatchObject({ id: 'departures-total', topic: 'departures', licence: 'CC-BY-4.0' })
  expect(departuresTotal.dimensions.map(({ id }) => id)).toEqual(['origin', 'scope'])
})

test('in every published dataset a key fits into an exact integer, and every row that may answer has a cell', async () => {
  const evidence = await openEvidence()
  for (const id of evidence.datasetIds) {
    const { dimensions, codesOf, observations, table, cellOfRow } = evidence.dataset(id)
    const keys = [...dimensions.map((dimension) => dimension.id), 'period'].map(
      (name) => codesOf(name).length,
    )
    expect(keys.reduce((product, codes) => product * codes, 1)).toBeLessThan(Number.MAX_SAFE_INTEGER)
    const status = observations.column('status')
    const lost = [...observations.indices].filter((row) => status[row] !== 'U' && !cellOfRow(row))
    expect({ id, lost }).toEqual({ id, lost: [] })
    expect([...table.indices].every((row) => cellOfRow(row)?.preferred === row)).toBe(true)
  }
})

test('codes are found by the group they belong to, and a group or classification that there is not is named', () => {
  const classified = datasetOf(
    'workers',
    ['occupation'],
    [{ occupation: 'nurse', period: '2024', value: 1 }],
    {
      classifications: {
        'occupation-list': {
          family: { codeList: 'family', groups: { nurse: 'health', doctor: 'health', cook: 'services' } },
        },
      },
    },
  )
  expect(classified.codesIn('occupation', 'family', 'health')).toEqual(['nurse', 'doctor'])
  expect(() => classified.codesIn('occupation', 'family', 'helth')).toThrow(
    /family "helth" is not in code list family\. Did you mean "health"\?/,
  )
  expect(() => classified.codesIn('occupation', 'famly', 'health')).toThrow(/Did you mean "family"\?/)
  expect(() => dataset.codesIn('destination', 'family', 'health')).toThrow(/no classification "family"/)
})

test('a dataset without known breaks has none', () => {
  expect(dataset.breaks).toEqual([])
})
