import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { compareRows } from '../lint/rules/rows-sorted'
import { csvFile } from './csv'
import { dataFolder, parseObservations, readDataset } from './read-data'

// Puts the rows of every dataset into key order and writes the digest of a table that only changed its order.
// A changed cell still needs a release of its own: the row count and the multiset of lines must be as they were.

for (const entry of readdirSync(dataFolder, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'codes') continue
  const path = join(dataFolder, entry.name, 'observations.csv')
  const before = readFileSync(path, 'utf8')
  const dataset = readDataset(dataFolder, entry.name)
  const [header = [], ...rows] = parse(before) as string[][]
  const dimensions = dataset.description.dimensions.map(({ id }) => id)
  const order = rows.map((_, row) => row).sort(compareRows(dimensions, dataset.columns))
  const sorted = [header, ...order.map((row) => rows[row] ?? [])]
  const after = csvFile(sorted)
  if (after === before) continue
  writeFileSync(path, after)
  const { digest } = parseObservations(dataset.description, after)
  const about = join(dataFolder, entry.name, 'dataset.json')
  if (dataset.description.releases.at(-1)?.sha256 === dataset.digest) {
    writeFileSync(about, readFileSync(about, 'utf8').replace(dataset.digest, digest))
  }
  console.log(`sorted ${entry.name}`)
}
