import { expect, test } from 'vitest'
import { homeFigures } from '@/lib/home'
import type { Locale } from '@/lib/locale'
import { barLayout } from './bar-layout'
import { type BarSpec, NARROW, WIDE } from './chart-types'
import { textWidth, wrapText } from './text-width'

async function spec(locale: Locale): Promise<BarSpec> {
  const { latestDestinations } = await homeFigures()
  const bars = latestDestinations
    .slice(0, 5)
    .map(({ code, figure, share }) => ({ id: code, name: code, figure, share, emphasis: false }))
  return { locale, unit: 'persons', bars, rest: { name: 'others', value: 1000 } }
}

test('bars are as long as their values, from zero', async () => {
  const { bars } = barLayout(await spec('en'), WIDE)
  const [first, second] = bars
  const ratio = (second?.bar?.figure.value ?? 0) / (first?.bar?.figure.value ?? 1)
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(ratio, 5)
  expect(bars).toHaveLength(6)
})

test('in Urdu the drawing is mirrored, bar for bar', async () => {
  const [english, urdu] = [barLayout(await spec('en'), WIDE), barLayout(await spec('ur'), WIDE)]
  english.bars.forEach(({ x, width }, i) => {
    expect(urdu.bars[i]?.x).toBeCloseTo(english.width - x - width, 5)
  })
})

test('on phones the name stands above its bar', async () => {
  const [bar] = barLayout(await spec('en'), NARROW).bars
  expect(bar?.nameY).toBeLessThan(bar?.y ?? 0)
  expect(bar?.x).toBe(0)
})

test('long names wrap between words', () => {
  const lines = wrapText('Living abroad and money sent home', 14, 100)
  expect(lines.join(' ')).toBe('Living abroad and money sent home')
  expect(lines.every((line) => textWidth(line, 14) <= 100)).toBe(true)
})
