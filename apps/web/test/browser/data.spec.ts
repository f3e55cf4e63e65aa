import { catalogue } from '@exodus/core/catalogue'
import { expect, test } from '@playwright/test'
import { LOCALES } from './site'

/** The records of a CSV text, quoted line ends counted as text. */
const recordsOf = (csv: string): number => {
  let quoted = false
  let records = 0
  for (const letter of csv) {
    if (letter === '"') quoted = !quoted
    else if (letter === '\n' && !quoted) records++
  }
  return records
}

for (const locale of LOCALES) {
  test(`the catalogue lists every dataset, and each page answers, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/data`)
    const hrefs = await page
      .locator('main li h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.sort()).toEqual(catalogue.map(({ id }) => `/${locale}/data/${id}`).sort())
    for (const href of hrefs) {
      const response = await page.request.get(href ?? '')
      expect(response.status(), href ?? '').toBe(200)
    }
  })
}

test('a dataset page says what is counted and what is not, and shows table and sources', async ({ page }) => {
  await page.goto('/en/data/departures-by-destination')
  await expect(page.getByRole('heading', { name: 'What it does not count' })).toBeVisible()
  await expect(page.locator('#chart svg:visible [data-point]')).toHaveCount(12)
  await expect(page.locator('#table tbody tr')).toHaveCount(100)
  await expect(page.locator('#table tbody a.figure')).toHaveCount(100)
  expect(await page.locator('#sources a[href^="http"]').count()).toBeGreaterThan(0)
})

for (const id of ['departures-total', 'departures-by-district', 'migrant-stock-world']) {
  test(`the CSV of ${id} holds every published row`, async ({ request }) => {
    const size = catalogue.find((dataset) => dataset.id === id)?.size
    const response = await request.get(`/downloads/${id}.csv`)
    expect(response.headers()['content-type']).toContain('text/csv')
    expect(recordsOf(await response.text())).toBe((size ?? 0) + 1)
  })
}

test('the JSON of a dataset holds every published row with version and licence', async ({ request }) => {
  const body = await (await request.get('/downloads/departures-total.json')).json()
  expect(body).toMatchObject({ dataset: 'departures-total', licence: 'CC-BY-4.0' })
  expect(body.rows).toHaveLength(catalogue.find(({ id }) => id === 'departures-total')?.size ?? 0)
})

test('a download that does not exist is answered with 404 and the nearest name', async ({ request }) => {
  const response = await request.get('/downloads/departures-totl.csv')
  expect(response.status()).toBe(404)
  expect((await response.json()).problem.nearest).toBe('departures-total')
})
