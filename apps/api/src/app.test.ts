import { FigureJson } from '@exodus/core/schema'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app'
import { openContext } from './context'
import { Problem } from './problem/problem'

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp(await openContext())
})

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const json = async (path: string) => JSON.parse(await (await get(path)).text())

describe('datasets', () => {
  test('the list has every dataset with a link that leads to it', async () => {
    const { data } = await json('/v1/datasets')
    expect(data.length).toBeGreaterThan(70)
    const answers = await Promise.all(data.map(({ links }: { links: { self: string } }) => get(links.self)))
    expect(answers.filter((answer: Response) => answer.status !== 200)).toEqual([])
  })

  test('a topic narrows the list', async () => {
    const { data } = await json('/v1/datasets?topic=visas')
    expect(new Set(data.map(({ topic }: { topic: string }) => topic))).toEqual(new Set(['visas']))
  })

  test('one dataset says what it counts, what it does not, and from which sources', async () => {
    const dataset = await json('/v1/datasets/departures-total')
    expect(dataset.counts.en).toBeTruthy()
    expect(dataset.doesNotCount.ur).toBeTruthy()
    expect(dataset.releases[0].sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await get(dataset.sources[0].link)).status).toBe(200)
  })
})

describe('observations', () => {
  test('2024 answers 727,381 with the two rival values and their sources', async () => {
    const { data, page } = await json('/v1/datasets/departures-total/observations?origin=PAK&period=2024')
    expect(page).toEqual({ offset: 0, returned: 1, total: 1 })
    expect(data[0]).toMatchObject({
      origin: 'PAK',
      scope: 'beoe-oec',
      period: '2024',
      value: 727_381,
      unit: 'persons',
    })
    expect(data[0].alternatives.map(({ value }: { value: number }) => value).sort()).toEqual([
      725_672, 727_391,
    ])
    for (const { source } of data[0].alternatives)
      expect((await get(`/v1/sources/${source}`)).status).toBe(200)
  })

  test('a comma means or, and a range of periods is closed', async () => {
    const { data } = await json(
      '/v1/datasets/departures-by-destination/observations?destination=SAU,ARE&period=2015..2016',
    )
    expect(data.map((row: Record<string, unknown>) => `${row.destination} ${row.period}`)).toEqual([
      'ARE 2015',
      'ARE 2016',
      'SAU 2015',
      'SAU 2016',
    ])
  })

  test('following the cursors gives each row once, in the order of one long answer', async () => {
    const path = '/v1/datasets/departures-by-destination/observations'
    const whole = await json(`${path}?limit=10000`)
    const rows: { row: number }[] = []
    for (let next: string | undefined = `${path}?limit=150`; next !== undefined; ) {
      const page: { data: { row: number }[]; links: { next?: string } } = await json(next)
      rows.push(...page.data)
      next = page.links.next
    }
    expect(rows).toEqual(whole.data)
    expect(rows.length).toBe(whole.page.total)
  })

  test('CSV without a limit is the whole selection, read back by an independent parser', async () => {
    const { page, data } = await json('/v1/datasets/departures-by-destination/observations?limit=10000')
    const answer = await get('/v1/datasets/departures-by-destination/observations', { accept: 'text/csv' })
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true })
    expect(rows.length).toBe(page.total)
    expect(rows.map(({ value }) => Number(value))).toEqual(data.map(({ value }: { value: number }) => value))
  })

  test('a code of the list that the dataset does not use matches nothing', async () => {
    const { data, page } = await json('/v1/datasets/departures-by-destination/observations?destination=VAT')
    expect(data).toEqual([])
    expect(page.total).toBe(0)
  })

  test('every dataset gives a first page of rows that name value, unit, status, quality and source', async () => {
    const { data: datasets } = await json('/v1/datasets')
    for (const { id } of datasets) {
      const { data } = await json(`/v1/datasets/${id}/observations?limit=3`)
      expect(data.length, id).toBeGreaterThan(0)
      const named = expect.stringMatching(/./)
      for (const row of data)
        expect(row, id).toMatchObject({ unit: named, status: named, quality: named, source: named })
    }
  })
})

describe('figures and metrics', () => {
  test('the departure rate shows the tree down to published rows with addresses', async () => {
    const figure = FigureJson.parse(await json('/v1/figures/departure-rate/PAK.2024'))
    const leaves = leavesOf(figure)
    expect(leaves.map(({ dataset }) => dataset)).toEqual(['departures-total', 'population'])
    for (const { source, row } of leaves) {
      expect(source.url).toMatch(/^https?:/)
      expect(row).toBeGreaterThan(0)
    }
  })

  test('every metric links to an example that answers', async () => {
    const { data } = await json('/v1/metrics')
    for (const { id, links } of data) {
      expect((await get(links.self)).status, id).toBe(200)
      const figure = FigureJson.parse(await json(links.example))
      expect(links.example, id).toBe(`/v1/figures/${figure.id}`)
    }
  })

  test('the figure of an observation is found under the id that the row gives', async () => {
    const { data } = await json('/v1/datasets/asylum-applications/observations?limit=5')
    for (const { figure, value } of data) expect((await json(`/v1/figures/${figure}`)).value).toBe(value)
  })

  test('the same figure is there as text and as PROV-JSON', async () => {
    const text = await (await get('/v1/figures/departure-rate/PAK.2024?format=text')).text()
    expect(text).toContain('https://')
    const prov = await json('/v1/figures/departure-rate/PAK.2024?format=prov')
    expect(Object.keys(prov.entity)).toContain('exodus:departure-rate/PAK.2024')
  })
})

describe('profiles, timeline and reconciliations', () => {
  test('a place gives its facts, the figures it is ranked among, and what is missing', async () => {
    const place = await json('/v1/places/SAU')
    const departures = place.facts.find(({ id }: { id: string }) => id === 'registered-departures')
    expect(departures.rank.value).toBe(1)
    expect(departures.rank.among.length).toBeGreaterThan(5)
    for (const figure of departures.rank.among.slice(0, 3))
      expect((await get(`/v1/figures/${figure}`)).status).toBe(200)
    expect(place.missing.length).toBeGreaterThan(0)
  })

  test('every point of a series is a figure that can be asked for', async () => {
    for (const path of ['/v1/places/GBR', '/v1/districts/sialkot', '/v1/professions/doctor']) {
      const { facts } = await json(path)
      for (const { series } of facts) {
        const { figure, value } = series[0]
        expect((await json(`/v1/figures/${figure}`)).value, figure).toBe(value)
      }
    }
  })

  test('a year gathers metrics and what happened in it', async () => {
    const year = await json('/v1/years/2023')
    expect(year.facts.find(({ id }: { id: string }) => id === 'departures').figure.value).toBe(862_625)
    expect(year.timeline.length).toBeGreaterThan(0)
  })

  test('the timeline narrows by kind, time and area', async () => {
    const all = await json('/v1/timeline')
    const some = await json('/v1/timeline?kind=event&area=ARE&from=2020')
    expect(all.data.length).toBeGreaterThan(some.data.length)
    for (const { kind, areas } of some.data) expect([kind, areas.includes('ARE')]).toEqual(['event', true])
  })

  test('a reconciliation names the rule and the part of the gap that nothing explains', async () => {
    const { counts, data } = await json('/v1/reconciliations?dataset=departures-total')
    expect(counts.en).toMatch(/^Registrations/)
    const cell = data.find(({ figure }: { figure: { period: string } }) => figure.period === '2024')
    expect(cell.spread).toBe(1_719)
    for (const { rule, difference, residual, statedReason, differsIn } of cell.rivals) {
      expect(rule).toBe('stated-scope')
      expect(statedReason).toBeTruthy()
      expect(residual).toBe(difference)
      expect(differsIn).toEqual(['scope'])
    }
  })

  test('a part of a gap that is explained has its ground and the figure behind it', async () => {
    const { data } = await json('/v1/reconciliations?dataset=departures-by-destination')
    const cell = data.find(
      ({ figure }: { figure: { id: string } }) => figure.id === 'departures-by-destination/PAK.SAU.2020',
    )
    expect(cell.rivals[0].explained).toMatchObject({
      amount: -37,
      by: 'corporation',
      evidence: { value: 508 },
    })
    expect(cell.rivals[0].coverage.scope).toBe('beoe')
  })

  test('a series that two sources give differently has its gap over all periods', async () => {
    const { data, total } = await json('/v1/reconciliations/series?dataset=departures-total')
    expect(total).toBe(data.length)
    for (const { meanDifference, meanExplained, meanResidual } of data) {
      expect(meanExplained + meanResidual).toBeCloseTo(meanDifference, 6)
    }
  })

  test('code lists give names in both languages', async () => {
    const list = await json('/v1/codelists/skill-level')
    expect(list.codes.every(({ name }: { name: { en: string; ur: string } }) => name.en && name.ur)).toBe(
      true,
    )
    expect((await json('/v1/codelists')).data.length).toBeGreaterThan(80)
  })
})

describe('search', () => {
  test('words of either language find the same place', async () => {
    const [english, urdu] = await Promise.all(
      ['Saudi Arabia', 'سعودی عرب'].map((q) => json(`/v1/search?kind=place&q=${encodeURIComponent(q)}`)),
    )
    expect(english.data[0].id).toBe('SAU')
    expect(urdu.data[0].id).toBe('SAU')
  })

  test('titles come in the language asked for', async () => {
    const { data } = await json('/v1/search?q=remittances&lang=ur')
    expect(data[0].title).toMatch(/[\u0600-\u06ff]/)
  })
})

describe('claims', () => {
  test('every claim has a verdict of the scale, and can be asked for whole', async () => {
    const { data } = await json('/v1/claims')
    expect(data.length).toBeGreaterThan(10)
    for (const { id, verdict, links } of data) {
      const assessment = await json(links.self)
      expect(assessment.verdict, id).toBe(verdict)
      expect(assessment.reasons.length, id).toBeGreaterThan(0)
    }
  })

  test('a reason is written out with its figures, and each figure goes down to a row', async () => {
    const { reasons, whenSaid } = await json('/v1/claims/left-last-year-727000')
    expect(reasons[0].text.en).toContain('727,381')
    for (const figure of Object.values<FigureJson>(reasons[0].figures))
      expect(leavesOf(figure).length).toBeGreaterThan(0)
    expect(whenSaid.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('a rated claim has a review for machines, an opinion has none', async () => {
    const review = await get('/v1/claims/left-last-year-727000?format=claimreview&lang=ur')
    expect(review.headers.get('content-type')).toContain('application/ld+json')
    expect(JSON.parse(await review.text())['@type']).toBe('ClaimReview')
    expect((await get('/v1/claims/national-emergency?format=claimreview')).status).toBe(404)
  })

  test('verdict and section narrow the list', async () => {
    const { data } = await json('/v1/claims?verdict=opinion&section=opening')
    for (const { verdict, section } of data) expect([verdict, section]).toEqual(['opinion', 'opening'])
  })
})

describe("a caller's mistake", () => {
  test.each([
    ['/v1/datasets/departure-total', 404, 'dataset', 'departures-total'],
    ['/v1/datasets/departures-by-destination/observations?destination=SAX', 400, 'destination', 'SAU'],
    ['/v1/datasets/departures-by-destination/observations?destinaton=SAU', 400, 'destinaton', 'destination'],
    ['/v1/datasets/departures-total/observations?period=20x4', 400, 'period', undefined],
    ['/v1/datasets/departures-total/observations?period=FY2024', 400, 'period', undefined],
    ['/v1/datasets/departures-total/observations?limit=0', 400, 'limit', undefined],
    ['/v1/datasets/departures-total/observations?limit=ten', 400, 'limit', undefined],
    ['/v1/datasets/departures-total/observations?cursor=%F0%9F', 400, 'cursor', undefined],
    ['/v1/datasets/departures-total/observations?format=xml', 406, 'format', undefined],
    ['/v1/datasets?topik=visas', 400, 'topik', undefined],
    ['/v1/metrics/departure-rat', 404, 'metric', 'departure-rate'],
    ['/v1/sources/departures-dailytimes-2025-06-08', 404, 'source', /^departures-dailytimes/],
    ['/v1/claims/left-last-year', 404, 'claim', undefined],
    ['/v1/claims?verdict=false', 400, 'verdict', undefined],
    ['/v1/search', 400, 'q', undefined],
    ['/v1/search?q=x&kind=rumour', 400, 'kind', undefined],
    ['/v1/places/XXX', 404, 'place', undefined],
    ['/v1/years/1900', 404, 'year', undefined],
    ['/v1/years/next', 400, 'period', undefined],
    ['/v1/timeline?from=yesterday', 400, 'from', undefined],
    ['/v1/timeline?kind=rumour', 400, 'kind', undefined],
    ['/v1/reconciliations', 400, 'dataset', undefined],
    ['/v1/reconciliations?dataset=departure-total', 404, 'dataset', 'departures-total'],
    ['/v1/codelists/skil-level', 404, 'codelist', 'skill-level'],
    ['/v1/codelists/constructor', 404, 'codelist', undefined],
    ['/v1/figures/departure-rate/PAK', 400, 'id', undefined],
    ['/v1/figures/departure-rate/PAK.1800', 404, 'period', undefined],
    ['/v1/figures/departure-rate/PAX.2024', 400, 'origin', 'PAK'],
  ])('%s → %i names %s', async (path, status, field, nearest) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = Problem.parse(await answer.json())
    expect(problem.status).toBe(status)
    expect(problem.field).toBe(field)
    if (nearest !== undefined) expect(problem.nearest).toMatch(nearest)
    expect((await get(problem.type)).status).toBe(200)
  })

  test('an unknown path and a wrong method are problems too', async () => {
    expect((await get('/v2/datasets')).status).toBe(404)
    const answer = await app.request('/v1/datasets', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(Problem.parse(await answer.json()).accepted).toContain('GET')
  })
})

describe('the service', () => {
  test('is alive, may be called from any page, and describes itself', async () => {
    expect(await json('/livez')).toMatchObject({ status: 'pass' })
    expect(
      (await get('/v1', { origin: 'https://example.org' })).headers.get('access-control-allow-origin'),
    ).toBe('*')
    const description = await json('/openapi.json')
    expect(description.openapi).toBe('3.1.0')
    const operations = Object.values(
      description.paths as Record<string, Record<string, { operationId: string }>>,
    )
      .flatMap((methods) => Object.values(methods))
      .map(({ operationId }) => operationId)
    expect(new Set(operations).size).toBe(operations.length)
  })

  test('every path of the description answers its example', async () => {
    const { paths } = await json('/openapi.json')
    for (const [path, { get: operation }] of Object.entries<{ get: { parameters?: Parameter[] } }>(paths)) {
      const filled = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'path')
        .reduce((url, { name, schema }) => url.replace(`{${name}}`, String(schema.example)), path)
      const query = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'query' && parameter.required)
        .map(({ name, schema }) => `${name}=${schema.example}`)
      expect((await get(`${filled}?${query.join('&')}`)).status, filled).toBe(200)
    }
  })
})

interface Parameter {
  readonly in: string
  readonly name: string
  readonly required?: boolean
  readonly schema: { readonly example?: unknown }
}

type Leaf = Extract<FigureJson['lineage'], { operation: 'observation' }>

function leavesOf({ lineage }: FigureJson): Leaf[] {
  if (lineage.operation === 'observation') return [lineage as Leaf]
  // What is referred to stands whole before.
  return lineage.inputs.flatMap((input) => ('ref' in input ? [] : leavesOf(input)))
}
