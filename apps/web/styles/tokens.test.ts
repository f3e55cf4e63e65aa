import { readFileSync } from 'node:fs'
import { VERDICTS } from '@exodus/core/claims'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  Array.from(
    css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p)
  return ((x ?? 0) + 0.05) / ((y ?? 0) + 0.05)
}

const on = (name: string, theme: 'light' | 'dark', ground = 'ground'): number =>
  contrast(tokens.get(name)?.[theme] ?? '#000000', tokens.get(ground)?.[theme] ?? '#000000')

for (const theme of ['light', 'dark'] as const) {
  test(`text is read easily on its ground, ${theme}`, () => {
    for (const name of ['ink', 'muted', 'signal', 'evidence']) {
      expect(on(name, theme), name).toBeGreaterThanOrEqual(4.5)
      expect(on(name, theme, 'wash'), `${name} on wash`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test(`verdicts are read easily on their ground, ${theme}`, () => {
    const verdicts = [...tokens.keys()].filter((name) => name.startsWith('verdict-'))
    expect(verdicts.map((name) => name.slice('verdict-'.length)).sort()).toEqual([...VERDICTS].sort())
    for (const name of verdicts) {
      expect(on(name, theme), name).toBeGreaterThanOrEqual(4.5)
      expect(on(name, theme, 'wash'), `${name} on wash`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test(`series and marks of charts stand out from their ground, ${theme}`, () => {
    for (const name of ['series-3', 'series-4', 'series-5', 'series-6', 'context']) {
      expect(on(name, theme), name).toBeGreaterThanOrEqual(5)
    }
    expect(on('line-strong', theme)).toBeGreaterThanOrEqual(3)
  })
}
