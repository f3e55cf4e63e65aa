import { expect } from 'vitest'
import { fromComponentId } from '../src/formats'

export type Value = string | number | null | readonly (string | number | null)[]
interface Component {
  readonly id: string
  readonly values?: readonly { readonly id?: string; readonly value?: string }[]
}
type Level = 'dataSet' | 'series' | 'observation'
type Levels = { readonly [level in Level]?: readonly Component[] }
export interface Structure {
  readonly dimensions: Levels
  readonly measures?: Levels
  readonly attributes: Levels
}
export interface DataSet {
  readonly attributes: readonly number[]
  readonly observations?: Readonly<Record<string, readonly Value[]>>
  readonly series?: Readonly<
    Record<string, { readonly observations?: Readonly<Record<string, readonly Value[]>> }>
  >
}

/** Reads a data message back by the field guide of SDMX-JSON 2.1 alone: one object an observation. */
export function readMessage(message: unknown): Record<string, Value>[] {
  const { data } = JSON.parse(JSON.stringify(message)) as {
    data: { structures: Structure[]; dataSets: DataSet[] }
  }
  const [structure] = data.structures
  const [dataSet] = data.dataSets
  if (!structure || !dataSet) throw new Error('the message has no data set')
  const valueAt = ({ values = [] }: Component, place: number): Value => {
    const value = values[place]
    return value?.id ?? value?.value ?? null
  }
  const ofKey = (components: readonly Component[] = [], key: string): [string, Value][] => {
    const places = key === '' ? [] : key.split(':').map(Number)
    expect(places).toHaveLength(components.length)
    return components.map((component, i) => [component.id, valueAt(component, places[i] ?? -1)])
  }
  const ofCell = (cell: readonly Value[]): [string, Value][] =>
    [...(structure.measures?.observation ?? []), ...(structure.attributes.observation ?? [])].map(
      (component, i) => {
        const value = cell[i] ?? null
        if (value === null || component.values === undefined) return [component.id, value]
        if (Array.isArray(value))
          return [component.id, value.map((place) => valueAt(component, place) as string)]
        return [component.id, valueAt(component, Number(value))]
      },
    )
  const fixed: [string, Value][] = [
    ...(structure.dimensions.dataSet ?? []).map((component): [string, Value] => [
      component.id,
      valueAt(component, 0),
    ]),
    ...(structure.attributes.dataSet ?? []).map((component, i): [string, Value] => [
      component.id,
      valueAt(component, dataSet.attributes[i] ?? -1),
    ]),
  ]
  const series = dataSet.series ?? { '': { observations: dataSet.observations ?? {} } }
  return Object.entries(series).flatMap(([seriesKey, { observations = {} }]) =>
    Object.entries(observations).map(([key, cell]) =>
      Object.fromEntries([
        ...fixed,
        ...(dataSet.series ? ofKey(structure.dimensions.series, seriesKey) : []),
        ...ofKey(structure.dimensions.observation, key),
        ...ofCell(cell),
      ]),
    ),
  )
}

/** An observation as a row of our tables: columns by our names, the period as published, nothing for what is empty. */
export function toRow(observation: Record<string, Value>): Record<string, Value> {
  const { PERIOD, OBS_VALUE, RIVAL_VALUE: _, RIVAL_SOURCE: __, ...rest } = observation
  const columns = Object.entries(rest)
    .filter(([, value]) => value !== null && value !== '')
    .map(([id, value]): [string, Value] => [
      fromComponentId(id),
      Array.isArray(value) ? value.join(' ') : value,
    ])
  const row: Record<string, Value> = Object.fromEntries(columns)
  return {
    ...row,
    period: PERIOD || (row.period ?? null),
    row: Number(row.row),
    value: OBS_VALUE === 'NaN' ? null : Number(OBS_VALUE),
  }
}
