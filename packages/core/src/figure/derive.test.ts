import { expect, test } from 'vitest'
import { datasetOf } from '../../test/hand-made'
import { createEvidence } from '../evidence'
import { combine } from './derive'
import type { Figure } from './figure'
import { readWhere } from './read-observation'

const origins = Array.from({ length: 12 }, (_, i) => `origin-${String(i).padStart(2, '0')}`)

/** Figures 1, 2, 3, … each with a rival that is greater by ten. */
function figures(count: number): Figure[] {
  const rows = origins.slice(0, count).flatMap((origin, i) => [
    { origin, period: '2024', value: i + 1, source: 'one' },
    { origin, period: '2024', value: i + 11, source: 'two', quality: 'reported' },
  ])
  const dataset = datasetOf('counts', ['origin'], rows)
  return readWhere(createEvidence({ datasets: [dataset] }), 'counts', {})
}

const mean = (inputs: readonly Figure[]): Figure =>
  combine({
    operation: 'mean',
    formula: { en: 'mean', ur: 'اوسط' },
    inputs,
    unit: { id: 'persons', dimension: 'persons', factor: 1 },
    compute: (values) => values.reduce((a, b) => a + b) / values.length,
  })

test('a figure by any formula is computed from the preferred values, its range from the rivals', () => {
  expect(mean(figures(3))).toMatchObject({ value: 2, range: { low: 2, high: 12 }, quality: 'official' })
  expect(mean(figures(3)).lineage).toMatchTree(['mean', 'counts 2024', 'counts 2024', 'counts 2024'])
})

test('with too many ranged inputs for every combination, all low and all high ends are tried', () => {
  expect(mean(figures(12))).toMatchObject({ value: 6.5, range: { low: 6.5, high: 16.5 } })
})

test('a range always holds the value, even of a formula that turns between the ends', () => {
  const [first] = figures(1)
  if (!first) throw new Error('no figure')
  const hill = combine({
    operation: 'mean',
    formula: first.label,
    inputs: [first, first],
    unit: first.unit,
    compute: ([x = 0, y = 0]) => 100 - Math.abs(x - y),
  })
  expect(hill).toMatchObject({ value: 100, range: { low: 90, high: 100 } })
})

test('a figure is made from at least one other', () => {
  expect(() => mean([])).toThrow()
})
