import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

const modules = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`generated/${folder}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [`${folder}/${file.replace(/\.ts$/, '')}`, `generated/${folder}/${file}`]),
  )

/** Code splitting leaves imports of chunks for their side effects; there are none, and bundlers warn of them. */
function dropBareImports(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const file = join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const slim = text.replace(/^import "[./]+chunk-\w+\.js";\n/gm, '')
    if (slim !== text) writeFileSync(file, slim)
  }
}

/**
 * The bundle of simple-statistics computes a table when it is loaded, which no bundler can leave out again. Its modules
 * are taken one by one instead.
 */
const statisticsByModule: Plugin = {
  name: 'statistics-by-module',
  setup({ onResolve }) {
    const folder = resolve('node_modules/simple-statistics')
    onResolve({ filter: /^simple-statistics$/ }, () => ({
      path: join(folder, 'index.js'),
      sideEffects: false,
    }))
    onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, resolveDir }) =>
      resolveDir.includes('simple-statistics')
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    )
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    unit: 'src/unit/index.ts',
    period: 'src/period/index.ts',
    figure: 'src/figure/index.ts',
    metrics: 'src/metrics/index.ts',
    claims: 'src/claims/index.ts',
    profiles: 'src/profiles/index.ts',
    timeline: 'src/timeline/index.ts',
    reconciliation: 'src/reconciliation/index.ts',
    usage: 'src/usage/index.ts',
    releases: 'src/releases/index.ts',
    freshness: 'src/freshness/index.ts',
    projections: 'src/projections/index.ts',
    story: 'src/story/index.ts',
    search: 'src/search/index.ts',
    verification: 'src/verification/index.ts',
    citation: 'src/citation/index.ts',
    formats: 'src/formats/index.ts',
    query: 'src/query/index.ts',
    answers: 'src/answers/index.ts',
    'write-format': 'src/formats/write-format.ts',
    catalogue: 'generated/catalogue.ts',
    sources: 'generated/sources.ts',
    records: 'generated/records.ts',
    ...modules('datasets'),
    ...modules('codes'),
  },
  format: ['esm', 'cjs'],
  // Of bundled libraries the builds that need nothing of Node's; the package runs in browsers and workers too.
  platform: 'browser',
  target: 'es2022',
  dts: true,
  splitting: true,
  treeshake: false,
  esbuildPlugins: [statisticsByModule],
  clean: true,
  onSuccess: async () => dropBareImports('dist'),
})
