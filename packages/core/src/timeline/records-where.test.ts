import { beforeAll, expect, test } from 'vitest'
import { type EvidenceRecords, openEvidence } from '../evidence'
import { recordsWhere } from '.'

let records: EvidenceRecords

beforeAll(async () => {
  records = (await openEvidence({ datasets: [] })).records
})

test('fields narrow together, codes within a field widen', () => {
  const tightened = recordsWhere(records.events, { fields: { direction: ['tightened'] } })
  const both = recordsWhere(records.events, { fields: { direction: ['tightened', 'eased'] } })
  const inGulf = recordsWhere(records.events, { fields: { direction: ['tightened'], area: ['ARE'] } })
  expect(both.length).toBeGreaterThan(tightened.length)
  expect(tightened.length).toBeGreaterThan(inGulf.length)
  expect(inGulf.every(({ area, direction }) => area === 'ARE' && direction === 'tightened')).toBe(true)
})

test('a field that holds several codes matches by any of them', () => {
  const found = recordsWhere(records.incidents, { fields: { nationalities: ['PAK'] }, from: '2020' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ nationalities }) => nationalities.includes('PAK'))).toBe(true)
})

test('a code that no record has is refused with the nearest', () => {
  expect(() => recordsWhere(records.events, { fields: { direction: ['tightend'] } })).toThrow(/"tightened"/)
  expect(() => recordsWhere(records.events, { from: 'yesterday' })).toThrow(/cannot be read/)
})
