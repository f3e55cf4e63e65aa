import { escapeXml } from '../../xml/escape-xml'
import { inChunks } from '../in-chunks'
import { partStart } from './parts'

/** The texts of a workbook, each once; cells name them by number. */
export interface SharedStrings {
  readonly numberOf: (text: string) => number
  /** The part of the workbook that holds them. */
  readonly part: () => Iterable<string>
}

export function createSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>()
  function* items(): Generator<string> {
    yield partStart('sst')
    for (const text of numbers.keys()) yield `<si><t xml:space="preserve">${xstring(text)}</t></si>`
    yield '</sst>'
  }
  return {
    numberOf: (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    part: () => inChunks(items()),
  }
}

/** What XML 1.0 has no place for, the line ends that it makes alike, and what looks like the escape for them. */
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what has to be found.
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu

/** A text as spreadsheets write it: other characters as `_xHHHH_` (ISO/IEC 29500-1, 22.9.2.19 `ST_Xstring`). */
const xstring = (text: string): string =>
  escapeXml(
    text.replace(ESCAPED, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  )
