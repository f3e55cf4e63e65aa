import { expect, test } from 'vitest'
import { typeErrorsOf } from '../../test/type-errors'

const use = `
import { openEvidence } from './evidence'
import { departuresByDestination } from '../generated/datasets/departures-by-destination'
`
const errors = typeErrorsOf({
  right: `${use}
    departuresByDestination.where({ destination: 'SAU', period: { from: '2015' }, status: 'A' }).rows()
    departuresByDestination.where({ destination: ['SAU', 'ARE'] })
    departuresByDestination.table.rows().filter((row) => row.destination === 'SAU')`,
  wrongCode: `${use} departuresByDestination.where({ destination: 'KSA' })`,
  wrongCodeOfSeveral: `${use} departuresByDestination.where({ destination: ['SAU', 'KSA'] })`,
  wrongDimension: `${use} departuresByDestination.where({ destinaton: 'SAU' })`,
  wrongCodeOfTable: `${use} departuresByDestination.observations.where({ destination: 'KSA' })`,
  wrongCodeOfCell: `${use} departuresByDestination.cell({ origin: 'PAK', destination: 'KSA', period: '2020' })`,
  incompleteCell: `${use} departuresByDestination.cell({ origin: 'PAK', period: '2020' })`,
  wrongComparison: `${use} departuresByDestination.table.rows().filter((row) => row.destination === 'KSA')`,
  opened: `${use} (await openEvidence()).dataset('departures-by-destination').where({ destination: 'SAU' })`,
  wrongCodeOfOpened: `${use} (await openEvidence()).dataset('departures-by-destination').where({ destination: 'KSA' })`,
})

test('codes of the dataset compile', () => {
  expect(errors.right).toEqual([])
  expect(errors.opened).toEqual([])
})

test('KSA is no destination: the compiler names it', () => {
  expect(errors.wrongCode).toEqual([expect.stringContaining(`Type '"KSA"' is not assignable to type`)])
  expect(errors.wrongCodeOfSeveral).toEqual([
    expect.stringContaining(`Type '"KSA"' is not assignable to type`),
  ])
  expect(errors.wrongCodeOfTable).toEqual([expect.stringContaining(`Type '"KSA"' is not assignable to type`)])
  expect(errors.wrongCodeOfCell).toEqual([expect.stringContaining(`Type '"KSA"' is not assignable to type`)])
})

test('a dataset that is opened by its id has its codes too', () => {
  expect(errors.wrongCodeOfOpened).toEqual([
    expect.stringContaining(`Type '"KSA"' is not assignable to type`),
  ])
})

test('a dimension that is misspelt does not compile', () => {
  expect(errors.wrongDimension).toEqual([expect.stringContaining("'destinaton' does not exist in type")])
})

test('a cell needs a code for each dimension', () => {
  expect(errors.incompleteCell).toEqual([expect.stringContaining("Property 'destination' is missing")])
})

test('a row is known to have the codes of the dataset', () => {
  expect(errors.wrongComparison).toEqual([expect.stringContaining('no overlap')])
})
