import { expect, test } from 'vitest'
import type { z } from 'zod'
import { CodeId, ColumnId, KebabId, LocalizedText, PartialDate } from './text'

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success

test('a text is in English and Urdu, never in one of them only', () => {
  expect(accepts(LocalizedText, { en: 'year', ur: 'سال' })).toBe(true)
  expect(accepts(LocalizedText, { en: 'year' })).toBe(false)
  expect(accepts(LocalizedText, { en: 'year', ur: '' })).toBe(false)
  expect(accepts(LocalizedText, { en: 'year', ur: 'سال', fr: 'an' })).toBe(false)
})

test.each([
  [CodeId, ['PAK', 'beoe-oec', '2024'], ['', 'a.b', 'a/b', 'a b', 'پاک']],
  [KebabId, ['gdp', 'departures-total', 'x-2'], ['', 'Gdp', 'a--b', '-a', 'a-', 'a_b']],
  [ColumnId, ['origin', 'confirmedBy', 'isco08'], ['', 'Origin', '8th', 'a-b', 'a b']],
  [
    PartialDate,
    ['2025', '2025-06', '2025-06-09', '2024-02-29'],
    ['', '25', '2025-6', '2025-13', '2025-00', '2025-06-31', '2025-02-29', '9 June 2025'],
  ],
] as const)('an id or a date is accepted in its form only (%#)', (schema, good, bad) => {
  for (const text of good) expect([text, accepts(schema, text)]).toEqual([text, true])
  for (const text of bad) expect([text, accepts(schema, text)]).toEqual([text, false])
})
