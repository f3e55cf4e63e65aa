import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LOCALES, overflowOf, PHONE } from './site'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const locale of LOCALES) {
  for (const path of ['/next', '/next/forecasts', '/about', '/developers', '/changes', '/search?q=doctor']) {
    test(`${path} has no accessibility violation and fits a phone, ${locale}`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`/${locale}${path}`)
        for (const details of await page.locator('main details > summary').all()) await details.click()
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      await page.setViewportSize({ ...PHONE, width: 320 })
      await page.goto(`/${locale}${path}`)
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    })
  }
}

test('moving a lever changes its outcome, and the address holds it', async ({ page }) => {
  await page.goto('/en/next')
  const title = page.locator('#doctors-per-thousand-doctors-per-thousand-title')
  const before = await title.textContent()
  await page
    .getByLabel(/return/i)
    .first()
    .fill('95')
  await page.locator('#doctors-per-thousand form [type=submit]').click()
  await expect(page).toHaveURL(/doctors-per-thousand\.return-rate=95.*#doctors-per-thousand$/)
  await expect(title).not.toHaveText(before ?? '')
  await page.goBack()
  await expect(title).toHaveText(before ?? '')
})

test('a value that a lever cannot have is told, and the rest of the page stands', async ({ page }) => {
  const response = await page.goto('/en/next?remittances.return-rate=500')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('alert').filter({ hasText: '500' })).toContainText('between')
  await expect(page.locator('#remittances figure').first()).toBeVisible()
})

test('a projected number opens its formula and the figures behind it', async ({ page }) => {
  await page.goto('/en/next')
  await page.locator('#cumulative-departures-departures-title button').click()
  const open = page.locator('[popover]:popover-open')
  await expect(open).toBeVisible()
  expect(await open.locator('a.figure').count()).toBeGreaterThan(0)
})

test('what cannot be forecast says why', async ({ page }) => {
  await page.goto('/en/next/forecasts')
  const departures = page.locator('#forecast-departures-PAK')
  await expect(departures).toContainText('no honest forecast')
  await expect(departures).toContainText('Why not:')
})
