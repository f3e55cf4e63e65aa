import type { Citable } from './citable'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as LaTeX takes it. */
const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, (sign) => ESCAPES[sign] ?? sign).replace(/[&%$#_]/g, '\\$&')

const noteOf = (version: string, sources: readonly string[]): string =>
  [`Data version ${version}`, ...(sources.length === 0 ? [] : [`Source data: ${sources.join('; ')}`])].join(
    '. ',
  )

/** The entry of a BibTeX file: `@misc`, which every style knows. */
export function toBibtex({ id, title, publisher, version, revised, url, sources, locale }: Citable): string {
  const [year = '', month] = revised.split('-')
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${escaped(publisher)}}`],
    // A second pair of braces keeps capitals as they are.
    ['title', `{${escaped(title)}}`],
    ['year', year],
    ...(month === undefined ? [] : [['month', String(Number(month))] as const]),
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', escaped(noteOf(version, sources))],
    ['language', locale === 'ur' ? 'urdu' : 'english'],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{exodus-${id.replace(/[^A-Za-z0-9-]+/g, '-')},\n${lines.join(',\n')}\n}\n`
}
