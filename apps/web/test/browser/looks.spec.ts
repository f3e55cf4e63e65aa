import { expect, type Page, test } from '@playwright/test'
import { LOCALES, PHONE } from './site'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
  )

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4

test('a link to a measure unfolds it on the page of methods', async ({ page }) => {
  await page.goto('/en/methods')
  await expect(page.locator('#departure-rate dl')).toBeHidden()
  await page.goto('/en/years/2015')
  await page.locator('a[href="/en/methods#departure-rate"]').first().click()
  await expect(page.locator('#departure-rate dl')).toBeVisible()
  await expect(page.locator('#departure-rate dl')).toBeInViewport()
})

test('sums since a first year stand at the year at which each ends', async ({ page }) => {
  await page.goto('/en/next')
  const chart = page.locator('figure', { hasText: 'Registered departures since 1981' }).first()
  const years = (await chart.locator('svg:visible text').allTextContents()).filter((text) =>
    /^(19|20)\d\d$/.test(text),
  )
  expect(years.at(-1)).toBe('2035')
})

for (const path of ['/en/money', '/ur/money', '/en/insiders', '/ur/insiders', '/en/passport']) {
  test(`on a phone no label of a value lies on one of the axis, ${path}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(path)
    const ticks = await boxesOf(page, 'svg text[class*="tick"]')
    const peaks = await boxesOf(page, 'svg text[class*="peak"]')
    expect(ticks.length).toBeGreaterThan(5)
    for (const peak of peaks) expect(ticks.filter((tick) => meet(tick, peak))).toEqual([])
  })
}

for (const locale of LOCALES) {
  test(`on a phone nothing of a dot chart is cut, ${locale}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/visas`)
    const figures = page.locator('figure:has(svg [data-look="hollow"])')
    for (const figure of await figures.all()) {
      const frame = await figure.boundingBox()
      const texts = await figure
        .locator('svg:visible text')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
      for (const { left, right } of texts) {
        expect(left).toBeGreaterThanOrEqual((frame?.x ?? 0) - 1)
        expect(right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1)
      }
    }
  })

  test(`sources of a claim read as sentences, ${locale}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/claims/left-last-year-727000`)
    const displays = await page
      .locator('main ul.ui li:has(bdi) a')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
    expect(displays.length).toBeGreaterThan(5)
    expect(new Set(displays)).toEqual(new Set(['inline']))
  })

  test(`what has the focus is never hidden behind the header, ${locale}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/timeline`)
    await page.locator('footer a').last().focus()
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Shift+Tab')
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body || focused.closest('header')) return null
        const { left, top, width, height } = focused.getBoundingClientRect()
        const seen = document.elementFromPoint(left + width / 2, top + height / 2)
        return seen?.closest('header') ? (focused.textContent ?? '') : null
      })
      expect(hidden).toBeNull()
    }
  })

  test(`what unfolds on the timeline is named by its entry, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/timeline`)
    const notes = await page.locator('main details > summary').evaluateAll((all) =>
      all.map((one) =>
        (one.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      ),
    )
    expect(notes.length).toBeGreaterThan(5)
    expect(notes.every((name) => name.trim().length > 15)).toBe(true)
  })

  test(`a page on paper has its title, and nothing that can only be pressed, ${locale}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(`/${locale}/visas`)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('main form:visible')).toHaveCount(0)
    await expect(page.locator('main figure details').first()).toBeHidden()
  })
}

test('Latin names among Urdu stand at the right and say their language', async ({ page }) => {
  await page.goto('/ur/sources')
  const names = page.locator('main li h3 bdi')
  const right = await page.locator('main li h3').first().boundingBox()
  const name = await names.first().boundingBox()
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeCloseTo((right?.x ?? 0) + (right?.width ?? 0), 0)
  await expect(names.first()).toHaveAttribute('lang', 'en')
})
