import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { digitsOf, evidenceOf, LOCALES } from './site'

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
const MOST_NUMBERS = 20
const AT_ONCE = 6

interface Found {
  readonly shown: readonly { readonly id: string; readonly form: string; readonly text: string }[]
  readonly points: readonly { readonly id: string; readonly text: string }[]
  readonly links: readonly string[]
}

/** Always the same choice among many, spread over all of them. */
const sampleOf = (all: readonly string[], count: number): string[] => {
  const orderOf = (text: string): string => createHash('sha1').update(text).digest('hex')
  return [...all].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, count)
}

/** Some of many, evenly chosen. */
const spread = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, at) => at % Math.ceil(all.length / MOST_NUMBERS) === 0)

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

const chosen = (paths: readonly string[], most: Readonly<Record<string, number>>): string[] =>
  groupsOf(paths).flatMap(([kind, all]) => sampleOf(all, most[kind] ?? all.length))

/** Every number, chart point and link of a page, from its text as it is served. */
const read = (page: Page, html: string): Promise<Found> =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    const attribute = (of: Element, name: string): string => of.getAttribute(name) ?? ''
    return {
      shown: Array.from(parsed.querySelectorAll('[data-figure]:not([data-point])'), (link) => ({
        id: attribute(link, 'data-figure'),
        form: attribute(link, 'data-form') || 'exact',
        text: link.textContent ?? '',
      })),
      points: Array.from(parsed.querySelectorAll('a[data-point]:is([data-figure], [data-of])'), (link) => ({
        id: attribute(link, 'data-figure') || attribute(link, 'data-of'),
        text: attribute(link, 'aria-label'),
      })),
      links: Array.from(parsed.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]'), (link) =>
        (attribute(link, 'href') || attribute(link, 'src')).replace(/#.*/, ''),
      ),
    }
  }, html)

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
  test(`from the site map on, every number resolves and equals it, and every link answers, ${locale}`, async ({
    page,
  }, info) => {
    test.setTimeout(400_000)
    const map = await (await page.request.get('/sitemap.xml')).text()
    const all = Array.from(map.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => new URL(url).pathname)
    const paths = chosen(
      all.filter((path) => path.split('/')[1] === locale),
      SAMPLE,
    )
    expect(paths.length).toBeGreaterThan(50)

    await page.goto(`/${locale}/methods`)
    const found = new Map<string, Found>()
    await each(paths, async (path) => {
      const response = await page.request.get(path)
      expect(response.status(), path).toBe(200)
      const { shown, points, links } = await read(page, await response.text())
      found.set(path, { shown: spread(shown), points: spread(points), links })
    })

    const figures = [...found.values()].flatMap(({ shown, points }) => [...shown, ...points])
    const evidence = await evidenceOf(
      page,
      locale,
      figures.map(({ id }) => id),
    )
    for (const [path, { shown, points }] of found) {
      for (const { id, form, text } of shown)
        expect(text, `${path} ${id}`).toBe(evidence.get(id)?.forms[form as 'exact'])
      for (const { id, text } of points) expect(text, `${path} ${id}`).toContain(evidence.get(id)?.forms.text)
    }
    // What is shown is the value itself, rounded to as many decimals as are shown.
    for (const { id, value, forms } of evidence.values()) {
      const decimals = digitsOf(forms.exact).split('.')[1]?.length ?? 0
      const off = Math.abs(Number(digitsOf(forms.exact)) - value)
      // Half of the last digit, and what a number of this size cannot hold.
      expect(off, id).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * Number.EPSILON)
    }

    const links = [...new Set([...found.values()].flatMap((one) => one.links))].filter(
      (link) => !found.has(link),
    )
    const followed = chosen(links, FOLLOWED)
    const broken: string[] = []
    await each(followed, async (link) => {
      const status = (await page.request.get(link)).status()
      if (status !== 200) broken.push(`${status} ${link}`)
    })
    expect(broken).toEqual([])

    const report = `${paths.length} of ${all.length / 2} pages, ${figures.length} numbers of ${evidence.size} figures, ${followed.length} of ${links.length} other links`
    info.annotations.push({ type: `crawl, ${locale}`, description: report })
    expect(figures.length).toBeGreaterThan(900)
  })
}
