import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from '../test-data'
import { sourcesResolve } from './sources-resolve'

test('rows name known sources, and dataset.json lists just these', () => {
  const rows = [{ confirmedBy: 'paper' }, { source: 'paper', confirmedBy: '' }]
  expect(messagesOf(sourcesResolve, datasetOf({ rows, sources: ['office', 'paper'] }))).toEqual([])
})

test('an unknown source of a row is named', () => {
  expect(messagesOf(sourcesResolve, datasetOf({ rows: [{ source: 'offce' }], sources: ['offce'] }))).toEqual([
    '1: source: source "offce" is not in sources.csv',
  ])
})

test('a row without a source is named', () => {
  expect(
    messagesOf(sourcesResolve, datasetOf({ rows: [{}, { source: '' }], sources: ['office'] })),
  ).toContain('2: source: a row names no source')
})

test('each of several confirming sources is looked up', () => {
  expect(messagesOf(sourcesResolve, datasetOf({ rows: [{ confirmedBy: 'paper papyrus' }] }))).toEqual([
    '1: confirmedBy: source "papyrus" is not in sources.csv',
  ])
})

test('a source of rows that dataset.json does not list is named', () => {
  expect(messagesOf(sourcesResolve, datasetOf({ rows: [{}, { source: 'paper' }] }))).toEqual([
    'sources lacks paper, which rows name',
  ])
})

test('a listed source that no row names is named', () => {
  expect(messagesOf(sourcesResolve, datasetOf({ sources: ['office', 'paper'] }))).toEqual([
    'sources lists paper, which no row names',
  ])
})

test('a source checked against is known', () => {
  expect(messagesOf(sourcesResolve, datasetOf({ checkedAgainst: ['paper', 'papyrus'] }))).toEqual([
    'checkedAgainst "papyrus" is not in sources.csv',
  ])
})
