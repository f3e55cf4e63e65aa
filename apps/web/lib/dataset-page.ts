import { type Dataset, type Evidence, type Figure, figureOfRow } from '@exodus/core'
import { isWholeCode } from '@exodus/core/metrics'
import { parsePeriod } from '@exodus/core/period'
import type { Description } from './catalogue'
import { aboutSubject, defaultSlice, type Slice } from './default-slice'
import { codeAttribute, parentOf } from './names'

const SHOWN_ROWS = 100

/** A line of the table on a dataset's page. */
interface TableRow {
  readonly figure: Figure
  readonly key: Readonly<Record<string, string>>
  readonly rivals: number
}

/** What a dataset's page needs besides its description. */
export interface DatasetPage {
  readonly slice: Slice
  readonly rows: readonly TableRow[]
  /** Default answers in the part of the table that the rows are taken from. */
  readonly total: number
  /** The code by which that part was chosen, if it is not all. */
  readonly restricted: { readonly dimension: string; readonly code: string } | null
  /** Dimensions on which the table has more than one code. */
  readonly dimensions: readonly string[]
  readonly mixedUnits: boolean
}

/** Reads what a dataset's page shows: the slice to draw, and the latest default answers. */
export function datasetPage(evidence: Evidence, dataset: Dataset): DatasetPage {
  const { table, fixed } = aboutSubject(dataset)
  const [restricted] = Object.entries(fixed)
  const rows: TableRow[] = []
  table.orderBy('period', 'descending').forEachIndex((index) => {
    if (rows.length >= SHOWN_ROWS || dataset.row(index).value === null) return
    const figure = figureOfRow(evidence, dataset, index)
    if (figure.lineage.operation !== 'observation') return
    rows.push({ figure, key: figure.lineage.key, rivals: figure.alternatives.length })
  })
  return {
    slice: defaultSlice(dataset),
    rows,
    total: table.size,
    restricted: restricted ? { dimension: restricted[0], code: restricted[1] } : null,
    dimensions: dataset.dimensions
      .map(({ id }) => id)
      .filter((id) => new Set<unknown>(table.column(id)).size > 1),
    mixedUnits: dataset.measure.unit === null,
  }
}

/** Figures of a slice: those of one code over time, or those of all codes in its period. */
export function figuresOf(
  evidence: Evidence,
  dataset: Dataset,
  fixed: Readonly<Record<string, string>>,
  at: { readonly period?: string } = {},
): Figure[] {
  const figures: Figure[] = []
  dataset.where({ ...fixed, ...at }).forEachIndex((index) => {
    if (dataset.row(index).value !== null) figures.push(figureOfRow(evidence, dataset, index))
  })
  return oneKind(figures)
}

/** Figures in the unit and kind of period that most of them have. */
export function oneKind(figures: readonly Figure[]): Figure[] {
  const kindOf = ({ unit, period }: Figure): string => `${unit.id} ${period.kind} ${period.calendar ?? ''}`
  const counts = new Map<string, number>()
  for (const figure of figures) counts.set(kindOf(figure), (counts.get(kindOf(figure)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return figures.filter((figure) => kindOf(figure) === most?.[0])
}

/** Whether a code is one part among others: no total, and no group of countries or residual row. */
export function isPart(codeList: string, code: string): boolean {
  if (isWholeCode(code)) return false
  return codeList !== 'area' || ['country', 'territory'].includes(codeAttribute('area', code, 'kind'))
}

/** Of codes that hold one another only the outer ones, so that nobody is drawn twice. */
export function outermost(codeList: string, codes: readonly string[]): string[] {
  const parts = codes.filter((code) => isPart(codeList, code))
  return parts.filter((code) => !parts.includes(parentOf(codeList, code)))
}

/** The years of the breaks that a description names for the codes drawn. */
export function breakYears(
  { breaks }: Pick<Description, 'breaks'>,
  fixed: Readonly<Record<string, string>>,
): string[] {
  const concerned = breaks.filter(({ where = {} }) =>
    Object.entries(where).every(
      ([dimension, codes]) => fixed[dimension] === undefined || codes.includes(fixed[dimension] ?? ''),
    ),
  )
  return [...new Set(concerned.map(({ period }) => parsePeriod(period).start.slice(0, 4)))].sort()
}
