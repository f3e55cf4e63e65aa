import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docPages, fillPage } from './fill-page'
import { root } from './root'

// Needs the built package: the blocks with output are what the examples print.
for (const path of docPages) {
  const page = readFileSync(join(root, path), 'utf8')
  const filled = fillPage(page)
  if (filled !== page) writeFileSync(join(root, path), filled)
}
