import { expect, test } from '@playwright/test'
import { chartPoints, digitsOf, evidenceOf, LOCALES, shownFigures } from './site'

const SAMPLE = [
  '',
  '/methods',
  '/data/departures-total',
  '/data/departures-by-destination',
  '/data/departures-by-skill',
  '/data/remittances',
  '/data/schengen-visas-by-origin',
  '/data/passport-rank',
  '/data/asylum-applications',
  '/data/economy',
]

for (const locale of LOCALES) {
  for (const path of SAMPLE) {
    test(`every number shown resolves to a figure and equals it, /${locale}${path}`, async ({ page }) => {
      await page.goto(`/${locale}${path}`)
      const shown = await shownFigures(page)
      const points = await chartPoints(page)
      expect(shown.length + points.length).toBeGreaterThan(5)
      const evidence = await evidenceOf(
        page,
        locale,
        [...shown, ...points].map(({ id }) => id),
      )
      for (const { id, form, text } of shown) expect(text, id).toBe(evidence.get(id)?.forms[form as 'exact'])
      for (const { id, text } of points) expect(text, id).toContain(evidence.get(id)?.forms.text)
      // What is shown is the value itself, rounded to as many decimals as are shown.
      for (const { value, forms, id } of evidence.values()) {
        const decimals = digitsOf(forms.exact).split('.')[1]?.length ?? 0
        const off = Math.abs(Number(digitsOf(forms.exact)) - value)
        // Half of the last digit at most, that half included: a value may lie just between two.
        expect(off, id).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-9))
      }
    })
  }
}

test('the permanent page of a figure shows its value and where to take it', async ({ page }) => {
  await page.goto('/en/figures/departure-rate/PAK.2024')
  await expect(page).toHaveTitle(/Departure rate, 2024/)
  await expect(page.locator('[data-value]')).toHaveText('2.89')
  await expect(page.getByRole('link', { name: 'This number in the API' })).toHaveAttribute(
    'href',
    /\/v1\/figures\/departure-rate\/PAK\.2024$/,
  )
  await page.locator('summary').first().click()
  await expect(page.getByText('What other sources say').first()).toBeVisible()
})

test('an id that leads nowhere is answered with 404 and with what was meant', async ({ page }) => {
  const wrong = await page.goto('/en/figures/departures-totl/PAK.beoe-oec.2024')
  expect(wrong?.status()).toBe(404)
  await page.getByRole('link', { name: 'departures-total/PAK.beoe-oec.2024' }).click()
  await expect(page.locator('[data-value]')).toHaveText('727,381')

  const later = await page.goto('/ur/figures/departures/PAK.2031')
  expect(later?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('link', { name: 'departures/PAK.2024' }).first()).toBeVisible()
})

test('other addresses that lead nowhere help in the language of the reader', async ({ page }) => {
  const dataset = await page.goto('/en/data/departures-ttal')
  expect(dataset?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'departures-total' })).toHaveAttribute(
    'href',
    '/en/data/departures-total',
  )
  const nothing = await page.goto('/ur/no/such/page')
  expect(nothing?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText(/[\u0600-\u06ff]/)
})

for (const [locale, id] of [
  ['en', 'departures-by-destination/sum;destination=ARE,SAU;period=2021..2024'],
  ['ur', 'departures-by-destination/share;destination=SAU;period=2024;of;period=2024'],
] as const) {
  test(`a group of rows has a permanent page, ${locale}`, async ({ page }) => {
    const evidence = (await evidenceOf(page, locale, [id])).get(id)
    await page.goto(`/${locale}/figures/${id}`)
    await expect(page.locator('[data-value]')).toHaveText(evidence?.forms.exact ?? '')
    await expect(page.locator('h1')).not.toHaveText('')
    await page.locator('summary').first().click()
    await page.locator('details[open] a[data-figure]').first().click()
    await expect(page.locator('[data-panel-body] [data-value]')).toBeVisible()
  })
}
