import { expect, test } from 'vitest'
import { atlas } from './atlas'
import { joined, joinedLines } from './joined'

/** The area within the rings of a path, whose steps are absolute or relative, in square units. */
function areaOf(path: string): number {
  const rings = path.split('M').filter(Boolean)
  return Math.abs(rings.map(ringArea).reduce((sum, area) => sum + area, 0))
}

function ringArea(ring: string): number {
  const isRelative = ring.includes('l')
  const numbers = Array.from(ring.matchAll(/-?\d+(\.\d+)?/g), ([text]) => Number(text))
  let [x = 0, y = 0] = numbers
  let sum = 0
  const [startX, startY] = [x, y]
  const step = (nextX: number, nextY: number): void => {
    sum += x * nextY - nextX * y
    x = nextX
    y = nextY
  }
  for (let at = 2; at + 1 < numbers.length; at += 2) {
    const [a = 0, b = 0] = numbers.slice(at, at + 2)
    if (isRelative) step(x + a, y + b)
    else step(a, b)
  }
  step(startX, startY)
  return sum / 2
}

const SOUTH_ASIA = ['PAK', 'IND', 'BGD', 'NPL', 'AFG']
const { width } = joinedLines(() => undefined)
const scale = (width / atlas().width) ** 2

test('areas told together take as much room as they do apart', () => {
  const apart = atlas()
    .shapes.flatMap((shape) =>
      'path' in shape && SOUTH_ASIA.includes(shape.code) ? [areaOf(shape.path)] : [],
    )
    .reduce((sum, area) => sum + area, 0)
  const together = areaOf(joined((code) => SOUTH_ASIA.includes(code), 3).outline)
  expect(together / (apart * scale)).toBeGreaterThan(0.98)
  expect(together / (apart * scale)).toBeLessThan(1.02)
})

test('one outline is left of neighbours, and none of what is not asked for', () => {
  const outline = joined((code) => code === 'PAK' || code === 'AFG', 3).outline
  expect(outline.match(/M/g)).toHaveLength(1)
  expect(joined(() => false, 3)).toEqual({ outline: '', circles: '' })
})

test('areas too small for an outline are circles, one each', () => {
  const small = ['BHR', 'SGP', 'MLT']
  const { outline, circles } = joined((code) => small.includes(code), 3)
  expect(outline).toBe('')
  expect(circles.match(/M/g)).toHaveLength(small.length)
})

test('borders are those between areas told together; the disputed lines are dotted however they are told', () => {
  const alike = joinedLines(() => 'one')
  const unlike = joinedLines((code) => code)
  expect(alike.borders.length).toBeGreaterThan(unlike.borders.length * 2)
  expect(unlike.disputed).toBe(alike.disputed)
  expect(alike.disputed).not.toBe('')
})
