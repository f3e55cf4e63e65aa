import { ExodusError } from '../src/error'
import { type QueryAnswer, type QueryData, runQuery } from '../src/query'
import type { Query } from '../src/schema'
import { rowAt } from '../src/table'

/** The answer, or nothing where the engine refuses the question. */
export function answered(data: QueryData, query: Query): QueryAnswer | undefined {
  try {
    return runQuery(data, query)
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

type Cell = string | number | null

/** Floating point sums differ in the last digits by the order of adding. */
const rounded = (value: number): number => Number(value.toPrecision(9))

/** A cell in the form in which engines are compared: an empty text is a missing one. */
export const cell = (value: unknown): Cell => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' ? rounded(value) : String(value)
}

const SQL_COLUMNS = ['value', 'unit', 'rows', 'missing'] as const

/** The answer as SQL gives it: a list of cells a row, in the order of the columns. */
export function rowsOfAnswer(answer: QueryAnswer): Cell[][] {
  if (answer.kind === 'rows') {
    const { table, fields } = answer
    return Array.from(table.indices, (index) => {
      const row: Readonly<Record<string, unknown>> = rowAt(table.data, index)
      return fields.map((name) => cell(row[name]))
    })
  }
  const names = [...answer.groups.keys(), ...SQL_COLUMNS]
  return answer.objects().map((row) => names.map((name) => cell(row[name])))
}

/** The names of the columns of `rowsOfAnswer`. */
export const namesOfAnswer = (answer: QueryAnswer): string[] =>
  answer.kind === 'rows' ? [...answer.fields] : [...answer.groups.keys(), ...SQL_COLUMNS]
