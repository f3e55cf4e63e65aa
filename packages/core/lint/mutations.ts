import { parse } from 'csv-parse/sync'
import { csvLine } from '../compiler/csv'
import type { DatasetText, EvidenceText } from '../compiler/read-data'

/** An observations.csv as lines, so that one row changes without the others being written anew. */
export interface Lines {
  readonly header: readonly string[]
  readonly rows: readonly string[]
}

/** Chooses one of several. */
export type Choose = <T>(from: readonly T[]) => T | undefined

/** A fault of the kind that slips in when tables are edited by hand. */
export interface Mutation {
  readonly id: string
  /** The lines with the fault in one row, or `undefined` where the row cannot have it. */
  readonly apply: (lines: Lines, row: number, choose: Choose) => Lines | undefined
}

export function readLines(csv: string): Lines {
  const [header = [], ...rows] = parse(csv) as string[][]
  return { header, rows: rows.map(csvLine) }
}

export const writeLines = ({ header, rows }: Lines): string => `${[csvLine(header), ...rows].join('\n')}\n`

/** The mutations of a dataset; other codes and sources are taken from the evidence, so that each is a known one. */
export function mutationsOf({ description }: DatasetText, evidence: EvidenceText): Mutation[] {
  const { dimensions, sources } = description
  return [
    changeCell('value', ['value'], (_, text, choose) => {
      const at = choose([...text].flatMap((letter, index) => (/\d/.test(letter) ? [index] : [])))
      if (at === undefined) return undefined
      // A leading zero would be no number, and too easy to find.
      const digits = [...'0123456789'].filter((digit) => digit !== text[at] && (at > 0 || digit !== '0'))
      return text.slice(0, at) + choose(digits) + text.slice(at + 1)
    }),
    changeCell(
      'code',
      dimensions.map(({ id }) => id),
      (column, text, choose) => {
        const list = dimensions.find(({ id }) => id === column)?.codeList ?? ''
        const codes = evidence.codeLists.get(list)?.codes.map(({ code }) => code) ?? []
        return choose(codes.filter((code) => code !== text))
      },
    ),
    changeCell('period', ['period'], (_, text, choose) => {
      const step = choose([1, -1]) ?? 1
      return text.replaceAll(/\d{4}/g, (year) => String(Number(year) + step))
    }),
    changeCell('source', ['source'], (_, text, choose) => {
      const own = sources.filter((id) => id !== text)
      return choose(own.length > 0 ? own : evidence.sources.map(({ id }) => id).filter((id) => id !== text))
    }),
    {
      id: 'deleted row',
      apply: ({ header, rows }, row) => ({ header, rows: rows.toSpliced(row, 1) }),
    },
    {
      id: 'duplicated row',
      apply: ({ header, rows }, row) => ({ header, rows: rows.toSpliced(row, 0, rows[row] ?? '') }),
    },
  ]
}

/** Changes the cell of one of the columns named that stand in the file. */
function changeCell(
  id: string,
  columns: readonly string[],
  change: (column: string, text: string, choose: Choose) => string | undefined,
): Mutation {
  return {
    id,
    apply: ({ header, rows }, row, choose) => {
      const column = choose(columns.filter((name) => header.includes(name)))
      if (column === undefined) return undefined
      const at = header.indexOf(column)
      const [cells = []] = parse(rows[row] ?? '') as string[][]
      const changed = change(column, cells[at] ?? '', choose)
      return changed === undefined
        ? undefined
        : { header, rows: rows.with(row, csvLine(cells.with(at, changed))) }
    },
  }
}
