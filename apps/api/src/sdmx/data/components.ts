import type { Dataset } from '@exodus/core'
import {
  type DatasetContent,
  type SdmxAttribute,
  type SdmxDimension,
  sdmxAttributesOf,
  sdmxDimensionsOf,
  toCodeId,
  toTimePeriod,
} from '@exodus/core/formats'
import type { DatasetDescription } from '@exodus/core/schema'
import { rivalsOf } from '../service'

type Table = DatasetContent['table']

/** A value of a component in a row; several where an attribute has several, none where it is empty. */
export type ValuesAt = (place: number) => readonly (string | number)[]

/** The components that a query may name. */
export interface Components {
  /** In key order, without TIME_PERIOD. */
  readonly dimensions: readonly SdmxDimension[]
  readonly time: SdmxDimension
  readonly attributes: readonly SdmxAttribute[]
  readonly ids: readonly string[]
}

export function componentsOf(description: DatasetDescription): Components {
  const all = sdmxDimensionsOf(description)
  const attributes = sdmxAttributesOf(description)
  return {
    dimensions: all.slice(0, -1),
    time: all.at(-1) as SdmxDimension,
    attributes,
    ids: [...all.map(({ id }) => id), 'OBS_VALUE', ...attributes.map(({ id }) => id)],
  }
}

/** Reads a component from the rows of a table; TIME_PERIOD as SDMX writes it. */
export function valuesOf(
  id: string,
  { dimensions, attributes }: Components,
  table: Table,
  dataset: Dataset,
): ValuesAt {
  switch (id) {
    case 'OBS_VALUE': {
      const values = table.column('value')
      return (place) => listOf(values[place] ?? null)
    }
    case 'TIME_PERIOD': {
      const periods = texts(table, 'period')
      return (place) => [toTimePeriod(periods[place] ?? '').value]
    }
    case 'PERIOD': {
      const periods = texts(table, 'period')
      return (place) => listOf(toTimePeriod(periods[place] ?? '').published ?? null)
    }
    case 'ROW':
      return (place) => [(table.indices[place] ?? 0) + 1]
    case 'RIVAL_VALUE':
    case 'RIVAL_SOURCE': {
      const rivals = rivalsOf(dataset)
      const read =
        id === 'RIVAL_VALUE' ? (value: number | null) => value : (_: number | null, source: string) => source
      return (place) =>
        rivals(table.indices[place] ?? 0).flatMap(({ value, source }) => listOf(read(value, source)))
    }
    default: {
      const found = [...dimensions, ...attributes].find((component) => component.id === id)
      if (found?.column === undefined || !table.columnNames.includes(found.column)) return () => []
      const column = texts(table, found.column)
      const several = 'many' in found && found.many
      return (place) => {
        const text = column[place] ?? ''
        if (text === '') return []
        return several ? text.split(' ').map(toCodeId) : [toCodeId(text)]
      }
    }
  }
}

const listOf = (value: string | number | null): readonly (string | number)[] =>
  value === null ? [] : [value]

export const texts = (table: Table, column: string): string[] =>
  table.column(column).map((text) => String(text ?? ''))
