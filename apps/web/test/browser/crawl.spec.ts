import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { ask, type Found, formsOf, isRounded, pageAt } from './crawl'
import { looseNumbers } from './loose-numbers'
import { LOCALES } from './site'

/** `pnpm crawl` reads the whole site map with every number on it; the tests read a sample of both. */
const WHOLE = process.env.EXODUS_CRAWL === 'whole'

/** How many pages of each section are read; sections that are not named are read whole. */
const SAMPLE: Readonly<Record<string, number>> = {
  claims: 8,
  data: 12,
  places: 4,
  districts: 3,
  professions: 3,
  years: 3,
  sources: 4,
}
/** How many links of one kind are followed; those of other kinds all are. */
const FOLLOWED: Readonly<Record<string, number>> = {
  figures: 15,
  explore: 10,
  places: 10,
  districts: 6,
  professions: 6,
  years: 6,
  sources: 10,
  timeline: 6,
  search: 4,
  downloads: 6,
  compare: 6,
  claims: 10,
  data: 10,
  share: 6,
}
/** How many numbers of a page are asked for; figures.spec.ts and claims.spec.ts ask for all of theirs. */
const MOST_NUMBERS = WHOLE ? Number.POSITIVE_INFINITY : 20
/** How many times more links are followed from the whole site map; most of them lead to its own pages. */
const MORE_FOLLOWED = WHOLE ? 20 : 1
const AT_ONCE = 6

/** Always the same choice among many, spread over all of them. */
const sampleOf = (all: readonly string[], count: number): string[] => {
  const orderOf = (text: string): string => createHash('sha1').update(text).digest('hex')
  return [...all].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, count)
}

/** Some of many, evenly chosen. */
const spread = <T>(all: readonly T[]): readonly T[] =>
  WHOLE ? all : all.filter((_, at) => at % Math.ceil(all.length / MOST_NUMBERS) === 0)

/** The kind of page behind an address: its section, when it names one thing in it. */
const kindOf = (path: string): string => {
  const [, first = '', section = '', one] = path.split(/[/?#]/)
  if (first.length !== 2) return first
  return one === undefined && !path.includes('?') ? '' : section
}

function groupsOf(paths: readonly string[]): [kind: string, paths: string[]][] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const kind = kindOf(path)
    groups.set(kind, [...(groups.get(kind) ?? []), path])
  }
  return [...groups]
}

const chosen = (paths: readonly string[], most: Readonly<Record<string, number>>, times = 1): string[] =>
  groupsOf(paths).flatMap(([kind, all]) => sampleOf(all, (most[kind] ?? all.length) * times))

/** Does something for each of many, a few at a time. */
async function each<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = [...all]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one)
    }),
  )
}

for (const locale of LOCALES) {
  test(`from the site map on, every number resolves and equals it, none stands without a figure, and every link answers, ${locale}`, async ({
    page,
    baseURL,
  }, info) => {
    test.setTimeout(WHOLE ? 0 : 400_000)
    const at = (path: string): string => new URL(path, baseURL ?? '').href
    const map = await (await ask(at('/sitemap.xml'))).text()
    const all = Array.from(map.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => new URL(url).pathname)
    const own = all.filter((path) => path.split('/')[1] === locale)
    const paths = WHOLE ? own : chosen(own, SAMPLE)
    expect(paths.length).toBeGreaterThan(50)

    const problems: string[] = []
    const found = new Map<string, Found>()
    await page.goto(`/${locale}/methods`)
    await each(paths, async (path) => {
      const response = await ask(at(path))
      if (response.status !== 200) problems.push(`${response.status} ${path}`)
      const html = await response.text()
      const { shown, points, links } = await pageAt(page, html)
      for (const { text, at: around } of await looseNumbers(page, html, locale))
        problems.push(`${path} has a number without a figure in ${around}: ${text}`)
      found.set(path, { shown: spread(shown), points: spread(points), links })
    })

    const wanted = new Set(
      [...found.values()].flatMap(({ shown, points }) => [...shown, ...points].map(({ id }) => id)),
    )
    const forms = new Map<string, Awaited<ReturnType<typeof formsOf>>>()
    await each([...wanted], async (id) => {
      forms.set(id, await formsOf(at(`/${locale}/evidence/${id}`)))
    })
    let numbers = 0
    for (const [path, { shown, points }] of found) {
      for (const { id, form, text } of shown) {
        numbers++
        const figure = forms.get(id)
        if (text !== figure?.forms[form as 'exact'])
          problems.push(`${path} ${id}: ${text}, is ${figure?.forms.exact}`)
      }
      for (const { id, text } of points) {
        numbers++
        const figure = forms.get(id)
        if (!figure || !text.includes(figure.forms.text))
          problems.push(`${path} ${id}: ${text}, is ${figure?.forms.text}`)
      }
    }
    for (const [id, figure] of forms) {
      if (figure && !isRounded(figure)) problems.push(`${id}: ${figure.forms.exact} is not ${figure.value}`)
    }

    const links = [...new Set([...found.values()].flatMap((one) => one.links))].filter(
      (link) => !found.has(link),
    )
    const followed = chosen(links, FOLLOWED, MORE_FOLLOWED)
    await each(followed, async (link) => {
      const { status } = await ask(at(link))
      if (status !== 200) problems.push(`${status} ${link}`)
    })

    const report = `${paths.length} of ${own.length} pages, ${numbers} numbers of ${forms.size} figures, ${followed.length} of ${links.length} other links, ${problems.length} problems`
    info.annotations.push({ type: `crawl, ${locale}`, description: report })
    if (WHOLE) await writeFile(`reports/crawl-${locale}.txt`, [report, ...problems, ''].join('\n'))
    expect(problems).toEqual([])
    expect(numbers).toBeGreaterThan(900)
  })
}
