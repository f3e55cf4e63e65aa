import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ATLAS, chartPoints, DESKTOP, evidenceOf, LOCALES, overflowOf, PHONE, shownFigures } from './site'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const locale of LOCALES) {
  test(`every number of places, districts, professions, years and events is its figure, ${locale}`, async ({
    page,
  }) => {
    let count = 0
    for (const path of Object.values(ATLAS)) {
      await page.goto(`/${locale}${path}`)
      const [shown, points] = await Promise.all([shownFigures(page), chartPoints(page)])
      const evidence = await evidenceOf(
        page,
        locale,
        [...shown, ...points].map(({ id }) => id),
      )
      for (const { id, form, text } of shown) {
        expect(text, `${path} ${id}`).toBe(evidence.get(id)?.forms[form as 'exact'])
      }
      for (const { id, text } of points) {
        expect(text, `${path} ${id}`).toContain(evidence.get(id)?.forms.text)
      }
      count += shown.length + points.length
    }
    expect(count).toBeGreaterThan(1500)
  })

  // The themes differ in colour alone: everything else is asked once.
  test(`no page about places, years or sources has an accessibility violation, ${locale}`, async ({
    page,
  }) => {
    for (const [name, path] of Object.entries(ATLAS)) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/${locale}${path}`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
      })
      const light = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await new AxeBuilder({ page }).include('main').withRules(['color-contrast']).analyze()
      const found = [...light.violations, ...dark.violations]
      expect(
        found.map(
          ({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([])
    }
  })

  test(`pages about places, years and sources fit every screen, ${locale}`, async ({ page }) => {
    for (const [name, path] of Object.entries(ATLAS)) {
      await page.setViewportSize(DESKTOP)
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('h1')).toHaveCount(1)
      for (const viewport of [DESKTOP, PHONE, { ...PHONE, width: 320 }]) {
        await page.setViewportSize(viewport)
        expect(await overflowOf(page), `${name}, ${viewport.width}`).toBeLessThanOrEqual(0)
      }
    }
  })

  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`from the list to the evidence, ${locale}, ${device}`, () => {
      test.use({ viewport })

      for (const [section, code] of [
        ['places', 'OMN'],
        ['districts', 'gujrat'],
        ['professions', 'nurse'],
        ['years', '2019'],
      ]) {
        test(`${section}`, async ({ page }) => {
          await page.goto(`/${locale}/${section}`)
          await page.locator(`main a[href="/${locale}/${section}/${code}"]:visible`).first().click()
          await expect(page).toHaveURL(new RegExp(`/${locale}/${section}/${code}$`))
          const figure = page.locator('main a.figure:visible').first()
          const shown = (await figure.textContent()) ?? ''
          await figure.focus()
          await page.keyboard.press('Enter')
          await expect(page.getByRole('dialog').locator('[data-value]')).toContainText(
            shown.replace(/[^\d,.]/g, ''),
          )
          await page.keyboard.press('Escape')
          await expect(figure).toBeFocused()
        })
      }
    })
  }
}

test('the rival values of a cell are those of its figure, the widest gap first', async ({ page }) => {
  for (const dataset of ['departures-total', 'students-abroad']) {
    await page.goto(`/en/compare/${dataset}`)
    const cells = await page.locator('main ol:not(nav ol) > li').evaluateAll((items) =>
      items.map((item) => ({
        id: item.querySelector('a[data-figure]')?.getAttribute('data-figure') ?? '',
        rivals: Array.from(item.querySelectorAll('[data-rival-value]'), (rival) =>
          Number(rival.getAttribute('data-rival-value')),
        ),
      })),
    )
    const evidence = await evidenceOf(
      page,
      'en',
      cells.map(({ id }) => id),
    )
    const gaps = cells.map(({ id, rivals }) => {
      const figure = evidence.get(id)
      expect(rivals, id).toEqual(figure?.rivals.filter(({ used }) => !used).map(({ value }) => value))
      return Math.max(...rivals.map((rival) => Math.abs(rival / (figure?.value ?? 1) - 1)))
    })
    expect(gaps.length).toBeGreaterThan(1)
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
  }
})

test('the cells of a large table come in pages and in two orders', async ({ page }) => {
  await page.goto('/en/compare/migrant-stock-by-origin')
  const first = await page.locator('main ol:not(nav ol) > li a.figure').first().getAttribute('data-figure')
  await page.getByRole('link', { name: 'As in the table' }).click()
  await expect(page).toHaveURL(/order=table$/)
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/order=table&page=2$/)
  await expect(page.locator('main ol:not(nav ol) > li')).toHaveCount(20)
  expect(
    await page.locator('main ol:not(nav ol) > li a.figure').first().getAttribute('data-figure'),
  ).not.toBe(first)
})

test('districts are reached on the map with the arrow keys', async ({ page }) => {
  await page.goto('/en/districts')
  const circles = page.locator('svg:visible [data-point]')
  await circles.first().focus()
  await expect(circles.first()).toHaveAttribute('aria-label', /^Sialkot, 2022: [\d,]+ persons$/)
  await page.keyboard.press('ArrowRight')
  const second = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${second}$`))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the timeline is filtered by a form, and its address says how', async ({ page }) => {
    await page.goto('/en/timeline')
    await page.getByLabel('Kind').selectOption('event')
    await page.getByLabel('Place').selectOption('ARE')
    await page.getByLabel('From').selectOption('2024')
    await page.getByRole('button', { name: 'Show' }).click()
    const url = new URL(page.url())
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ kind: 'event', area: 'ARE', from: '2024' })
    await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue('ARE')
    const entries = page.locator('main ol:not(nav ol) > li[id]')
    expect(await entries.count()).toBeGreaterThan(3)
    await expect(entries.getByRole('link', { name: 'United Arab Emirates', exact: true })).toHaveCount(
      await entries.count(),
    )
    await expect(entries.first().locator('a[href^="/en/sources/"]').first()).toBeVisible()
  })

  test('sources are found by their words, and lead to what was taken from them', async ({ page }) => {
    await page.goto('/en/sources')
    await page.getByLabel('Words of the publisher or the title').fill('khaleej 230,000')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: /More than 230,000 Pakistanis/ }).click()
    await expect(page.locator('#licence')).toContainText('Facts cited only')
    await expect(page.locator('#uses a.figure').first()).toBeVisible()
    await page.locator('#uses h3 a').first().click()
    await expect(page).toHaveURL(/\/en\/data\//)
  })

  test('places are put in another order by a link', async ({ page }) => {
    await page.goto('/ur/places')
    await page.locator('main nav a[href$="/by/stock"]').click()
    await expect(page).toHaveURL(/\/ur\/places\/by\/stock$/)
    const values = await page.locator('main ol:not(nav ol) > li a.figure').allTextContents()
    const numbers = values.map((text) => Number(text.replaceAll(',', '')))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })
})

test('what is not understood in an address is left out and named', async ({ page }) => {
  await page.goto('/en/timeline?kind=evnt&area=ARE')
  await expect(page.getByText('Not understood, and left out: evnt.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue('ARE')
})

test('the other language keeps what is chosen', async ({ page }) => {
  await page.goto('/en/timeline?kind=event&from=2025')
  await page.getByRole('link', { name: 'اردو' }).click()
  await expect(page).toHaveURL(/\/ur\/timeline\?kind=event&from=2025$/)
})

for (const [path, near] of [
  ['/places/KSA', '/places/SAU'],
  ['/places/saudi-arabia', '/places/SAU'],
  ['/districts/sialkott', '/districts/sialkot'],
  ['/professions/doctors', '/professions/doctor'],
  ['/years/2031', '/years/2026'],
  ['/sources/departures-khaleejtimes-2024-06-14', '/sources/departures-khaleejtimes-2024-06-13'],
  ['/compare/departures-totl', '/compare/departures-total'],
]) {
  test(`${path} is answered with 404 and with ${near}`, async ({ page }) => {
    for (const locale of LOCALES) {
      const response = await page.goto(`/${locale}${path}`)
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      // As what is nearest, and mostly among what is found too.
      await expect(page.locator(`main a[href="/${locale}${near}"]`).first()).toBeVisible()
    }
  })
}

test('a page rendered on demand is kept', async ({ request }) => {
  const cacheOf = async (): Promise<string | undefined> =>
    (await request.get('/en/places/QAT')).headers()['x-nextjs-cache']
  await cacheOf()
  expect(await cacheOf()).toBe('HIT')
})

test('the directory leads to every section, the header names six at most', async ({ page }) => {
  await page.goto('/en/years')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'More' }).click()
  const directory = page.locator('#directory')
  await expect(directory).toBeInViewport()
  expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link').count()).toBeLessThanOrEqual(
    6,
  )
  const hrefs = await directory
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200)
  for (const section of ['places', 'districts', 'professions', 'years', 'timeline', 'sources', 'compare']) {
    expect(hrefs).toContain(`/en/${section}`)
  }
})

test('a figure names its source and its place with links to their pages', async ({ page }) => {
  await page.goto('/en/figures/departures-by-destination/PAK.SAU.2023')
  await expect(page.locator('dl a[href="/en/places/SAU"]')).toBeVisible()
  await page.locator('dl a[href^="/en/sources/"]').first().click()
  await expect(page.locator('#uses')).toBeVisible()
})

for (const path of ['/passport', '/places']) {
  test(`swatches of the key of the map are as small as its words, ${path}`, async ({ page }) => {
    await page.goto(`/en${path}`)
    const swatches = page.locator('li > svg:has([data-fill])')
    await expect(swatches).not.toHaveCount(0)
    const widths = await swatches.evaluateAll((all) =>
      all.map((swatch) => swatch.getBoundingClientRect().width),
    )
    expect(Math.max(...widths)).toBeLessThan(40)
  })
}
