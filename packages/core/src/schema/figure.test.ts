import { expect, test } from 'vitest'
import { z } from 'zod'
import { FigureJson } from './figure'

const row: FigureJson = {
  id: 'departures-total/PAK.beoe-oec.2024',
  label: { en: 'Departures', ur: 'روانگی' },
  value: 727_381,
  unit: 'persons',
  period: '2024',
  status: 'A',
  quality: 'reported',
  lineage: {
    operation: 'observation',
    dataset: 'departures-total',
    version: '1.0.0',
    row: 79,
    key: { origin: 'PAK', scope: 'beoe-oec', period: '2024' },
    source: { id: 'a-source' },
  },
}
const { id: _, ...step } = row
const sum: FigureJson = { ...step, lineage: { operation: 'sum', formula: row.label, inputs: [row, row] } }
const accepts = (value: unknown): boolean => FigureJson.safeParse(value).success

test('a figure stands on a published row, or on figures that do', () => {
  expect(accepts(row)).toBe(true)
  expect(accepts(sum)).toBe(true)
  expect(accepts({ ...step, lineage: { ...sum.lineage, inputs: [sum, row] } })).toBe(true)
})

test('a figure without a lineage, or with a lineage that ends in nothing, is none', () => {
  const { lineage: _, ...bare } = row
  expect(accepts(bare)).toBe(false)
  expect(accepts({ ...step, lineage: { ...sum.lineage, inputs: [] } })).toBe(false)
  expect(accepts({ ...step, lineage: { ...sum.lineage, inputs: [bare] } })).toBe(false)
  expect(accepts({ ...step, lineage: { ...sum.lineage, operation: 'guess' } })).toBe(false)
})

test('a value is a finite number, with a status and a quality of their code lists', () => {
  expect(accepts({ ...row, value: null })).toBe(false)
  expect(accepts({ ...row, value: Number.POSITIVE_INFINITY })).toBe(false)
  expect(accepts({ ...row, status: 'Z' })).toBe(false)
  expect(accepts({ ...row, quality: 'rumour' })).toBe(false)
})

test('the schema is written as JSON Schema with references, not without end', () => {
  const json = JSON.stringify(z.toJSONSchema(FigureJson))
  expect(json).toContain('#/$defs/FigureOperation')
})
