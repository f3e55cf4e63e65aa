import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueDoc, catalogueDocPath } from './catalogue-doc'
import { docFiles, fillBlocks, root } from './doc-blocks'
import { readEvidence } from './read-data'

// Needs the built package: the blocks with output are what the examples print.
writeFileSync(join(root, catalogueDocPath), catalogueDoc(readEvidence()))
for (const path of docFiles) {
  const page = readFileSync(join(root, path), 'utf8')
  const filled = fillBlocks(page)
  if (filled !== page) writeFileSync(join(root, path), filled)
}
