import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import classes from '@/components/chart/chart.module.css'

export type Theme = 'light' | 'dark'

const FONTS: Readonly<Record<string, string>> = {
  sans: "Inter, 'Noto Naskh Arabic', system-ui, sans-serif",
  serif: "'Source Serif 4', 'Noto Nastaliq Urdu', Georgia, serif",
}

const read = (path: string): Promise<string> => readFile(join(process.cwd(), path), 'utf8')

const made = new Map<Theme, Promise<string>>()

/**
 * The style of charts as a drawing carries it by itself: the rules of the page's own style sheet, with the values of the
 * tokens in one theme, for programs that know no variables.
 */
export function standaloneStyle(theme: Theme): Promise<string> {
  const known = made.get(theme) ?? makeStyle(theme)
  made.set(theme, known)
  return known
}

async function makeStyle(theme: Theme): Promise<string> {
  const [rules, tokens, base] = await Promise.all(
    ['components/chart/chart.module.css', 'styles/tokens.css', 'styles/base.css'].map(read),
  )
  const values = tokensOf(tokens ?? '', theme)
  const known = classes as Readonly<Record<string, string>>
  const own = rulesOf(rules ?? '')
    // Rules for use with a pointer or keyboard say nothing of a picture.
    .filter((rule) => !/:hover|:focus|:has|\.tip/.test(rule))
    // Nor do those that fit a drawing into a page.
    .map((rule) => rule.replace(/^\s*(display|inline-size|block-size|overflow):[^;]*;\n/gm, ''))
    .map((rule) =>
      rule.replace(/\.([a-zA-Z]\w*)(?=[^{}]*\{)/g, (whole, name: string) =>
        known[name] ? `.${known[name]}` : whole,
      ),
    )
  return withTones(own, tonesOf(base ?? ''))
    .map((rule) => resolved(rule, values))
    .join('\n')
}

/** The value of every token in a theme. */
function tokensOf(css: string, theme: Theme): Map<string, string> {
  const values = new Map<string, string>(Object.entries(FONTS))
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    values.set(name, theme === 'light' ? light : dark)
  }
  for (const [, name = '', other = ''] of css.matchAll(/--([\w-]+): var\(--([\w-]+)\);/g)) {
    values.set(name, values.get(other) ?? '')
  }
  return values
}

const rulesOf = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .match(/[^{}]+\{[^{}]*\}/g)
    ?.map((rule) => rule.trim()) ?? []

/** Which token colours which series. */
const tonesOf = (css: string): [series: string, token: string][] =>
  Array.from(
    css.matchAll(/\[data-series="(\d)"\] \{\s*--tone: var\(--([\w-]+)\)/g),
    ([, series = '', token = '']) => [series, token],
  )

/** Each rule that takes its colour from the series, once for each series. */
function withTones(rules: readonly string[], tones: readonly [string, string][]): string[] {
  return rules.flatMap((rule) => {
    if (!rule.includes('var(--tone')) return [rule]
    const [selector = '', body = ''] = rule.split(/(?=\{)/)
    const plain = `${selector}${body.replace(/var\(--tone(?:, (var\(--[\w-]+\)))?\)/g, '$1')}`
    const toned = tones.map(([series, token]) => {
      const one = body.replace(/var\(--tone(?:, var\(--[\w-]+\))?\)/g, `var(--${token})`)
      const at = `[data-series="${series}"]`
      const selectors = selector.split(',').flatMap((part) => {
        const [first = '', ...rest] = part.trim().split(' ')
        const within = rest.length === 0 ? [] : [[first, at, ...rest].join(' ')]
        return [`${part.trim()}${at}`, `${at} ${part.trim()}`, ...within]
      })
      return `${selectors.join(', ')} ${one}`
    })
    return [plain, ...toned]
  })
}

const resolved = (rule: string, values: ReadonlyMap<string, string>): string =>
  rule.replace(/var\(--([\w-]+)\)/g, (_, name: string) => values.get(name) ?? 'currentColor')

/** The value of a token, for what is drawn around a chart. */
export async function tokenOf(name: string, theme: Theme): Promise<string> {
  return tokensOf(await read('styles/tokens.css'), theme).get(name) ?? ''
}
