import { type Figure, openEvidence } from '@exodus/core'
import { story, storyDatasets } from '@exodus/core/story'
import { expect, test } from 'vitest'
import { type Drawing, drawingOf } from './drawing'

const evidence = await openEvidence({ datasets: storyDatasets })
const sections = story(evidence).flatMap((chapter) => chapter.sections)
const charts = sections.flatMap(({ id, chart }) => (chart ? [{ id, chart }] : []))
const drawn = new Map(charts.map(({ id, chart }) => [id, drawingOf(chart, 'en')]))

const figuresIn = ({ kind, spec }: Drawing): Figure[] => {
  if (kind === 'bars') return spec.bars.map(({ figure }) => figure)
  if (kind === 'dots') return spec.rows.flatMap(({ marks }) => marks)
  if (kind === 'fan') return [...spec.observed, ...spec.projected, ...spec.published]
  return spec.series.flatMap(({ points }) => points.map(({ figure }) => figure))
}

test('every figure of a chart is drawn once, and no other', () => {
  for (const { id, chart } of charts) {
    const drawing = drawn.get(id)
    const told = chart.series.flatMap(({ figures }) => figures)
    expect(drawing && new Set(figuresIn(drawing)), id).toEqual(new Set(told))
    expect(drawing && figuresIn(drawing).length, id).toBe(told.length)
  }
})

test('the form follows the data', () => {
  const kinds = Object.fromEntries([...drawn].map(([id, { kind }]) => [id, kind]))
  expect(kinds).toMatchObject({
    register: 'lines',
    where: 'bars',
    skills: 'areas',
    surveys: 'dots',
    confidence: 'dots',
    'what-goes-together': 'dots',
    'doctors-to-come': 'fan',
  })
})

test('bars are of one period and stand on zero', () => {
  for (const [id, { kind, spec }] of drawn) {
    if (kind !== 'bars') continue
    expect(new Set(spec.bars.map(({ figure }) => figure.period.code)).size, id).toBe(1)
    expect(Math.min(...spec.bars.map(({ figure }) => figure.value)), id).toBeGreaterThanOrEqual(0)
  }
})

test('what is projected follows what is known, and keeps its range', () => {
  const drawing = drawn.get('doctors-to-come')
  if (drawing?.kind !== 'fan') throw new Error('not a fan')
  const { observed, projected, bands } = drawing.spec
  expect(observed.at(-1)?.period.end.localeCompare(projected[0]?.period.start ?? '')).toBe(-1)
  expect(bands.flatMap(({ figures }) => figures)).toEqual(projected)
})

test('where the skill levels were redrawn the areas are cut', () => {
  const drawing = drawn.get('skills')
  if (drawing?.kind !== 'areas') throw new Error('not stacked')
  expect(drawing.spec.breaks.map(({ at }) => at)).toContain(2011)
})

test('the register is drawn with what each year counts', () => {
  const drawing = drawn.get('register')
  if (drawing?.kind !== 'lines') throw new Error('no line')
  const scopes = new Set(drawing.spec.series.flatMap(({ points }) => points.map(({ group }) => group)))
  expect(scopes.size).toBeGreaterThan(1)
  for (const scope of scopes) expect(drawing.spec.groupNames).toHaveProperty(scope ?? '')
})
