import { test } from 'vitest'
import { columns } from '../generated/columns/migrant-stock-world.js'
import { migrantStockWorld } from '../generated/datasets/migrant-stock-world'
import { openEvidence, readObservation } from '../src'
import { departureRate } from '../src/metrics'

const evidence = await openEvidence()
const rows = migrantStockWorld.observations.rows()

test('one origin of the world matrix (153,296 rows)', async ({ bench }) => {
  await bench.compare(
    bench('where on the columnar table', () => {
      migrantStockWorld.where({ origin: 'PAK', period: '2024' }).rows()
    }),
    bench('filter on an array of objects', () => {
      rows.filter((row) => row.origin === 'PAK' && row.period === '2024')
    }),
  )
})

test('opening all evidence, against parsing one large table', async ({ bench }) => {
  await bench.compare(
    bench('open all, columns not decoded', async () => {
      await openEvidence()
    }),
    bench('parse the columns of one large table', () => {
      JSON.parse(columns)
    }),
  )
})

test('a figure with its lineage', async ({ bench }) => {
  await bench.compare(
    bench('a published observation', () => {
      readObservation(evidence, 'departures-total', { origin: 'PAK', scope: 'beoe-oec', period: '2024' })
    }),
    bench('a metric over two datasets', () => {
      departureRate.at(evidence, { origin: 'PAK', period: '2024' })
    }),
  )
})
