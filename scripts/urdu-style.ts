// What docs/urdu-style.md rules out, looked for in a text: forms of its "never" columns, and signs of another keyboard.
import { readFileSync } from 'node:fs'

/** Urdu letters and marks, without the punctuation and digits among them. */
const LETTER = '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff'

/** Endings that a noun takes as an oblique or a plural. */
const ENDING = '(?:وں|یں|ں)?'

const signs: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\u0629\u0643\u0647\u0649\u064a\u06c0]/u, 'Arabic letter'],
  [/[\u200b-\u200d\ufeff]/u, 'zero-width sign'],
  [/[\u0660-\u0669\u06f0-\u06f9]/u, 'digit that is not Latin'],
  [new RegExp(`[${LETTER}][,;?.]`, 'u'), 'Latin punctuation'],
  [new RegExp(`[${LETTER}]["'‘’«»]|["'‘’«»][${LETTER}]`, 'u'), 'quotation mark that is not ”…“'],
  [new RegExp(`[${LETTER}۔،؛؟] {2,}`, 'u'), 'doubled space'],
  [/ [۔،؛؟]/u, 'space before punctuation'],
  [new RegExp(`[،؛؟][${LETTER}]`, 'u'), 'no space after punctuation'],
]

const never = neverForms(readFileSync(new URL('../docs/urdu-style.md', import.meta.url), 'utf8'))
const neverPattern = new RegExp(`(?<![${LETTER}])(?:${never.join('|')})${ENDING}(?![${LETTER}])`, 'gu')

/** The forms in the last column of every table whose heading there is "never". */
export function neverForms(page: string): string[] {
  const forms: string[] = []
  let inTable = false
  for (const line of page.split('\n')) {
    const cells = line.startsWith('| ') ? line.split('|').slice(1, -1) : []
    const last = cells.at(-1)?.trim() ?? ''
    if (cells.length === 0) inTable = false
    else if (last === 'never') inTable = true
    else if (inTable && !last.startsWith('---') && last !== '') forms.push(...last.split('، '))
  }
  return forms
}

/** What is wrong with the Urdu of a text: each fault once, with the words it stands in. */
export function urduFaults(text: string): string[] {
  const found = Array.from(text.matchAll(neverPattern), ([form]) => `“${form}”, see docs/urdu-style.md`)
  for (const [pattern, name] of signs) {
    const at = text.search(pattern)
    if (at >= 0) found.push(`${name}: ${text.slice(Math.max(0, at - 12), at + 12)}`)
  }
  return [...new Set(found)]
}
