import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { FONTS, urduPart } from './subset-fonts'
import { asUnicodeRange, URDU_LETTERS, URDU_RANGES } from './urdu-letters'

test.each(FONTS)(
  '$urdu is the Urdu part of the whole font',
  async ({ whole, urdu }) => {
    const made = Buffer.from(await urduPart(whole))
    expect(made.equals(await readFile(new URL(urdu, import.meta.url)))).toBe(true)
  },
  60_000,
)

test('every letter of the Urdu texts of the site is in it', () => {
  const used = new Set(JSON.stringify(messagesIn('ur')).match(/[\u0600-\u06ff]/g))
  expect(used.size).toBeGreaterThan(40)
  for (const letter of used) expect(URDU_LETTERS).toContain(letter)
})

test('the style sheet asks for it by the same ranges', async () => {
  const css = await readFile(new URL('fonts.css', import.meta.url), 'utf8')
  const ranges = Array.from(css.matchAll(/unicode-range:([^;]*);/g), ([, range = '']) =>
    range.replace(/\s+/g, ' ').trim(),
  )
  expect(ranges.filter((range) => range === asUnicodeRange(URDU_RANGES))).toHaveLength(2)
})
