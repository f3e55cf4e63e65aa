import { codeLists } from '@exodus/core/codes'
import type { CodeList } from '@exodus/core/schema'
import { dimensionNames } from '@/messages/dimensions'
import { descriptionOf } from './catalogue'
import type { Locale } from './locale'

const indexes = new Map<string, ReadonlyMap<string, CodeList['codes'][number]>>()

function codesOf(list: string): ReadonlyMap<string, CodeList['codes'][number]> {
  const known = indexes.get(list)
  if (known) return known
  const index = new Map((codeLists[list]?.codes ?? []).map((code) => [code.code, code]))
  indexes.set(list, index)
  return index
}

/** A code's name in a language; the code itself when the list does not have it. */
export const codeName = (list: string, code: string, locale: Locale): string =>
  codesOf(list).get(code)?.name[locale] ?? code

/** What the list says of a code in a language, or nothing. */
export const codeDescription = (list: string, code: string, locale: Locale): string =>
  codesOf(list).get(code)?.description?.[locale] ?? ''

/** An attribute of a code, or nothing. */
export const codeAttribute = (list: string, code: string, attribute: string): string =>
  codesOf(list).get(code)?.attributes[attribute] ?? ''

/** The code above a code in its list, or nothing. */
export const parentOf = (list: string, code: string): string => codesOf(list).get(code)?.parent ?? ''

/** The code list of a dataset's dimension. */
export const codeListOf = (dataset: string, dimension: string): string =>
  descriptionOf(dataset)?.dimensions.find(({ id }) => id === dimension)?.codeList ?? ''

/** A dimension's name in a language: `destination` is "Destination". */
export const dimensionName = (dimension: string, locale: Locale): string =>
  dimensionNames[dimension]?.[locale] ?? dimension

/** The name of a code of a dataset's dimension. */
export const nameIn = (dataset: string, dimension: string, code: string, locale: Locale): string =>
  codeName(codeListOf(dataset, dimension), code, locale)
