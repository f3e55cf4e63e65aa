import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createApp } from '../app'
import type { ApiContext } from '../context'
import { fileOf } from './file-of'
import { linksIn, relink } from './links'
import { observationsUrl, seedsOf } from './seeds'

export interface ExportOptions {
  readonly context: ApiContext
  readonly folder: string
  /** The datasets whose observations are written; all without it. */
  readonly datasets?: readonly string[]
  /** Which answers to write; all of the catalogue without it. Links to others are left as they are. */
  readonly only?: (url: string) => boolean
  /** Where the folder will be served, for the few absolute URLs; a path alone works anywhere. */
  readonly origin?: string
}

export interface ExportedFile {
  readonly url: string
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes every answer of the catalogue to a folder that any file server can serve, with `index.json`, which says in
 * which file the answer of a URL stands. Links in the files lead to files.
 */
export async function exportTo({
  context,
  folder,
  datasets,
  only = () => true,
  origin = 'http://localhost',
}: ExportOptions) {
  // Each answer is asked for once, so that none need be kept.
  const app = createApp(context, { cacheBytes: 0 })
  const ask = (url: string) => app.request(`${origin}${url}`)

  const files = await findFiles(ask, context, datasets, only)
  const written: ExportedFile[] = []
  const fileByUrl = new Map([...files].map(([url, { file }]) => [url, file]))
  for (const [url, { file, mediaType, known }] of files) {
    const bytes = known ?? new Uint8Array(await (await ask(url)).arrayBuffer())
    const body = isJson(mediaType) ? relinked(bytes, fileByUrl) : bytes
    await write(join(folder, file), body)
    const sha256 = createHash('sha256').update(body).digest('hex')
    written.push({ url, file, mediaType, bytes: body.byteLength, sha256 })
  }
  const { edition, dataVersion, revised } = context
  const index = { edition, dataVersion, revised, files: written }
  await write(join(folder, 'index.json'), new TextEncoder().encode(JSON.stringify(index)))
  return index
}

type Ask = (url: string) => Response | Promise<Response>
type Files = Map<
  string,
  {
    readonly file: string
    readonly mediaType: string
    /** The answer, where it was read for its links. */
    readonly known?: Uint8Array
  }
>

/** Every URL that is reached from the seeds, with its file. */
async function findFiles(
  ask: Ask,
  context: ApiContext,
  datasets: readonly string[] | undefined,
  only: (url: string) => boolean,
): Promise<Files> {
  const { paths } = (await (await ask('/openapi.json')).json()) as {
    paths: Record<string, { get?: unknown }>
  }
  const described = Object.keys(paths).filter((path) => paths[path]?.get)
  const { certain, possible } = seedsOf(context, described)
  const wanted = datasets ?? context.catalogue.map(({ id }) => id)
  const files: Files = new Map()
  const skipped = new Set<string>()
  const waiting = [...certain, ...possible, ...wanted.map((id) => observationsUrl(id))]
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (files.has(url) || skipped.has(url) || !only(url)) continue
    const answer = await ask(url)
    const mediaType = answer.headers.get('content-type') ?? ''
    if (answer.status !== 200) {
      skipped.add(url)
      continue
    }
    const table = /^\/v1\/datasets\/([^/?]+)\/observations/.exec(url)?.[1]
    if (table === undefined) {
      const known = new Uint8Array(await answer.arrayBuffer())
      files.set(url, { file: fileOf(url, mediaType), mediaType, known })
      if (isJson(mediaType)) waiting.push(...linksIn(parsed(known)).filter((link) => isExported(link)))
    } else {
      await answer.body?.cancel()
      for (const [page, part] of await pagesOf(ask, observationsUrl(table))) {
        files.set(page, { file: fileOf(page, mediaType, part), mediaType })
      }
      // The address that links use is that of the first page.
      const plain = `/v1/datasets/${table}/observations`
      files.set(`${plain}?format=csv`, {
        file: `${plain}.csv`,
        mediaType: 'text/csv; charset=utf-8; header=present',
      })
    }
  }
  return files
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** What is computed over many cells for one who asks: every series tested on its past, every key of a metric tried. */
const COMPUTED = /^\/v1\/projections\/|\/coverage$/

/** Observations are sought from their own list; other queries, and long computations, are what a server is for. */
const isExported = (link: string): boolean =>
  !link.includes('/observations') && !link.includes('?') && !COMPUTED.test(link)

async function pagesOf(ask: Ask, first: string): Promise<[string, number][]> {
  const pages: [string, number][] = []
  for (let url: string | undefined = first; url !== undefined; ) {
    pages.push([url, pages.length + 1])
    const { links } = (await (await ask(url)).json()) as { links: { next?: string } }
    url = links.next
  }
  return pages
}

const isJson = (mediaType: string): boolean => /^application\/(.*\+)?json/.test(mediaType)

function relinked(bytes: Uint8Array, fileByUrl: ReadonlyMap<string, string>): Uint8Array {
  const links = new Map(fileByUrl)
  for (const [url, file] of fileByUrl) {
    const plain = url.replace(/\?limit=\d+$/, '')
    if (plain !== url) links.set(plain, file)
  }
  return new TextEncoder().encode(JSON.stringify(relink(parsed(bytes), links)))
}

async function write(path: string, body: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, body)
}
