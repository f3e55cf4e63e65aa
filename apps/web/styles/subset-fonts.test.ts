import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { messagesIn } from '@/messages'
import { LATIN_RANGES, LATIN_REST_RANGES } from './latin-letters'
import { FONTS, partOf } from './subset-fonts'
import { asUnicodeRange, charactersOf } from './unicode-range'
import { URDU_RANGES } from './urdu-letters'

test.each(FONTS)(
  '$part is that part of the whole font',
  async (font) => {
    const made = Buffer.from(await partOf(font))
    expect(made.equals(await readFile(new URL(font.part, import.meta.url)))).toBe(true)
  },
  60_000,
)

test('every letter of the Urdu texts of the site is in the Urdu part', () => {
  const used = new Set(JSON.stringify(messagesIn('ur')).match(/[\u0600-\u06ff]/g))
  expect(used.size).toBeGreaterThan(40)
  for (const letter of used) expect(charactersOf(URDU_RANGES)).toContain(letter)
})

test('every letter of the English texts of the site is in the Latin part', () => {
  const used = new Set(JSON.stringify(messagesIn('en')).match(/[^\u0600-\u06ff\u2190-\u2199]/g))
  expect(used.size).toBeGreaterThan(60)
  for (const letter of used) expect(charactersOf(LATIN_RANGES)).toContain(letter)
})

test('no character is in two parts of a font', () => {
  const rest = new Set(charactersOf(LATIN_REST_RANGES))
  expect(rest).toContain('é')
  for (const character of charactersOf(LATIN_RANGES)) expect(rest).not.toContain(character)
})

test('the style sheet asks for each part by its ranges', async () => {
  const css = await readFile(new URL('fonts.css', import.meta.url), 'utf8')
  const asked = css
    .split('@font-face')
    .map((face) => [
      /url\("\.\/([^"]*)"\)/.exec(face)?.[1],
      /unicode-range:([^;]*);/.exec(face)?.[1]?.replace(/\s+/g, ' ').trim(),
    ])
  for (const { part, ranges } of FONTS) expect(asked).toContainEqual([part, asUnicodeRange(ranges)])
})
