import { expect, test } from 'vitest'
import { dataFolder, readEvidence } from '../../compiler/read-data'
import { datasetOf } from '../../test/hand-made'
import { createEvidence } from '../evidence'
import { difference, readWhere } from '../figure'
import { boundsOf, UNIT_BOUNDS } from './bounds'

const units = readEvidence(dataFolder).codeLists.get('unit')?.codes ?? []
const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text))

test('the bounds of units are those of the code list: every highest value, every lowest other than 0', () => {
  const listed = units.flatMap(({ code, attributes: { min, max } = {} }) => {
    const [low, high] = [numberOf(min), numberOf(max)]
    const isRank = code.startsWith('rank')
    if (isRank || (high === undefined && !low)) return []
    return [[code, { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }]]
  })
  expect(UNIT_BOUNDS).toEqual(Object.fromEntries(listed))
})

const rows = (origin: string, values: readonly number[]) =>
  values.map((value, at) => ({ origin, period: String(2000 + at), value }))

test('what is counted does not fall below 0, unless its table holds negative values', () => {
  const counted = datasetOf('counted', ['origin'], rows('PAK', [5, 3]))
  const net = datasetOf('net', ['origin'], [...rows('IND', [-4]), ...rows('PAK', [5, 3])])
  const evidence = createEvidence({ datasets: [counted, net] })
  const bounds = (id: string) => boundsOf(evidence, readWhere(evidence, id, { origin: 'PAK' }))
  expect(bounds('counted')).toEqual({ low: 0 })
  expect(bounds('net')).toEqual({})
})

test('a difference of counts may fall below 0', () => {
  const evidence = createEvidence({ datasets: [datasetOf('counted', ['origin'], rows('PAK', [5]))] })
  const [count] = readWhere(evidence, 'counted', { origin: 'PAK' })
  expect(count && boundsOf(evidence, [difference(count, count)])).toEqual({})
})
