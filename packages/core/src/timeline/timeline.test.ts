import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { comparePeriods, parsePeriod } from '../period'
import { timeline } from '.'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

test('everything on record is there once, earliest first', () => {
  const { events, statements, incidents } = evidence.records
  const entries = timeline(evidence)
  expect(entries).toHaveLength(events.length + statements.length + incidents.length)
  const periods = entries.map(({ period }) => parsePeriod(period))
  expect([...periods].sort(comparePeriods)).toEqual(periods)
})

test('filters narrow by kind, time, area, category and direction', () => {
  expect(new Set(timeline(evidence, { kinds: ['statement'] }).map(({ kind }) => kind))).toEqual(
    new Set(['statement']),
  )
  for (const { period } of timeline(evidence, { from: '2020', to: '2021' })) {
    expect(parsePeriod(period).start <= '2021-12-31' && parsePeriod(period).end >= '2020-01-01').toBe(true)
  }
  for (const { areas } of timeline(evidence, { area: 'ARE' })) expect(areas).toContain('ARE')
  const tightened = timeline(evidence, { directions: ['tightened'] })
  expect(tightened.length).toBeGreaterThan(0)
  expect(tightened.every(({ kind }) => kind === 'event')).toBe(true)
})

test('as of a day, nothing later has happened', () => {
  for (const { period } of timeline(evidence.asOf('2022-06-30')))
    expect(parsePeriod(period).start <= '2022-06-30').toBe(true)
})

test('bounds that are no period are refused', () => {
  expect(() => timeline(evidence, { from: 'yesterday' })).toThrow(/cannot be read/)
})
