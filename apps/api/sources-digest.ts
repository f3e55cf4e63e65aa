import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/** A digest of all code that shapes an answer: the name of the release. Equal sources give equal names. */
export function sourcesDigest(): string {
  const hash = createHash('sha256')
  const files = globSync(['src/**/*.ts', '../../packages/core/src/**/*.ts', '../../pnpm-lock.yaml'], {
    cwd: import.meta.dirname,
    exclude: (path) => path.endsWith('.test.ts'),
  }).sort()
  for (const file of files) hash.update(file).update(readFileSync(new URL(file, import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}
