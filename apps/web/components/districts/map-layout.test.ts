import { expect, test } from 'vitest'
import { type MapItem, mapLayout } from './map-layout'

const size = { width: 400, padding: 20, radius: 16, text: 14, names: 10, largest: 3 }
const item = (code: string, value: number, longitude: number, latitude: number): MapItem => ({
  code,
  name: code,
  value,
  longitude,
  latitude,
})

test('north is up and east is right, true to scale at the middle latitude', () => {
  const { circles, height } = mapLayout([item('sw', 1, 60, 20), item('ne', 1, 70, 40)], size)
  const [sw, ne] = ['sw', 'ne'].map((code) => circles.find((circle) => circle.code === code))
  expect(sw).toMatchObject({ x: 20, y: height - 20 })
  expect(ne).toMatchObject({ x: 380, y: 20 })
  expect((height - 40) / 360).toBeCloseTo(20 / (10 * Math.cos(Math.PI / 6)), 1)
})

test('the area of a circle is as its value, and the largest is drawn first', () => {
  const { circles } = mapLayout([item('a', 25, 60, 20), item('b', 100, 70, 30)], size)
  expect(circles.map(({ code, r }) => [code, r])).toEqual([
    ['b', 16],
    ['a', 8],
  ])
})

test('circles with one centre are set side by side around it', () => {
  const { circles } = mapLayout(
    [item('a', 100, 65, 25), item('b', 100, 65, 25), item('far', 1, 60, 20), item('away', 1, 70, 30)],
    size,
  )
  const [a, b] = ['a', 'b'].map((code) => circles.find((circle) => circle.code === code))
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBe(32)
  expect(((a?.x ?? 0) + (b?.x ?? 0)) / 2).toBe(200)
})

test('names do not lie over one another, and stay on the map', () => {
  const crowd = Array.from({ length: 30 }, (_, i) =>
    item(`district-${i}`, 30 - i, 65 + (i % 6) * 0.2, 25 + i * 0.05),
  )
  const { names, width } = mapLayout([...crowd, item('west', 1, 60, 20), item('east', 1, 70, 30)], size)
  expect(names.length).toBeGreaterThan(1)
  for (const one of names) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x).toBeLessThanOrEqual(width)
    for (const other of names) {
      if (one === other || one.side !== other.side) continue
      expect(Math.abs(one.y - other.y) >= 14 * 1.3 || Math.abs(one.x - other.x) > 40).toBe(true)
    }
  }
})
