// Runs everything that must hold and ends with one plain line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReports, type Tally } from './test-reports.ts'

const packages = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
)
for (const folder of packages) rmSync(join(folder, 'reports'), { recursive: true, force: true })

/** Steps that are not test files: each counts as one. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'check', '.'],
  ['import directions', 'depcruise', '--config', '.dependency-cruiser.json', 'packages', 'apps'],
  ['data lint', 'turbo', 'run', 'lint', '--ui=stream', '--output-logs=new-only'],
  ['types', 'turbo', 'run', 'typecheck', '--ui=stream', '--output-logs=new-only'],
  ['unused code', 'knip'],
  // Every test runs, whatever another one did; one at a time, the browser needs the processor.
  [
    'tests',
    'turbo',
    'run',
    'test',
    'test:browser',
    '--ui=stream',
    '--continue',
    '--concurrency=1',
    '--output-logs=new-only',
  ],
]

const total: Tally = { passed: 0, failed: 0 }
const failedSteps: string[] = []
for (const [name, command, ...args] of steps) {
  console.log(`\n# ${name}`)
  const began = Date.now()
  const ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0
  console.log(`# ${name}: ${ok ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`)
  if (ok) total.passed++
  else {
    total.failed++
    failedSteps.push(name)
  }
}

for (const folder of packages) {
  const { passed, failed, failures, unsteady } = readReports(join(folder, 'reports'))
  if (passed + failed > 0) console.log(`# ${folder}: ${passed} passed, ${failed} failed`)
  for (const failure of failures) console.log(`failed: ${failure}`)
  for (const test of unsteady) console.log(`passed only when run again: ${test}`)
  total.passed += passed
  total.failed += failed
}

if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join(', ')}`)
const line = `${total.passed} passed, ${total.failed} failed`
mkdirSync('reports', { recursive: true })
writeFileSync('reports/summary.txt', `${line}\n`)
console.log(line)
process.exitCode = total.failed === 0 ? 0 : 1
