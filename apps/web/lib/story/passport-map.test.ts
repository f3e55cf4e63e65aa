import type { Figure } from '@exodus/core'
import { renderSentence } from '@exodus/core/story'
import { expect, test } from 'vitest'
import { evidenceOf } from '../evidence'
import { codeName } from '../names'
import { firstAlike, type Requirements } from '../passport/requirements'
import { passportMapDatasets, passportMapSection } from './passport-map'

const evidence = await evidenceOf(passportMapDatasets)
const section = passportMapSection(evidence)
if (!section) throw new Error('no map')
const { map, chart, sentences } = section

test('every destination of the latest edition stands in one class, and the figure of a class counts its own', () => {
  const rows = evidence.dataset('visa-requirement').where({ period: map.day }).rows()
  const placed = map.classes.flatMap(({ codes }) => codes)
  expect([...placed].sort()).toEqual(rows.map(({ destination }) => String(destination)).sort())
  for (const { id, codes, figure } of map.classes) expect(figure.value, id).toBe(codes.length)
})

test('what is open in the title is what the classes without a visa before travel add up to', () => {
  const open = map.classes.filter(({ id }) => ['visa-free-entry', 'visa-on-arrival', 'eta'].includes(id))
  const sum = open.reduce((all, { figure }) => all + figure.value, 0)
  expect(chart?.title.figures.open?.value).toBe(sum)
})

test('what opened and closed are the destinations that the notes of the figures name', () => {
  const noteOf = ({ lineage }: Figure): string =>
    lineage.operation === 'observation' ? '' : (lineage.notes[0]?.en ?? '')
  expect(map.changes.map(({ id }) => id)).toEqual(['opened', 'closed'])
  for (const { codes, figure } of map.changes) {
    expect(figure.value).toBe(codes.length)
    for (const code of codes) expect(noteOf(figure)).toContain(`${codeName('area', code, 'en')} (`)
  }
})

test('the text names the places of small classes, and leaves no gap', () => {
  const told = sentences.map((sentence) => renderSentence(sentence, 'en'))
  for (const sentence of told) expect(sentence).toMatch(/^[^{}[\]]*\.$/)
  const free = map.classes.find(({ id }) => id === 'visa-free-entry')
  for (const code of free?.codes ?? []) expect(told.join()).toContain(codeName('area', code, 'en'))
})

test('the edition to compare with is the first from which on all know only the classes of the last', () => {
  const edition = (day: string, ...asked: string[]): Requirements => ({
    day,
    source: '',
    byPlace: new Map(asked.map((requirement, at) => [String(at), requirement])),
  })
  const visa = 'visa-required'
  expect(
    firstAlike([
      edition('1', visa),
      edition('2', 'covid-ban'),
      edition('3', visa),
      edition('4', visa, 'eta'),
    ]),
  ).toBe('3')
  expect(firstAlike([edition('1', visa), edition('2', visa)])).toBe('1')
})
