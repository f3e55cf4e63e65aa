import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { docPages, fillPage } from '../compiler/docs/fill-page'
import { root } from '../compiler/docs/root'
import { datasetRules, evidenceRules } from '../lint/rules'
import manifest from '../package.json'
import { ObservationStatus, Quality } from '../src/schema'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test.each(docPages)('code, output and tables in %s are up to date', (path) => {
  const page = read(path)
  const how = 'run `pnpm --filter @exodus/core build` and `pnpm --filter @exodus/core write-docs`'
  expect(fillPage(page), `${path} is out of date: ${how}`).toBe(page)
})

/** A page without its code, in which brackets are no links. */
const prose = (path: string): string =>
  read(path)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, 'code')

/** The anchors of a page, as the usual renderers make them from headings. */
const anchors = (path: string): string[] =>
  Array.from(read(path).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )

/** Why a relative link leads nowhere, or nothing. */
function faults(from: string, link: string): string[] {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(root, target))) return [`${link}: there is no ${target}`]
  if (anchor === undefined || anchors(target).includes(anchor)) return []
  return [`${link}: ${target} has no heading "${anchor}"`]
}

test.each(docPages)('every link in %s leads somewhere', (path) => {
  const links = Array.from(prose(path).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
  const relative = links.filter((link) => !/^[a-z]+:/.test(link))
  expect(relative.flatMap((link) => faults(path, link))).toEqual([])
})

/** First cells of the tables of a page that hold code: `| \`id\` | … |`. */
const named = (path: string): string[] =>
  Array.from(read(path).matchAll(/^\| `([^`]+)` \|/gm), ([, name = '']) => name)

test('the data guide names every rule of the lint', () => {
  const rules = [...datasetRules, ...evidenceRules].map(({ id }) => id)
  expect(named('docs/data/guide.md').sort()).toEqual(rules.sort())
})

test('the page on the library names every entry of the package', () => {
  const entries = Object.keys(manifest.exports)
    .filter((entry) => entry !== './package.json' && entry !== './codes/*')
    .map((entry) => entry.replace(/^\./, '@exodus/core'))
  const page = named('docs/library.md')
  expect(entries.filter((entry) => !page.includes(entry))).toEqual([])
})

test('the page on the library names every error that the library throws', () => {
  const code = readdirSync(join(root, 'packages/core/src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => read(`packages/core/src/${path}`))
    .join('\n')
  const thrown = new Set(Array.from(code.matchAll(/'([A-Z]\w+Error)'/g), ([, name = '']) => name))
  const page = read('docs/library.md')
  expect([...thrown].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('the page on datasets explains every status and quality in use', () => {
  const page = read('docs/datasets.md')
  const codes = [...ObservationStatus.options, ...Quality.options]
  expect(codes.filter((code) => !page.includes(`\n| ${code} | `))).toEqual([])
})
