import type { DatasetDescription } from '../../src/schema'
import { type ChangedRow, rowsBefore } from './changed-rows'
import { readRecord } from './record'
import { digestOf, type ReleasedTable, writeTable } from './released-table'

export type Release = DatasetDescription['releases'][number]

/**
 * The table before a release, by undoing its record.
 * @returns the table and what the record says was changed
 * @throws Error when it is not the table that the earlier release holds by digest, constants and number of rows
 */
export function earlierTable(
  after: ReleasedTable,
  record: string,
  earlier: Release,
): { readonly table: ReleasedTable; readonly changes: readonly ChangedRow[] } {
  const { constants, observations, sha256, version } = earlier
  const header = earlier.columns ?? after.header
  const changes = readRecord(record, constants, after.constants)
  const table: ReleasedTable = { header, constants, rows: rowsBefore(after.rows, changes) }
  const strange = Object.entries(constants).find(([name, value]) =>
    table.rows.some((row) => row[name] !== value),
  )
  if (strange)
    throw new Error(`leaves rows in which ${strange[0]} is not "${strange[1]}", as ${version} had it`)
  if (table.rows.length !== observations)
    throw new Error(`leaves ${table.rows.length} rows; ${version} had ${observations}`)
  const digest = digestOf(writeTable(table))
  if (digest !== sha256)
    throw new Error(`leaves rows of digest ${digest}; those of ${version} have ${sha256}`)
  return { table, changes }
}
