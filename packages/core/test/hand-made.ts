import fc from 'fast-check'
import { type CompiledDataset, type Dataset, defineDataset } from '../src/evidence/dataset'
import { comparePeriods, parsePeriod } from '../src/period'
import {
  type CodeMap,
  type Column,
  codeColumn,
  encodeCodes,
  numberAt,
  numberColumn,
  type TableColumns,
} from '../src/table'

/** A row written by hand; unit, status, quality and source have defaults. */
export interface Row {
  readonly period: string
  readonly value: number | null
  readonly [column: string]: string | number | null
}

const DEFAULTS = { unit: 'persons', status: 'A', quality: 'official', source: 'one' }

/** The row with its defaults, and an empty text for each attribute that only other rows have. */
export function complete<R extends Row>(rows: readonly R[]): (R & typeof DEFAULTS)[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const empty = Object.fromEntries(names.map((name) => [name, '']))
  return rows.map((row) => ({ ...empty, ...DEFAULTS, ...row }))
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Columns over the rows as they come; dictionaries in the order that the compiler gives them. */
export function columnsOf(
  dimensions: readonly string[],
  rows: readonly Row[],
  { codeLists = {}, aliases = {} }: Partial<Pick<TableColumns, 'codeLists' | 'aliases'>> = {},
): TableColumns {
  const full = complete(rows)
  const texts = (name: string): string[] => full.map((row) => String((row as Row)[name] ?? ''))
  const periods = [...new Set(texts('period'))].map((text) => parsePeriod(text)).sort(comparePeriods)
  const attributes = Object.keys({ ...DEFAULTS, ...full[0] }).filter(
    (name) => ![...dimensions, 'period', 'value'].includes(name),
  )
  return {
    size: rows.length,
    dimensions,
    columns: new Map<string, Column>([
      ...dimensions.map((id) => [id, codeColumn(texts(id), [...new Set(texts(id))].sort(byText))] as const),
      [
        'period',
        codeColumn(
          texts('period'),
          periods.map(({ code }) => code),
        ),
      ],
      ['value', numberColumn(rows.map(({ value }) => value))],
      ...attributes.map((name) => [name, codeColumn(texts(name))] as const),
    ]),
    codeLists,
    aliases,
  }
}

/** The rows in key order, as every published table has them. */
export const sorted = <R extends Row>(dimensions: readonly string[], rows: readonly R[]): R[] =>
  rows.toSorted(
    (a, b) =>
      dimensions.reduce((order, id) => order || byText(String(a[id]), String(b[id])), 0) ||
      comparePeriods(parsePeriod(a.period), parsePeriod(b.period)),
  )

/** A dataset from rows written by hand, through the same encoding as a compiled one. */
export function datasetOf<C extends CodeMap>(
  id: string,
  dimensions: readonly string[],
  rows: readonly Row[],
  description: Partial<Omit<CompiledDataset, 'id' | 'dimensions' | 'size' | 'columns'>> = {},
): Dataset<C> {
  const table = columnsOf(dimensions, sorted(dimensions, rows))
  const encoded = Array.from(table.columns, ([name, column]) => [
    name,
    column.kind === 'code' ? encodeCodes(column) : { numbers: rows.map((_, row) => numberAt(column, row)) },
  ])
  return defineDataset<C>({
    id,
    version: '1.0.0',
    topic: 'test',
    title: { en: id, ur: id },
    measure: { id: 'measure', title: { en: id, ur: id }, unit: 'persons', additive: true },
    licence: 'CC-BY-4.0',
    policy: { published: {} },
    units: { persons: ['persons', 1], visas: ['visas', 1], 'usd-million': ['usd', 1e6], usd: ['usd', 1] },
    names: {},
    aliases: {},
    ...description,
    dimensions: dimensions.map((dimension) => ({ id: dimension, codeList: `${dimension}-list` })),
    size: rows.length,
    columns: () => JSON.parse(JSON.stringify(Object.fromEntries(encoded))),
  })
}

/** Rows of any shape that a table can have: rivals, gaps, periods of every kind. */
export const anyRows: fc.Arbitrary<(Row & { origin: string; destination: string; note: string })[]> =
  fc.array(
    fc.record({
      origin: fc.constantFrom('BGD', 'IND', 'PAK'),
      destination: fc.constantFrom('ARE', 'GBR', 'SAU', 'USA'),
      period: fc.constantFrom('2019', '2020', '2020-Q1', '2020-07', '2020-07-15', 'FY2020-PK', '2019/2020'),
      value: fc.option(fc.integer({ min: -1000, max: 1000 })),
      status: fc.constantFrom('A', 'E', 'P', 'U'),
      quality: fc.constantFrom('official', 'survey', 'reported', 'provisional', 'estimate'),
      source: fc.constantFrom('one', 'two', 'three', 'four'),
      note: fc.constantFrom('', 'a note'),
    }),
    { minLength: 1, maxLength: 40 },
  )
