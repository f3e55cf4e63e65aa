import { ExodusError } from '../../error'
import type { Figure } from '../../figure'
import { derive } from '../../figure/derive'
import type { Period } from '../../period'
import type { LocalizedText, Operation } from '../../schema'
import type { Unit } from '../../unit'

interface Comparison {
  readonly operation: Operation
  readonly formula: LocalizedText
  /** Published rows, rival revisions among their alternatives. */
  readonly inputs: readonly Figure[]
  readonly unit: Unit
  readonly compute: (values: readonly number[]) => number
  readonly period?: Period
  readonly factor?: number
  readonly notes?: readonly LocalizedText[]
}

/**
 * Computes from rows of one revision at a time, never from one row of this and one of that. The value comes from the
 * revision that answers by default, the range from all revisions that have every row.
 * @throws ExodusError `BreakInSeriesError` when the default answers are of different revisions
 */
export function inOneRevision({ compute, ...parts }: Comparison): Figure {
  const bySource = parts.inputs.map(valuesBySource)
  const [first = new Map<string, number>()] = bySource
  const preferred = parts.inputs.map(sourceOf)
  if (new Set(preferred).size > 1) throw unlikeRevisions(parts.inputs, preferred)
  const results = [...first.keys()].flatMap((source) => {
    const values = bySource.flatMap((bySourceOfRow) => bySourceOfRow.get(source) ?? [])
    return values.length === parts.inputs.length ? [compute(values)] : []
  })
  const value = compute(parts.inputs.map((input) => input.value))
  if (!Number.isFinite(value)) {
    throw new ExodusError('DivisionByZeroError', 'Nothing can be divided by a stock of 0.', {
      field: 'denominator',
      value: '0',
    })
  }
  const finite = results.filter(Number.isFinite)
  return derive({
    ...parts,
    value,
    range: { low: Math.min(value, ...finite), high: Math.max(value, ...finite) },
  })
}

/** Source of the row that answers; none for a computed figure. */
export const sourceOf = ({ lineage }: Figure): string =>
  lineage.operation === 'observation' ? lineage.source.id : ''

/** What each source gives for a published row: the one that answers, its rivals, and those that agree with it. */
export function valuesBySource({ value, alternatives, lineage }: Figure): Map<string, number> {
  const values = new Map(alternatives.map((rival) => [rival.source.id, rival.value]))
  if (lineage.operation === 'observation') {
    for (const source of [lineage.source.id, ...lineage.confirmedBy]) values.set(source, value)
  }
  return values
}

function unlikeRevisions(inputs: readonly Figure[], sources: readonly string[]): ExodusError {
  const named = inputs.map(({ period }, at) => `${period.code} from ${sources[at]}`)
  return new ExodusError(
    'BreakInSeriesError',
    `The stock is of unlike revisions and cannot be compared: ${[...new Set(named)].join(', ')}.`,
    { field: 'source', value: sources.at(-1) ?? '', accepted: sources.slice(0, 1) },
  )
}
