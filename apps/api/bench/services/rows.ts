import { openEvidence } from '@exodus/core'
import { LARGE } from '../questions'

export const COLUMNS = [
  'origin',
  'destination',
  'sex',
  'period',
  'value',
  'unit',
  'status',
  'quality',
  'source',
  'row',
] as const

const { table } = (await openEvidence()).dataset(LARGE)

/** The default answers of the world matrix, as tuples in key order, the order in which they are answered. */
export const rows = table.rows().map((row, place) => [place, ...COLUMNS.map((name) => row[name] ?? null)])

/** The two lists of codes that a question has. */
export function conditionsOf(url: string): {
  readonly origin: string
  readonly destinations: readonly string[]
} {
  const { searchParams } = new URL(url, 'http://localhost')
  return {
    origin: searchParams.get('origin') ?? '',
    destinations: (searchParams.get('destination') ?? '').split(','),
  }
}
