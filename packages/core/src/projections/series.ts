import { ExodusError } from '../error'
import type { Evidence } from '../evidence'
import { type Figure, parseFigureId, readWhere } from '../figure'
import { type Metric, type MetricKey, metrics } from '../metrics'
import { parsePeriod, periodToId } from '../period'

/** The figures of one cell over time. */
export interface Series {
  /** `<dataset or metric>/<codes, dot separated>`: the id of its figures less the period. */
  readonly id: string
  readonly figures: readonly Figure[]
}

const isAnnual = (period: string): boolean => /year$/.test(parsePeriod(period).kind)

/**
 * The annual figures of a metric or of a cell of a dataset, from the id of a figure less its period:
 * `departures/PAK`, `sbp-remittances/TOTAL`.
 * @throws ExodusError `InvalidFigureIdError`, `UnknownIdError`, `UnknownCodeError`
 */
export function seriesById(evidence: Evidence, id: string): Series {
  const { owner, parts } = parseFigureId(id)
  const metric = metrics.find((candidate) => candidate.id === owner)
  const dimensions = (metric ?? evidence.dataset(owner)).dimensions.flatMap((dimension) =>
    dimension.id === 'period' ? [] : [dimension.id],
  )
  if (parts.length !== dimensions.length) {
    throw new ExodusError(
      'InvalidFigureIdError',
      `"${id}" has ${parts.length} codes; a series of ${owner} takes ${dimensions.length}: ${dimensions.join('.')}.`,
      { field: 'id', value: id, accepted: [`${owner}/${dimensions.map((name) => `{${name}}`).join('.')}`] },
    )
  }
  const key = Object.fromEntries(dimensions.map((name, at) => [name, parts[at] ?? '']))
  return { id, figures: metric ? metricSeries(evidence, metric, key) : cellSeries(evidence, owner, key) }
}

const cellSeries = (evidence: Evidence, dataset: string, key: MetricKey): Figure[] =>
  readWhere(evidence, dataset, key).filter(({ period }) => isAnnual(period.code))

function metricSeries(evidence: Evidence, metric: Metric, key: MetricKey): Figure[] {
  const periods = new Set(metric.datasets.flatMap((id) => evidence.dataset(id).codesOf('period')))
  // A metric may answer for another period than was asked, such as the year of a record: that is no series over time.
  return metric
    .series(evidence, key, [...periods].filter(isAnnual))
    .filter(({ id, period }) => id?.endsWith(`.${periodToId(period.code)}`))
}

// Dimensions that say whose a series is; a table without any of them is on Pakistan alone.
const SUBJECTS = ['origin', 'country', 'area', 'receiver']

/**
 * Every annual series of one country with so many years or more, observed or not: first of the datasets, then of the
 * metrics. A metric with several further dimensions is taken at its example, with one of them over all of its codes.
 */
export function* annualSeries(
  evidence: Evidence,
  { country = 'PAK', years = 15 }: { readonly country?: string; readonly years?: number } = {},
): Generator<Series> {
  for (const id of seriesIds(evidence, country, years)) {
    const series = ifThere(() => seriesById(evidence, id))
    if (series && series.figures.length >= years) yield series
  }
}

/** A series, or nothing for codes that a metric's own tables do not go together for. */
function ifThere(read: () => Series): Series | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExodusError) return undefined
    throw error
  }
}

/** The ids of series that `annualSeries` tries; those of metrics may turn out to have fewer years. Reads no figure. */
export function* seriesIds(evidence: Evidence, country = 'PAK', years = 15): Generator<string> {
  for (const id of evidence.datasetIds) yield* datasetSeriesIds(evidence, id, country, years)
  for (const metric of metrics) {
    if (metric.datasets.every((id) => evidence.datasetIds.includes(id))) {
      yield* metricSeriesIds(evidence, metric, country)
    }
  }
}

function* datasetSeriesIds(
  evidence: Evidence,
  id: string,
  country: string,
  years: number,
): Generator<string> {
  const { dimensions, table } = evidence.dataset(id)
  const subject = dimensions.find((dimension) => SUBJECTS.includes(dimension.id))
  if (!subject && country !== 'PAK') return
  const columns = dimensions.map((dimension) => table.column(dimension.id) as string[])
  const periods = table.column('period') as string[]
  const values = table.column('value')
  const whose = subject && columns[dimensions.indexOf(subject)]
  const found = new Map<string, number>()
  periods.forEach((period, row) => {
    if (values[row] === null || (whose && whose[row] !== country) || !isAnnual(period)) return
    const codes = columns.map((column) => column[row]).join('.')
    found.set(codes, (found.get(codes) ?? 0) + 1)
  })
  for (const [codes, count] of found) if (count >= years) yield `${id}/${codes}`
}

function* metricSeriesIds(evidence: Evidence, metric: Metric, country: string): Generator<string> {
  const ids = metric.dimensions.flatMap(({ id }) => (id === 'period' ? [] : [id]))
  const example = Object.fromEntries(
    ids.map((id) => [id, SUBJECTS.includes(id) ? country : (metric.example[id] ?? '')]),
  )
  const idOf = (key: MetricKey): string => `${metric.id}/${ids.map((id) => key[id]).join('.')}`
  const found = new Set([idOf(example)])
  for (const dimension of ids.filter((id) => !SUBJECTS.includes(id))) {
    for (const code of codesOf(evidence, metric, dimension))
      found.add(idOf({ ...example, [dimension]: code }))
  }
  yield* found
}

/** The codes of a metric's dimension in the datasets that it reads. */
const codesOf = (evidence: Evidence, { datasets }: Metric, dimension: string): string[] =>
  datasets
    .map((id) => evidence.dataset(id))
    .filter(({ dimensions }) => dimensions.some(({ id }) => id === dimension))
    .flatMap((dataset) => dataset.codesOf(dimension))
