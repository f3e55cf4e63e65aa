import { sources } from '@exodus/core/sources'
import { expect, test } from 'vitest'
import { languageOf } from './language-of'
import { says, sourceList, sourceMatrix, sourcePage } from './source-pages'
import { sourceOf } from './sources'

const sourceWith = (id: string) => {
  const source = sourceOf(id)
  if (!source) throw new Error(`no source ${id}`)
  return source
}

test('every source stands in the overview', () => {
  const counts = [...sourceMatrix().values()].flatMap((row) => [...row.values()])
  expect(counts.reduce((all, count) => all + count, 0)).toBe(sources.length)
})

test('a list is read from its address: kind, topic, words, page', () => {
  const list = sourceList({ kind: 'press', topic: 'visas', page: '2' })
  expect(list.page).toBe(2)
  expect(list.items.every(({ kind, topic }) => kind === 'press' && topic === 'visas')).toBe(true)
  expect(sourceList({ kind: 'presse' }).choices.ignored).toEqual(['presse'])
  expect(sourceList({ q: 'henley passport' }).count).toBeGreaterThan(0)
  expect(sourceList({ q: 'no such words anywhere' }).count).toBe(0)
})

test('a source is found by all words asked for, in any order', () => {
  const source = sourceWith('departures-khaleejtimes-2024-06-13')
  expect(says(source, 'emirates KHALEEJ')).toBe(true)
  expect(says(source, 'emirates guardian')).toBe(false)
  expect(says(source, '')).toBe(true)
})

test('a page says what was taken from a source: rows read, rows confirmed, values that answer', async () => {
  const { uses } = await sourcePage(sourceWith('departures-khaleejtimes-2024-06-13'))
  const use = uses.find(({ dataset }) => dataset === 'departures-by-destination')
  expect(use?.rows).toBeGreaterThan(0)
  for (const { lineage } of use?.figures ?? []) {
    expect(lineage.operation === 'observation' && lineage.source.id).toBe(
      'departures-khaleejtimes-2024-06-13',
    )
  }
  const { records } = await sourcePage(sourceWith('claims-tribune-gilani-2012'))
  expect(records.map(({ id }) => id)).toContain('gilani-leave-2012')
})

test('the language of a title is told by its script', () => {
  expect(languageOf('Overseas Employment')).toBe('en')
  expect(languageOf('بیرون ملک ملازمت')).toBe('ur')
})
