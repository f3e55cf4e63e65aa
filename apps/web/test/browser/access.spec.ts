import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LOCALES, PHONE } from './site'

const PAGES = {
  home: '',
  catalogue: '/data',
  dataset: '/data/departures-by-skill',
  figure: '/figures/departures/PAK.2024',
  methods: '/methods',
  missing: '/figures/departures/PAK.2031',
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const locale of LOCALES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`no page has an accessibility violation, ${locale}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`/${locale}${path}`)
        for (const details of await page.locator('figure details > summary').all()) await details.click()
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        expect(
          violations.map(
            ({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
        ).toEqual([])
      }
    })
  }

  test(`the open panel has no accessibility violation, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`)
    await page.locator('h1 a.figure').click()
    await expect(page.getByRole('dialog').locator('[data-value]')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('dialog').withTags(TAGS).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    )
  })

  test(`pages reflow at 320 pixels, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ ...PHONE, width: 320 })
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`/${locale}${path}`)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, name).toBeLessThanOrEqual(0)
    }
  })
}

test('the skip link comes first and leads to the text', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('every page has one first heading and its language', async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(`/en${path}`)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  }
})
