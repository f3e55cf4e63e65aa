import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { metrics } from '../src/metrics'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a page downloads for an import before it calls anything: the entry and all it imports statically, minified. */
async function staticClosure(code: string): Promise<{ text: string; gzip: number; external: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    external: ['zod'],
    logLevel: 'error',
  })
  const texts = new Map(outputFiles.map((file) => [basename(file.path), file.text]))
  const paths = new Set(
    Object.keys(metafile.outputs).filter((path) => metafile.outputs[path]?.entryPoint === '<stdin>'),
  )
  const external = new Set<string>()
  for (const path of paths) {
    for (const { path: imported, kind, external: isExternal } of metafile.outputs[path]?.imports ?? []) {
      if (isExternal) external.add(imported)
      else if (kind === 'import-statement') paths.add(imported)
    }
  }
  const text = Array.from(paths, (path) => texts.get(basename(path)) ?? '').join('\n')
  return { text, gzip: gzipSync(text, { level: 9 }).length, external: [...external] }
}

const numbersOf = (id: string): string => {
  const module = readFileSync(join(root, 'generated/columns', `${id}.js`), 'utf8')
  return /"numbers":(\[[^\]]+\])/.exec(module)?.[1] ?? ''
}

/** The datasets whose values stand in a bundle; those with so few values that others may have them too left out. */
const datasetsIn = (text: string): string[] =>
  readdirSync(join(root, 'generated/columns'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => basename(file, '.js'))
    .filter((id) => numbersOf(id).length > 40 && text.includes(numbersOf(id)))

test('the root entry is at most 6 kB, and carries the values of no dataset', async () => {
  const { gzip, text } = await staticClosure("export * from '@exodus/core'")
  expect(gzip).toBeLessThanOrEqual(6_000)
  expect(text).toContain('openEvidence')
  expect(datasetsIn(text)).toEqual([])
})

test('one dataset with all it needs is at most 12 kB, and is the only one', async () => {
  const { gzip, text } = await staticClosure(
    "export * from '@exodus/core/datasets/departures-by-destination'",
  )
  expect(gzip).toBeLessThanOrEqual(12_000)
  expect(datasetsIn(text)).toEqual(['departures-by-destination'])
})

test('reading a figure from one dataset does not load the others', async () => {
  const { text } = await staticClosure(`
    import { createEvidence, readObservation } from '@exodus/core'
    import { departuresTotal } from '@exodus/core/datasets/departures-total'
    const evidence = createEvidence({ datasets: [departuresTotal] })
    export const figure = readObservation(evidence, 'departures-total', { origin: 'PAK', scope: 'beoe-oec', period: '2024' })`)
  expect(datasetsIn(text)).toEqual(['departures-total'])
})

test('metrics carry formulas, not data', async () => {
  const { text } = await staticClosure("export * from '@exodus/core/metrics'")
  expect(text).toContain('departure-rate')
  expect(datasetsIn(text)).toEqual([])
})

test('one metric is at most 9 kB, and brings no metric but those that it reads', async () => {
  const { gzip, text } = await staticClosure("export { departureRate } from '@exodus/core/metrics'")
  expect(gzip).toBeLessThanOrEqual(9_000)
  const carried = metrics.map(({ id }) => id).filter((id) => text.includes(`id:"${id}"`))
  expect(carried.sort()).toEqual(['departure-rate', 'departures'])
  expect(datasetsIn(text)).toEqual([])
})

test('a format brings its own writer, and no other', async () => {
  const sizes: Record<string, number> = {}
  for (const name of ['toCsv', 'toJsonStat', 'toDcat', 'toDataPackage', 'toParquet', 'toXlsx']) {
    const { gzip, text } = await staticClosure(`export { ${name} } from '@exodus/core/formats'`)
    sizes[name] = gzip
    expect([name, text.includes('[Content_Types].xml')]).toEqual([name, name === 'toXlsx'])
    expect([name, text.includes('PAR1') || text.includes('SNAPPY')]).toEqual([name, name === 'toParquet'])
    expect([name, text.includes('datapackage.json')]).toEqual([name, name === 'toDataPackage'])
  }
  expect(sizes.toCsv).toBeLessThanOrEqual(1_000)
  expect(sizes.toJsonStat).toBeLessThanOrEqual(6_200)
  expect(sizes.toDcat).toBeLessThanOrEqual(6_000)
  expect(sizes.toDataPackage).toBeLessThanOrEqual(12_000)
  expect(sizes.toParquet).toBeLessThanOrEqual(24_000)
  expect(sizes.toXlsx).toBeLessThanOrEqual(24_000)
})

test('writing by name loads a writer when it is asked for', async () => {
  const { gzip } = await staticClosure("export { writeFormat } from '@exodus/core/write-format'")
  expect(gzip).toBeLessThanOrEqual(5_000)
})

test('what is imported and not used is left out', async () => {
  const { text } = await staticClosure(`
    import { departuresByDestination } from '@exodus/core/datasets/departures-by-destination'
    import { parsePeriod } from '@exodus/core/period'
    export const start = parsePeriod('FY2024-PK').start`)
  expect(datasetsIn(text)).toEqual([])
})

test('only the schemas need zod', async () => {
  const needs = async (entry: string): Promise<string[]> =>
    (await staticClosure(`export * from '@exodus/core${entry}'`)).external
  expect(await needs('/schema')).toEqual(['zod'])
  for (const entry of [
    '',
    '/figure',
    '/metrics',
    '/period',
    '/unit',
    '/formats',
    '/sources',
    '/codes/area',
  ]) {
    expect([entry, await needs(entry)]).toEqual([entry, []])
  }
})
