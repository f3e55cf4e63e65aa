import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openEvidence } from '../evidence'
import { figureId, parseFigureId } from './figure-id'
import { readWhere } from './read-observation'

const kebab = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/)
const code = fc.stringMatching(/^[A-Za-z0-9]{1,5}(-[A-Za-z0-9]{1,5}){0,2}$/)
const period = fc.constantFrom(
  '2024',
  '2024-Q3',
  'FY2024-PK',
  'AY2022-2023',
  '2024-04/2025-03',
  'FY2019-PK/FY2021-PK',
)

test('an id is its owner, then the codes with the period last', () => {
  expect(figureId('departures-total', ['PAK', 'beoe-oec', '2024'])).toBe('departures-total/PAK.beoe-oec.2024')
  expect(figureId('net-migration', ['PAK', '2020/2025'])).toBe('net-migration/PAK.2020--2025')
})

test('an id that is taken apart has the owner and the codes it was made of', () => {
  fc.assert(
    fc.property(kebab, fc.array(code), period, (owner, codes, last) => {
      expect(parseFigureId(figureId(owner, [...codes, last]))).toEqual({ owner, parts: [...codes, last] })
    }),
  )
})

test('an id is one segment after its owner: nothing in it needs escaping in an address', () => {
  fc.assert(
    fc.property(kebab, fc.array(code), period, (owner, codes, last) => {
      const id = figureId(owner, [...codes, last])
      expect(id.split('/')).toHaveLength(2)
      expect(encodeURI(id)).toBe(id)
    }),
  )
})

test.each([
  '',
  'departures-total',
  'departures-total/',
  '/PAK.2024',
  'a/b/c',
  'Departures/PAK.2024',
  'a/PAK 2024',
])('%j is no figure id', (id) => {
  expect(() => parseFigureId(id)).toThrow(
    expect.objectContaining({
      code: 'InvalidFigureIdError',
      message: `"${id}" is no figure id: expected <dataset or metric>/<codes, dot separated>, as in departure-rate/PAK.2024.`,
      problem: { field: 'id', value: id },
    }),
  )
})

test('no published code breaks an id: every figure is found again by its parts', async () => {
  const evidence = await openEvidence()
  for (const dataset of evidence.datasetIds) {
    const { dimensions, codesOf } = evidence.dataset(dataset)
    const codes = [...dimensions.map(({ id }) => id), 'period'].flatMap((name) => codesOf(name))
    expect(parseFigureId(figureId(dataset, codes)).parts).toEqual(codes)
  }
  for (const { id = '', lineage } of readWhere(evidence, 'departures-total', {})) {
    expect(parseFigureId(id).parts).toEqual(lineage.operation === 'observation' && Object.values(lineage.key))
  }
})
