import { datasetOf, type Row } from '../../test/hand-made'
import type { Dataset, Evidence, EvidenceRecords } from '../evidence'
import { parsePeriod } from '../period'

type Rows = readonly Row[]

/** The evidence with the published rows of one dataset changed; the data themselves stay as they are. */
export const withRows = (evidence: Evidence, id: string, change: (rows: Rows) => Rows): Evidence =>
  withDataset(evidence, id, (dataset) => rebuilt(dataset, change))

/** The dataset made anew from changed rows, through the same encoding as a compiled one. */
function rebuilt(dataset: Dataset, change: (rows: Rows) => Rows): Dataset {
  const rows = dataset.observations.rows().map(({ row: _, ...columns }): Row => columns)
  const units = [...new Set(rows.map(({ unit }) => String(unit)))].map((unit) => dataset.unit(unit))
  const namesOf = (dimension: string): Record<string, [string, string]> =>
    Object.fromEntries(
      dataset.codesOf(dimension).map((code) => {
        const { en, ur } = dataset.nameOf(dimension, code)
        return [code, [en, ur]]
      }),
    )
  const dimensions = dataset.dimensions.map((dimension) => dimension.id)
  const { version, topic, title, measure, licence, policy, breaks } = dataset
  const made = datasetOf(dataset.id, dimensions, change(rows), {
    ...{ version, topic, title, measure, licence, policy, breaks },
    units: Object.fromEntries(units.map(({ id, dimension, factor }) => [id, [dimension, factor]])),
    names: Object.fromEntries(dimensions.map((id) => [`${id}-list`, namesOf(id)])),
  })
  return { ...made, codesIn: dataset.codesIn }
}

/** The evidence with other values at the points that match a key; codes left out match all, rival rows included. */
export function withValue(
  evidence: Evidence,
  id: string,
  key: Readonly<Record<string, string>>,
  value: number | ((value: number) => number),
): Evidence {
  let found = 0
  const changed = withRows(evidence, id, (rows) =>
    rows.map((row) => {
      if (row.value === null || Object.entries(key).some(([column, code]) => row[column] !== code)) return row
      found++
      return { ...row, value: typeof value === 'number' ? value : value(row.value) }
    }),
  )
  if (found === 0) throw new RangeError(`${id} has no row at ${JSON.stringify(key)}`)
  return changed
}

/** The evidence as if nothing of a dataset were published; its codes stay known. */
export const withoutValues = (evidence: Evidence, id: string): Evidence =>
  withDataset(evidence, id, (dataset) => dataset.asOf('1900-01-01'))

/** The evidence with its events, statements or incidents changed. */
export function withRecords(
  evidence: Evidence,
  change: (records: EvidenceRecords) => Partial<EvidenceRecords>,
): Evidence {
  const records = { ...evidence.records, ...change(evidence.records) }
  return {
    ...evidence,
    records,
    asOf: (date) => {
      const known = ({ period }: { readonly period: string }): boolean =>
        parsePeriod(period).start <= parsePeriod(date).end
      return withRecords(evidence.asOf(date), () => ({
        events: records.events.filter(known),
        statements: records.statements.filter(known),
        incidents: records.incidents.filter(known),
      }))
    },
  }
}

function withDataset(evidence: Evidence, id: string, change: (dataset: Dataset) => Dataset): Evidence {
  const changed = change(evidence.dataset(id))
  return {
    ...evidence,
    dataset: (wanted) => (wanted === id ? changed : evidence.dataset(wanted)),
    asOf: (date) => withDataset(evidence.asOf(date), id, change),
  }
}
