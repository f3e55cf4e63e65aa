import { expect, test } from 'vitest'
import { districtPage, districtsIndex } from './districts'

test('districts are listed once each, the most departures first, under their province', async () => {
  const { lines, provinces, period } = await districtsIndex()
  expect(new Set(lines.map(({ code }) => code)).size).toBe(lines.length)
  expect(lines.every(({ figure }) => figure.period.code === period)).toBe(true)
  const values = lines.map(({ figure }) => figure.value)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(provinces.flatMap(({ districts }) => districts)).toHaveLength(lines.length)
  expect(lines.map(({ code }) => code)).not.toContain('total')
})

test('a district has its place where the code list has its town', async () => {
  const { lines } = await districtsIndex()
  expect(lines.find(({ code }) => code === 'attock')?.at).toEqual({ latitude: 33.77, longitude: 72.36 })
  expect(lines.find(({ code }) => code === 'sujawal')?.at).toBeNull()
})

test('a district page stands among its province', async () => {
  const { group, province, metrics } = await districtPage('sialkot')
  expect(province).toBe('punjab')
  expect(group?.districts.some(({ code }) => code === 'sialkot')).toBe(true)
  expect(metrics.map(({ id }) => id)).toEqual(['district-share'])
  expect((await districtPage('bolan')).group).toBeUndefined()
})
