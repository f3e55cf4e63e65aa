import type { DatasetDescription, LocalizedText } from '../../schema'
import type { JsonObject } from '../json-object'
import { LANGUAGES, type Language } from './names'

/** What a reader of the figures must know, by type: what is counted and what is not, caveats, breaks, method, licence. */
export function notesOf(
  description: DatasetDescription,
): readonly { type: string; text: LocalizedText; value?: string }[] {
  const { counts, doesNotCount, methodology, caveats, breaks, policy, licence, made } = description
  return [
    { type: 'COUNTS', text: counts },
    { type: 'DOES_NOT_COUNT', text: doesNotCount },
    ...caveats.map((text) => ({ type: 'CAVEAT', text })),
    ...breaks.map(({ period, note }) => ({ type: 'BREAK', text: note, value: period })),
    { type: 'METHODOLOGY', text: methodology },
    ...(policy ? [{ type: 'RIVAL_VALUES', text: policy.reason }] : []),
    { type: 'LICENCE', text: licence.note, value: licence.spdx },
    { type: 'MADE', text: made },
  ]
}

/** The notes as SDMX-JSON annotations. */
export const annotationsOf = (description: DatasetDescription, language: Language): JsonObject[] =>
  notesOf(description).map(({ type, text, value }) => ({
    type,
    ...(value === undefined ? {} : { value }),
    text: text[language],
    texts: Object.fromEntries(LANGUAGES.map((each) => [each, text[each]])),
  }))
