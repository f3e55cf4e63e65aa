import { expect, type Page, test } from '@playwright/test'
import { DESKTOP, LOCALES, PHONE } from './site'

for (const locale of LOCALES) {
  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`home, ${locale}, ${device}`, () => {
      test.use({ viewport })

      test('the headline figure opens down to its published row, by mouse', async ({ page }) => {
        await page.goto(`/${locale}`)
        const headline = page.locator('h1 a.figure')
        await expect(headline).toHaveText(/^[\d,]+$/)
        const shown = (await headline.textContent()) ?? ''
        await headline.click()
        const panel = page.getByRole('dialog')
        await expect(panel.locator('[data-value]')).toHaveText(shown)
        const source = panel.locator('dl a[href^="http"]').first()
        await expect(source).toBeVisible()
        await panel.getByRole('button').first().focus()
        await page.keyboard.press('Escape')
        await expect(panel).toBeHidden()
        await expect(headline).toBeFocused()
      })

      test('a computed figure opens input by input, by keyboard alone', async ({ page }) => {
        await page.goto(`/${locale}`)
        const share = page.locator('#where h4 a.figure').first()
        await share.focus()
        await page.keyboard.press('Enter')
        const panel = page.getByRole('dialog')
        const branch = panel.locator('summary').first()
        await expect(branch).toBeVisible()
        await branch.focus()
        await page.keyboard.press('Enter')
        await expect(panel.locator('details[open] dl a[href^="http"]').first()).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(share).toBeFocused()
      })

      test('nothing is wider than the screen', async ({ page }) => {
        await page.goto(`/${locale}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      })
    })
  }
}

test('the language, its direction, and the switch to the other that keeps the page', async ({ page }) => {
  await page.goto('/ur/data/departures-total')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/data\/departures-total$/)
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

const fontsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /([^/.]*)\.[^/]*\.woff2$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  )

test('a page is painted with the styles it was sent with; the others come when it is used', async ({
  page,
}) => {
  await page.goto('/en', { waitUntil: 'networkidle' })
  const files = page.locator('link[rel="stylesheet"]')
  await expect(files).toHaveCount(0)
  await expect(page.locator('h1')).toHaveCSS('font-family', /Source Serif/)
  await page.locator('h1 a.figure').hover()
  await expect(files).not.toHaveCount(0)
})

test('an English page loads the Latin letters and no others', async ({ page }) => {
  await page.goto('/en', { waitUntil: 'networkidle' })
  expect(new Set(await fontsOf(page))).toEqual(new Set(['serif-latin', 'sans-latin']))
})

test('an Urdu page is read in naskh until nastaliq has come, the next one in nastaliq from the start', async ({
  page,
}) => {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/nastaliq-urdu/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/ur')
  await expect(page.locator('h1')).toHaveCSS('font-family', /^"Nastaliq stand-in"/)
  letGo()
  await expect(page.locator('h1')).toHaveCSS('font-family', /Nastaliq,/)
  await page.goto('/ur/claims')
  expect(await page.locator('html').getAttribute('data-faces')).toBe('')
})

test('an address without a language leads to the one the browser asks for', async ({ request }) => {
  const answer = async (language: string) =>
    (await request.get('/data', { headers: { 'Accept-Language': language }, maxRedirects: 0 })).headers()
      .location
  expect(await answer('ur-PK,ur;q=0.9')).toMatch(/\/ur\/data$/)
  expect(await answer('de')).toMatch(/\/en\/data$/)
})

test('the theme is chosen by the reader and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en')
  await page.getByRole('button', { name: /light and dark/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 21, 26)')
})

test('points of a chart are reached with the arrow keys and open', async ({ page }) => {
  await page.goto('/en')
  const points = page.locator('#register svg:visible [data-point]')
  await points.last().focus()
  const last = await points.last().getAttribute('aria-label')
  await page.keyboard.press('ArrowLeft')
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(before).not.toBe(last)
  await page.keyboard.press('Home')
  await expect(points.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('[data-value]')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a figure leads to its permanent page, and the table of a chart opens', async ({ page }) => {
    await page.goto('/en')
    await page.locator('#register details > summary').click()
    await expect(page.locator('#register table a.figure').first()).toBeVisible()
    const headline = page.locator('h1 a.figure')
    const shown = (await headline.textContent()) ?? ''
    await headline.click()
    await expect(page).toHaveURL(/\/en\/figures\//)
    await expect(page.locator('[data-value]')).toHaveText(shown)
  })
})

test('no page asks anyone but the site itself', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  for (const path of ['/en', '/ur/data', '/en/data/departures-total'])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(foreign).toEqual([])
})
