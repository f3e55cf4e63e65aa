import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'

/** Official schemas are kept beside the repository, not in it; `EXODUS_CONFORMANCE` names another folder. */
const folder =
  process.env.EXODUS_CONFORMANCE ??
  fileURLToPath(new URL('../../../../../shared/conformance', import.meta.url))

/** The text of an official schema. */
export const officialText = (path: string): string => readFileSync(join(folder, path), 'utf8')

/** A test against official schemas; it says that it was skipped, and why, where they are not there. */
export function conformanceTest(name: string, path: string, run: () => Promise<void>): void {
  if (existsSync(join(folder, path))) test(name, { timeout: 120_000 }, run)
  else test.skip(`${name} (no ${path} in ${folder})`, run)
}
