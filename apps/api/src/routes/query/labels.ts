import type { QueryData } from '@exodus/core/query'

/** Names of the codes in a row, in one language, by column. */
export function labelsOf(
  { description, codeLists }: QueryData,
  row: Readonly<Record<string, unknown>>,
  lang: 'en' | 'ur',
): Record<string, string> {
  const columns = [...description.dimensions, ...description.attributes, { id: 'unit', codeList: 'unit' }]
  return Object.fromEntries(
    columns.flatMap(({ id, codeList }) => {
      const entry = codeLists[codeList ?? '']?.codes.find(({ code }) => code === row[id])
      return entry ? [[id, entry.name[lang]] as const] : []
    }),
  )
}
