import { expect, type Page, test } from '@playwright/test'
import { DESKTOP, PHONE } from './site'

const PAGES = [
  '',
  '/claims',
  '/data/departures-total',
  '/explore/datasets/departures-total',
  '/explore/metrics/departure-rate',
  '/methods',
  '/next',
  '/passport',
  '/places',
  '/visas',
  '/why',
]
// A tenth counts as bad; half of that, and nobody sees it.
const MOST = 0.05

/** Holds every font until the page has been painted in the faces of the reader's system. */
async function withLateFonts(page: Page, address: string): Promise<void> {
  let letGo = (): void => undefined
  const painted = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\.woff2/, async (route) => {
    await painted
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  letGo()
}

/** Adds up how far what is seen moves, from the beginning. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number }
        Object.assign(window, { shifted: (window as unknown as { shifted: number }).shifted + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Settles when what was changed has been drawn, and the observer told. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )

const shiftedOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifted: number }).shifted)

for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test.describe(`an Urdu page whose fonts come late, ${device}`, () => {
    test.use({ viewport })

    for (const path of PAGES) {
      test(`/ur${path} keeps still when nastaliq comes`, async ({ page }) => {
        await watchShifts(page)
        await withLateFonts(page, `/ur${path}`)
        await expect(page.locator('html')).toHaveAttribute('data-faces', '')
        await drawn(page)
        expect(await shiftedOf(page)).toBeLessThan(MOST)
      })
    }
  })
}

test.describe('what is held', () => {
  test.use({ viewport: PHONE })

  test('is let go when the window gets another width', async ({ page }) => {
    await withLateFonts(page, '/ur/next')
    await expect(page.locator('html')).toHaveAttribute('data-faces', '')
    const held = page.locator('main [style*="min-block-size"], main [style*="font-family"]')
    expect(await held.count()).toBeGreaterThan(0)
    await page.setViewportSize(DESKTOP)
    await expect(held).toHaveCount(0)
  })
})
