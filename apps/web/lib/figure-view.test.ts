import { expect, test } from 'vitest'
import { figureWithId } from './evidence'
import { viewOf } from './figure-view'
import type { FigureNode } from './figure-view-types'
import type { Locale } from './locale'
import { sourceOf } from './sources'

async function view(id: string, locale: Locale = 'en') {
  const figure = await figureWithId(id)
  return viewOf({ ...figure, id }, locale, sourceOf)
}

/** The published rows at the ends of a lineage. */
const rowsOf = (node: FigureNode): FigureNode[] => (node.row ? [node] : node.inputs.flatMap(rowsOf))

test('a computed figure goes down to published rows with the addresses of their sources', async () => {
  const rate = await view('departure-rate/PAK.2024')
  expect(rate.inputs.map(({ label }) => label)).toEqual(['Registered labour departures', 'Population'])
  const rows = rowsOf(rate)
  expect(rows.map(({ row }) => row?.dataset.id)).toEqual(['departures-total', 'population'])
  for (const { row } of rows) expect(row?.source.url).toMatch(/^https?:/)
  expect(rate.links.dataset).toBeNull()
  expect(rate.exact).not.toBe('')
})

test('rival values stand beside the one used, which comes first', async () => {
  const total = await view('departures-total/PAK.beoe-oec.2024')
  expect(total.rivals.map(({ shown }) => shown)).toEqual(
    expect.arrayContaining(['727,381', '725,672', '727,391']),
  )
  expect(total.rivals[0]?.used).toBe(true)
  expect(total.range).toEqual({ low: '725,672', high: '727,391' })
  expect(total.links.dataset).toBe('/en/data/departures-total')
})

test('in Urdu everything but the sources is in Urdu', async () => {
  const rate = await view('schengen-refusal-rate/PAK.2024', 'ur')
  for (const text of [
    rate.title,
    rate.counts,
    rate.formula,
    rate.period === '2024' ? rate.title : rate.period,
  ]) {
    expect(text).toMatch(/[\u0600-\u06ff]/)
  }
  expect(rate.inputs.every(({ label }) => /[\u0600-\u06ff]/.test(label))).toBe(true)
})

test('the citation names edition, figure, data version and publisher', async () => {
  const { citation } = await view('departures/PAK.2024')
  expect(citation).toContain('departures/PAK.2024')
  expect(citation).toContain('727,381')
  expect(citation).toContain('Bureau of Emigration')
})

test('a group of rows is named by what it is of, and goes down to each of its rows', async () => {
  const sum = await view('departures-by-destination/sum;destination=ARE,SAU;period=2021..2024')
  const table = await view('departures-by-destination/PAK.SAU.2024')
  expect([sum.title, sum.counts]).toEqual([table.title, table.counts])
  expect(sum.label).toContain('Saudi Arabia')
  expect([sum.unitId, sum.unit]).toEqual([table.unitId, table.unit])
  expect(sum.inputs.reduce((all, { value }) => all + value, 0)).toBe(sum.value)
  for (const { row } of rowsOf(sum)) expect(row?.source.publisher).not.toBe('')
  expect(sum.citation).toContain(sum.id)
  expect(sum.links.api).toMatch(/\/v1\/figures\/departures-by-destination\/sum;destination=ARE,SAU;/)
  expect(sum.links.explore).toBe(
    '/en/explore/datasets/departures-by-destination?destination=ARE,SAU&period=2021..2024',
  )
})

test('a share of a group is its part over its whole', async () => {
  const id = 'departures-by-destination/share;destination=SAU;period=2024;of;period=2024'
  const share = await view(id, 'ur')
  const [part, whole] = share.inputs
  expect(share.value).toBeCloseTo((100 * (part?.value ?? 0)) / (whole?.value ?? 0), 9)
  expect(share.label).toMatch(/[\u0600-\u06ff]/)
})

test('of a group of thousands of rows some are shown and the rest counted', async () => {
  const { inputs, moreInputs } = await view('departures-by-destination/sum;period=1990..2024')
  const figure = await figureWithId('departures-by-destination/sum;period=1990..2024')
  const rows = 'inputs' in figure.lineage ? figure.lineage.inputs.length : 0
  expect(inputs.length + moreInputs).toBe(rows)
  expect(inputs.length).toBeLessThan(rows)
})
