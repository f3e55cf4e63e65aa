import type { Page } from '@playwright/test'

export const LOCALES = ['en', 'ur'] as const
export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

/** What the panel is given of a figure; a part of `FigureView`. */
interface Evidence {
  readonly id: string
  readonly rivals: readonly { readonly value: number; readonly used: boolean }[]
  readonly value: number
  readonly unitId: string
  readonly forms: Readonly<Record<'exact' | 'text' | 'fine' | 'compact', string>>
}

interface Shown {
  readonly id: string
  readonly form: string
  readonly text: string
}

/** Every number of a page that claims evidence, with the text shown. Points of charts carry theirs in their name. */
export const shownFigures = (page: Page): Promise<Shown[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('a[data-figure]:not([data-point])'), (link) => ({
      id: link.getAttribute('data-figure') ?? '',
      form: link.getAttribute('data-form') ?? 'exact',
      text: link.textContent ?? '',
    })),
  )

/** The points of a page's charts, with the name that is read out; one that leads elsewhere says whose value it names. */
export const chartPoints = (page: Page): Promise<Shown[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('a[data-point]:is([data-figure], [data-of])'), (link) => ({
      id: link.getAttribute('data-figure') ?? link.getAttribute('data-of') ?? '',
      form: 'text',
      text: link.getAttribute('aria-label') ?? '',
    })),
  )

/** The evidence of figures by id, asked for once each, in the page's own origin. */
export async function evidenceOf(
  page: Page,
  locale: string,
  ids: readonly string[],
): Promise<Map<string, Evidence>> {
  const found = new Map<string, Evidence>()
  const wanted = [...new Set(ids)]
  for (let i = 0; i < wanted.length; i += 40) {
    const batch = wanted.slice(i, i + 40)
    const answers = await Promise.all(
      batch.map(async (id) => {
        const response = await page.request.get(`/${locale}/evidence/${id}`)
        if (!response.ok()) throw new Error(`${id} does not resolve: ${response.status()}`)
        return (await response.json()) as Evidence
      }),
    )
    for (const evidence of answers) found.set(evidence.id, evidence)
  }
  return found
}

/** The digits of a text, without grouping: `۔727,381 افراد` is `727381`. */
export const digitsOf = (text: string): string =>
  text
    .replace(/[^0-9.−-]/g, '')
    .replace('−', '-')
    .replace(/\.$/, '')

/** One page of each kind about places, districts, professions, years, events and sources. */
export const ATLAS = {
  places: '/places',
  'places in order': '/places/by/departures',
  place: '/places/SAU',
  districts: '/districts',
  district: '/districts/sialkot',
  professions: '/professions',
  profession: '/professions/doctor',
  years: '/years',
  year: '/years/2024',
  timeline: '/timeline?kind=incident&from=2024',
  sources: '/sources?kind=ngo',
  source: '/sources/departures-khaleejtimes-2024-06-13',
  compare: '/compare',
  rivals: '/compare/departures-total',
} as const

/** How much wider than the screen a page is. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
