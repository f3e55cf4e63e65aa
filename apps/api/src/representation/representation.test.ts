import { formats, type JsonDocument } from '@exodus/core/formats'
import { bodyStream, writeFormat } from '@exodus/core/write-format'
import { parse } from 'csv-parse/sync'
import LinkHeader from 'http-link-header'
import { parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app'
import { type ApiContext, openContext } from '../context'
import { Problem } from '../problem/problem'
import { contentOf } from './dataset-content'
import { OBSERVATIONS, type Representation } from './representation'

let context: ApiContext
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  context = await openContext()
  app = createApp(context)
})

const ORIGIN = 'http://localhost'
const PATH = '/v1/datasets/departures-by-destination/observations'
const get = async (path: string, headers: Record<string, string> = {}) =>
  app.request(ORIGIN + path, { headers })
const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer())

/** JSON without a suffix is a page; all else is a file. */
const FILES = OBSERVATIONS.filter(({ id }) => id !== 'json')

describe('observations', () => {
  test.each(FILES.map((one) => [one.id, one] as const))(
    '%s is the same by suffix, by format= and by Accept, and what the library writes',
    async (_, { id, suffix, contentType }: Representation) => {
      const answers = await Promise.all([
        get(`${PATH}.${suffix}`),
        get(`${PATH}?format=${id}`),
        get(PATH, { accept: contentType }),
      ])
      const dataset = context.evidence.dataset('departures-by-destination')
      const body = await writeFormat(contentOf(context, dataset, ORIGIN), id)
      const written = await bytesOf(new Response(bodyStream(body)))
      for (const answer of answers) {
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, contentType])
        expect(answer.headers.get('vary')).toContain('Accept')
        expect(answer.headers.get('content-disposition')).toContain(`departures-by-destination.${suffix}"`)
        expect(await bytesOf(answer)).toEqual(written)
      }
    },
  )

  test('.json is the whole as one document that explains itself', async () => {
    const page = JSON.parse(await (await get(`${PATH}?limit=10000`)).text())
    const document: JsonDocument = JSON.parse(await (await get(`${PATH}.json`)).text())
    expect(document.data).toHaveLength(page.page.total)
    expect(document.dataset.licence.id).toBe('CC-BY-4.0')
    expect((await get(new URL(document.dataset.url).pathname)).status).toBe(200)
  })

  test('filters and limits choose rows in every format', async () => {
    const query = 'destination=SAU&period=2015..2016&limit=1'
    const [csv, parquet, json] = await Promise.all(
      ['csv', 'parquet', 'json'].map((suffix) => get(`${PATH}.${suffix}?${query}`)),
    )
    const wanted = [expect.objectContaining({ destination: 'SAU', period: '2015' })]
    expect(parse(await (csv?.text() ?? ''), { columns: true })).toEqual(wanted)
    expect(await parquetReadObjects({ file: (await parquet?.arrayBuffer()) ?? new ArrayBuffer(0) })).toEqual(
      wanted,
    )
    expect(JSON.parse((await json?.text()) ?? '').data).toEqual(wanted)
  })

  test('a table too long to be held comes in pieces', async () => {
    const { body } = await get('/v1/datasets/migrant-stock-world/observations.csv')
    let pieces = 0
    for await (const _ of body ?? []) pieces++
    expect(pieces).toBeGreaterThan(20)
  })

  test('bom=1 puts a byte order mark before CSV', async () => {
    const [plain, marked] = await Promise.all([get(`${PATH}.csv`), get(`${PATH}.csv?bom=1`)])
    const bytes = await bytesOf(marked)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.slice(3)).toEqual(await bytesOf(plain))
  })

  test('labels are in the language asked for', async () => {
    const { dimension } = JSON.parse(await (await get(`${PATH}.jsonstat.json?lang=ur`)).text())
    expect(dimension.destination.category.label.SAU).toBe('سعودی عرب')
  })

  test('links name the other forms with the same filter, the metadata of a CSV, and the licence', async () => {
    const answer = await get(`${PATH}.csv?destination=SAU&bom=1`)
    const links = LinkHeader.parse(answer.headers.get('link') ?? '')
    const [describedby] = links.rel('describedby')
    const addressOf = (uri = ''): string => {
      const { pathname, search } = new URL(uri, `http://a.test${PATH}`)
      return pathname + search
    }
    expect(addressOf(describedby?.uri)).toBe(`${PATH}.csv-metadata.json?destination=SAU`)
    expect(describedby?.type).toBe('application/csvm+json')
    expect(links.rel('license').map(({ uri }) => uri)).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
    ])
    const others = links.rel('alternate')
    expect(others).toHaveLength(OBSERVATIONS.length - 2)
    for (const { uri, type } of [...others, ...links.rel('describedby')]) {
      const other = await get(addressOf(uri))
      expect([uri, other.status]).toEqual([uri, 200])
      expect(other.headers.get('content-type')).toContain(type)
    }
  })
})

describe('datasets', () => {
  test.each(formats.filter(({ of }) => of === 'dataset'))(
    '$id of a dataset',
    async ({ id, suffix, mediaType }) => {
      const answers = await Promise.all([
        get(`/v1/datasets/returns.${suffix}`),
        get(`/v1/datasets/returns?format=${id}`),
      ])
      const [first, second] = await Promise.all(answers.map(bytesOf))
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(answers[0]?.headers.get('content-type')).toContain(mediaType)
      expect(first).toEqual(second)
    },
  )

  test('the catalogue is DCAT with every dataset', async () => {
    const catalogue = JSON.parse(await (await get('/v1/datasets.dcat.jsonld')).text())
    expect(catalogue['dcat:dataset']).toHaveLength(context.catalogue.length)
    expect((await get('/v1/datasets', { accept: 'application/ld+json' })).status).toBe(200)
  })
})

test.each(['datasets', 'metrics', 'claims', 'codelists'])(
  'the list of %s is there as CSV too',
  async (list) => {
    const { data } = JSON.parse(await (await get(`/v1/${list}`)).text())
    const answer = await get(`/v1/${list}.csv`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true })
    expect(rows.map(({ id }) => id)).toEqual(data.map(({ id }: { id: string }) => id))
    const titles = rows.map((row) => row.title_ur ?? row.statement_ur)
    expect(titles).toEqual(
      data.map((item: Record<string, { ur: string }>) => (item.title ?? item.statement)?.ur),
    )
  },
)

test.each([
  [`${PATH}.xml`, {}, 'suffix', 'csv'],
  [`${PATH}?format=xml`, {}, 'format', 'csv'],
  [PATH, { accept: 'application/xml' }, 'accept', 'text/csv; charset=utf-8; header=present'],
  ['/v1/datasets/returns.csv', {}, 'suffix', 'zip'],
  ['/v1/claims.xlsx', {}, 'suffix', 'csv'],
])('%s %o → 406, which lists what there is', async (path, headers, field, offered) => {
  const answer = await get(path, headers)
  expect(answer.status).toBe(406)
  const problem = Problem.parse(await answer.json())
  expect(problem.field).toBe(field)
  expect(problem.accepted).toContain(offered)
})

test('the OpenAPI document names the media types of every representation', async () => {
  const { paths } = JSON.parse(await (await get('/openapi.json')).text())
  const { content } = paths['/v1/datasets/{id}/observations'].get.responses['200']
  expect(Object.keys(content).sort()).toEqual(
    [...new Set(OBSERVATIONS.map(({ mediaType }) => mediaType))].sort(),
  )
})
