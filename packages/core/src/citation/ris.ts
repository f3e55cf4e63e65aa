import type { Citable } from './citable'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The record of a RIS file, as Zotero, EndNote and Mendeley read it. */
export function toRis({ title, publisher, version, revised, url, sources, locale, id }: Citable): string {
  const [year = '', month = '', day = ''] = revised.split('-')
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['ID', id],
    // A comma at the end says that the name is that of a body, not of a person.
    ['AU', `${publisher},`],
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['DA', [year, month, day, ''].join('/')],
    ['ET', version],
    ['LA', locale],
    ['UR', url],
    ...sources.map((source) => ['N1', source] as const),
  ]
  return `${[...lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}`), 'ER  - '].join('\r\n')}\r\n`
}
