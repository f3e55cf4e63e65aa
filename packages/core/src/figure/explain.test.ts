import { beforeAll, expect, test } from 'vitest'
import { type Evidence, openEvidence } from '../evidence'
import { departureRate, metrics } from '../metrics'
import { explain } from './explain'
import type { Figure, SourceReference } from './figure'
import { readObservation } from './read-observation'

let evidence: Evidence

beforeAll(async () => {
  evidence = await openEvidence()
})

const sourcesOf = ({ lineage, alternatives }: Figure): SourceReference[] =>
  lineage.operation === 'observation'
    ? [lineage.source, ...alternatives.map(({ source }) => source)]
    : lineage.inputs.flatMap(sourcesOf)

test('every metric is explained down to the addresses of the sources behind it', () => {
  for (const metric of metrics) {
    const figure = metric.at(evidence, metric.example)
    const text = String(explain(figure))
    const sources = sourcesOf(figure)
    expect(sources.length).toBeGreaterThan(0)
    for (const { url } of sources) {
      expect(url).toMatch(/^https?:\/\//)
      expect(text).toContain(url)
    }
  }
})

test('a published value is explained by its row, its source, who confirms it and its rivals', () => {
  const key = { origin: 'PAK', scope: 'beoe-oec', period: '2024' }
  const lines = String(explain(readObservation(evidence, 'departures-total', key))).split('\n')
  expect(lines[0]).toBe('Registered departures: BEOE and OEC, 2024: 727,381 persons [725,672 to 727,391]')
  expect(lines[1]).toMatch(
    /^ {2}departures-total \d+\.\d+\.\d+, row \d+: departures-total\/PAK\.beoe-oec\.2024$/,
  )
  expect(lines[2]).toMatch(/^ {2}source: Bureau of Emigration.*, 2026-01-09, https:\/\/\S+$/)
  expect(lines[3]).toBe('  confirmed by departures-dailytimes-2025-06-09, departures-netmag-2025-01-14')
  expect(lines[4]).toMatch(/^ {2}rival value: 725,672, .*https:\/\//)
  expect(lines[5]).toMatch(/^ {2}rival value: 727,391, .*https:\/\//)
})

test('a derived value is explained by its formula and, indented under it, its inputs', () => {
  const rate = explain(departureRate.at(evidence, { origin: 'PAK', period: '2024' }))
  expect(rate.text).toMatch(/^Departure rate, 2024: 2\.\d+ per-1000-population/)
  const [formula, departures, population] = rate.children
  expect(rate.children).toHaveLength(3)
  expect(formula?.text).toMatch(/^= .* ÷ .* × 1,000$/)
  expect(departures?.text).toMatch(/^Registered labour departures, 2024: 727,381 persons/)
  expect(population?.text).toMatch(/2024: 2\d\d,\d{3},\d{3} persons/)
  expect(String(rate).split('\n')).toContain(`  ${population?.text}`)
})

test('in Urdu the words are Urdu and the numbers are the same', () => {
  const figure = departureRate.at(evidence, { origin: 'PAK', period: '2024' })
  const [english, urdu] = [String(explain(figure)), String(explain(figure, 'ur'))]
  expect(urdu).toMatch(/ماخذ: /)
  expect(urdu).toContain(departureRate.title.ur)
  expect(urdu).not.toMatch(/source: |rival value: |confirmed by /)
  expect(urdu.match(/727,381/g)).toEqual(english.match(/727,381/g))
})

test('a status other than normal is said', () => {
  const estimated = readObservation(evidence, 'departures-total', {
    origin: 'PAK',
    scope: 'beoe-oec',
    period: '2024',
  })
  expect(explain(estimated).text).not.toContain('status')
  expect(explain({ ...estimated, status: 'P' }).text).toMatch(/\(status P\)$/)
})
