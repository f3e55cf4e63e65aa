import { openEvidence } from '@exodus/core'
import { FigureJson } from '@exodus/core/schema'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../app'
import { openContext } from '../../context'
import { Problem } from '../../problem/problem'
import { QueryAnswer } from './schema'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp(await openContext())
})

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const json = async (path: string) => JSON.parse(await (await get(path)).text())
const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.request('/v1/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const DESTINATIONS = '/v1/datasets/departures-by-destination/observations'
const SUMS = 'groupBy=destination&measure=sum&period=2015..2024&sort=-value'

describe('groups', () => {
  test('each has its value, how many rows are behind it, their sources, and a figure that answers the same', async () => {
    const answer = await json(`${DESTINATIONS}?${SUMS}&limit=5`)
    expect(QueryAnswer.safeParse(answer).error).toBeUndefined()
    expect(answer.data).toHaveLength(5)
    for (const { figure, value, rows, sources, unit } of answer.data) {
      expect([rows > 0, sources.length > 0, unit]).toEqual([true, true, 'persons'])
      const found = FigureJson.parse(await json(`/v1/figures/${figure}`))
      expect([found.id, found.value]).toEqual([figure, value])
    }
    const values = answer.data.map(({ value }: { value: number }) => value)
    expect(values).toEqual(values.toSorted((a: number, b: number) => b - a))
  })

  test('a sum is the sum of the rows that the same filter lists', async () => {
    const [group] = (await json(`${DESTINATIONS}?${SUMS}&destination=SAU`)).data
    const { data } = await json(`${DESTINATIONS}?destination=SAU&period=2015..2024`)
    expect(group.rows).toBe(data.length)
    expect(group.value).toBe(data.reduce((sum: number, row: { value: number }) => sum + row.value, 0))
  })

  test('lineage goes down to rows, and lang names the codes', async () => {
    const { data } = await json(`${DESTINATIONS}?${SUMS}&destination=SAU&lineage=true&lang=ur`)
    const tree = FigureJson.parse(data[0].lineage)
    expect(tree.value).toBe(data[0].value)
    expect(tree.lineage).toMatchObject({ operation: 'accumulate' })
    expect(data[0].labels.destination).toMatch(/\p{Script=Arabic}/u)
  })

  test('notes say what a reader must know', async () => {
    const { notes } = await json(`${DESTINATIONS}?${SUMS}`)
    expect(notes.map(({ kind }: { kind: string }) => kind)).toEqual(['break', 'mixed-scopes'])
  })

  test('cursors give each group once, and belong to their query', async () => {
    const whole = await json(`${DESTINATIONS}?${SUMS}&limit=1000`)
    const groups: unknown[] = []
    for (let next: string | undefined = `${DESTINATIONS}?${SUMS}&limit=7`; next !== undefined; ) {
      const page: { data: unknown[]; links: { next?: string } } = await json(next)
      groups.push(...page.data)
      next = page.links.next
    }
    expect(groups).toEqual(whole.data)
    const { links } = await json(`${DESTINATIONS}?${SUMS}&limit=7`)
    const cursor = new URL(links.next, 'http://x').searchParams.get('cursor')
    expect((await get(`${DESTINATIONS}?groupBy=destination&measure=mean&cursor=${cursor}`)).status).toBe(400)
  })

  test('CSV holds the same groups', async () => {
    const { data } = await json(`${DESTINATIONS}?${SUMS}`)
    const rows: Record<string, string>[] = parse(await (await get(`${DESTINATIONS}.csv?${SUMS}`)).text(), {
      columns: true,
    })
    expect(rows.map(({ destination, value }) => [destination, Number(value)])).toEqual(
      data.map(({ destination, value }: { destination: string; value: number }) => [destination, value]),
    )
  })
})

describe('rows', () => {
  test('codes are taken in any way of writing and answered as alpha-3', async () => {
    const rows = (text: string) => json(`${DESTINATIONS}?period=2024&destination=${text}`)
    const { data } = await rows('SAU')
    expect(data.map(({ destination }: { destination: string }) => destination)).toEqual(['SAU'])
    for (const text of ['SA', '682', 'KSA', 'sau']) expect((await rows(text)).data).toEqual(data)
  })

  test('fields choose the columns; the figure stays', async () => {
    const { data } = await json(`${DESTINATIONS}?period=2024&fields=destination,value&sort=-value&limit=3`)
    for (const row of data) expect(Object.keys(row)).toEqual(['destination', 'value', 'figure'])
  })

  test('as of a day nothing stands that came out later', async () => {
    const evidence = await openEvidence({ datasets: ['departures-by-destination'] })
    const then = await json(`${DESTINATIONS}?asOf=2023-12-31&limit=10000`)
    expect(then.page.total).toBeGreaterThan(0)
    expect(then.page.total).toBeLessThan((await json(DESTINATIONS)).page.total)
    const published = then.data.map(
      ({ source }: { source: string }) => evidence.source(source)?.published ?? '',
    )
    expect(published.filter((date: string) => date.slice(0, 4) > '2023')).toEqual([])
    const { data } = await json(`${DESTINATIONS}?asOf=2023-12-31&limit=10000&rivals=true`)
    expect(data.length).toBeGreaterThanOrEqual(then.page.total)
  })

  test('rivals are rows of their own where they are asked for', async () => {
    const path = '/v1/datasets/departures-total/observations?scope=beoe-oec&period=2024'
    const [row] = (await json(path)).data
    const { data } = await json(`${path}&rivals=true`)
    expect(data.length).toBeGreaterThan(1)
    expect(data.map(({ value }: { value: number }) => value)).toContain(row.value)
  })
})

describe('/v1/query', () => {
  test('takes the dataset as a parameter and answers as the dataset does', async () => {
    const { links: _, ...direct } = await json(`${DESTINATIONS}?${SUMS}`)
    const { links, ...answer } = await json(`/v1/query?dataset=departures-by-destination&${SUMS}`)
    expect(answer).toEqual(direct)
    expect(links.self).toContain('/v1/query?dataset=departures-by-destination')
  })

  test('takes the same question as a body; its links lead to the same answer', async () => {
    const body = {
      dataset: 'departures-by-destination',
      groupBy: ['destination'],
      measure: 'sum',
      period: { from: '2015', to: '2024' },
      sort: [{ by: 'value', direction: 'descending' }],
      limit: 4,
    }
    const { links, data } = JSON.parse(await (await post(body)).text())
    expect(data).toEqual((await json(`${DESTINATIONS}?${SUMS}&limit=4`)).data)
    expect((await json(links.self)).data).toEqual(data)
    const next = await json(links.next)
    expect(next.data).toEqual((await json(`${DESTINATIONS}?${SUMS}&limit=4&offset=4`)).data)
  })

  test.each<[unknown, string]>([
    ['', 'no body'],
    ['{', 'no JSON'],
    ['[]', 'no object'],
    [{ dataset: 'departures-total', mesure: 'sum' }, 'an unknown name'],
    [{ dataset: 'departures-total', limit: 0 }, 'no limit'],
    [{ dataset: 'departures-total', where: { constructor: ['x'] } }, 'no column'],
    [{ dataset: 'departures-total', groupBy: ['scope'] }, 'no measure'],
    [{ dataset: 'departures-total', period: {} }, 'no period'],
  ])('a body %j is refused with 400: %s', async (body, _why) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    Problem.parse(await answer.json())
  })
})

test.each([
  [`${DESTINATIONS}?groupBy=destnation&measure=sum`, 'groupBy', 'destination'],
  [`${DESTINATIONS}?groupBy=destination`, 'measure', undefined],
  [`${DESTINATIONS}?groupBy=destination&measure=summ`, 'measure', 'sum'],
  [`${DESTINATIONS}?sort=valeu`, 'sort', 'value'],
  [`${DESTINATIONS}?fields=valeu`, 'fields', 'value'],
  [`${DESTINATIONS}?asOf=yesterday`, 'asOf', undefined],
  [`${DESTINATIONS}?asOf=2024-13`, 'asOf', undefined],
  [`${DESTINATIONS}?period=2024..2015`, 'period', '2015..2024'],
  [`${DESTINATIONS}?period=..`, 'period', undefined],
  [`${DESTINATIONS}?destination=`, 'destination', undefined],
  [`${DESTINATIONS}?sort=value&sort=period`, 'sort', undefined],
  [`${DESTINATIONS}?lineage=true&lineage=true`, 'lineage', undefined],
  ['/v1/datasets/departures-total/observations?groupBy=period&measure=sum', 'scope', undefined],
  ['/v1/datasets/governance/observations?groupBy=country&measure=sum', 'measure', undefined],
  ['/v1/datasets/governance/observations?groupBy=country&measure=mean', 'unit', undefined],
  ['/v1/datasets/population/observations?country=PAK&measure=sum', 'period', undefined],
  ['/v1/query?dataset=citizenship-renounced&groupBy=destination&measure=sum', 'measure', undefined],
  ['/v1/figures/departures-total/sum', 'scope', undefined],
])('%s → 400 names %s', async (path, field, nearest) => {
  const answer = await get(path)
  const problem = Problem.parse(await answer.json())
  expect([answer.status, problem.field, problem.nearest]).toEqual([400, field, nearest])
})
