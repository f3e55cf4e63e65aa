import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { DatasetDescription } from '../../src/schema'
import { dataFolder, readDataset } from '../read-data'
import { recordReleases } from './record-release'
import { releasedBefore } from './released-before'

// Writes dataset.json and releases/*.csv of one dataset from its rows and those that git has of its earlier releases.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    en: { type: 'string' },
    ur: { type: 'string' },
  },
})
const [id] = positionals
if (!id) throw new Error('Say which dataset: record-release <dataset> --version 1.1.0 --en "…" --ur "…".')

const dataset = readDataset(dataFolder, id)
const { releases: known, constants } = dataset.description
const latest = known.at(-1)
const changed =
  latest?.sha256 !== dataset.digest || JSON.stringify(latest.constants) !== JSON.stringify(constants)
if (changed && !(values.version && values.en && values.ur))
  throw new Error(`The rows of ${id} are not those of ${latest?.version}: give --version, --en and --ur.`)
if (known.some(({ version }) => version === values.version))
  throw new Error(`${id} has a release ${values.version} already.`)
const next = values.version
  ? {
      version: values.version,
      date: z.iso.date().parse(values.date),
      changes: { en: values.en ?? '', ur: values.ur ?? '' },
    }
  : undefined
const { description, revisions } = recordReleases(dataset, (release) => releasedBefore(id, release), next)

DatasetDescription.parse(description)
const about = join(dataFolder, id, 'dataset.json')
const { version, revised, releases } = description
const text = { ...JSON.parse(readFileSync(about, 'utf8')), version, revised, releases }
writeFileSync(about, `${JSON.stringify(text, null, 2)}\n`)
mkdirSync(join(dataFolder, id, 'releases'), { recursive: true })
for (const [of, record] of Object.entries(revisions)) {
  writeFileSync(join(dataFolder, id, 'releases', `${of}.csv`), record)
  console.log(`${id} ${of}: ${record.split('\n').length - 2} lines in releases/${of}.csv`)
}
