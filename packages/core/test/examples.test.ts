import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docPages } from '../compiler/docs/fill-page'
import { root } from '../compiler/docs/root'

const pages = docPages.map((path) => readFileSync(join(root, path), 'utf8'))
const examples = readdirSync(join(root, 'packages/core/examples')).filter((name) => name.endsWith('.ts'))

test.each(examples)('the documentation shows %s and what it prints', (name) => {
  const path = `packages/core/examples/${name}`
  const all = pages.join('\n')
  expect(all).toContain(`\`\`\`ts file=${path}\n`)
  expect(all).toContain(`\`\`\`text output=${path}\n`)
})

test('code that imports the library is taken from a file', () => {
  const blocks = pages.flatMap((page) => page.match(/^```(ts|tsx|js)\b[\s\S]*?^```$/gm) ?? [])
  expect(blocks.filter((block) => block.includes('@exodus/core') && !/^```ts file=/.test(block))).toEqual([])
})

test('the examples have the types that the package publishes', () => {
  const options = { cwd: join(root, 'packages/core'), encoding: 'utf8' } as const
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  expect(execFileSync(process.execPath, [compiler, '-p', 'examples'], options)).toBe('')
})
