import { expect, test } from '@playwright/test'
import { LOCALES } from './site'

/** Addresses that lead nowhere, each with a link that its page must have. */
const MISSING = {
  'no page of this kind': ['/remittance/corridors', '/methods'],
  'a misspelt dataset': ['/data/departures-ttal', '/data/departures-total'],
  'a misspelt claim': ['/claims/left-last-year-72700', '/claims/left-last-year-727000'],
  'a place by its other name': ['/places/KSA', '/places/SAU'],
  'a year before the first': ['/years/1900', '/years/1971'],
  'a figure of a later year': ['/figures/departures/PAK.2031', '/figures/departures/PAK.2024'],
  'a table of the explorer': ['/explore/datasets/departures-totl', '/explore/datasets/departures-total'],
  'a claim in a frame': ['/embed/claims/left-last-year-72700', '/claims/left-last-year-727000'],
} as const

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    for (const [name, [path, near]] of Object.entries(MISSING)) {
      test(`what is missing is told with what is near: ${name}, ${locale}`, async ({ page }) => {
        const response = await page.goto(`/${locale}${path}`)
        expect(response?.status()).toBe(404)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.locator('h1')).toBeVisible()
        if (locale === 'ur') await expect(page.locator('h1')).toHaveText(/[\u0600-\u06ff]/)
        await expect(page.locator(`main a[href^="/${locale}${near}"]`).first()).toBeVisible()
        await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
        expect(await page.content()).not.toContain('__next_error__')
      })
    }

    test(`the search of a missing page answers, ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/remittance/corridors`)
      await expect(page.locator('main input[name="q"]')).toHaveValue('remittance corridors')
      await page.locator('main form button[type="submit"]').click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=remittance`))
      await expect(page.locator('main li').first()).toBeVisible()
    })

    test(`the page in place of one that failed is complete, ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/trouble`)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('main a[href=""]')).toBeVisible()
      await expect(page.locator('main input[name="q"]')).toBeVisible()
    })
  }
})

test('a question without a body is answered with the same status', async ({ request }) => {
  expect((await request.head('/en/no/such/page')).status()).toBe(404)
  expect((await request.get('/en/missing/en/places/SAU')).status()).toBe(404)
})
