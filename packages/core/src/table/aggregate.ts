import { ExodusError } from '../error'
import { type NumberColumn, numberAt } from './column'
import { codeColumnOf, type TableColumns, valuesOf } from './table-columns'

const MEASURES = ['sum', 'mean', 'min', 'max', 'count', 'share'] as const

/**
 * What to take over the values of a group: `count` counts rows with a value, `share` is the group's sum over the sum of
 * all groups, from 0 to 1. Without any value a measure is `null` (`count` is 0).
 */
export type Measure = (typeof MEASURES)[number]

export type AggregateResult<M extends Readonly<Record<string, Measure>>> = {
  readonly [K in keyof M]: number | null
}

export interface GroupedTable {
  /** One object a group, in order of first appearance: the group's codes and the measures asked for. */
  aggregate<M extends Readonly<Record<string, Measure>>>(
    measures: M,
  ): ({ readonly [column: string]: string | number | null } & AggregateResult<M>)[]
}

interface Tally {
  sum: number
  min: number
  max: number
  count: number
}

/** Measures over the rows as one group. */
export function aggregate<M extends Readonly<Record<string, Measure>>>(
  values: NumberColumn,
  rows: Uint32Array,
  measures: M,
): AggregateResult<M> {
  const tally = emptyTally()
  for (const row of rows) add(tally, values, row)
  return measured(tally, measures, tally.sum)
}

/** Groups rows by the codes of the columns named. */
export function groupRows(data: TableColumns, rows: Uint32Array, names: readonly string[]): GroupedTable {
  const columns = names.map((name) => codeColumnOf(data, name))
  return {
    aggregate: (measures) => {
      const values = valuesOf(data)
      const tallies = new Map<number, Tally>()
      for (const row of rows) {
        let key = 0
        for (const { codes, dictionary } of columns) key = key * dictionary.length + (codes[row] ?? 0)
        let tally = tallies.get(key)
        if (tally === undefined) {
          tally = emptyTally()
          tallies.set(key, tally)
        }
        add(tally, values, row)
      }
      let total = 0
      for (const { sum } of tallies.values()) total += sum
      return Array.from(tallies, ([key, tally]) => {
        const group: Record<string, string> = {}
        let rest = key
        for (let i = columns.length - 1; i >= 0; i--) {
          const { dictionary } = columns[i] ?? { dictionary: [''] }
          group[names[i] ?? ''] = dictionary[rest % dictionary.length] ?? ''
          rest = Math.floor(rest / dictionary.length)
        }
        return { ...group, ...measured(tally, measures, total) }
      })
    },
  }
}

const emptyTally = (): Tally => ({
  sum: 0,
  min: Number.POSITIVE_INFINITY,
  max: Number.NEGATIVE_INFINITY,
  count: 0,
})

function add(tally: Tally, values: NumberColumn, row: number): void {
  const value = numberAt(values, row)
  if (value === null) return
  tally.sum += value
  if (value < tally.min) tally.min = value
  if (value > tally.max) tally.max = value
  tally.count++
}

function measured<M extends Readonly<Record<string, Measure>>>(
  { sum, min, max, count }: Tally,
  measures: M,
  total: number,
): AggregateResult<M> {
  const take: Record<Measure, number | null> = {
    sum: count ? sum : null,
    mean: count ? sum / count : null,
    min: count ? min : null,
    max: count ? max : null,
    count,
    share: count && total !== 0 ? sum / total : null,
  }
  const result: Record<string, number | null> = {}
  for (const [name, measure] of Object.entries(measures)) {
    if (!(measure in take)) {
      throw new ExodusError(
        'UnknownMeasureError',
        `There is no measure "${measure}"; known: ${MEASURES.join(', ')}.`,
        {
          field: 'measure',
          value: measure,
          accepted: MEASURES,
        },
      )
    }
    result[name] = take[measure]
  }
  return result as AggregateResult<M>
}
