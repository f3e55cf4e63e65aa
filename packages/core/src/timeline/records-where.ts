import { unknownCode } from '../error'
import { parsePeriod } from '../period'

/** A code, or several of which one must match, by field; a field with several codes matches by any of them. */
export type FieldFilter = Readonly<Record<string, readonly string[]>>

/** Which records to keep: codes by field, and the first and last period, each in full. */
export interface RecordFilter {
  readonly from?: string
  readonly to?: string
  readonly fields?: FieldFilter
}

/**
 * Events, statements or incidents by the codes of their fields and by time, in the order given.
 * @throws ExodusError `UnknownCodeError` for a code that no record has in the field, `InvalidPeriodError`
 */
export function recordsWhere<R extends { readonly period: string }>(
  records: readonly R[],
  { from, to, fields = {} }: RecordFilter,
): R[] {
  const [first, last] = [from && parsePeriod(from).start, to && parsePeriod(to).end]
  return withFields(records, fields).filter((record) => {
    const { start, end } = parsePeriod(record.period)
    return (!first || end >= first) && (!last || start <= last)
  })
}

/**
 * Records, or sources, by the codes of their fields.
 * @throws ExodusError `UnknownCodeError` for a code that none of them has in the field
 */
export function withFields<R extends object>(records: readonly R[], fields: FieldFilter): R[] {
  for (const [field, codes] of Object.entries(fields)) {
    const known = [...new Set(records.flatMap((record) => codesOf(record, field)))].filter(Boolean).sort()
    const wrong = codes.find((code) => !known.includes(code))
    if (wrong !== undefined) throw unknownCode({ field, value: wrong, known }, `of field ${field}`)
  }
  return records.filter((record) =>
    Object.entries(fields).every(([field, codes]) =>
      codesOf(record, field).some((code) => codes.includes(code)),
    ),
  )
}

function codesOf(record: object, field: string): string[] {
  const value = (record as Readonly<Record<string, unknown>>)[field]
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]
}
