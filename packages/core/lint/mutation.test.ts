import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import {
  type DatasetText,
  dataFolder,
  type EvidenceText,
  parseObservations,
  readEvidence,
} from '../compiler/read-data'
import { lintDataset } from './lint-data'
import { type Choose, mutationsOf, readLines, writeLines } from './mutations'
import { datasetRules } from './rules'
import { releaseRecorded } from './rules/release-recorded'
import { revisionsRecorded } from './rules/revisions-recorded'
import { totalsAgree } from './rules/totals-agree'

// Every fault changes the digest that the release records, so none can survive. How many the other rules find by
// themselves says how strong they are; that goes into reports/mutation.json.

interface Outcome {
  readonly dataset: string
  readonly mutation: string
  /** The rules other than the digest that found the fault. */
  readonly rules: readonly string[]
}

const evidence = readEvidence()
const outcomes: Outcome[] = []

/** The rules to which every changed cell is one, whatever stands in it. */
const BY_DIGEST: readonly string[] = [releaseRecorded.id, revisionsRecorded.id]

const LARGE = 20_000

/** In how many rows each mutation is tried: fewer in large tables, which take long to read and check. */
const rowsTried = (size: number): number => (size > LARGE ? 1 : size > LARGE / 4 ? 2 : 4)

describe.each([...evidence.datasets])('%s', (id, dataset) => {
  const csv = readFileSync(join(dataFolder, id, 'observations.csv'), 'utf8')

  test('has no fault as it stands', () => {
    expect(lintDataset(dataset, evidence)).toEqual([])
  })

  test('no mutation survives', () => {
    const lines = readLines(csv)
    // Otherwise the digest would differ by the writing alone.
    expect(writeLines(lines) === csv).toBe(true)
    const choose = chooser(id)
    const rowNumbers = [...lines.rows.keys()]
    const survivors: string[] = []
    for (const mutation of mutationsOf(dataset, evidence)) {
      for (let time = 0; time < rowsTried(dataset.size); time++) {
        const row = choose(rowNumbers) ?? 0
        const changed = mutation.apply(lines, row, choose)
        if (!changed) continue
        const mutated = parseObservations(dataset.description, writeLines(changed), dataset.revisions)
        const rules = rulesThatFind(mutated)
        if (rules.length === 0) survivors.push(`${mutation.id} in row ${row + 1}: ${lines.rows[row]}`)
        outcomes.push({
          dataset: id,
          mutation: mutation.id,
          rules: rules.filter((rule) => !BY_DIGEST.includes(rule)),
        })
      }
    }
    expect(survivors).toEqual([])
  })
})

/** The rules that fail for a mutated dataset, totals of other datasets that rest on it included. */
function rulesThatFind(mutated: DatasetText): string[] {
  const { id } = mutated.description
  const around: EvidenceText = { ...evidence, datasets: new Map(evidence.datasets).set(id, mutated) }
  const findings = [
    ...lintDataset(mutated, around),
    ...totalsThatRestOn(id).flatMap((dataset) => lintDataset(dataset, around, [totalsAgree])),
  ]
  return [...new Set(findings.map(({ rule }) => rule))]
}

/** The other datasets, large ones aside, with those of their totals that stand in this one. */
const totalsThatRestOn = (id: string): DatasetText[] =>
  Array.from(evidence.datasets.values(), (dataset) => {
    const totals = dataset.description.totals.filter(({ total }) => total.dataset === id)
    return { ...dataset, description: { ...dataset.description, totals } }
  }).filter(
    ({ description, size }) => description.id !== id && description.totals.length > 0 && size <= LARGE,
  )

/** Chooses by a generator seeded with a text (mulberry32), so that every run tries the same faults. */
function chooser(seed: string): Choose {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  )
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return (from) => from[Math.floor(random() * from.length)]
}

afterAll(() => {
  const folder = fileURLToPath(new URL('../reports', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const report = {
    all: tally(outcomes),
    byMutation: tallies(({ mutation }) => mutation),
    byRule: Object.fromEntries(
      datasetRules.map(({ id }) => [id, outcomes.filter(({ rules }) => rules.includes(id)).length]),
    ),
    byDataset: tallies(({ dataset }) => dataset),
  }
  writeFileSync(join(folder, 'mutation.json'), `${JSON.stringify(report, null, 2)}\n`)
})

const tally = (some: readonly Outcome[]): { mutations: number; foundWithoutDigest: number } => ({
  mutations: some.length,
  foundWithoutDigest: some.filter(({ rules }) => rules.length > 0).length,
})

const tallies = (by: (outcome: Outcome) => string): Record<string, ReturnType<typeof tally>> =>
  Object.fromEntries(
    Array.from(new Set(outcomes.map(by)), (name) => [
      name,
      tally(outcomes.filter((outcome) => by(outcome) === name)),
    ]),
  )
