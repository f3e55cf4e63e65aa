import { expect, test } from 'vitest'
import { forecasts } from '@/lib/next'
import { NARROW, WIDE } from './chart-types'
import { type ProjectionSpec, projectionLayout } from './projection-layout'

const specs: ProjectionSpec[] = (await forecasts()).map(({ projection }) => ({
  locale: 'en',
  unit: projection.observed[0]?.unit.id ?? '',
  observed: projection.observed,
  projected: projection.figures,
  bands: projection.figures.length === 0 ? [] : [{ kind: '95', figures: projection.byLevel[95] }],
  published: projection.published,
}))

test.each([WIDE, NARROW])('every point of every series stands within a drawing $width wide', (size) => {
  for (const spec of specs) {
    const { points, plot } = projectionLayout(spec, size)
    expect(points).toHaveLength(spec.observed.length + spec.projected.length + spec.published.length)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(plot.left)
      expect(x).toBeLessThanOrEqual(plot.right)
      expect(y).toBeGreaterThanOrEqual(plot.top - 1)
      expect(y).toBeLessThanOrEqual(plot.bottom + 1)
    }
  }
})

test('a band begins at the last observed value and holds every projected one', () => {
  const spec = specs.find(({ projected }) => projected.length > 0)
  if (spec === undefined) throw new Error('no series is projected')
  const { bands, points } = projectionLayout(spec, WIDE)
  const numbers = (bands[0]?.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const last = points.filter(({ kind }) => kind === 'observed').at(-1)
  expect(numbers[0]).toBeCloseTo(last?.x ?? 0, 0)
  expect(numbers[1]).toBeCloseTo(last?.y ?? 0, 0)
})

test('no line is drawn across years that were not published, and a value alone among them is a dot', () => {
  const [spec] = specs
  if (spec === undefined) throw new Error('there is no series')
  const [lone, , , ...rest] = spec.observed
  if (lone === undefined) throw new Error('the series is empty')
  const { observed, points } = projectionLayout({ ...spec, observed: [lone, ...rest] }, WIDE)
  expect(observed.match(/M/g)).toHaveLength(2)
  expect(points[0]?.dot).toBe(true)
  expect(projectionLayout(spec, WIDE).observed.match(/M/g)).toHaveLength(1)
})

test('nothing is drawn from the last known value to a first projected one that does not follow it', () => {
  const spec = specs.find(({ projected }) => projected.length > 0)
  if (spec === undefined) throw new Error('no series is projected')
  const ends = ({ projected, points }: ReturnType<typeof projectionLayout>) => ({
    begins: Number(projected.match(/-?\d+(\.\d+)?/)?.[0]),
    known: points.filter(({ kind }) => kind === 'observed').at(-1),
    first: points.find(({ kind }) => kind === 'projected'),
  })
  const joined = ends(projectionLayout(spec, WIDE))
  expect(joined.begins).toBeCloseTo(joined.known?.x ?? 0, 0)
  const apart = ends(projectionLayout({ ...spec, observed: spec.observed.slice(0, -3) }, WIDE))
  expect(apart.begins).toBeCloseTo(apart.first?.x ?? 0, 0)
  expect(apart.known?.dot).toBe(true)
})

test('zero is in sight, so that what may come is not made to look steep', () => {
  for (const spec of specs) {
    const texts = projectionLayout(spec, WIDE).yTicks.map(({ text }) => text.replace('%', ''))
    expect(texts).toContain('0')
  }
})

test('where nothing is projected there is no band and no label at the end', () => {
  const spec = specs.find(({ projected }) => projected.length === 0)
  if (spec === undefined) throw new Error('every series is projected')
  const { bands, endLabel } = projectionLayout(spec, WIDE)
  expect(bands).toEqual([])
  expect(endLabel).toBeUndefined()
})
