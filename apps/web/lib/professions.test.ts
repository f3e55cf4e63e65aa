import { expect, test } from 'vitest'
import { fullestLatest, professionPage, professionsIndex } from './professions'

test.each([
  [['2020', '2021', '2021', '2022', '2022', '2023'], '2022'],
  [['2020'], '2020'],
  [[], ''],
])('of %j the latest of the fullest is %s', (periods, period) => expect(fullestLatest(periods)).toBe(period))

test('professions are ranked in the last year that has them all', async () => {
  const { fullYear, lines } = await professionsIndex()
  const ranked = lines.filter(({ full }) => full)
  expect(ranked.length).toBeGreaterThan(35)
  expect(ranked.every(({ full }) => full?.period.code === fullYear)).toBe(true)
  const latest = lines.find(({ code }) => code === 'doctor')?.latest
  expect(Number(latest?.period.code)).toBeGreaterThan(Number(fullYear))
})

test('a profession has its destinations where they are published', async () => {
  const { destinations } = await professionPage('doctor')
  expect(destinations.length).toBeGreaterThan(5)
  expect(new Set(destinations.map(({ period }) => period.code)).size).toBe(1)
  expect((await professionPage('mason')).destinations).toEqual([])
})
