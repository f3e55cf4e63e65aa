import { ExodusError } from '../error'
import { type Dataset, type Evidence, publishedBy } from '../evidence'
import { missingObservation, parseFigureId } from '../figure'
import type { ObservationRow } from '../table'

/** From which day on which published row answered. */
export interface Answer {
  /** The last day on which its source can have come out; absent when that is not known. */
  readonly from?: string
  readonly row: ObservationRow
}

/** All that is published at one point of a table. */
export interface ObservationHistory {
  readonly dataset: Dataset
  /** The published rows at exactly this key, in table order. */
  readonly rows: readonly ObservationRow[]
  /** The row that answers by default; absent where what is published is flagged. */
  readonly answer?: ObservationRow
  /** The other rows of the cell, best first. */
  readonly rivals: readonly ObservationRow[]
  /** Which row answered when, the earliest first. */
  readonly history: readonly Answer[]
}

/**
 * What is published under the id of a figure of a dataset: rows, rivals, and which row answered from which day on.
 * @throws ExodusError `InvalidFigureIdError`, `UnknownIdError`, `UnknownCodeError`, `MissingObservationError`
 */
export function historyOf(evidence: Evidence, id: string): ObservationHistory {
  const { owner, parts } = parseFigureId(id)
  const dataset = evidence.dataset(owner)
  const names = [...dataset.dimensions.map((dimension) => dimension.id), 'period']
  if (parts.length !== names.length) {
    throw new ExodusError(
      'InvalidFigureIdError',
      `"${id}" has ${parts.length} codes; ${owner} takes ${names.length}: ${names.join('.')}.`,
      { field: 'id', value: id, accepted: [`${owner}/${names.map((name) => `{${name}}`).join('.')}`] },
    )
  }
  const key = Object.fromEntries(names.map((name, at) => [name, parts[at] ?? '']))
  const found = dataset.observations.where(key)
  const [first] = found.indices
  if (first === undefined) throw missingObservation(dataset, key)
  const cell = dataset.cellOfRow(first)
  const rivals = (cell?.rivals ?? []).map((index) => dataset.row(index))
  return {
    dataset,
    rows: found.rows(),
    ...(cell ? { answer: dataset.row(cell.preferred) } : {}),
    rivals,
    history: cell ? answersOver(dataset, first, [dataset.row(cell.preferred), ...rivals]) : [],
  }
}

function answersOver(dataset: Dataset, index: number, rows: readonly ObservationRow[]): Answer[] {
  const days = [...new Set(rows.map(({ source }) => publishedBy(dataset.policy.published[source] ?? '')))]
  const answers = days.sort().flatMap((day): Answer[] => {
    // A source without a date counts from the end of time: whatever answers then, answers now.
    const known = day < '9999'
    const cell = (known && rows.length > 1 ? dataset.asOf(day) : dataset).cellOfRow(index)
    return cell ? [{ ...(known ? { from: day } : {}), row: dataset.row(cell.preferred) }] : []
  })
  return answers.filter(({ row }, at) => row.row !== answers[at - 1]?.row.row)
}
