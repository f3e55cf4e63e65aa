import { ExodusError, unknownCode, unknownColumn } from '../error'
import { parsePeriod } from '../period'
import type { CodeColumn } from './column'
import { columnOf, type TableColumns } from './table-columns'

/** A period, several, or all that lie between the first day of `from` and the last day of `to`. */
export type PeriodFilter = string | readonly string[] | { readonly from?: string; readonly to?: string }

type Condition = string | readonly string[] | { readonly from?: string; readonly to?: string }

/** The rows among `rows` that meet every condition of the filter, in their order. */
export function selectRows(
  data: TableColumns,
  rows: Uint32Array,
  filter: Readonly<Record<string, Condition | undefined>>,
): Uint32Array {
  const tests: RowTest[] = []
  for (const [name, condition] of Object.entries(filter)) {
    if (condition === undefined) continue
    const column = columnOf(data, name)
    if (column.kind === 'number') {
      const known = [...data.columns].filter(([, c]) => c.kind === 'code').map(([id]) => id)
      throw unknownColumn({ field: 'filter', value: name, known })
    }
    const wanted =
      name === 'period'
        ? wantedPeriods(column, condition as PeriodFilter)
        : wantedCodes(data, name, column, condition)
    tests.push({ codes: column.codes, wanted })
  }
  return rowsMeeting(rows, tests)
}

/** The codes of a column, and 1 at each code that is wanted. */
export interface RowTest {
  readonly codes: CodeColumn['codes']
  readonly wanted: Uint8Array
}

/** The rows among `rows` that meet every test, in their order. */
export function rowsMeeting(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  // One test after another: each loop over one array is fast, and all but the first are over fewer rows.
  return tests.reduce((left, { codes, wanted }) => {
    const selected = new Uint32Array(left.length)
    let count = 0
    for (let at = 0; at < left.length; at++) {
      const row = left[at] ?? 0
      if (wanted[codes[row] ?? 0] === 1) selected[count++] = row
    }
    return selected.slice(0, count)
  }, rows)
}

function wantedCodes(data: TableColumns, name: string, column: CodeColumn, condition: Condition): Uint8Array {
  if (typeof condition === 'object' && !Array.isArray(condition)) {
    throw new ExodusError('InvalidFilterError', `${name} takes a code or a list of codes, not a range.`, {
      field: name,
      value: JSON.stringify(condition),
    })
  }
  const wanted = new Uint8Array(column.dictionary.length)
  for (const value of typeof condition === 'string' ? [condition] : (condition as readonly string[])) {
    const code = column.dictionary.indexOf(value)
    if (code < 0) {
      const aliases = data.aliases[name]
      throw unknownCode(
        { field: name, value, known: column.dictionary.filter(Boolean), ...(aliases ? { aliases } : {}) },
        data.codeLists[name] ?? name,
      )
    }
    wanted[code] = 1
  }
  return wanted
}

/** Periods that the table does not have match nothing; text that is no period at all is an error. */
export function wantedPeriods(column: CodeColumn, condition: PeriodFilter): Uint8Array {
  const wanted = new Uint8Array(column.dictionary.length)
  if (typeof condition === 'string' || Array.isArray(condition)) {
    for (const text of typeof condition === 'string' ? [condition] : condition) {
      const code = column.dictionary.indexOf(parsePeriod(text).code)
      if (code >= 0) wanted[code] = 1
    }
    return wanted
  }
  const { from, to } = condition as { from?: string; to?: string }
  const first = from === undefined ? '' : parsePeriod(from).start
  const last = to === undefined ? '9999-12-31' : parsePeriod(to).end
  column.dictionary.forEach((text, code) => {
    const period = parsePeriod(text)
    if (period.start >= first && period.end <= last) wanted[code] = 1
  })
  return wanted
}
