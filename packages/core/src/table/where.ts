import { ExodusError, unknownCode, unknownColumn } from '../error'
import { type Period, parsePeriod } from '../period'
import { type CodeColumn, codeOf } from './column'
import { type RowTest, rowsMeeting } from './rows-meeting'
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

function wantedCodes(data: TableColumns, name: string, column: CodeColumn, condition: Condition): Uint8Array {
  if (typeof condition === 'object' && !Array.isArray(condition)) {
    throw new ExodusError('InvalidFilterError', `${name} takes a code or a list of codes, not a range.`, {
      field: name,
      value: JSON.stringify(condition),
    })
  }
  const wanted = new Uint8Array(column.dictionary.length)
  for (const value of typeof condition === 'string' ? [condition] : (condition as readonly string[])) {
    const code = codeOf(column, value)
    if (code === undefined) {
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
      const code = codeOf(column, parsePeriod(text).code)
      if (code !== undefined) wanted[code] = 1
    }
    return wanted
  }
  const { from, to } = condition as { from?: string; to?: string }
  const first = from === undefined ? '' : parsePeriod(from).start
  const last = to === undefined ? '9999-12-31' : parsePeriod(to).end
  const periods = periodsOf(column)
  for (let code = 0; code < periods.length; code++) {
    const period = periods[code]
    if (period && period.start >= first && period.end <= last) wanted[code] = 1
  }
  return wanted
}

const periods = new WeakMap<CodeColumn, readonly Period[]>()

/** The periods of a column, read once. */
function periodsOf(column: CodeColumn): readonly Period[] {
  let read = periods.get(column)
  if (!read) {
    read = column.dictionary.map((text) => parsePeriod(text))
    periods.set(column, read)
  }
  return read
}
