import { parsePeriod } from '../period'
import type { LocalizedText } from '../schema'
import { codeColumnOf, type TableColumns } from '../table'
import { type Grouping, mixedPair } from './grouping'
import { type QueryColumn, yearOf } from './query-columns'
import type { QueryData } from './query-data'

/** What a reader must know of an answer: groups that reach across a break, mix scopes, lack values or whole years. */
export interface QueryNote {
  readonly kind: 'break' | 'mixed-scopes' | 'missing-values' | 'partial-years'
  readonly text: LocalizedText
}

/** The notes on groups, from the description of the dataset and the rows themselves. */
export function queryNotes(
  data: QueryData,
  columns: TableColumns,
  grouping: Grouping,
  groupBy: readonly QueryColumn[],
): readonly QueryNote[] {
  const notes: QueryNote[] = breakNotes(data, columns, grouping)
  const scopes = columns.columns.has('scope')
    ? mixedPair(grouping, codeColumnOf(columns, 'scope'))
    : undefined
  if (scopes) notes.push(scopeNote(data, scopes.codes))
  const missing = grouping.missing.reduce((sum, count) => sum + count, 0)
  if (missing > 0) {
    notes.push({
      kind: 'missing-values',
      text: {
        en: `${missing} of the rows have no value; they are counted as missing and taken for nothing else.`,
        ur: `${missing} سطروں میں کوئی عدد نہیں؛ انہیں غائب شمار کیا گیا ہے، صفر نہیں مانا گیا۔`,
      },
    })
  }
  const partial = groupBy.some(({ name }) => name === 'year') ? partialYears(columns, grouping.rows) : []
  if (partial.length > 0) {
    notes.push({
      kind: 'partial-years',
      text: {
        en: `Not every month of the year is published: ${partial.join(', ')}.`,
        ur: `سال کے تمام مہینے شائع نہیں ہوئے: ${partial.join('، ')}۔`,
      },
    })
  }
  return notes
}

function breakNotes({ description }: QueryData, columns: TableColumns, grouping: Grouping): QueryNote[] {
  const { codes, dictionary } = codeColumnOf(columns, 'period')
  return description.breaks.flatMap(({ period, where = {}, note }): QueryNote[] => {
    const { start } = parsePeriod(period)
    const side = dictionary.map((text) => (parsePeriod(text).start < start ? 1 : 2))
    const tests = Object.entries(where).map(([name, wanted]) => {
      const column = codeColumnOf(columns, name)
      return { codes: column.codes, wanted: column.dictionary.map((code) => wanted.includes(code)) }
    })
    const sides = new Uint8Array(grouping.size)
    grouping.rows.forEach((row, at) => {
      if (!tests.every((test) => test.wanted[test.codes[row] ?? 0])) return
      const group = grouping.groupOf[at] ?? 0
      sides[group] = (sides[group] ?? 0) | (side[codes[row] ?? 0] ?? 0)
    })
    if (!sides.includes(3)) return []
    return [
      {
        kind: 'break',
        text: { en: `Break in ${period}: ${note.en}`, ur: `${period} میں تبدیلی: ${note.ur}` },
      },
    ]
  })
}

function scopeNote({ codeLists }: QueryData, codes: readonly [string, string]): QueryNote {
  const names = codes.map((code) => codeLists.scope?.codes.find((entry) => entry.code === code)?.name)
  const [en, ur] = [
    names.map((name, at) => name?.en ?? codes[at]),
    names.map((name, at) => name?.ur ?? codes[at]),
  ]
  return {
    kind: 'mixed-scopes',
    text: {
      en: `Values of unlike scope are taken together: ${en.join('; ')}.`,
      ur: `مختلف دائروں کے اعداد ایک ساتھ لیے گئے ہیں: ${ur.join('؛ ')}۔`,
    },
  }
}

const DAY = 86_400_000
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1

/** The calendar years of which the rows' months or quarters leave out some. */
function partialYears(columns: TableColumns, rows: Uint32Array): string[] {
  const { codes, dictionary } = codeColumnOf(columns, 'period')
  const covered = new Map<string, number>()
  for (const code of new Set(Array.from(rows, (row) => codes[row] ?? 0))) {
    const text = dictionary[code] ?? ''
    const year = yearOf(text)
    const { start, end } = parsePeriod(text)
    if (/^\d{4}$/.test(year)) covered.set(year, (covered.get(year) ?? 0) + days(start, end))
  }
  return [...covered]
    .flatMap(([year, sum]) => (sum < days(`${year}-01-01`, `${year}-12-31`) ? [year] : []))
    .sort()
}
