import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'
import { fold, termOf, termsOf, wordsOf } from './words'

test.each([
  ['an Arabic keyboard', 'سعودي عربي كويت', 'سعودی عربی کویت'],
  ['vowel signs', 'بیرونِ مُلک', 'بیرون ملک'],
  ['hamza and madd', 'آسٹریلیا جرأت رائے', 'اسٹریلیا جرات رایے'],
  ['zero-width joiners', 'بین\u200cالاقوامی\u200d', 'بینالاقوامی'],
  ['direction marks', '\u200fپاکستان\u200e', 'پاکستان'],
  ['a tatweel', 'پاکســـتان', 'پاکستان'],
  ['presentation forms', 'ﻻہور', 'لاہور'],
  ['Urdu and Arabic digits', '۲۰۲۴ ٢٠٢٥', '2024 2025'],
  ['accents and capitals', 'TÜRKİYE Côte d’Ivoire', 'turkiye cote divoire'],
])('%s makes no difference', (_what, written, folded) => {
  expect(fold(written)).toBe(folded)
})

test.each([
  ['doctors', 'doctor'],
  ['countries', 'country'],
  ['visas', 'visa'],
  ['ڈاکٹروں', 'ڈاکٹر'],
  ['درخواستیں', 'درخواست'],
  ['روانگیاں', 'روانگی'],
  ['روانگیوں', 'روانگی'],
])('%s is looked up as %s', (word, term) => {
  expect(termOf(word)).toBe(term)
})

test.each(['status', 'crisis', 'access', 'us', 'میں'])('%s is no plural', (word) => {
  expect([word, null]).toContain(termOf(word))
})

test('folding twice changes nothing, and words hold no space or mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text)
      expect(fold(folded)).toBe(folded)
      expect(wordsOf(text).filter((word) => /[^\p{L}\p{N}]/u.test(word))).toEqual([])
    }),
  )
})

test('words that only ask are left out in Latin letters too, unless there are no others', () => {
  expect(termsOf('kitne doctor')).toEqual(['doctor'])
  expect(termsOf('kitne')).toEqual(['kitne'])
})

test('an excerpt is the text around the first term found', () => {
  const text = `${'before '.repeat(60)}the Remittances arrive ${'after '.repeat(60)}`
  const excerpt = excerptOf(text, ['remittance'])
  expect(excerpt).toMatch(/^…before .*the Remittances arrive.* after…$/)
  expect(excerpt.length).toBeLessThanOrEqual(182)
})

test('an excerpt without a term found is the beginning, a short text the whole', () => {
  expect(excerptOf('word '.repeat(100), ['other'])).toMatch(/^word .*word…$/)
  expect(excerptOf('a short text', ['text'])).toBe('a short text')
})

test('an excerpt is a stretch of the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.string(), (text, term) => {
      expect(text).toContain(excerptOf(text, [term]).replace(/^…/, '').replace(/…$/, ''))
    }),
  )
})
