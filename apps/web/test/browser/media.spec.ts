import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from './site'

const rgbOf = (page: Page, selector: string, property: 'color' | 'backgroundColor' | 'fill' | 'stroke') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property)

for (const locale of LOCALES) {
  test(`the header is one row on a phone, and leads to everything, ${locale}`, async ({ page }) => {
    for (const width of [320, 390, 600]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/${locale}`)
      const tops = await page
        .locator('header a:visible, header button:visible')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ y, height }) => y + height / 2),
        )
      expect(Math.max(...tops) - Math.min(...tops), `${width}`).toBeLessThan(16)
      await page.locator('header [data-more]').click()
      await expect(page.locator('#directory')).toBeInViewport()
    }
  })
}

test('on paper the ground is white and the ink dark, whichever theme was chosen', async ({ page }) => {
  await page.goto('/en/data/departures-total')
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await rgbOf(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
  expect(await rgbOf(page, 'body', 'color')).toBe('rgb(22, 24, 29)')
  await expect(page.locator('header').first()).toBeHidden()
})

for (const locale of ['en', 'ur']) {
  test(`on paper nothing is cut, and sources stand with their address, ${locale}`, async ({ page }) => {
    // The width between the margins of a sheet of A4.
    await page.setViewportSize({ width: 703, height: 1032 })
    await page.emulateMedia({ media: 'print' })
    for (const path of ['/visas', '/data/departures-total', '/claims/left-last-year-727000', '/places/SAU']) {
      await page.goto(`/${locale}${path}`)
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll('main :is(section, pre, table)'), (box) => ({
          text: box.textContent?.slice(0, 40),
          over: Math.max(box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight),
          right: Math.max(box.getBoundingClientRect().right - innerWidth, -box.getBoundingClientRect().left),
          isShown: box.checkVisibility(),
        })).filter(({ over, right, isShown }) => isShown && (over > 1 || right > 0)),
      )
      expect(cut, path).toEqual([])
      const [source] = await page.locator('main a[rel~="noopener"]').all()
      const address = await source?.evaluate((link) => getComputedStyle(link, '::after').content)
      if (source) expect(address, path).toContain((await source.getAttribute('href')) ?? 'no address')
    }
  })
}

test("charts take the reader's own colours", async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto('/en/data/departures-total')
    const ground = await rgbOf(page, 'body', 'backgroundColor')
    expect(await rgbOf(page, '[data-points] circle', 'fill')).not.toBe(ground)
    const text = await rgbOf(page, 'figure svg text', 'fill')
    expect(text).toBe(await rgbOf(page, 'body', 'color'))
  }
})
