import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ColumnId, KebabId } from '../../schema'
import { fromCodeListId, fromComponentId, fromSdmxId, toCodeListId, toComponentId, toSdmxId } from './ids'
import { toTimePeriod } from './time-period'

const kebab = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((id) => KebabId.safeParse(id).success)
const column = fc.stringMatching(/^[a-z][A-Za-z0-9]*$/).filter((id) => ColumnId.safeParse(id).success)

test('ids are in the form of SDMX, and lead back', () => {
  expect(toSdmxId('departures-by-destination')).toBe('DEPARTURES_BY_DESTINATION')
  expect(toComponentId('skillLevel')).toBe('SKILL_LEVEL')
  expect(toCodeListId('observation-status')).toBe('CL_OBS_STATUS')
  fc.assert(fc.property(kebab, (id) => fromSdmxId(toSdmxId(id)) === id))
  fc.assert(fc.property(kebab, (id) => fromCodeListId(toCodeListId(id)) === id))
  fc.assert(fc.property(column, (id) => fromComponentId(toComponentId(id)) === id))
})

test.each([
  ['2024', '2024'],
  ['2024-Q3', '2024-Q3'],
  ['2024-07', '2024-07'],
  ['2024-07-15', '2024-07-15'],
  ['FY2024-PK', '2023-07-01/P1Y'],
  ['FY2024-US', '2023-10-01/P1Y'],
  ['FY2024-NP', '2023-07-16/P1Y'],
  ['AY2022-2023', '2022-08-01/P1Y'],
  ['2011/2019', '2011-01-01/P9Y'],
  ['2024-04/2025-03', '2024-04-01/P1Y'],
  ['2024-01/2024-11', '2024-01-01/P11M'],
  ['2024-12-31/2025-01-31', '2024-12-31/P32D'],
])('%s is written %s', (period, written) => {
  const { value, published } = toTimePeriod(period)
  expect(value).toBe(written)
  expect(published ?? value).toBe(period)
})
