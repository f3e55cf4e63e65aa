import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'exodus-package-'))
const installed = join(project, 'node_modules/@exodus/core')
let tarball: Uint8Array<ArrayBuffer>

// The package as npm would publish it, in a project of its own with nothing but the one dependency beside it.
beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    stdio: 'pipe',
  })
  const file = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? ''
  tarball = new Uint8Array(readFileSync(join(project, file)))
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, file), '-C', installed, '--strip-components=1'])
  symlinkSync(realpathSync(join(root, 'node_modules/zod')), join(project, 'node_modules/zod'))
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

const USE = `
  const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }
  const read = readObservation(createEvidence({ datasets: [departuresTotal] }), 'departures-total', key)
  openEvidence({ datasets: departureRate.datasets }).then((evidence) => {
    const rate = departureRate.at(evidence, { origin: 'PAK', period: '2024' })
    console.log(JSON.stringify([read, rate].map(figureToJson)))
  })`

const NAMES = '{ createEvidence, figureToJson, openEvidence, readObservation }'
const load = {
  module: `
    import ${NAMES} from '@exodus/core'
    import { departureRate } from '@exodus/core/metrics'
    import { departuresTotal } from '@exodus/core/datasets/departures-total'`,
  commonjs: `
    const ${NAMES} = require('@exodus/core')
    const { departureRate } = require('@exodus/core/metrics')
    const { departuresTotal } = require('@exodus/core/datasets/departures-total')`,
} as const

const figures = (type: keyof typeof load): { id: string; value: number }[] =>
  JSON.parse(
    execFileSync(process.execPath, [`--input-type=${type}`, '--eval', load[type] + USE], {
      cwd: project,
      encoding: 'utf8',
    }),
  )

test('import and require give the same figures', () => {
  const imported = figures('module')
  expect(imported).toMatchObject([
    { id: 'departures-total/PAK.beoe-oec.2024', value: 727_381 },
    { id: 'departure-rate/PAK.2024' },
  ])
  expect(figures('commonjs')).toEqual(imported)
})

test('every entry of the package leads to files that are in it', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const files = new Set(readdirSync(installed, { recursive: true }).map(String))
  const targets = (entry: unknown): string[] =>
    typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(targets)
  for (const target of targets(exports).map((path) => path.replace('./', ''))) {
    const [before = '', after] = target.split('*')
    const found = [...files].filter((file) =>
      after === undefined ? file === target : file.startsWith(before) && file.endsWith(after),
    )
    expect([target, found.length > 0]).toEqual([target, true])
  }
})

test('the package holds no data files, tests or sources, only what is built', () => {
  const files = readdirSync(installed).sort()
  expect(
    files.filter((name) => !['LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json'].includes(name)),
  ).toEqual([])
})

test('publint finds nothing wrong', async () => {
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
  expect(messages).toEqual([])
})

test('the types are right for import, require and bundlers', async () => {
  const entrypoints = [
    '.',
    './metrics',
    './figure',
    './schema',
    './datasets/departures-total',
    './codes/area',
  ]
  const result = await checkPackage(createPackageFromTarballData(tarball), { entrypoints })
  // Node 10 knows no `exports`; the package asks for Node 20.
  const problems = result.types ? result.problems : ['no types']
  const isOfOldNode = (problem: (typeof problems)[number]): boolean =>
    typeof problem === 'object' && 'resolutionKind' in problem && problem.resolutionKind === 'node10'
  expect(problems.filter((problem) => !isOfOldNode(problem))).toEqual([])
})
