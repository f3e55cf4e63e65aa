import { unknownCode, unknownId } from '../error'
import { parsePeriod } from '../period'
import type { Break, Dimension, LocalizedText } from '../schema'
import {
  type CodeMap,
  codeColumnOf,
  createTable,
  decodeColumn,
  type EncodedColumn,
  type ObservationRow,
  rowAt,
  type Table,
  type TableColumns,
  type TableFilter,
} from '../table'
import type { Unit } from '../unit'
import { type Cell, type Reconciliation, type ReconciliationPolicy, reconcile } from './reconcile'

/** The group of each code of a list, and the code list of the groups. */
interface Classification {
  readonly codeList: string
  readonly groups: Readonly<Record<string, string>>
}

/** A dataset as the compiler writes it from `data/`; the columns are decoded on first use. */
export interface CompiledDataset {
  readonly id: string
  readonly version: string
  readonly topic: string
  readonly title: LocalizedText
  readonly dimensions: readonly Dimension[]
  readonly measure: {
    readonly id: string
    readonly title: LocalizedText
    readonly unit: string | null
    readonly additive: boolean
    readonly stock?: boolean
  }
  readonly licence: string
  readonly policy: ReconciliationPolicy
  /** Dimension and factor of each unit in use, by unit id. */
  readonly units: Readonly<Record<string, readonly [dimension: string, factor: number]>>
  /** Code lists of the attributes that have one, by attribute; absent where none has. */
  readonly attributeLists?: Readonly<Record<string, string>>
  /** Names of the codes in use, English and Urdu, by code list. */
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly [en: string, ur: string]>>>>
  /** Other names of the codes in use, by code list: `{ area: { KSA: 'SAU' } }`. */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Known breaks in the series; absent where there is none. */
  readonly breaks?: readonly Break[]
  /** Classifications of the codes in use, by code list; absent where there is none. */
  readonly classifications?: Readonly<Record<string, Readonly<Record<string, Classification>>>>
  readonly size: number
  readonly columns: () => Readonly<Record<string, EncodedColumn>>
}

/** The point of a dataset's dimensions and time at which one value stands. */
export type CellKey<C extends CodeMap> = { readonly [D in keyof C]: C[D] } & { readonly period: string }

/** A table of observations with its description, rival values and default answers. */
export interface Dataset<C extends CodeMap = CodeMap> {
  readonly id: string
  readonly version: string
  readonly topic: string
  readonly title: LocalizedText
  readonly dimensions: readonly Dimension[]
  readonly measure: CompiledDataset['measure']
  /** SPDX id of the table's licence. */
  readonly licence: string
  /** Where the values stop counting what they counted before. */
  readonly breaks: readonly Break[]
  /** How rival values are put in order. */
  readonly policy: ReconciliationPolicy
  /** Every published row: rival values, and values flagged as unreliable, included. */
  readonly observations: Table<C>
  /** One row a cell: what answers by default under the policy on rival values. */
  readonly table: Table<C>
  /**
   * Default answers that match the filter; short for `table.where`.
   * @throws ExodusError `UnknownCodeError`, `UnknownColumnError`, `InvalidPeriodError`
   */
  where(filter: TableFilter<C>): Table<C>
  /** What is published at one point, or `undefined` when nothing is that may answer. */
  cell(key: CellKey<C>): Cell | undefined
  /** The cell in which the row with this index stands. */
  cellOfRow(index: number): Cell | undefined
  /** A published row by its index (the row number less one). */
  row(index: number): ObservationRow<C>
  /**
   * The codes that a dimension or attribute takes in this dataset, dimensions in order of code.
   * @throws ExodusError `UnknownColumnError`
   */
  codesOf(column: string): readonly string[]
  /** Name of a code of a dimension or attribute; the code itself when it has none. */
  nameOf(column: string, code: string): LocalizedText
  /**
   * The codes of a dimension that belong to a group: `codesIn('occupation', 'family', 'health')`.
   * @throws ExodusError `UnknownIdError`, or `UnknownCodeError` for a group to which none of them belongs
   */
  codesIn(dimension: keyof C & string, classification: string, group: string): readonly string[]
  /** @throws ExodusError `UnknownIdError` */
  unit(id: string): Unit
  /** The dataset as it could have been known at the end of a day, `2025-06-30`. */
  asOf(date: string): Dataset<C>
}

/** Makes a dataset from its compiled form; called by the modules that the compiler writes. */
export function defineDataset<C extends CodeMap>(compiled: CompiledDataset): Dataset<C> {
  return view(
    compiled,
    lazily(() => decode(compiled)),
    compiled.policy,
  )
}

function view<C extends CodeMap>(
  meta: CompiledDataset,
  data: () => TableColumns,
  policy: ReconciliationPolicy,
): Dataset<C> {
  const reconciled: () => Reconciliation = lazily(() => reconcile(data(), policy))
  const all = lazily(() => createTable<C>(data()))
  const answers = lazily(() => createTable<C>(data(), reconciled().preferred))
  const { id, version, topic, title, dimensions, measure, licence } = meta
  return {
    id,
    version,
    topic,
    title,
    dimensions,
    measure,
    licence,
    policy,
    breaks: meta.breaks ?? [],
    get observations() {
      return all()
    },
    get table() {
      return answers()
    },
    where: (filter) => answers().where(filter),
    cell: (key) => {
      const codes = dimensions.map((dimension) => String(key[dimension.id] ?? ''))
      return reconciled().cell([...codes, parsePeriod(key.period).code])
    },
    cellOfRow: (index) => reconciled().cellOfRow(index),
    row: (index) => rowAt<C>(data(), index),
    codesOf: (column) => codeColumnOf(data(), column).dictionary.filter(Boolean),
    nameOf: (column, code) => {
      const [en, ur] = meta.names[codeListOf(meta, column)]?.[code] ?? [code, code]
      return { en, ur }
    },
    codesIn: (dimension, classification, group) => {
      const { codeList, groups } = classificationOf(meta, dimension, classification)
      const codes = Object.keys(groups).filter((code) => groups[code] === group)
      if (codes.length > 0) return codes
      const known = [...new Set(Object.values(groups))].sort()
      throw unknownCode({ field: classification, value: group, known }, codeList)
    },
    unit: (unitId) => {
      const unit = meta.units[unitId]
      if (!unit) throw unknownId({ field: 'unit', value: unitId, known: Object.keys(meta.units) })
      return { id: unitId, dimension: unit[0], factor: unit[1] }
    },
    asOf: (date) => view(meta, data, { ...policy, asOf: parsePeriod(date).end }),
  }
}

function decode(meta: CompiledDataset): TableColumns {
  const columns = new Map(
    Object.entries(meta.columns()).map(([name, encoded]) => [name, decodeColumn(encoded, meta.size)]),
  )
  return {
    size: meta.size,
    dimensions: meta.dimensions.map((dimension) => dimension.id),
    columns,
    codeLists: Object.fromEntries(meta.dimensions.map(({ id, codeList }) => [id, codeList])),
    aliases: Object.fromEntries(
      meta.dimensions.map(({ id, codeList }) => [id, meta.aliases[codeList] ?? {}]),
    ),
  }
}

const codeListOf = (meta: CompiledDataset, column: string): string =>
  meta.dimensions.find(({ id }) => id === column)?.codeList ?? meta.attributeLists?.[column] ?? ''

function classificationOf(meta: CompiledDataset, dimension: string, id: string): Classification {
  const all = meta.classifications?.[codeListOf(meta, dimension)] ?? {}
  const found = all[id]
  if (!found) throw unknownId({ field: 'classification', value: id, known: Object.keys(all) })
  return found
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
