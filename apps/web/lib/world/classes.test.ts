import type { Figure } from '@exodus/core'
import { expect, test } from 'vitest'
import { classesOf } from './classes'
import { figuresByPlace, mapMeasures } from './measures'

test.each(mapMeasures)('the classes of %s hold every figure once, in order', async (measure) => {
  const figures = [...(await figuresByPlace(measure)).values()]
  const { classes, rankOf } = classesOf(figures)
  expect(classes.reduce((all, { count }) => all + count, 0)).toBe(figures.length)
  classes.slice(1).forEach(({ lowest }, at) => {
    expect(lowest.value).toBeGreaterThan(classes[at]?.highest.value ?? Number.NaN)
  })
  for (const figure of figures) {
    const own = classes.find(({ rank }) => rank === rankOf(figure))
    expect(figure.value).toBeGreaterThanOrEqual(own?.lowest.value ?? Number.NaN)
    expect(figure.value).toBeLessThanOrEqual(own?.highest.value ?? Number.NaN)
  }
})

test('classes of unlike values are equally large to within one', async () => {
  const byValue = new Map<number, Figure>()
  for (const figure of (await figuresByPlace('refusal')).values()) byValue.set(figure.value, figure)
  const counts = classesOf([...byValue.values()]).classes.map(({ count }) => count)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
})
