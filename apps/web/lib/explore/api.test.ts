import { figureId } from '@exodus/core'
import { codeLists } from '@exodus/core/codes'
import { figureById } from '@exodus/core/metrics'
import { parseQuery, runQuery } from '@exodus/core/query'
import { expect, test } from 'vitest'
import { descriptionOf } from '@/lib/catalogue'
import { type Exploration, explore } from './explore'
import { apiAddress } from './snippets'
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

/** What the query engine, which is behind the API, answers at the address that the explorer prints. */
function answersOf(exploration: Exploration): readonly Row[] {
  const { evidence, id, dimensions } = exploration.subject
  const description = descriptionOf(id)
  if (description === undefined) throw new Error(`${id} has no description`)
  const { searchParams } = new URL(apiAddress(exploration))
  const data = { description, table: evidence.dataset(id).table, codeLists }
  const answer = runQuery(data, parseQuery(data, searchParams))
  if (answer.kind !== 'rows') throw new Error('the address asks for groups')
  return answer.table.rows().map((row) => ({
    figure: figureId(id, [...dimensions.map((dimension) => String(row[dimension.id])), row.period]),
    value: row.value,
    unit: row.unit,
  }))
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
