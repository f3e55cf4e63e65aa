import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app'
import { openContext } from '../context'
import { type ExportedFile, exportTo } from './export'
import { linksIn, relink } from './links'

const DATASETS = ['departures-total', 'departures-by-destination', 'asylum-applications-world']
// Of what is slow to make and much alike a few are enough here.
const MANY = /^\/v1\/(places|districts|professions|years|figures)\/./
const FEW = /SAU|AFG|lahore|doctor|2024|departures-(jang|dawn)/
let folder: string
let files: readonly ExportedFile[]
let app: ReturnType<typeof createApp>
let server: Server
let origin: string

beforeAll(async () => {
  const context = await openContext()
  folder = await mkdtemp(join(tmpdir(), 'exodus-export-'))
  app = createApp(context)
  ;({ files } = await exportTo({
    context,
    folder,
    datasets: DATASETS,
    only: (url) => !MANY.test(url) || FEW.test(url),
  }))
  // The plainest of file servers: a path is a file.
  server = createServer(({ url = '' }, response) => {
    const path = join(folder, decodeURIComponent(url))
    if (!existsSync(path)) response.writeHead(404).end()
    else createReadStream(path).pipe(response)
  }).listen(0)
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
}, 120_000)

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

interface Page {
  readonly data: readonly { readonly row: number }[]
  readonly page: { readonly total: number }
  readonly links: { readonly next?: string }
}

/** One file of each resource: the first whose path has the same beginning. */
const samples = () => [
  ...new Map(
    files.map((file) => [file.url.split(/[?/]/).slice(0, 3).join('/') + file.mediaType, file]),
  ).values(),
]

test('every resource of the catalogue is there', () => {
  const kinds = new Set(files.map(({ url }) => url.split('/')[2]?.split('?')[0]))
  for (const kind of [
    'datasets',
    'metrics',
    'figures',
    'claims',
    'sources',
    'codelists',
    'places',
    'districts',
  ]) {
    expect(kinds, kind).toContain(kind)
  }
  for (const kind of ['professions', 'years', 'timeline']) expect(kinds, kind).toContain(kind)
})

test('a sample of each resource reads, over a file server, as the live answer does', async () => {
  const fileByUrl = new Map(files.map(({ url, file }) => [url, file]))
  for (const [url, file] of [...fileByUrl]) fileByUrl.set(url.replace(/\?limit=\d+$/, ''), file)
  for (const { url, file, mediaType } of samples()) {
    const [live, there] = [await app.request(`http://localhost${url}`), await fetch(`${origin}${file}`)]
    expect(there.status, file).toBe(200)
    if (/json/.test(mediaType)) expect(await there.json(), file).toEqual(relink(await live.json(), fileByUrl))
    else expect(await there.text(), file).toBe(await live.text())
  }
})

test('every link in the exported datasets leads to a file', async () => {
  const open = ['/v1/datasets.json', ...DATASETS.map((id) => `/v1/datasets/${id}.json`), '/v1/claims.json']
  for (const file of open) {
    const links = linksIn(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    const ofOthers = (link: string) =>
      /\/observations$/.test(link) && !DATASETS.some((id) => link === `/v1/datasets/${id}/observations`)
    for (const link of links.filter((text) => !ofOthers(text)))
      expect(existsSync(join(folder, link)), link).toBe(true)
  }
})

test('a long table is in pages that lead to each other and have every row once', async () => {
  const rows = new Set<number>()
  let pages = 0
  for (
    let file: string | undefined = '/v1/datasets/asylum-applications-world/observations.json';
    file;
    pages++
  ) {
    const page = (await (await fetch(`${origin}${file}`)).json()) as Page
    for (const { row } of page.data) rows.add(row)
    file = page.links.next
    if (!file) expect(rows.size).toBe(page.page.total)
  }
  expect(pages).toBeGreaterThan(5)
})

test('the index says what stands where, with the digest of each', () => {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  expect(index.dataVersion).toMatch(/^[0-9a-f]+$/)
  expect(index.files).toEqual(files)
})
