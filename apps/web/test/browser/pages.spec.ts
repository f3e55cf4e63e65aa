import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { chartPoints, DESKTOP, evidenceOf, LOCALES, overflowOf, PHONE, shownFigures } from './site'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const PAGES = {
  'map of refusal': '/places/by/refusal',
  passport: '/passport?with=NGA',
  visas: '/visas?state=DEU',
  ledger: '/claims?q=people',
  claim: '/claims/left-last-year-727000',
  catalogue: '/data?rivals=some&quality=survey',
  table: '/data/departures-by-destination/table?sort=value&from=2015',
  month: '/timeline?from=2024&to=2024',
} as const

for (const locale of LOCALES) {
  test(`every number of maps, comparisons and whole tables is its figure, ${locale}`, async ({ page }) => {
    for (const path of [PAGES['map of refusal'], PAGES.passport, PAGES.visas, PAGES.table]) {
      await page.goto(`/${locale}${path}`)
      const [shown, points] = await Promise.all([shownFigures(page), chartPoints(page)])
      const evidence = await evidenceOf(
        page,
        locale,
        [...shown, ...points].map(({ id }) => id),
      )
      for (const { id, form, text } of shown)
        expect(text, `${path} ${id}`).toBe(evidence.get(id)?.forms[form as 'exact'])
      for (const { id, text } of points) expect(text, `${path} ${id}`).toContain(evidence.get(id)?.forms.text)
      expect(shown.length + points.length, path).toBeGreaterThan(20)
    }
  })

  test(`pages to choose from have no accessibility violation and fit every screen, ${locale}`, async ({
    page,
  }) => {
    for (const [name, path] of Object.entries(PAGES)) {
      await page.setViewportSize(DESKTOP)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/${locale}${path}`)
      const light = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await new AxeBuilder({ page }).include('main').withRules(['color-contrast']).analyze()
      expect(
        [...light.violations, ...dark.violations].map(
          ({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([])
      for (const viewport of [DESKTOP, PHONE, { ...PHONE, width: 320 }]) {
        await page.setViewportSize(viewport)
        expect(await overflowOf(page), `${name}, ${viewport.width}`).toBeLessThanOrEqual(0)
      }
    }
  })

  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`without script, ${locale}, ${device}`, () => {
      test.use({ javaScriptEnabled: false, viewport })

      test('the map leads to places and its note says what dotted lines are', async ({ page }) => {
        await page.goto(`/${locale}/places`)
        await expect(page.locator('figure svg a[href$="/places/SAU"]')).toHaveCount(1)
        await expect(page.locator('figure footer')).toContainText(
          locale === 'en' ? 'Jammu and Kashmir' : 'جموں و کشمیر',
        )
        await expect(page.locator('figure table th a[href$="/places/SAU"]')).toHaveCount(1)
      })

      test('passports are compared and days chosen by the forms', async ({ page }) => {
        await page.goto(`/${locale}/passport`)
        await page.locator('#compare select').first().selectOption('NGA')
        await page.locator('#compare button').first().click()
        await expect(page).toHaveURL(/with=NGA/)
        await expect(page.locator('#compare tbody').first().locator('tr')).toHaveCount(3)
        await page.locator('#changes select[name="since"]').selectOption({ index: 10 })
        await page.locator('#changes button').first().click()
        await expect(page).toHaveURL(/since=\d{4}-\d\d-\d\d.*with=NGA/)
      })

      test('a state is chosen among the visas', async ({ page }) => {
        await page.goto(`/${locale}/visas`)
        await page.locator('#consulates select[name="state"]').selectOption('DEU')
        await page.locator('#consulates button').first().click()
        await expect(page.locator('#state-chart-title')).toBeVisible()
      })

      test('what is chosen in one form of the visas stays when another is sent', async ({ page }) => {
        await page.goto(`/${locale}/visas?before=2014&category=visit`)
        await page.locator('#us-years select[name="nationality"]').selectOption('IND')
        await page.locator('#us-years button').first().click()
        await page.locator('#consulates select[name="state"]').selectOption('DEU')
        await page.locator('#consulates button').first().click()
        const asked = () => Object.fromEntries(new URL(page.url()).searchParams)
        expect(asked()).toMatchObject({
          state: 'DEU',
          before: '2014',
          category: 'visit',
          nationality: 'IND',
        })
        await page.locator('#consulates tbody th a').first().click()
        expect(asked()).toMatchObject({ before: '2014', category: 'visit', nationality: 'IND' })
        await page.locator('#us-years form a').click()
        expect(
          Object.keys(asked()).filter((name) => name.startsWith('us') || name === 'nationality'),
        ).toEqual([])
        expect(asked()).toMatchObject({ before: '2014', category: 'visit' })
      })

      test('claims are found by their words', async ({ page }) => {
        await page.goto(`/${locale}/claims`)
        const all = await page.locator('[data-claim]').count()
        await page.locator('main input[type="search"]').fill('visa')
        await page.locator('main search button').click()
        const found = await page.locator('[data-claim]').count()
        expect(found).toBeGreaterThan(0)
        expect(found).toBeLessThan(all)
      })

      test('a table is filtered, then ordered, then paged', async ({ page }) => {
        await page.goto(`/${locale}/data/departures-by-destination/table`)
        await page.locator('select[name="from"]').selectOption('2015')
        await page.locator('main search button').click()
        await page.locator('thead a').last().click()
        await expect(page).toHaveURL(/from=2015.*sort=value/)
        await page.locator('a[rel="next"]').click()
        await expect(page).toHaveURL(/page=2/)
        await expect(page.locator('tbody tr').first()).toBeVisible()
      })

      test('the timeline is zoomed from a decade to a month', async ({ page }) => {
        await page.goto(`/${locale}/timeline`)
        const zoom = page.locator('nav[class*="zoom"]')
        await zoom.locator('ul a').last().click()
        await zoom.locator('ul a').last().click()
        await zoom.locator('ul a').last().click()
        await expect(page).toHaveURL(/from=\d{4}-\d\d&to=\d{4}-\d\d/)
        await expect(zoom.locator('ol li')).toHaveCount(4)
      })
    })
  }
}

test('a dataset and its way to it are said in JSON-LD', async ({ page }) => {
  await page.goto('/en/data/departures-total')
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  const types = blocks.map((text) => JSON.parse(text)['@type'])
  expect(types.sort()).toEqual(['BreadcrumbList', 'Dataset'])
})

for (const locale of LOCALES) {
  test(`index and subject pages show where they stand, and say the same in JSON-LD, ${locale}`, async ({
    page,
  }) => {
    for (const path of [
      '/places',
      '/places/by/refusal',
      '/visas',
      '/data',
      '/claims',
      '/methods',
      '/next/forecasts',
      '/explore',
      '/explore/datasets/departures-total',
      '/explore/metrics/departure-rate',
    ]) {
      await page.goto(`/${locale}${path}`)
      const room = await page.evaluate(() => {
        const bottom = document.querySelector('main nav')?.getBoundingClientRect().bottom ?? 0
        return (document.querySelector('h1')?.getBoundingClientRect().top ?? 0) - bottom
      })
      expect(room, `${path}: room above the heading`).toBeGreaterThanOrEqual(12)
      const shown = await page
        .locator('nav ol > li > :is(a, span)')
        .filter({ visible: true })
        .allTextContents()
      const [said] = (await page.locator('script[type="application/ld+json"]').allTextContents())
        .map((text) => JSON.parse(text))
        .filter((block) => block['@type'] === 'BreadcrumbList')
      const names = said.itemListElement.map(({ name }: { readonly name: string }) => name)
      expect(names.slice(0, shown.length), path).toEqual(shown)
      expect(names.at(-1), path).toBe(await page.locator('h1').textContent())
    }
  })

  test(`visas are asked for by year, nationality and kind, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/visas`)
    await page.locator('#us-years select[name="nationality"]').selectOption('IND')
    await page.locator('#us-years select[name="usBefore"]').selectOption('FY2010-US')
    await page.locator('#us-years form button').click()
    await expect(page).toHaveURL(/usBefore=FY2010-US.*nationality=IND/)
    await expect(page.locator('#us-years tr[data-subject]')).toBeVisible()
    await page.locator('#uk-periods select[name="category"]').selectOption('visit')
    await page.locator('#uk-periods form button').click()
    await expect(page).toHaveURL(/category=visit/)
    await expect(page.locator('#uk-periods table').last().locator('tbody tr').first()).toBeVisible()
  })

  test(`a page or an order that a table does not have is said, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/data/departures-total/table?sort=size&page=99`)
    await expect(page.locator('main [role="status"]').filter({ hasText: 'size' })).toBeVisible()
    await expect(page.locator('main [role="status"]').filter({ hasText: '99' })).toBeVisible()
    await page.locator('main [role="status"] a').nth(1).click()
    await expect(page).toHaveURL(/sort=value/)
    for (const table of ['departures-total', 'migrant-stock']) {
      await page.goto(`/${locale}/compare/${table}?order=size`)
      const said = page.locator('main [role="status"]').filter({ hasText: 'size' })
      await said.getByRole('link').nth(1).click()
      await expect(page).toHaveURL(/order=table/)
      await expect(said).toHaveCount(0)
    }
  })
}

for (const suffix of ['ndjson', 'xlsx', 'parquet', 'jsonstat.json', 'sdmx.json', 'zip']) {
  test(`a dataset is had as .${suffix} by the link of its page`, async ({ page }) => {
    await page.goto('/en/data/departures-total')
    const href = await page.locator(`a[href="/downloads/departures-total.${suffix}"]`).getAttribute('href')
    const response = await page.request.get(href ?? '')
    expect(response.status()).toBe(200)
    expect((await response.body()).length).toBeGreaterThan(100)
  })
}
