import { ExodusError } from '../error'
import type { Figure } from '../figure'
import { derive } from '../figure/derive'
import { sourceOf } from '../figure/published-row'
import type { Period } from '../period'
import type { LocalizedText, Operation } from '../schema'
import type { Unit } from '../unit'

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
 * revision that answers by default where it has every row, else from the first that has; the range from all that have.
 * @throws ExodusError `BreakInSeriesError` when no revision has every row, `DivisionByZeroError`
 */
export function inOneRevision({ compute, notes = [], ...parts }: Comparison): Figure {
  const { inputs } = parts
  const bySource = inputs.map(valuesBySource)
  const preferred = new Set(inputs.map(sourceOf))
  const complete = [...new Set([...preferred, ...bySource.flatMap((values) => [...values.keys()])])].filter(
    (source) => bySource.every((values) => values.has(source)),
  )
  const [chosen] = complete
  if (chosen === undefined) throw unlikeRevisions(inputs)
  const results = complete.map((source) => compute(bySource.map((values) => values.get(source) ?? 0)))
  const [value = 0] = results
  if (!Number.isFinite(value)) {
    throw new ExodusError('DivisionByZeroError', 'Nothing can be divided by a count of 0.', {
      field: 'denominator',
      value: '0',
    })
  }
  const finite = results.filter(Number.isFinite)
  const figure = derive({
    ...parts,
    value,
    range: { low: Math.min(...finite), high: Math.max(...finite) },
    notes: preferred.size === 1 ? notes : [...notes, revisionNote(chosen)],
  })
  const { range, ...single } = figure
  return range && range.low < range.high ? figure : Object.freeze(single)
}

const revisionNote = (source: string): LocalizedText => ({
  en: `every figure taken from ${source}, the revision that has them all`,
  ur: `تمام اعداد ${source} سے لیے گئے، وہ اشاعت جس میں یہ سب موجود ہیں`,
})

/** What each source gives for a published row: the one that answers, its rivals, and those that agree with it. */
export function valuesBySource({ value, alternatives, lineage }: Figure): Map<string, number> {
  const values = new Map(alternatives.map((rival) => [rival.source.id, rival.value]))
  if (lineage.operation === 'observation') {
    for (const source of [lineage.source.id, ...lineage.confirmedBy]) values.set(source, value)
  }
  return values
}

function unlikeRevisions(inputs: readonly Figure[]): ExodusError {
  const named = [...new Set(inputs.map((input) => `${input.period.code} from ${sourceOf(input)}`))]
  return new ExodusError(
    'BreakInSeriesError',
    `No revision has every figure, and unlike ones are not compared: ${named.join(', ')}.`,
    { field: 'source', value: named.at(-1) ?? '' },
  )
}
