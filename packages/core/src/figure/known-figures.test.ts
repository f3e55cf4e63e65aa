import { expect, test } from 'vitest'
import { datasetOf, type Row } from '../../test/hand-made'
import { createEvidence, type Dataset } from '../evidence'
import { MOST_KNOWN } from './known-figures'
import { readObservation, readWhere } from './read-observation'

const PLACES = ['AAA', 'BBB', 'CCC', 'DDD']
const YEARS = ['2020', '2021', '2022']
const rows: Row[] = PLACES.flatMap((origin, at) =>
  YEARS.map((period) => ({ origin, period, value: at + Number(period) })),
)

/** A dataset that counts how many rows it is asked for. */
function counted(): { readonly dataset: Dataset; readonly read: () => number } {
  const plain = datasetOf('made', ['origin'], rows) as Dataset
  let count = 0
  const dataset = Object.create(plain, {
    row: {
      value: (index: number) => {
        count++
        return plain.row(index)
      },
    },
  }) as Dataset
  return { dataset, read: () => count }
}

test('comparing every place with all others reads each row once, not once a place', () => {
  const { dataset, read } = counted()
  const evidence = createEvidence({ datasets: [dataset] })
  for (const origin of PLACES) {
    for (const period of YEARS) {
      readObservation(evidence, 'made', { origin, period })
      readWhere(evidence, 'made', { period })
    }
  }
  expect(read()).toBe(rows.length)
})

test('another evidence makes figures of its own', () => {
  const dataset = datasetOf('made', ['origin'], rows) as Dataset
  const at = { origin: 'AAA', period: '2020' }
  const [one, other] = [createEvidence({ datasets: [dataset] }), createEvidence({ datasets: [dataset] })]
  expect(readObservation(one, 'made', at)).toBe(readObservation(one, 'made', at))
  expect(readObservation(other, 'made', at)).not.toBe(readObservation(one, 'made', at))
  expect(readObservation(other, 'made', at)).toEqual(readObservation(one, 'made', at))
})

test('more rows than are kept are read all the same', () => {
  const many = Array.from({ length: MOST_KNOWN + 10 }, (_, at) => ({
    origin: `P${String(at).padStart(5, '0')}`,
    period: '2020',
    value: at,
  }))
  const evidence = createEvidence({ datasets: [datasetOf('made', ['origin'], many) as Dataset] })
  for (const _ of [1, 2]) {
    const figures = readWhere(evidence, 'made', { period: '2020' })
    expect(figures.map(({ value }) => value)).toEqual(many.map(({ value }) => value))
  }
})
