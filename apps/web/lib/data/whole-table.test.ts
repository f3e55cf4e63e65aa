import { expect, test } from 'vitest'
import { descriptionOf } from '../catalogue'
import { openDataset } from '../evidence'
import type { SearchParams } from '../query'
import { wholeTable } from './whole-table'

async function read(id: string, params: SearchParams) {
  const { evidence, dataset } = await openDataset(id)
  const description = descriptionOf(id)
  if (!description) throw new TypeError(`no dataset ${id}`)
  return { dataset, table: wholeTable(evidence, dataset, description, params) }
}

test('the pages of a table hold each of its rows once', async () => {
  const { dataset, table } = await read('departures-by-destination', {})
  const seen: number[] = []
  for (let page = 1; page <= table.pages; page++) {
    seen.push(
      ...(await read('departures-by-destination', { page: String(page) })).table.rows.map(
        ({ index }) => index,
      ),
    )
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual([...dataset.table.indices].toSorted((a, b) => a - b))
})

test('an order that there is not is told, and the table stands in its own', async () => {
  const { table } = await read('departures-by-destination', { sort: 'size', direction: 'down' })
  expect(table.choices.ignored).toEqual(['down'])
  expect(table.noSort).toBe('size')
  expect(table.sortable).toContain('period')
  expect([table.sort, table.direction]).toEqual(['period', 'descending'])
})

test('rows are ordered by value in both directions', async () => {
  for (const [direction, sign] of [
    ['ascending', 1],
    ['descending', -1],
  ] as const) {
    const { table } = await read('departures-by-destination', { sort: 'value', direction })
    const values = table.rows.flatMap(({ figure }) => (figure ? [figure.value] : []))
    expect(values).toEqual(values.toSorted((a, b) => sign * (a - b)))
  }
})

test('a code and a span of years leave the rows of that code in those years', async () => {
  const { table } = await read('departures-by-destination', { destination: 'SAU', from: '2015', to: '2018' })
  expect(table.rows.map(({ cells }) => [cells.destination, cells.period])).toEqual(
    ['2018', '2017', '2016', '2015'].map((year) => ['SAU', year]),
  )
})

test('a row without a number keeps its codes', async () => {
  const { table } = await read('visa-requirement', { destination: 'AFG', from: '2026' })
  expect(table.rows).toHaveLength(1)
  expect(table.rows[0]?.cells.requirement).toBe('visa-required')
  expect(table.rows[0]).not.toHaveProperty('figure')
})

test('what the table does not have is named, and nothing is filtered by it', async () => {
  const { dataset, table } = await read('departures-by-destination', {
    destination: 'XYZ',
    sort: 'colour',
    page: '999',
  })
  expect(table.choices.ignored).toEqual(['XYZ'])
  expect(table).toMatchObject({ noSort: 'colour', noPage: '999' })
  expect(table).toMatchObject({ sort: 'period', count: dataset.table.size, page: table.pages })
})
