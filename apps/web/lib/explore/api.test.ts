import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../api/src/app'
import { openContext } from '../../../api/src/context'
import { type Exploration, explore } from './explore'
import { apiAddress } from './snippets'
import { readAsked } from './state'
import { openSubject, subjectIds } from './subject'

// The explorer and the API read the library each in its own way; here they are held against each other.
let api: ReturnType<typeof createApp>

beforeAll(async () => {
  api = createApp(await openContext())
})

async function at(id: string, query: string): Promise<Exploration> {
  const subject = await openSubject('datasets', id)
  return explore(subject, readAsked(subject, Object.fromEntries(new URLSearchParams(query))), 'en')
}

interface Row {
  readonly figure: string
  readonly value: number | null
  readonly unit: string
}

/** What the API answers at the address that the explorer prints. */
async function answersOf(exploration: Exploration): Promise<readonly Row[]> {
  const { pathname, search } = new URL(apiAddress(exploration))
  const response = await api.request(`${pathname}${search}`)
  const body = (await response.json()) as { data: Row[]; detail?: string }
  expect(body.detail, `${pathname}${search}`).toBeUndefined()
  return body.data
}

/** Values by figure id, of the units that are drawn: a chart holds one, the API all. */
function valuesOf(rows: readonly Row[], units: ReadonlySet<string>): [string, number][] {
  return rows
    .flatMap(({ figure, value, unit }): [string, number][] =>
      value !== null && units.has(unit) ? [[figure, value]] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

async function agree(exploration: Exploration): Promise<number> {
  const drawn = [...exploration.series, ...exploration.more].flatMap(({ points }) =>
    points.map(({ figure }) => ({ figure: figure.id ?? '', value: figure.value, unit: figure.unit.id })),
  )
  const units = new Set(drawn.map(({ unit }) => unit))
  expect(valuesOf(await answersOf(exploration), units)).toEqual(valuesOf(drawn, units))
  return drawn.length
}

test('for every table, what is shown at first is what the printed API address answers', async () => {
  let values = 0
  for (const id of subjectIds.datasets) values += await agree(await at(id, ''))
  expect(values).toBeGreaterThan(subjectIds.datasets.length)
})

test.each([
  ['departures-by-destination', 'destination=SAU,ARE,OMN&period=2015..2024'],
  ['departures-by-destination', 'period=2019'],
  ['departures-by-skill', 'chart=area'],
  ['migrant-stock', 'chart=slope&destination=SAU,ARE,GBR&sex=female'],
  ['sbp-remittances-monthly', 'corridor=SAU,ARE&period=2020-01..2021-12'],
  ['schengen-visas', 'destination=DEU,ITA,ESP'],
  ['asylum-applications-world', 'origin=AFG&chart=bar'],
])('%s?%s: the same numbers', async (id, query) => {
  expect(await agree(await at(id, query))).toBeGreaterThan(1)
})

test('a normalised value is what the API answers for its id', async () => {
  const { series } = await at(
    'departures-by-destination',
    'destination=SAU,ARE&normalise=share-of-total.destination',
  )
  for (const { figure } of series.flatMap(({ points }) => points).slice(0, 10)) {
    const response = await api.request(`/v1/figures/${figure.id}`)
    expect(((await response.json()) as { value: number }).value).toBe(figure.value)
  }
})
