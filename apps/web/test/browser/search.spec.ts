import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LOCALES, overflowOf, PHONE } from './site'

for (const locale of LOCALES) {
  test(`Ctrl K opens a box that answers while one types, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/methods`)
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox')
    await expect(box).toBeFocused()
    await box.fill('KSA')
    await expect(page.getByRole('option').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${locale}/places/SAU`)
  })

  test(`the page of results works on a phone, ${locale}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/search?q=visa&kind=claim`)
    await expect(page.locator('main ol > li').first()).toBeVisible()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    for (const link of await page.locator('main ol > li h2 a').all()) {
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${locale}/claims/`))
    }
  })
}

test('Escape closes the box and gives the focus back', async ({ page }) => {
  await page.goto('/en/methods')
  await page.getByRole('link', { name: 'Search the site' }).click()
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Search the site' })).toBeFocused()
})

test('the box leaves when what is found stands on the page itself', async ({ page }) => {
  await page.goto('/en')
  for (const choose of [() => page.keyboard.press('Enter'), () => page.getByRole('option').first().click()]) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('compare with india and bangladesh')
    await expect(page.getByRole('option').first()).toHaveAttribute('href', '/en#per-head')
    await page.keyboard.press('ArrowDown')
    await choose()
    await expect(page).toHaveURL('/en#per-head')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    await expect(page.locator('#per-head')).toBeInViewport()
  }
})

test('Enter without a choice leads to all results; what is found can be opened', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('schengen refusal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/search?q=schengen+refusal')
  const [first] = await page.locator('main ol > li h2 a').all()
  const response = await page.request.get((await first?.getAttribute('href')) ?? '')
  expect(response.status()).toBe(200)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the button leads to the page of results, where a form asks', async ({ page }) => {
    await page.goto('/ur')
    await page.locator('header a[aria-keyshortcuts]').click()
    await page.locator('main input[type=search]').fill('ڈاکٹر')
    await page.locator('main button[type=submit]').click()
    await expect(page.locator('main ol > li').first()).toBeVisible()
  })
})
