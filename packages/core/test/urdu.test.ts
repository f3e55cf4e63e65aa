import { join } from 'node:path'
import { expect, test } from 'vitest'
import { urduFaultsInCode } from '../../../scripts/urdu-in-code'
import { root } from '../compiler/docs/root'

/** Words that readers may type or write, in whatever form: not words of the project. */
const wordsOfReaders = [
  'search/words.ts',
  ...['everyday-words', 'number-words', 'understanding'].map((name) => `verification/${name}.ts`),
]

test.each([
  ['packages/core/src', wordsOfReaders],
  ['packages/mcp/src', []],
  ['apps/api/src', []],
])('the Urdu in %s keeps to its style', (folder, leftOut) => {
  expect(urduFaultsInCode(join(root, folder), leftOut)).toEqual([])
})
