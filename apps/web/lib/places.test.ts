import { metrics } from '@exodus/core/metrics'
import { expect, test } from 'vitest'
import { districtMetrics } from './districts'
import { allEvidence } from './evidence-all'
import { latestAnswers } from './latest-answer'
import { metricsById } from './metrics-of'
import { placeMetrics, placePage } from './place-page'
import { placesIndex } from './places'
import { professionMetrics } from './professions'

test('the index has every place of which a table has a row, with its headline figures', async () => {
  const { lines, fullYear, stockYear } = await placesIndex()
  const line = lines.find(({ code }) => code === 'SAU')
  expect(line).toMatchObject({ group: 'gulf' })
  expect(line?.departures?.period.code).toBe(fullYear)
  expect(line?.stock?.period.code).toBe(stockYear)
  expect(Number(line?.latestDepartures?.period.code)).toBeGreaterThanOrEqual(Number(fullYear))
  expect(lines.length).toBeGreaterThan(200)
  expect(lines.some(({ code }) => code === 'WLD')).toBe(false)
})

test('every metric that a page names exists', () => {
  const named = [...placeMetrics, ...districtMetrics, ...professionMetrics]
  const known = metrics.map(({ id }) => id)
  expect(named.filter((id) => !known.includes(id))).toEqual([])
})

test('two countries are compared in one period', async () => {
  const { beside, metrics: shares } = await placePage('IND')
  expect(beside.length).toBeGreaterThan(5)
  for (const { id, figures } of beside) {
    expect(new Set(figures.map(({ period }) => period.code)).size, id).toBe(1)
    expect(figures, id).toHaveLength(2)
  }
  expect(shares.every(({ figures }) => figures.length === 1)).toBe(true)
})

test('shares of a handful of applications are not shown', async () => {
  const idsOf = async (code: string): Promise<string[]> => (await placePage(code)).metrics.map(({ id }) => id)
  expect((await idsOf('SAU')).some((id) => id.startsWith('asylum-'))).toBe(false)
  expect(await idsOf('GBR')).toContain('asylum-protection-rate')
})

test('a place without a row in any table has a page that says so', async () => {
  const { facts, missing, datasets } = await placePage('ATA')
  expect({ facts, missing, datasets }).toEqual({ facts: [], missing: [], datasets: [] })
})

test('the latest answer is that of a whole year, and of none where a code is unknown', async () => {
  const evidence = await allEvidence()
  const [share] = metricsById(['deportations-share'])
  if (!share) throw new Error('no such metric')
  const [latest] = latestAnswers(share, evidence, [{ origin: 'PAK', destination: 'SAU' }])
  expect(latest?.period.kind).toBe('year')
  expect(latestAnswers(share, evidence, [{ origin: 'PAK', destination: 'ATA' }])).toEqual([])
})
