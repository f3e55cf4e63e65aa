import type { Figure } from '@exodus/core'
import { expect, test } from 'vitest'
import { homeFigures } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { NARROW, WIDE } from './chart-types'
import { type DotSpec, dotLayout } from './dot-layout'

async function spec(locale: Locale, change: (figure: Figure) => Figure = (one) => one): Promise<DotSpec> {
  const { skill } = await homeFigures()
  const rows = skill.map((figure) => ({
    id: figure.period.code,
    name: figure.period.code,
    marks: [change(figure)],
  }))
  return { locale, unit: 'percent', rows }
}

test('dots stand at their values, on an axis that holds zero', async () => {
  const { rows, zero } = dotLayout(await spec('en'), WIDE)
  const perUnit = rows.map(({ dots: [dot] }) => ((dot?.x ?? 0) - zero) / (dot?.figure.value ?? 1))
  for (const one of perUnit) expect(one).toBeCloseTo(perUnit[0] ?? 0, 5)
})

test('a negative value stands on the other side of zero', async () => {
  const negative = await spec('en', (figure) => ({ ...figure, value: -figure.value }))
  const { rows, zero } = dotLayout(negative, WIDE)
  for (const { dots } of rows) expect(dots[0]?.x).toBeLessThan(zero)
})

test('an interval is drawn around its dot, mirrored in Urdu', async () => {
  const wider = (figure: Figure): Figure => ({
    ...figure,
    range: { low: figure.value - 3, high: figure.value + 3 },
  })
  const [english, urdu] = [dotLayout(await spec('en', wider), WIDE), dotLayout(await spec('ur', wider), WIDE)]
  const [dot] = english.rows[0]?.dots ?? []
  expect(english.rows[0]?.line?.from).toBeLessThan(dot?.x ?? 0)
  expect(english.rows[0]?.line?.to).toBeGreaterThan(dot?.x ?? 0)
  expect(urdu.rows[0]?.line?.from).toBeGreaterThan(urdu.rows[0]?.dots[0]?.x ?? 0)
})

test('two figures of a row are joined only when they are a range', async () => {
  const one = await spec('en')
  const pairs = one.rows.map((row) => ({ ...row, marks: [...row.marks, ...row.marks] }))
  expect(dotLayout({ ...one, rows: pairs }, WIDE).rows[0]?.line).toBeNull()
  expect(dotLayout({ ...one, rows: pairs, joined: true }, NARROW).rows[0]?.line).not.toBeNull()
})
