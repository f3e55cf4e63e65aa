import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '../src/app'
import { openContext } from '../src/context'

// Runs the server scenarios of the official suite against /mcp. A scenario that fails and is not expected to, or passes and
// was expected to fail, fails the run.

interface Suite {
  /** The revision of the protocol; `<revision>.yml` beside this file says which scenarios fail and why. */
  readonly revision: string
  /** The version of the suite, fixed so that a run is repeatable. */
  readonly version: string
  readonly options: readonly string[]
}

const SUITES: readonly Suite[] = [
  { revision: '2025-11-25', version: '0.1.16', options: [] },
  { revision: '2026-07-28', version: '0.2.0-alpha.12', options: ['--requirements', '2026-07-28'] },
]
const REPORTS = join(import.meta.dirname, '../reports/conformance')

const app = createApp(await openContext(), { mcpHosts: ['localhost'] })
const port = await new Promise<number>((resolve) => {
  serve({ fetch: app.fetch, port: 0 }, (address: AddressInfo) => resolve(address.port))
})

await rm(REPORTS, { recursive: true, force: true })
const failed: string[] = []
for (const { revision, version, options } of SUITES) {
  const folder = join(REPORTS, revision)
  await mkdir(folder, { recursive: true })
  const code = await run([
    ...['-y', `@modelcontextprotocol/conformance@${version}`, 'server'],
    ...['--url', `http://localhost:${port}/mcp`, '--output-dir', folder, ...options],
    ...['--expected-failures', join(import.meta.dirname, `${revision}.yml`)],
  ])
  if (code !== 0) failed.push(revision)
  const { scenarios, checks } = await tally(folder)
  console.log(
    `${revision}: ${scenarios} scenarios, ${checks.SUCCESS ?? 0} checks passed, ${checks.FAILURE ?? 0} failed`,
  )
}
console.log(failed.length === 0 ? 'As expected.' : `Not as expected: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)

function run(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn('npx', args, { stdio: 'inherit' }).on('error', reject).on('close', resolve)
  })
}

/** How many scenarios left their checks in a folder, and how many checks came to what. */
async function tally(folder: string): Promise<{ scenarios: number; checks: Record<string, number> }> {
  const names = await readdir(folder)
  const checks: Record<string, number> = {}
  for (const name of names) {
    const found: { status: string }[] = JSON.parse(await readFile(join(folder, name, 'checks.json'), 'utf8'))
    for (const { status } of found) checks[status] = (checks[status] ?? 0) + 1
  }
  return { scenarios: names.length, checks }
}
