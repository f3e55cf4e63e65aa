import { termOf, WORD, wordsOf } from './words'

const LENGTH = 180
// How much of the text before the first word found is shown with it.
const BEFORE = 40

/** A stretch of a text around the first of the terms that it holds, its beginning where it holds none. */
export function excerptOf(text: string, terms: readonly string[]): string {
  if (text.length <= LENGTH) return text
  const found = Array.from(text.matchAll(WORD)).find(([word]) => holds(word, terms))
  const from = Math.max(0, Math.min((found?.index ?? 0) - BEFORE, text.length - LENGTH))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const room = text.slice(start, start + LENGTH)
  const cut = start + LENGTH < text.length
  const whole = cut ? room.slice(0, Math.max(room.lastIndexOf(' '), 1)) : room
  return `${start > 0 ? '…' : ''}${whole}${cut ? '…' : ''}`
}

const holds = (word: string, terms: readonly string[]): boolean =>
  wordsOf(word).some((part) => terms.includes(termOf(part) ?? ''))
