import { figureId } from '@exodus/core'
import { answerQuery, figureIdOfGroup, queryData, resolveFigure } from '@exodus/core/answers'
import { catalogue } from '@exodus/core/catalogue'
import { codeLists } from '@exodus/core/codes'
import { figureById } from '@exodus/core/metrics'
import { parseQuery } from '@exodus/core/query'
import { expect, test } from 'vitest'
import { apiAddresses } from './api-addresses'
import { type Exploration, explore } from './explore'
import { rowsOf } from './rows'
import { readAsked } from './state'
import { openSubject, subjectIds } from './subject'

// The API answers its addresses by the query engine; the explorer reads figures. Here they are held against each other.

async function at(id: string, query: string): Promise<Exploration> {
  const subject = await openSubject('datasets', id)
  return explore(subject, readAsked(subject, Object.fromEntries(new URLSearchParams(query))), 'en')
}

interface Row {
  readonly figure: string
  readonly value: number | null
  readonly unit: string
}

/** What the query engine, which is behind the API, answers at the addresses that the explorer prints. */
function answersOf(exploration: Exploration): readonly Row[] {
  const { evidence, id, dimensions } = exploration.subject
  const descriptions = { catalogue, codeLists }
  const data = queryData(evidence, descriptions, id)
  return apiAddresses(exploration).flatMap((address): readonly Row[] => {
    const { answer } = answerQuery(evidence, descriptions, parseQuery(data, new URL(address).searchParams))
    if (answer.kind === 'groups') {
      return answer.objects().map(({ value, unit }, at) => ({
        figure: figureIdOfGroup(data, answer, at) ?? '',
        value,
        unit: unit ?? '',
      }))
    }
    return answer.table.rows().map((row) => ({
      figure: figureId(id, [...dimensions.map((dimension) => String(row[dimension.id])), row.period]),
      value: row.value,
      unit: row.unit,
    }))
  })
}

/** Values by figure id, of the units that are drawn: a chart holds one, the API all. */
function valuesOf(rows: readonly Row[], units: ReadonlySet<string>): [string, number][] {
  return rows
    .flatMap(({ figure, value, unit }): [string, number][] =>
      value !== null && units.has(unit) ? [[figure, value]] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function agree(exploration: Exploration): number {
  const drawn = [...exploration.series, ...exploration.more].flatMap(({ points }) =>
    points.map(({ figure }) => ({ figure: figure.id ?? '', value: figure.value, unit: figure.unit.id })),
  )
  const units = new Set(drawn.map(({ unit }) => unit))
  expect(valuesOf(answersOf(exploration), units)).toEqual(valuesOf(drawn, units))
  return drawn.length
}

test('for every table, what is shown at first is what the printed API address answers', async () => {
  let values = 0
  for (const id of subjectIds.datasets) values += agree(await at(id, ''))
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
  ['departures-by-destination', 'destination.gcc=yes&destination.region=southern-europe&destination=MYS,GBR'],
  ['departures-by-destination', 'by=destination.region&period=2019'],
  ['departures-by-district', 'by=district.parent&period=2010..2019'],
  ['asylum-applications-world', 'origin=PAK&by=destination.continent&period=2015..2020'],
  ['migrant-stock', 'destination.gcc=yes&destination.eu=yes&sex=female'],
  ['median-age', 'country.gcc=yes&country=PAK&take=mean'],
])('%s?%s: the same numbers', async (id, query) => {
  expect(agree(await at(id, query))).toBeGreaterThan(1)
})

test('a normalised value is what its id opens, as the API opens it', async () => {
  const { series, subject } = await at(
    'departures-by-destination',
    'destination=SAU,ARE&normalise=share-of-total.destination',
  )
  for (const { figure } of series.flatMap(({ points }) => points)) {
    expect(figureById(subject.evidence, figure.id ?? '').value).toBe(figure.value)
  }
})

test('the file of values holds what the API answers, groups and codes alike', async () => {
  const exploration = await at(
    'departures-by-destination',
    'destination.gcc=yes&destination=MYS&period=2019..2022',
  )
  const rows = rowsOf(exploration)
  expect(new Map(rows.map(({ figure, value }) => [figure, value]))).toEqual(
    new Map(answersOf(exploration).map(({ figure, value }) => [figure, value])),
  )
  expect(rows.filter((row) => row['destination.gcc'] === 'yes').map(({ period }) => period)).toEqual(
    rows.filter(({ destination }) => destination === 'MYS').map(({ period }) => period),
  )
})

test.each(['share-of-total.destination', 'index-100'])(
  'a group is normalised as %s by its id',
  async (how) => {
    const { series, subject } = await at(
      'departures-by-destination',
      `destination.gcc=yes&destination.region=southern-europe&normalise=${how}&period=2010..2022`,
    )
    const figures = series.flatMap(({ points }) => points.map(({ figure }) => figure))
    expect(figures.length).toBeGreaterThan(10)
    for (const { id = '', value } of figures) {
      expect(resolveFigure(subject.evidence, { catalogue, codeLists }, id).value).toBe(value)
    }
  },
)
