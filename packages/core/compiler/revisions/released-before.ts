import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { dataFolder } from '../read-data'
import type { Release } from './earlier-table'
import { digestOf, type ReleasedTable, readTable } from './released-table'

/**
 * The table of an earlier release, from the history of the repository: the one that the release holds by digest.
 * @throws Error when no commit has it
 */
export function releasedBefore(dataset: string, { sha256, version, constants }: Release): ReleasedTable {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: join(dataFolder, dataset), encoding: 'utf8', maxBuffer: 2 ** 30 })
  for (const commit of git('log', '--format=%H', '--', 'observations.csv').split('\n').filter(Boolean)) {
    const csv = git('show', `${commit}:./observations.csv`)
    if (digestOf(csv) === sha256) return readTable(csv, constants)
  }
  throw new Error(`No commit has the observations.csv of ${dataset} ${version}, whose digest is ${sha256}.`)
}
