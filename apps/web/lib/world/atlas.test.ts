import { expect, test } from 'vitest'
import { atlas } from './atlas'
import { disputed, undisputed } from './lines'

const { shapes } = atlas()
const codes = shapes.map(({ code }) => code)
const near = (line: readonly number[][], [x, y]: readonly [number, number]): boolean =>
  line.some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 1.5)

test('every area stands on the map once, the small ones as circles', () => {
  expect(new Set(codes).size).toBe(codes.length)
  const round = shapes.filter((shape) => !('path' in shape)).map(({ code }) => code)
  expect(round).toEqual(expect.arrayContaining(['BHR', 'SGP', 'MLT', 'MDV']))
  expect(round).not.toContain('SAU')
})

test('nothing is drawn outside the map', () => {
  const { width, height } = atlas()
  for (const shape of shapes) {
    if ('path' in shape) continue
    expect(shape.x).toBeGreaterThanOrEqual(0)
    expect(shape.x).toBeLessThanOrEqual(width)
    expect(shape.y).toBeGreaterThanOrEqual(0)
    expect(shape.y).toBeLessThanOrEqual(height)
  }
})

test.each([
  ['the Line of Control, near Poonch', [74.1, 33.8]],
  ['the line through Ladakh', [78.9, 34.3]],
  ['the line of 1963 in the Karakoram', [76.2, 35.9]],
  ['Western Sahara', [-11, 27.7]],
] as const)('%s is dotted', (_, place) => {
  expect(disputed().some((line) => near(line, place))).toBe(true)
  expect(undisputed().some((line) => near(line, place))).toBe(false)
})

test.each([
  ['the border of Sindh and Rajasthan', [70.2, 26.5]],
  ['the border of Punjab near Lahore', [74.4, 31]],
] as const)('%s is not', (_, place) => {
  expect(disputed().some((line) => near(line, place))).toBe(false)
  expect(undisputed().some((line) => near(line, place))).toBe(true)
})

test('shapes without a code of their own take the colour of the code that counts them', () => {
  expect(codes).toEqual(expect.arrayContaining(['XKX', 'CYP', 'SOM', 'ESH', 'PSE', 'TWN']))
})
