import type { Dataset } from '../evidence'
import { attributesOf } from '../figure/read-observation'
import { parsePeriod } from '../period'
import type { ObservationStatus, Quality } from '../schema'

/** What a value counts, as its row tells it; what the whole table counts is `counts` of the dataset's description. */
export interface ValueDefinition {
  /** The code of each dimension. */
  readonly codes: Readonly<Record<string, string>>
  /** What the row notes besides: a basis, an edition, a label, a sample size. */
  readonly attributes: Readonly<Record<string, string>>
  readonly unit: string
  readonly status: ObservationStatus
  readonly quality: Quality
}

/** Of which time, and of how much, a value speaks. */
export interface ValueCoverage {
  readonly period: string
  /** Whether the period is shorter than a year. */
  readonly partOfYear: boolean
  /** The administrative count to which it belongs, a code of list scope; absent where the table has no scope. */
  readonly scope?: string
}

/** A value beside others of its cell: what it counts and what it covers. */
export interface ValueBasis {
  readonly definition: ValueDefinition
  readonly coverage: ValueCoverage
}

/** Definition and coverage of the value in a published row, the first row being 1. */
export function basisOf(dataset: Dataset, rowNumber: number): ValueBasis {
  const row = dataset.row(rowNumber - 1)
  const codes = Object.fromEntries(dataset.dimensions.map(({ id }) => [id, String(row[id] ?? '')]))
  const attributes = attributesOf(dataset, row)
  const scope = codes.scope ?? attributes.scope
  return {
    definition: {
      codes,
      attributes,
      unit: row.unit,
      status: row.status as ObservationStatus,
      quality: row.quality as Quality,
    },
    coverage: {
      period: row.period,
      partOfYear: isPartOfYear(row.period),
      ...(scope === undefined ? {} : { scope }),
    },
  }
}

/** What tells two values apart: dimensions, attributes, and `unit`, `status`, `quality`; in this order. */
export function differencesOf({ definition: a }: ValueBasis, { definition: b }: ValueBasis): string[] {
  const flat = ({ codes, attributes, ...rest }: ValueDefinition): Record<string, string> => ({
    ...codes,
    ...attributes,
    ...rest,
  })
  const [left, right] = [flat(a), flat(b)]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((id) => left[id] !== right[id])
}

const DAY = 24 * 60 * 60 * 1_000

// The shortest year of any calendar here has 365 days.
function isPartOfYear(code: string): boolean {
  const { start, end } = parsePeriod(code)
  return (Date.parse(end) - Date.parse(start)) / DAY + 1 < 365
}
