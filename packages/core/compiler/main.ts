import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { camelCase, compileDataset, stringModule } from './compile-dataset'
import { dataFolder, readEvidence } from './read-data'
import { compileRevisions } from './revisions/compile-revisions'

const generated = fileURLToPath(new URL('../generated', import.meta.url))
// Written beside and put in place at the end, so that a reader never meets half of it.
const unfinished = `${generated}.unfinished`

function write(file: string, text: string): void {
  const path = join(unfinished, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A string module with the declaration beside it, so that the type checker never reads the data. */
function writeString(file: string, name: string, value: unknown): void {
  write(`${file}.js`, stringModule(name, value))
  write(`${file}.d.ts`, `export declare const ${name}: string\n`)
}

/** Digest of everything under data/: two builds with one data version hold the same figures. */
function dataVersion(): string {
  const hash = createHash('sha256')
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(file.slice(dataFolder.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

rmSync(unfinished, { recursive: true, force: true })
const evidence = readEvidence()

for (const [id, dataset] of evidence.datasets) {
  const modules = compileDataset(dataset, evidence)
  write(`datasets/${id}.ts`, modules.wrapper)
  write(`columns/${id}.js`, modules.columns)
  write(`columns/${id}.d.ts`, 'export declare const columns: string\n')
}

for (const [id, list] of evidence.codeLists) {
  writeString(`code-lists/${id}`, 'json', list)
  write(
    `codes/${id}.ts`,
    `import type { CodeList } from '../../src/schema'
import { json } from '../code-lists/${id}.js'

export const ${camelCase(id)}: CodeList = /* @__PURE__ */ JSON.parse(json)
`,
  )
}
const lists = [...evidence.codeLists.keys()]
write(
  'codes/index.ts',
  `import type { CodeList } from '../../src/schema'
${lists.map((id) => `import { ${camelCase(id)} } from './${id}'`).join('\n')}

/** Every code list by id. */
export const codeLists: Readonly<Record<string, CodeList>> = {
${lists.map((id) => `  '${id}': ${camelCase(id)},`).join('\n')}
}
`,
)

writeString('text/sources', 'json', evidence.sources)
write(
  'sources.ts',
  `import type { Source } from '../src/schema'
import { json } from './text/sources.js'

/** Every source, once. */
export const sources: readonly Source[] = /* @__PURE__ */ JSON.parse(json)
`,
)

const descriptions = Array.from(evidence.datasets.values(), ({ description, size }) => ({
  ...description,
  size,
}))
writeString('text/catalogue', 'json', descriptions)
write(
  'catalogue.ts',
  `import type { DatasetDescription } from '../src/schema'
import { json } from './text/catalogue.js'

/** What each dataset counts, how it was made, its caveats and releases; \`size\` is its number of published rows. */
export const catalogue: readonly (DatasetDescription & { readonly size: number })[] = /* @__PURE__ */ JSON.parse(json)
`,
)

const revisions = Array.from(evidence.datasets, ([id, dataset]) => ({
  id,
  changes: compileRevisions(dataset),
}))
for (const { id, changes } of revisions) {
  if (changes.length > 0) writeString(`revisions/${id}`, 'json', changes)
}
write(
  'revisions.ts',
  `import type { CellRevision } from '../src/releases'

/** What the releases of each dataset after its first changed; null for a dataset with one release. */
export const revisionLoaders = {
${revisions.map(({ id, changes }) => `  '${id}': ${changes.length === 0 ? 'null' : `(): Promise<readonly CellRevision[]> => import('./revisions/${id}.js').then(({ json }) => JSON.parse(json))`},`).join('\n')}
}
`,
)

const { events, statements, incidents, claims } = evidence
writeString('text/records', 'json', { events, statements, incidents, claims })
write(
  'records.ts',
  `import type { EvidenceRecords } from '../src/evidence'
import { json } from './text/records.js'

/** What is on record besides numbers. */
export const records: EvidenceRecords = /* @__PURE__ */ JSON.parse(json)

export const { events, statements, incidents, claims } = records
`,
)

const ids = [...evidence.datasets.keys()]
write(
  'loaders.ts',
  `import type { EvidenceRecords } from '../src/evidence'
import type { Source } from '../src/schema'

/** One loader a dataset: a bundler makes a chunk of each. */
export const datasetLoaders = {
${ids.map((id) => `  '${id}': () => import('./datasets/${id}').then((module) => module.${camelCase(id)}),`).join('\n')}
} as const

export const loadSources = (): Promise<readonly Source[]> => import('./sources').then((module) => module.sources)

export const loadRecords = (): Promise<EvidenceRecords> => import('./records').then((module) => module.records)
`,
)

const revised =
  descriptions
    .map((description) => description.revised)
    .sort()
    .at(-1) ?? ''
write(
  'edition.ts',
  `/** Edition of the evidence: year and month of its latest revision. */
export const edition = '${revised.slice(0, 7).replace('-', '.')}'

/** Day of the latest revision of the data, ISO 8601. */
export const revised = '${revised}'

/** Digest of the data: equal versions hold equal figures. */
export const dataVersion = '${dataVersion()}'
`,
)

rmSync(generated, { recursive: true, force: true })
renameSync(unfinished, generated)

const rows = descriptions.reduce((all, { size }) => all + size, 0)
console.log(
  `compiled ${ids.length} datasets, ${rows} rows, ${lists.length} code lists, ${evidence.sources.length} sources`,
)
