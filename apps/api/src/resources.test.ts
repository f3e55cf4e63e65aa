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

/** Every entry of a list that comes in pages. */
async function all(path: string): Promise<Record<string, never>[]> {
  const { data, links } = await json(path)
  return links.next === undefined ? data : [...data, ...(await all(links.next))]
}

describe('the root', () => {
  test('every link answers, and every operation is named', async () => {
    const { links, resources } = await json('/v1')
    for (const link of Object.values<string>(links)) {
      // The viewer and the description are no part of themselves.
      expect((await get(link)).status, link).toBe(200)
    }
    const { paths } = await json('/openapi.json')
    expect(new Set(resources.map(({ path }: { path: string }) => path))).toEqual(new Set(Object.keys(paths)))
    expect(await json('/')).toEqual(await json('/v1'))
  })

  test('a browser gets a page', async () => {
    const answer = await get('/', { accept: 'text/html,application/xhtml+xml' })
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('<a href="/v1/datasets">')
  })
})

describe('lists', () => {
  test.each([
    '/v1/events',
    '/v1/statements',
    '/v1/incidents',
    '/v1/sources',
    '/v1/districts',
    '/v1/professions',
    '/v1/changes',
  ])('%s: the pages give every entry once', async (path) => {
    const whole = await json(`${path}?limit=1000`)
    const entries = await all(`${path}?limit=37`)
    expect(entries).toEqual(whole.data)
    expect(entries).toHaveLength(whole.page.total)
  })

  test.each([
    '/v1/events?limit=20',
    '/v1/statements',
    '/v1/incidents?limit=5',
    '/v1/districts?limit=5',
    '/v1/professions?limit=5',
    '/v1/places?limit=5',
    '/v1/years',
    '/v1/scenarios',
  ])('%s: every entry links to itself', async (path) => {
    const { data } = await json(path)
    expect(data.length).toBeGreaterThan(0)
    for (const { links } of data) expect((await get(links.self)).status, links.self).toBe(200)
  })
})

describe('records', () => {
  test('the claims of an event are those whose assessment shows it', async () => {
    const { data } = await json('/v1/events?limit=1000')
    const details = await Promise.all(data.map(({ links }: { links: { self: string } }) => json(links.self)))
    const used = details.find(({ claims }) => claims.length > 0)
    for (const { link, side } of used.claims) {
      const assessment = await json(link)
      const shown = assessment[side].filter(({ kind }: { kind: string }) => kind === 'event')
      expect(shown.map(({ event }: { event: { id: string } }) => event.id)).toContain(used.id)
    }
  })

  test('a comma means or, and periods bound', async () => {
    const { data } = await json('/v1/events?direction=tightened,eased&from=2024&to=2024&limit=1000')
    expect(data.length).toBeGreaterThan(0)
    for (const { direction, period } of data) {
      expect(['tightened', 'eased']).toContain(direction)
      expect(period).toContain('2024')
    }
  })
})

describe('sources', () => {
  test('filters narrow together', async () => {
    const { data } = await json('/v1/sources?kind=official,press&topic=departures&limit=1000')
    expect(data.length).toBeGreaterThan(0)
    for (const { kind, topic } of data)
      expect([['official', 'press'].includes(kind), topic]).toEqual([true, 'departures'])
  })

  test('everything that uses a source is linked', async () => {
    const { datasets, metrics } = await json('/v1/sources/departures-dailytimes-2025-06-09')
    expect(
      datasets.every(({ rows, confirms }: { rows: number; confirms: number }) => rows + confirms > 0),
    ).toBe(true)
    for (const { link } of [...datasets, ...metrics.slice(0, 5)])
      expect((await get(link)).status, link).toBe(200)
  })
})

describe('one published cell', () => {
  test('the last row of its history answers, as its figure does', async () => {
    const { answer, history, figure, links } = await json(
      '/v1/observations/departures-total/PAK.beoe-oec.2024',
    )
    expect(history.at(-1)).toMatchObject({ row: answer.row, value: answer.value })
    expect(await json(links.figure)).toEqual(figure)
  })

  test('the figure of any row leads to its cell', async () => {
    for (const dataset of ['asylum-applications', 'security', 'visa-requirement-matrix']) {
      const { data } = await json(`/v1/datasets/${dataset}/observations?limit=3`)
      for (const { figure, row } of data) {
        const { answer } = await json(`/v1/observations/${figure}`)
        expect(answer.row, figure).toBe(row)
      }
    }
  })
})

describe('metrics', () => {
  test('each figure of the coverage answers', async () => {
    const { figures } = await json('/v1/metrics/departure-rate/coverage?origin=PAK')
    for (const figure of figures.slice(-5))
      expect((await get(`/v1/figures/${figure}`)).status, figure).toBe(200)
  })
})

describe('projections', () => {
  test('the wider interval holds the narrower one, and that the value', async () => {
    const { forecasts } = await json('/v1/projections/sbp-remittances/TOTAL?horizon=5')
    expect(forecasts).toHaveLength(5)
    for (const { value, intervals } of forecasts) {
      const ends = [intervals[95].low, intervals[80].low, value, intervals[80].high, intervals[95].high]
      expect([...ends].sort((a, b) => a - b)).toEqual(ends)
    }
  })

  test('a series without a projection says why', async () => {
    const { forecast, forecasts, reasons } = await json('/v1/projections/departures/PAK')
    expect([forecast, forecasts]).toEqual([false, []])
    expect(reasons[0].text.ur).toBeTruthy()
  })

  test('a lever moves the outcome, and comes with its trees when they are asked for', async () => {
    const last = async (query: string) =>
      (await json(`/v1/scenarios/doctors-per-thousand?${query}`)).outcomes[0].figures.at(-1)
    expect((await last('return-rate=90')).value).toBeGreaterThan((await last('return-rate=10')).value)
    expect((await last('')).period).toBe('2035')
    expect((await last('lineage=true')).figure.lineage.operation).toBe('projection')
  })
})

describe('changes and status', () => {
  test('the releases of a dataset are those of the feed', async () => {
    const { data } = await json('/v1/datasets/published-outflow-claims/revisions')
    expect(data).toEqual((await json('/v1/changes?dataset=published-outflow-claims')).data)
  })

  test('a release that follows another leads to the rows it changed, page by page', async () => {
    const [release] = (await json('/v1/changes?dataset=published-outflow-claims')).data
    const all = await json(release.links.cells)
    expect(all.release).toEqual(release)
    const { added, removed, revised } = release.changed
    expect(all.page.total).toBe(added + removed + revised)
    const first = await json(`${release.links.cells}?limit=2`)
    const rest = await json(first.links.next)
    expect([...first.data, ...rest.data]).toEqual(all.data)
  })

  test('a row that a release added stands at its observation, which says so', async () => {
    const { data } = await json('/v1/datasets/published-outflow-claims/revisions/1.1.0')
    for (const change of data) {
      const { revisions, rows } = await json(change.links.observation)
      expect(revisions).toEqual([change])
      expect(rows[0]).toMatchObject({ key: change.after.key, value: change.after.value })
    }
    expect((await json('/v1/observations/departures-total/PAK.beoe-oec.2024')).revisions).toEqual([])
  })

  test('a first release made every row, and lists none', async () => {
    const { release, data } = await json('/v1/datasets/published-outflow-claims/revisions/1.0.0')
    expect([release.cells, data]).toEqual(['all-new', []])
  })

  test('every dataset has an age, and years later more of them are stale', async () => {
    const { datasets, stale } = await json('/v1/status')
    expect(datasets).toHaveLength((await json('/v1/datasets')).data.length)
    expect((await json('/v1/status?on=2040-01-01')).stale).toBeGreaterThan(stale)
  })
})

describe("a caller's mistake", () => {
  test.each([
    ['/v1/events?direction=tightend', 400, 'direction', 'tightened'],
    ['/v1/events?from=yesterday', 400, 'from', undefined],
    ['/v1/events/gulf-boom-1967', 404, 'event', 'gulf-boom-1976'],
    ['/v1/statements/nobody', 404, 'statement', undefined],
    ['/v1/incidents?route=moon', 400, 'route', undefined],
    ['/v1/sources?kind=offical', 400, 'kind', 'official'],
    ['/v1/sources?limit=0', 400, 'limit', undefined],
    ['/v1/observations/departures-total/PAK.2024', 400, 'id', undefined],
    ['/v1/observations/departures-total/PAK.beoe-oec.1800', 404, 'period', undefined],
    ['/v1/datasets/departure-total/revisions', 404, 'dataset', 'departures-total'],
    ['/v1/datasets/departure-total/revisions/1.0.0', 404, 'dataset', 'departures-total'],
    ['/v1/datasets/published-outflow-claims/revisions/1.1.1', 404, 'version', '1.1.0'],
    ['/v1/datasets/published-outflow-claims/revisions/1.1.0?limit=0', 400, 'limit', undefined],
    ['/v1/changes?dataset=departure-total', 404, 'dataset', 'departures-total'],
    ['/v1/status?on=today', 400, 'on', undefined],
    ['/v1/metrics/departure-rate/coverage?planet=mars', 400, 'planet', undefined],
    ['/v1/metrics/departure-rate/coverage?origin=PAX', 400, 'origin', 'PAK'],
    ['/v1/projections/sbp-remittance/TOTAL', 404, 'dataset', 'sbp-remittances'],
    ['/v1/projections/sbp-remittances/TOTAL?model=oracle', 400, 'model', undefined],
    ['/v1/projections/sbp-remittances/TOTAL?horizon=500', 400, 'horizon', undefined],
    ['/v1/scenarios/doctors-per-thousands', 404, 'scenario', 'doctors-per-thousand'],
    ['/v1/scenarios/doctors-per-thousand?return-rate=101', 400, 'return-rate', undefined],
    ['/v1/scenarios/doctors-per-thousand?growth=fast', 400, 'growth', undefined],
    ['/v1/scenarios/cumulative-departures?training=5', 400, 'training', undefined],
    ['/v1/scenarios/remittances?to=9999', 400, 'to', undefined],
    ['/v1/codelists/skill-level?words=x', 400, 'words', undefined],
    ['/v1/places?offset=-1', 400, 'offset', undefined],
  ])('%s → %i names %s', async (path, status, field, nearest) => {
    const answer = await get(path)
    const problem = Problem.parse(await answer.json())
    expect([answer.status, problem.status, problem.field]).toEqual([status, status, field])
    if (nearest !== undefined) expect(problem.nearest).toBe(nearest)
    expect((await get(problem.type)).status).toBe(200)
  })
})
