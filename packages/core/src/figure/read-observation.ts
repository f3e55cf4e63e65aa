import { didYouMean, ExodusError } from '../error'
import { type Cell, type Dataset, type Evidence, publishedBy } from '../evidence'
import { type Period, parsePeriod } from '../period'
import type { LocalizedText, ObservationStatus, Quality } from '../schema'
import type { ObservationRow, TableFilter } from '../table'
import { type Alternative, type Figure, type SourceReference, sealFigure } from './figure'
import { figureId } from './figure-id'
import { figureKnownAt } from './known-figures'

/**
 * Nothing that may answer is published at the point asked for; says why what is published there does not.
 * @param key without `period` where no period at all has a value
 */
export function missingObservation(dataset: Dataset, key: Readonly<Record<string, string>>): ExodusError {
  const at = Object.fromEntries(
    dataset.dimensions.flatMap(({ id }) => (key[id] === undefined ? [] : [[id, key[id]]])),
  )
  // Unknown codes are refused here, with a suggestion.
  const answers = dataset.where(at)
  const values = answers.column('value')
  const periods = [...new Set((answers.column('period') as string[]).filter((_, at) => values[at] !== null))]
  const { period } = key
  if (period === undefined) return missingInEveryPeriod(dataset, at)
  const suggestion = nearestInTime(period, periods)
  return new ExodusError(
    'MissingObservationError',
    `${dataset.id} has no value at ${figureId(dataset.id, [...Object.values(at), period])}${silence(
      dataset.observations.where({ ...at, period }).rows(),
    )}.${didYouMean(suggestion)}`,
    {
      field: 'period',
      value: period,
      accepted: periods,
      ...(suggestion === undefined ? {} : { nearest: suggestion }),
    },
  )
}

function missingInEveryPeriod(dataset: Dataset, at: Readonly<Record<string, string>>): ExodusError {
  const named = Object.entries(at)
    .map(([id, code]) => `${id} ${code}`)
    .join(', ')
  return new ExodusError(
    'MissingObservationError',
    `${dataset.id} has no value of ${named} in the periods that could answer.`,
    { field: 'period', value: '' },
  )
}

/** The published period that begins nearest to the one asked for, one of the same kind before any other. */
function nearestInTime(text: string, periods: readonly string[]): string | undefined {
  const wanted = parsePeriod(text)
  const begin = Date.parse(wanted.start)
  const distance = ({ start, kind }: Period): number =>
    Math.abs(Date.parse(start) - begin) + (kind === wanted.kind ? 0 : 1e15)
  let nearest: { readonly code: string; readonly away: number } | undefined
  for (const code of periods) {
    const away = distance(parsePeriod(code))
    if (nearest === undefined || away < nearest.away) nearest = { code, away }
  }
  return nearest?.code
}

/** Why published rows do not answer. */
function silence(rows: readonly ObservationRow[]): string {
  if (rows.length === 0) return ''
  return rows.every(({ status, value }) => status === 'U' || value === null)
    ? ': what is published there is flagged as unreliable or missing, and does not answer'
    : ': what is published there came out later, or on a day that is not known'
}

/**
 * The figure at one point of a dataset: the preferred value, with rival values as alternatives.
 * @param key a code for each dimension, and `period`
 * @throws ExodusError `UnknownIdError`, `UnknownCodeError`, `UnknownColumnError`, `InvalidPeriodError`, or
 * `MissingObservationError` with the periods that are published
 */
export function readObservation(
  evidence: Evidence,
  datasetId: string,
  key: Readonly<Record<string, string>>,
): Figure {
  const dataset = evidence.dataset(datasetId)
  const full = completeKey(dataset, key)
  const cell = dataset.cell(full)
  if (!cell) throw missingObservation(dataset, full)
  return figureOfCell(evidence, dataset, cell)
}

/** The figure of the cell in which a published row stands, rivals included. */
export function figureOfRow(evidence: Evidence, dataset: Dataset, index: number): Figure {
  const cell = dataset.cellOfRow(index)
  if (!cell) throw missingObservation(dataset, keyOf(dataset, dataset.row(index)))
  return figureOfCell(evidence, dataset, cell)
}

/**
 * The figures of all cells that match a filter, in table order; cells without a value are left out.
 * @throws ExodusError `UnknownIdError`, `UnknownCodeError`, `UnknownColumnError`, `InvalidPeriodError`
 */
export function readWhere(evidence: Evidence, datasetId: string, filter: TableFilter): Figure[] {
  const dataset = evidence.dataset(datasetId)
  const found = dataset.where(filter)
  const values = found.column('value')
  return Array.from(found.indices).flatMap((index, at) =>
    values[at] === null ? [] : [figureOfRow(evidence, dataset, index)],
  )
}

const figureOfCell = (evidence: Evidence, dataset: Dataset, cell: Cell): Figure =>
  figureKnownAt(evidence, dataset, cell.preferred, () => readCell(evidence, dataset, cell))

function readCell(evidence: Evidence, dataset: Dataset, cell: Cell): Figure {
  const row = dataset.row(cell.preferred)
  const key = keyOf(dataset, row)
  if (row.value === null) throw missingObservation(dataset, key)
  const rivals = cell.rivals.map((index) => dataset.row(index))
  const alternatives = rivals.flatMap((rival): Alternative[] =>
    rival.value === null || rival.value === row.value
      ? []
      : [
          {
            value: rival.value,
            key: keyOf(dataset, rival),
            status: rival.status as ObservationStatus,
            quality: rival.quality as Quality,
            row: rival.row,
            source: sourceReference(evidence, rival.source),
            ...noteOf(rival),
          },
        ],
  )
  const values = [row.value, ...alternatives.map(({ value }) => value)]
  const agreeing = rivals.filter(({ value }) => value === row.value).map(({ source }) => source)
  const confirmed = (typeof row.confirmedBy === 'string' ? row.confirmedBy.split(' ') : []).filter((id) =>
    isPublished(evidence, id),
  )
  return sealFigure({
    id: figureId(dataset.id, Object.values(key)),
    label: labelOf(dataset, key),
    value: row.value,
    unit: dataset.unit(row.unit),
    period: parsePeriod(row.period),
    status: row.status as ObservationStatus,
    quality: row.quality as Quality,
    ...(alternatives.length === 0 ? {} : { range: { low: Math.min(...values), high: Math.max(...values) } }),
    alternatives,
    lineage: {
      operation: 'observation',
      dataset: dataset.id,
      version: dataset.version,
      row: row.row,
      key,
      source: sourceReference(evidence, row.source),
      attributes: attributesOf(dataset, row),
      confirmedBy: [...new Set([...agreeing, ...confirmed])].filter((id) => id !== row.source),
      ...noteOf(row),
    },
  })
}

// Dimensions that say whose the value is or what is measured, rather than which part of it.
const SUBJECT = ['origin', 'country']
const MEASURES = ['measure', 'indicator']

/** What a value is called in a formula: its measure, and the parts that its codes name. */
function labelOf(dataset: Dataset, key: Readonly<Record<string, string>>): LocalizedText {
  const names = (ids: readonly string[]): LocalizedText[] =>
    ids.map((id) => dataset.nameOf(id, key[id] ?? ''))
  const ids = dataset.dimensions.map(({ id }) => id)
  const [measure = dataset.measure.title] = names(ids.filter((id) => MEASURES.includes(id)))
  const parts = names(
    ids.filter((id) => ![...SUBJECT, ...MEASURES].includes(id) && !['total', 'WLD'].includes(key[id] ?? '')),
  )
  const inLanguage = (locale: 'en' | 'ur', comma: string): string =>
    [measure[locale], parts.map((part) => part[locale]).join(comma)].filter(Boolean).join(': ')
  return { en: inLanguage('en', ', '), ur: inLanguage('ur', '، ') }
}

const STANDARD_COLUMNS = [
  'period',
  'value',
  'unit',
  'status',
  'quality',
  'source',
  'confirmedBy',
  'note',
  'row',
]

/** What a row tells besides its key, value and source. */
export function attributesOf(dataset: Dataset, row: ObservationRow): Record<string, string> {
  const known = new Set([...STANDARD_COLUMNS, ...dataset.dimensions.map(({ id }) => id)])
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (known.has(name) ? [] : [[name, String(value)]])),
  )
}

const noteOf = (row: ObservationRow): { note?: string } =>
  typeof row.note === 'string' ? { note: row.note } : {}

/** Whether a source was out by the day as of which the evidence answers. */
const isPublished = (evidence: Evidence, id: string): boolean =>
  evidence.asOfDate === undefined ||
  publishedBy(evidence.source(id)?.published ?? '') <= parsePeriod(evidence.asOfDate).end

const sourceReference = (evidence: Evidence, id: string): SourceReference => evidence.source(id) ?? { id }

/** The codes of a row in key order, then its period. */
function keyOf(dataset: Dataset, row: ObservationRow): Record<string, string> {
  const codes = dataset.dimensions.map(({ id }) => [id, String(row[id] ?? '')])
  return Object.fromEntries([...codes, ['period', row.period]])
}

function completeKey(
  dataset: Dataset,
  key: Readonly<Record<string, string>>,
): Record<string, string> & { period: string } {
  const wanted = [...dataset.dimensions.map(({ id }) => id), 'period']
  const missing = wanted.find((id) => key[id] === undefined)
  if (missing !== undefined) {
    throw new ExodusError(
      'IncompleteKeyError',
      `${dataset.id} needs ${wanted.join(', ')}; ${missing} is missing.`,
      {
        field: missing,
        value: '',
        accepted: wanted,
      },
    )
  }
  const complete = Object.fromEntries(wanted.map((id) => [id, key[id] ?? '']))
  return { ...complete, period: parsePeriod(complete.period ?? '').code }
}
