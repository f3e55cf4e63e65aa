import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Root } from 'postcss'

const PREFIX = '/_next/'

/** Reads the style files of a build by the addresses under which pages name them, each once. */
export function styleSheets(folder: string): (address: string) => Root {
  const read = new Map<string, Root>()
  return (address) => {
    const known = read.get(address)
    if (known) return known
    const css = readFileSync(join(folder, address.slice(PREFIX.length)), 'utf8')
    const sheet = parse(css.replaceAll('url(../', `url(${PREFIX}static/`))
    read.set(address, sheet)
    return sheet
  }
}
