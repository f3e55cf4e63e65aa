import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEvidence } from '../read-data'
import { datasetsTable } from './datasets-table'
import { formatsTable } from './formats-table'
import { metricsTable } from './metrics-table'
import { root } from './root'
import { rulesTable } from './rules-table'

/** Every page of documentation, from the root of the repository. */
export const docPages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'packages/core/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((path) => `docs/${path}`)
    .filter((path) => path.endsWith('.md'))
    .sort(),
]

/** A block that names where its text comes from: a file, those of its lines that match, or what an example prints. */
const BLOCK = /^```(\w+) (file|output)=(\S+)(?: lines="([^"\n]*)")?\n[\s\S]*?^```$/gm

/** A part that is made from data or code: `<!-- made: metrics -->` up to `<!-- /made -->`. */
const PART = /^<!-- made: (\w+) -->\n[\s\S]*?^<!-- \/made -->$/gm

const MAKERS: Readonly<Record<string, () => string>> = {
  datasets: () => datasetsTable(readEvidence()),
  formats: formatsTable,
  metrics: metricsTable,
  rules: rulesTable,
}

/** The page with every such block and part filled anew. */
export const fillPage = (page: string): string =>
  page
    .replace(BLOCK, (block, _language, kind: string, path: string, lines: string | undefined) => {
      const text = kind === 'output' ? outputOf(path) : linesOf(path, lines)
      return `${block.slice(0, block.indexOf('\n'))}\n${text.trimEnd()}\n\`\`\``
    })
    .replace(PART, (_, name: string) => {
      const make = MAKERS[name]
      if (!make) throw new Error(`nothing makes "${name}"; known: ${Object.keys(MAKERS).join(', ')}`)
      return `<!-- made: ${name} -->\n\n${make()}\n\n<!-- /made -->`
    })

function linesOf(path: string, pattern: string | undefined): string {
  const text = readFileSync(join(root, path), 'utf8')
  if (pattern === undefined) return text
  const wanted = new RegExp(pattern)
  return text
    .split('\n')
    .filter((line) => wanted.test(line))
    .join('\n')
}

/** What an example prints when it is run against the built package. */
function outputOf(path: string): string {
  const options = { cwd: join(root, 'packages/core'), encoding: 'utf8' } as const
  return execFileSync(process.execPath, ['--import', 'tsx', join(root, path)], options)
}
