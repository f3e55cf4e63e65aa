import { expect, test } from 'vitest'
import { datasetIds } from './catalogue'
import { aboutSubject, defaultSlice } from './default-slice'
import { openDataset } from './evidence'

const sliceOf = async (id: string) => defaultSlice((await openDataset(id)).dataset)

test('one yearly series is a line', async () => {
  expect(await sliceOf('gdp')).toMatchObject({ kind: 'lines', fixed: { country: 'PAK' }, open: null })
})

test('a few parts over many years are lines, many parts are bars of the latest full period', async () => {
  expect(await sliceOf('departures-by-skill')).toMatchObject({ kind: 'lines', open: 'skillLevel' })
  expect(await sliceOf('departures-by-destination')).toMatchObject({
    kind: 'bars',
    open: 'destination',
    period: '2022',
  })
})

test('too little of one kind is not drawn', async () =>
  expect((await sliceOf('departures-women')).kind).toBe('none'))

test('a table of many countries is about Pakistan on its page', async () => {
  const { dataset } = await openDataset('population')
  expect(aboutSubject(dataset).fixed).toEqual({ country: 'PAK' })
})

test('every dataset has a slice that its table can answer', async () => {
  for (const id of datasetIds) {
    const { dataset } = await openDataset(id)
    const slice = defaultSlice(dataset)
    if (slice.kind === 'none') continue
    expect(dataset.where(slice.fixed).size, id).toBeGreaterThan(1)
  }
})
