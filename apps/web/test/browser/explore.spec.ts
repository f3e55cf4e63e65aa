import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { chartPoints, DESKTOP, evidenceOf, LOCALES, overflowOf, PHONE } from './site'

const DESTINATIONS = '/explore/datasets/departures-by-destination'

/** States of the explorer, one of each form. */
const STATES = {
  line: `${DESTINATIONS}?destination=SAU,ARE,OMN&scale=log`,
  bar: `${DESTINATIONS}?period=2019`,
  area: '/explore/datasets/departures-by-skill?chart=area&normalise=share-of-total.skillLevel',
  slope: '/explore/datasets/departures-by-province?chart=slope',
  scatter: '/explore/datasets/migrant-stock?chart=scatter&against=population&scale=log',
  multiples: '/explore/datasets/departures-by-skill?chart=multiples&normalise=index-100&base=2019',
  table: '/explore/datasets/aspiration-surveys',
  metric: '/explore/metrics/departure-rate',
} as const

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search)

for (const locale of LOCALES) {
  for (const [name, path] of Object.entries(STATES)) {
    test(`${locale} ${name}: every value drawn is a figure that resolves`, async ({ page }) => {
      await page.goto(`/${locale}${path}`)
      const points = (await chartPoints(page)).filter(({ id }) => id !== '')
      if (name !== 'table') expect(points.length).toBeGreaterThan(1)
      const some = points.filter((_, at) => at % Math.ceil(points.length / 25) === 0)
      const evidence = await evidenceOf(
        page,
        locale,
        some.map(({ id }) => id),
      )
      for (const { id, text } of some) expect(text).toContain(evidence.get(id)?.forms.text ?? '—')
    })

    for (const size of [PHONE, { width: 320, height: 640 }, DESKTOP]) {
      test(`${locale} ${name}: nothing runs off a screen ${size.width} wide`, async ({ page }) => {
        await page.setViewportSize(size)
        await page.goto(`/${locale}${path}`)
        expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      })
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${locale} ${colorScheme}: no accessibility findings`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      for (const path of ['/explore', STATES.line, STATES.bar, STATES.area, STATES.table]) {
        await page.goto(`/${locale}${path}`)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]),
          path,
        ).toEqual([])
      }
    })
  }
}

test('a table is found by its words, opened, changed, and what was changed is undone by going back', async ({
  page,
}) => {
  await page.goto('/en/explore')
  await page.getByRole('searchbox', { name: 'Find a table or a measure' }).fill('departures destination')
  await page.getByRole('link', { name: /^Registered departures for work abroad by destination/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('by destination')

  const form = page.getByRole('form', { name: 'What to show' })
  await form.getByLabel('Shown as').selectOption({ label: 'Share of the total (Destination)' })
  await expect(page).toHaveURL(/normalise=share-of-total\.destination/)
  await expect(page.locator('#explore-chart-title')).toContainText('%')
  await page.getByRole('link', { name: 'Lines', exact: true }).click()
  await expect(page).toHaveURL(/chart=line/)
  await form.locator('select[name=from]').selectOption('2015')
  await expect(page).toHaveURL(/period=2015\.\./)
  expect(query(page)).toBe('?chart=line&normalise=share-of-total.destination&period=2015..')

  await page.goBack()
  await expect(page).not.toHaveURL(/period=/)
  await expect(form.locator('select[name=from]')).toHaveValue('')
  await page.goBack()
  await page.goBack()
  await expect(form.getByLabel('Shown as')).toHaveValue('')
  await page.goForward()
  await expect(form.getByLabel('Shown as')).toHaveValue('share-of-total.destination')
})

test('codes are searched and chosen with the keyboard alone', async ({ page }) => {
  await page.goto(`/en${DESTINATIONS}?destination=SAU&chart=line`)
  const search = page.getByRole('searchbox', { name: 'Search this list' })
  await search.focus()
  await page.keyboard.type('oman')
  await expect(page.getByRole('checkbox', { name: 'Oman', exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Qatar' })).toBeHidden()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/destination=SAU,OMN|destination=OMN,SAU/)
  await expect(page.locator('[data-points] a[aria-label^="Oman"]').first()).toBeAttached()
})

test('points are read with the arrow keys and open their evidence', async ({ page }) => {
  await page.goto(`/en${STATES.line}`)
  const chart = page.locator('[data-points]:visible').first()
  await chart.locator('[data-point][tabindex="0"]').focus()
  await page.keyboard.press('Home')
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.keyboard.press('ArrowRight')
  const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('The published row')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a chart of one period moves through time by slider and by playing', async ({ page }) => {
  await page.goto(`/en${STATES.bar}`)
  const slider = page.getByRole('slider', { name: 'Period' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/period=2020/)
  await expect(page.locator('#explore-chart-title')).toContainText('2020')
  await page.goBack()
  await expect(page.locator('#explore-chart-title')).toContainText('2019')
  await page.getByRole('button', { name: 'Play through time' }).click()
  await expect(page).toHaveURL(/period=2020/)
  await page.getByRole('button', { name: 'Pause' }).click()
})

test('what is played is no entry of the history; it stops at the end', async ({ page }) => {
  await page.goto(`/en${STATES.bar}`)
  const periods = await page.locator('[data-time]').getAttribute('data-time')
  const codes = (JSON.parse(periods ?? '[]') as [string, string][]).map(([code]) => code)
  const steps = codes.length - 1
  await page.goto(`/en${DESTINATIONS}?chart=bar&period=${codes[steps - 1]}`)
  const before = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Play through time' }).click()
  await expect(page.locator('[data-time] input')).toHaveValue(String(steps))
  await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('changes made faster than pages come are all kept, and the focus stays where it was', async ({
  page,
}) => {
  await page.goto(`/en${DESTINATIONS}?destination=SAU,ARE&chart=line`)
  const form = page.getByRole('form', { name: 'What to show' })
  let held = 0
  await page.route(/normalise=|period=/, async (route) => {
    held++
    await new Promise((resolve) => setTimeout(resolve, held === 1 ? 1_500 : 0))
    await route.continue().catch(() => undefined)
  })
  await form.getByLabel('Shown as').selectOption('index-100')
  await form.locator('select[name=from]').selectOption('2015')
  await form.locator('select[name=to]').focus()
  await expect(page.locator('figure').first()).toContainText('base 2015')
  expect(query(page)).toBe('?destination=SAU,ARE&chart=line&normalise=index-100&period=2015..')
  await expect(form.locator('select[name=to]')).toBeFocused()
  await expect(form.getByRole('status')).toContainText('2015')
})

test.describe('where the network fails', () => {
  // It answers in place of the network, and would hide what is tested.
  test.use({ serviceWorkers: 'block' })

  test('what cannot be answered gets its own page, and going back leads to what was shown', async ({
    page,
  }) => {
    await page.goto(`/en${DESTINATIONS}?destination=SAU`)
    const title = await page.locator('#explore-chart-title').textContent()
    await page.route(/normalise=/, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Gone</h1>' }),
    )
    await page.getByRole('form', { name: 'What to show' }).getByLabel('Shown as').selectOption('index-100')
    await expect(page.getByRole('heading', { name: 'Gone' })).toBeVisible()
    await page.goBack()
    await expect(page.locator('#explore-chart-title')).toHaveText(title ?? '')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form is sent, and its address is the same as with script', async ({ page }) => {
    await page.goto(`/en${DESTINATIONS}?destination=SAU,ARE`)
    await page.locator('select[name=from]').selectOption('2015')
    await page.locator('select[name=to]').selectOption('2022')
    await page.getByLabel('Shown as').selectOption('index-100')
    await page.getByRole('button', { name: 'Show' }).click()
    const asked = new URLSearchParams(new URL(page.url()).search)
    expect(asked.get('destination')?.split(',').sort()).toEqual(['ARE', 'SAU'])
    expect(asked.get('period')).toBe('2015..2022')
    expect(asked.get('normalise')).toBe('index-100')
    expect([...asked.keys()].sort()).toEqual(['destination', 'normalise', 'period'])
    await expect(page.locator('figure')).toContainText('base 2015')
  })
})

test.describe('addresses that ask for what is not there', () => {
  for (const [path, says, nearest] of [
    [`${DESTINATIONS}?destination=SAUD`, 'is not a code of', 'SAU'],
    [`${DESTINATIONS}?destnation=SAU`, 'There is no parameter', 'destination'],
    [`${DESTINATIONS}?chart=pie`, 'is not accepted', ''],
    [`${DESTINATIONS}?period=lately`, 'is not a period', ''],
    ['/explore/datasets/departures-totl', 'There is no table', 'departures-total'],
    ['/explore/metrics/nothing-like-it', 'There is no table', ''],
    ['/explore/tables/departures-total', 'There is no table', ''],
    [`${DESTINATIONS}?%00=%ff&destination=%3Cscript%3E`, '', ''],
  ] as const) {
    test(`${path} gets a page that helps`, async ({ page }) => {
      const response = await page.goto(`/en${path}`)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main')).toContainText(says)
      if (nearest !== '') {
        await page.getByRole('link', { name: nearest, exact: true }).click()
        await expect(page.locator('#explore-chart-title')).toBeVisible()
      }
    })
  }
})

test.describe('taking it away', () => {
  test('the link opens what is seen; files hold the same values', async ({ page }) => {
    await page.goto(`/en${STATES.line}`)
    const link = await page
      .locator('pre', { hasText: /^http[^?]*\?destination/ })
      .first()
      .textContent()
    expect(new URL(link ?? '').search).toBe(new URL(page.url()).search)
    const csv = await page.request.get(
      (await page.getByRole('link', { name: 'Values as CSV' }).getAttribute('href')) ?? '',
    )
    expect(csv.headers()['content-type']).toContain('text/csv')
    const lines = (await csv.text()).trim().split('\r\n')
    const labels = await page.locator('figure table tbody tr').count()
    expect(lines.length - 1).toBe(labels)
  })

  test('drawing, picture and tables are what they say', async ({ page }) => {
    await page.goto(`/ur${STATES.area}`)
    for (const [format, type, start] of [
      ['svg', 'image/svg+xml', '<svg'],
      ['png', 'image/png', '\u0089PNG'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
      ['parquet', 'application/vnd.apache.parquet', 'PAR1'],
      ['zip', 'application/zip', 'PK'],
    ] as const) {
      const href = await page.locator(`a[download][href*=".${format}"]`).first().getAttribute('href')
      const answer = await page.request.get(href ?? '')
      expect(answer.headers()['content-type']).toBe(type)
      expect((await answer.body()).toString('latin1').startsWith(start)).toBe(true)
    }
  })

  test('a frame in another page takes the height that it needs', async ({ page, baseURL }) => {
    const src = `${baseURL}/en/embed${STATES.area}`
    // Another origin: a frame that only its own site may show stays empty there.
    const host = 'http://paper.example/host.html'
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${src}" height="100" width="700" data-exodus></iframe><script src="${baseURL}/embed.js"></script>`,
      }),
    )
    await page.goto(host)
    await expect
      .poll(() => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height))
      .toBeGreaterThan(400)
    await expect(page.frameLocator('iframe').locator('header')).toHaveCount(0)
    await expect(page.frameLocator('iframe').locator('#explore-chart-title')).toBeVisible()
  })

  test('oEmbed is discovered and answers with that frame', async ({ page }) => {
    await page.goto(`/en${STATES.line}`)
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
    const address = new URL(href ?? '')
    const answer = await page.request.get(`${address.pathname}${address.search}`)
    expect(await answer.json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringContaining('<iframe src='),
    })
    const refused = await page.request.get('/oembed?url=https%3A%2F%2Fexample.org%2Fen%2Fexplore')
    expect(refused.status()).toBe(404)
  })
})

test('the explorer loads a few kilobytes of script and no framework', async ({ page }) => {
  let bytes = 0
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      bytes += (await response.request().sizes()).responseBodySize
  })
  await page.goto(`/en${STATES.line}`, { waitUntil: 'networkidle' })
  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThanOrEqual(10_000)
})
