import type { Figure } from '@exodus/core'
import { departures } from '@exodus/core/metrics'
import { expect, test } from 'vitest'
import { evidenceOf } from '@/lib/evidence'
import { messagesIn } from '@/messages'
import { type LineSpec, NARROW, WIDE } from './chart-types'
import { spread } from './line-labels'
import { lineLayout } from './line-layout'
import { missingYears, seriesOf } from './points'
import { lineSummary } from './summary'

const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i))

async function figures(periods: readonly string[]): Promise<Figure[]> {
  return departures.series(await evidenceOf(departures.datasets), { origin: 'PAK' }, periods)
}

async function spec(periods: readonly string[], more: Partial<LineSpec> = {}): Promise<LineSpec> {
  const series = [seriesOf('departures', 'Departures', await figures(periods))]
  return { locale: 'en', unit: 'persons', series, breaks: [], ...more }
}

test('higher values stand higher, later ones further right', async () => {
  const { points, plot } = lineLayout(await spec(years(2011, 2016)), WIDE)
  const xs = points.map(({ x }) => x)
  expect(xs).toEqual([...xs].sort((a, b) => a - b))
  const [lowest] = [...points].sort((a, b) => b.y - a.y)
  const [least] = [...points].sort((a, b) => a.point.figure.value - b.point.figure.value)
  expect(lowest).toBe(least)
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(plot.left)
    expect(x).toBeLessThanOrEqual(plot.right)
    expect(y).toBeGreaterThanOrEqual(plot.top)
    expect(y).toBeLessThanOrEqual(plot.bottom)
  }
})

test('a year that is not published leaves a gap, and the summary says so', async () => {
  const gap = await spec([...years(2000, 2004), ...years(2007, 2010)])
  expect(lineLayout(gap, WIDE).strokes).toHaveLength(2)
  expect(missingYears(gap.series[0]?.points ?? [])).toEqual([2005, 2006])
  expect(lineSummary(gap, messagesIn('en').charts)).toContain('Not published: 2005 and 2006.')
})

test('a break cuts the line and carries a word', async () => {
  const cut = await spec(years(1990, 2000), { breaks: [{ at: 1995, word: 'break' }] })
  const layout = lineLayout(cut, WIDE)
  expect(layout.strokes).toHaveLength(2)
  expect(layout.marks).toMatchObject([{ word: 'break' }])
})

test('where what is counted changes, the line is only dotted', async () => {
  const series = [
    seriesOf('d', 'd', await figures(years(2016, 2020)), ({ period }) => (period.code < '2018' ? 'a' : 'b')),
  ]
  const { strokes, strip } = lineLayout(await spec([], { series, groupNames: { a: 'A', b: 'B' } }), WIDE)
  expect(strokes.map(({ kind }) => kind)).toEqual(['firm', 'joint', 'firm'])
  expect(strip.map(({ group }) => group)).toEqual(['a', 'b'])
})

test('rival values are placed at their own height', async () => {
  const { rivals } = lineLayout(await spec(years(2020, 2024)), WIDE)
  expect(rivals.length).toBeGreaterThanOrEqual(3)
})

test('at most five grid lines, and labels inside the drawing in both sizes', async () => {
  for (const size of [WIDE, NARROW]) {
    const layout = lineLayout(await spec(years(1981, 2025)), size)
    expect(layout.yTicks.length).toBeLessThanOrEqual(6)
    for (const { x } of layout.labels) expect(x).toBeLessThanOrEqual(size.width)
  }
})

test('labels that would touch are pushed apart, within bounds', () => {
  expect(spread([10, 12, 90], 18, 0, 100)).toEqual([10, 28, 90])
  expect(spread([95, 98], 18, 0, 100)).toEqual([82, 100])
})
