import type { Code, CodeList, LocalizedText, Source } from '../../schema'
import type { DatasetContent } from '../dataset-content'
import { SOURCE_LIST } from './components'
import { toCodeId } from './ids'

/** The languages of every message. */
export const LANGUAGES = ['en', 'ur'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in the reader's language and in all: `name` and `names` of SDMX-JSON. */
export const named = (text: LocalizedText, language: Language) => ({
  name: text[language],
  names: { en: text.en, ur: text.ur },
})

/** The names of a source: what was published and by whom, in the words of the publisher. */
export function sourceName({ publisher, title }: Source): LocalizedText {
  const text = `${publisher}: ${title}`
  return { en: text, ur: text }
}

/** Looks up codes of a list, `source` included, by their SDMX ids; a code the list does not have names itself. */
export function namesOf(
  { codeLists, sources }: Pick<DatasetContent, 'codeLists' | 'sources'>,
  list: string,
): (id: string) => { readonly name: LocalizedText; readonly parent?: string; readonly url?: string } {
  if (list === SOURCE_LIST) {
    const known = new Map(sources.map((source) => [toCodeId(source.id), source]))
    return (id) => {
      const source = known.get(id)
      return source ? { name: sourceName(source), url: source.url } : { name: { en: id, ur: id } }
    }
  }
  const known = new Map(codesOf(codeLists[list]).map((code) => [toCodeId(code.code), code]))
  return (id) => {
    const { name = { en: id, ur: id }, parent } = known.get(id) ?? {}
    return { name, ...(parent === undefined ? {} : { parent: toCodeId(parent) }) }
  }
}

const codesOf = (list: CodeList | undefined): readonly Code[] => list?.codes ?? []
