import { type Dataset, type Evidence, type Figure, figureOfRow } from '@exodus/core'
import type { Description } from '../catalogue'
import { type Choices, choicesOf, type PageAsked, pageAsked, parameter, type SearchParams } from '../query'

/** A row of the table: its codes, and the figure of its value where it has one. */
export interface WholeRow {
  /** Its number in the published table. */
  readonly index: number
  readonly cells: Readonly<Record<string, string>>
  readonly figure?: Figure
}

const DIRECTIONS = ['ascending', 'descending'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What the address asks of a table. */
export interface WholeTable extends PageAsked {
  readonly rows: readonly WholeRow[]
  readonly count: number
  readonly sort: string
  /** A column that was asked for and that the table cannot be ordered by; empty when there is none. */
  readonly noSort: string
  readonly sortable: readonly string[]
  readonly direction: Direction
  readonly choices: Choices<string>
  /** Columns with more than one code, each of which can be filtered by. */
  readonly columns: readonly string[]
  /** Coded columns besides the dimensions, as what a destination asks for. */
  readonly attributes: readonly string[]
  /** The codes of each column, and the years. */
  readonly options: Readonly<Record<string, readonly string[]>>
}

const SIZE = 100

/** One page of the default answers of a dataset, filtered and ordered as the address says. */
export function wholeTable(
  evidence: Evidence,
  dataset: Dataset,
  { attributes: described }: Pick<Description, 'attributes'>,
  params: SearchParams,
): WholeTable {
  const attributes = described.filter(({ codeList }) => codeList !== undefined).map(({ id }) => id)
  const options = optionsOf(dataset, attributes)
  const columns = Object.keys(options).filter((id) => !PERIODS.includes(id))
  const choices = choicesOf(
    params,
    Object.fromEntries(
      Object.entries(options).map(([id, codes]) => [id, (text: string) => codes.includes(text)] as const),
    ),
  )
  const sortable = ['period', 'value', ...columns]
  const order = choicesOf(params, {
    sort: (text) => sortable.includes(text),
    direction: (text) => DIRECTIONS.some((known) => known === text),
  })
  const sort = order.chosen.sort ?? 'period'
  const direction = directionOf(order.chosen.direction ?? '', sort)
  const { from, to, ...codes } = choices.chosen
  const found = dataset.table
    .where({
      ...codes,
      ...(from === undefined && to === undefined
        ? {}
        : { period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    })
    .orderBy(sort, direction)
  const asked = pageAsked(parameter(params, 'page'), found.size, SIZE)
  const shown = found.slice((asked.page - 1) * SIZE, asked.page * SIZE)
  return {
    rows: rowsOf(evidence, dataset, shown),
    count: found.size,
    ...asked,
    sort,
    noSort: order.chosen.sort === undefined ? parameter(params, 'sort') : '',
    sortable,
    direction,
    choices: {
      ...choices,
      ignored: [...choices.ignored, ...order.ignored.filter((text) => text !== parameter(params, 'sort'))],
    },
    columns: dataset.dimensions.map(({ id }) => id).filter((id) => columns.includes(id)),
    attributes: attributes.filter((id) => columns.includes(id)),
    options,
  }
}

const PERIODS: readonly string[] = ['from', 'to']

/** The newest first and the largest first, names from their beginning, unless the address says otherwise. */
const directionOf = (asked: string, sort: string): Direction =>
  DIRECTIONS.find((known) => known === asked) ??
  (['period', 'value'].includes(sort) ? 'descending' : 'ascending')

/** The codes that each column of the table has, where they are more than one, and the years of the periods. */
function optionsOf({ table, dimensions }: Dataset, attributes: readonly string[]): Record<string, string[]> {
  const codes = [...dimensions.map(({ id }) => id), ...attributes].flatMap((id) => {
    const values = [...new Set(table.column(id) as string[])].filter((code) => code !== '').sort()
    return values.length > 1 ? [[id, values] as const] : []
  })
  const years = [
    ...new Set((table.column('period') as string[]).map((code) => /\d{4}/.exec(code)?.[0] ?? '')),
  ]
    .filter((year) => year !== '')
    .sort()
  return { ...Object.fromEntries(codes), from: years, to: years }
}

function rowsOf(evidence: Evidence, dataset: Dataset, shown: Dataset['table']): WholeRow[] {
  const rows: WholeRow[] = []
  shown.forEachIndex((index) => {
    const row = dataset.row(index)
    const cells = Object.fromEntries(
      Object.entries(row).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])),
    )
    rows.push({
      index,
      cells,
      ...(row.value === null ? {} : { figure: figureOfRow(evidence, dataset, index) }),
    })
  })
  return rows
}
