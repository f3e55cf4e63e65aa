import { nearest } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { isWholeCode } from '@exodus/core/metrics'

/** Codes of a list that have a page, in the order of the list. */
export const codesWithPage = (list: string): string[] =>
  (codeLists[list]?.codes ?? []).map(({ code }) => code).filter((code) => !isWholeCode(code))

// Attributes that hold other ways to write a code.
const OTHER_NAMES = ['alpha2', 'aliases', 'former_names', 'labels']

/** The code that was meant by a code, name, abbreviation or alias, even a misspelt one. */
export function nearestCode(list: string, asked: string): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_\s]+/g, ' ')
  const names = new Map<string, string>()
  for (const { code, name, attributes } of codeLists[list]?.codes ?? []) {
    if (isWholeCode(code)) continue
    const others = OTHER_NAMES.flatMap((id) => (attributes[id] ?? '').split('|'))
    for (const text of [code, name.en, name.ur, ...others].filter(Boolean)) {
      if (!names.has(plain(text))) names.set(plain(text), code)
    }
  }
  const wanted = plain(asked)
  return names.get(wanted) ?? names.get(nearest(wanted, [...names.keys()]) ?? '')
}
