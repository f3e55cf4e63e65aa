import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Every page of documentation, from the root of the repository. */
export const docFiles: readonly string[] = [
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

/** The page with every such block filled anew. */
export const fillBlocks = (page: string): string =>
  page.replace(BLOCK, (block, _language, kind: string, path: string, lines: string | undefined) => {
    const text = kind === 'output' ? outputOf(path) : linesOf(path, lines)
    return `${block.slice(0, block.indexOf('\n'))}\n${text.trimEnd()}\n\`\`\``
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
