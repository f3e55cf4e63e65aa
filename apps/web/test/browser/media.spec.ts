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
