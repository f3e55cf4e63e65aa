import { readWhere } from '@exodus/core'
import { expect, test } from 'vitest'
import { evidenceOf } from '@/lib/evidence'
import { SPARK, sparkPlaces } from './spark-places'

const evidence = await evidenceOf(['departures-by-destination', 'passport-rank', 'net-migration'])
const by = (a: { period: { code: string } }, b: { period: { code: string } }) =>
  a.period.code < b.period.code ? -1 : 1

test('a series runs from edge to edge and ends at its last value', () => {
  const series = readWhere(evidence, 'departures-by-destination', { destination: 'SAU' }).sort(by)
  const { path, last } = sparkPlaces(series)
  expect(path).toMatch(/^M5 /)
  expect(last[0]).toBe(SPARK.width - SPARK.pad)
  expect(path.match(/[ML]/g)).toHaveLength(series.length)
})

test('the line is cut where a period is missing', () => {
  const series = readWhere(evidence, 'departures-by-destination', { destination: 'SAU' }).sort(by)
  const gap = series.filter(({ period }) => !['2014', '2015', '2016'].includes(period.code))
  expect(sparkPlaces(series).path.match(/M/g)?.length).toBeLessThan(
    sparkPlaces(gap).path.match(/M/g)?.length ?? 0,
  )
})

test('the line is cut at a break, and a lone value is a dot', () => {
  const series = readWhere(evidence, 'departures-by-destination', { destination: 'SAU' }).sort(by)
  const cuts = (path: string): number => path.match(/M/g)?.length ?? 0
  expect(cuts(sparkPlaces(series, [2019]).path)).toBe(cuts(sparkPlaces(series).path) + 1)
  expect(sparkPlaces(series).path).toMatch(/^M5 [\d.]+h0M/)
})

test('the best rank is at the top', () => {
  const ranks = readWhere(evidence, 'passport-rank', {
    origin: 'PAK',
    index: 'henley',
    measure: 'rank',
  }).sort(by)
  const best = ranks.reduce((top, figure) => (figure.value < top.value ? figure : top))
  expect(sparkPlaces([...ranks.filter((figure) => figure !== best), best]).last[1]).toBe(SPARK.pad)
})
