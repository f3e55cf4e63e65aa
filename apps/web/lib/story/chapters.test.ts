import { figureById } from '@exodus/core/metrics'
import { expect, test } from 'vitest'
import { claimIds } from '../claims/assessed'
import { allEvidence } from '../evidence-all'
import { explorations } from '../explore/explorations'
import { furtherPages, storyChapters } from './chapters'
import { chartFigures, subtitleOf } from './subtitle'

const chapters = await storyChapters()
const sections = chapters.flatMap((chapter) => chapter.sections)

test('every claim of the ledger is met in one section', () => {
  const met = sections.flatMap(({ claims }) => claims.map(({ claim }) => claim.id))
  expect([...met].sort()).toEqual([...claimIds].sort())
})

test('every chapter leads to a page that goes further', () => {
  for (const { id } of chapters) expect(furtherPages(id), id).not.toEqual([])
})

test('anchors of chapters and sections are unlike', () => {
  const ids = [...chapters.map(({ id }) => id), ...sections.map(({ id }) => id), 'waves', 'questions']
  expect(new Set(ids).size).toBe(ids.length)
})

test('every figure with an id, in sentences and charts, is found again by its id', async () => {
  const evidence = await allEvidence()
  const figures = sections.flatMap(({ sentences, chart }) => [
    ...sentences.flatMap((sentence) => Object.values(sentence.figures)),
    ...(chart?.series.flatMap((series) => series.figures) ?? []),
  ])
  for (const { id, value } of figures)
    if (id !== undefined) expect(figureById(evidence, id).value, id).toBe(value)
})

test('every chart says what it measures and when, in both languages, and can be explored', () => {
  for (const { id, chart } of sections) {
    if (!chart) continue
    for (const locale of ['en', 'ur'] as const) {
      expect(subtitleOf(chart, locale), id).toMatch(/\p{L}.*\d{4}/u)
      expect(explorations(chartFigures(chart), locale).map(({ href }) => href)[0], id).toMatch(
        new RegExp(`^/${locale}/explore/(metrics|datasets)/`),
      )
    }
  }
})

test('the Gulf over time: peaks are the highest of their series', () => {
  const gulf = sections.find(({ id }) => id === 'gulf')
  const peaks = gulf?.sentences.map(({ figures }) => figures.peak?.value)
  const highest = gulf?.chart?.series.map(({ figures }) => Math.max(...figures.map(({ value }) => value)))
  expect(peaks).toEqual(highest)
})
