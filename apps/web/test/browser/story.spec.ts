import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { DESKTOP, digitsOf, evidenceOf, LOCALES, overflowOf, PHONE, shownFigures } from './site'

const CHAPTERS = ['scale', 'who', 'insiders', 'wish', 'doors', 'money', 'why', 'next']

/** Goes through the page, so that chapters laid out only when near are laid out. */
async function readThrough(page: Page): Promise<void> {
  for (const id of CHAPTERS) await page.locator(`#${id}-heading`).scrollIntoViewIfNeeded()
}

for (const locale of LOCALES) {
  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`story, ${locale}, ${device}`, () => {
      test.use({ viewport })

      test('the chapters are there in their order, and the line of chapters leads to each by keyboard', async ({
        page,
      }) => {
        await page.goto(`/${locale}`)
        const ids = await page.locator('[data-chapter]').evaluateAll((all) => all.map(({ id }) => id))
        expect(ids).toEqual(CHAPTERS)
        const links = page.locator('[data-chapters] a')
        await links.first().focus()
        for (const [at, id] of CHAPTERS.entries()) {
          await expect(links.nth(at)).toBeFocused()
          await page.keyboard.press('Enter')
          await expect(page).toHaveURL(new RegExp(`#${id}$`))
          await expect(page.locator(`#${id}-heading`)).toBeInViewport()
          await expect(links.nth(at)).toHaveAttribute('aria-current', 'location')
          await expect(page.locator('[data-chapters] [aria-current]')).toHaveCount(1)
          await links.nth(at).focus()
          await page.keyboard.press('Tab')
        }
      })

      test('nothing is wider than the screen, down to the last chapter', async ({ page }) => {
        await page.goto(`/${locale}`)
        await readThrough(page)
        expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      })
    })
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`story, ${locale}, ${colorScheme}: no barrier that can be tested for`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(`/${locale}`)
      await readThrough(page)
      for (const summary of await page.locator('main details > summary').all()) await summary.click()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
  }

  test(`story, ${locale}: each number is that of its figure`, async ({ page }) => {
    test.slow()
    await page.goto(`/${locale}`)
    const shown = await shownFigures(page)
    expect(shown.length).toBeGreaterThan(500)
    const evidence = await evidenceOf(
      page,
      locale,
      shown.map(({ id }) => id),
    )
    for (const { id, form, text } of shown) {
      const forms = evidence.get(id)?.forms
      expect(digitsOf(text), id).toBe(digitsOf(forms?.[form as keyof typeof forms] ?? ''))
    }
  })
}

test.describe('on a wide screen', () => {
  test.use({ viewport: DESKTOP })

  test('the graphic stays in sight while the longer text beside it is read', async ({ page }) => {
    await page.goto('/en')
    const graphic = page.locator('#register figure')
    await page.locator('#register-claims').scrollIntoViewIfNeeded()
    await page.locator('#register-claims').evaluate((claims) => claims.scrollIntoView())
    await expect(graphic.locator('svg[role=group]:visible')).toBeInViewport()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the graphic stands above the text of its step', async ({ page }) => {
    await page.goto('/en')
    const drawing = page.locator('#register figure svg[role=group]:visible')
    const [graphic, text] = [
      await drawing.boundingBox(),
      await page.locator('#register p', { hasText: 'take up work abroad' }).boundingBox(),
    ]
    expect(graphic?.height).toBeGreaterThan(100)
    expect((graphic?.y ?? 0) + (graphic?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0)
  })

  test('the drawing stays above the text while it is read, and lets what is on record pass over it', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.goto('/en')
    await page.locator('#register-heading').scrollIntoViewIfNeeded()
    await page.locator('#register [data-told] > p').last().scrollIntoViewIfNeeded()
    await expect(page.locator('#register figure svg[role=group]:visible')).toBeInViewport()
    await page.locator('#register-claims').evaluate((claims) => claims.scrollIntoView())
    const covers = await page.locator('#register-claims').evaluate((claims) => {
      const { x, y, height } = claims.getBoundingClientRect()
      return claims.contains(document.elementFromPoint(x + 4, y + height / 2))
    })
    expect(covers).toBe(true)
  })
})

/** Scrolls until a paragraph is the one that is read. */
const read = (page: Page, section: string, paragraph: number): Promise<void> =>
  page
    .locator(`#${section} [data-told] > p`)
    .nth(paragraph)
    .evaluate((text) => {
      const { top, height } = text.getBoundingClientRect()
      const line = innerWidth >= 1024 ? 0.385 : 0.665
      scrollBy(0, top + height / 2 - innerHeight * line)
    })

for (const locale of LOCALES) {
  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`graphics that follow the text, ${locale}, ${device}`, () => {
      test.use({ viewport })

      test('what a paragraph names stands out with its number, and the rest steps back', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' })
        await page.goto(`/${locale}`)
        await page.locator('#gulf-heading').scrollIntoViewIfNeeded()
        const drawing = page.locator('#gulf svg[role=group]:visible')
        for (const paragraph of [0, 1]) {
          await read(page, 'gulf', paragraph)
          const text = page.locator('#gulf [data-told] > p').nth(paragraph)
          await expect(text).toHaveAttribute('data-read', '')
          const numbers = await text.locator('[data-figure]').allTextContents()
          await expect(drawing.locator('[data-say]')).toHaveCount(numbers.length)
          const said = await drawing.locator('[data-say]').allTextContents()
          expect(said.toSorted()).toEqual(numbers.toSorted())
          // Each number is within the link to its figure, as every number is.
          for (const label of await drawing.locator('[data-say]').all())
            await expect(label.locator('xpath=..')).toHaveAttribute('data-figure', /./)
          const tone = String(paragraph + 1)
          await expect(drawing.locator(`[data-drawn] [data-series="${tone}"][data-back]`)).toHaveCount(0)
          await expect(
            drawing.locator(`[data-drawn] [data-series]:not([data-series="${tone}"])`).first(),
          ).toHaveAttribute('data-back', '')
        }
      })
    })
  }
}

for (const locale of LOCALES) {
  for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    test.describe(`the map of the passport, ${locale}, ${device}`, () => {
      test.use({ viewport })

      test('of each paragraph with a number its places stand out, and no others', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' })
        await page.goto(`/${locale}#passport-map`)
        const drawing = page.locator('#passport-map svg[role=group]')
        const drawn = await drawing
          .locator('[data-point]')
          .evaluateAll((points) => points.map((point) => point.getAttribute('data-figure')))
        const paragraphs = page.locator('#passport-map [data-told] > p')
        const count = await paragraphs.count()
        let told = 0
        for (let at = 0; at < count; at++) {
          await read(page, 'passport-map', at)
          await expect(paragraphs.nth(at)).toHaveAttribute('data-read', '')
          const named = await paragraphs
            .nth(at)
            .locator('[data-figure]')
            .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')))
          const spoken = await drawing
            .locator('[data-spoken]')
            .evaluateAll((points) => points.map((point) => point.getAttribute('data-figure')))
          expect(spoken).toEqual(drawn.filter((id) => named.includes(id)))
          told += spoken.length
        }
        expect(told).toBe(drawn.length)
      })
    })
  }
}

test('the map of the passport is whole without script: every class has its tone, number and places', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/en#passport-map')
  const drawing = page.locator('#passport-map svg[role=group]')
  const tones = await drawing
    .locator('[data-point][data-fill]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(new Set(tones).size).toBe(tones.length)
  await page.locator('#passport-map figure summary').click()
  const rows = page.locator('#passport-map tbody tr')
  await expect(rows).toHaveCount(await drawing.locator('[data-point]').count())
  for (const row of await rows.all()) {
    await expect(row.locator('[data-figure]')).toHaveText(/\d/)
    await expect(row.locator('td').last()).toHaveText(/\p{L}/u)
  }
  await page.close()
})

test('on an Urdu page the publishers and titles that are English say so', async ({ page }) => {
  await page.goto('/ur')
  const spoken = await page.locator('main a[rel~="noopener"]').evaluateAll((links) =>
    links
      .map((link) => link.querySelector('[lang]') ?? link)
      .filter(({ textContent }) => /[a-z]/i.test(textContent) && !/[\u0600-\u06ff]/.test(textContent))
      .map((link) => [link.closest('[lang]')?.getAttribute('lang'), getComputedStyle(link).direction]),
  )
  expect(spoken.length).toBeGreaterThan(50)
  expect(new Set(spoken.map(String))).toEqual(new Set(['en,ltr']))
})

test('a record is shown at its year', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/en')
  await page.locator('#register-heading').scrollIntoViewIfNeeded()
  await read(page, 'register', 1)
  const said = page.locator('#register svg[role=group]:visible [data-say]')
  await expect(said).toHaveText(
    (await page.locator('#register [data-figure^="departures-record/"]').first().textContent()) ?? '',
  )
})

test('a paragraph that names nothing drawn leaves the drawing whole', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/en')
  await page.locator('#gulf [data-told] > p').first().hover()
  const drawing = page.locator('#gulf svg[role=group]:visible')
  await expect(drawing).toHaveAttribute('data-telling', '')
  await page.locator('#register [data-told] > p').nth(4).hover()
  await expect(page.locator('#register svg[data-telling]')).toHaveCount(0)
  await expect(page.locator('#register [data-back]')).toHaveCount(0)
})

/** What a reader is given of the story, as text and drawings. */
const given = (page: Page) =>
  page.locator('main').evaluate((main) => ({
    text: main.textContent,
    drawings: main.querySelectorAll('figure svg').length,
    links: main.querySelectorAll('a[href]').length,
  }))

test('a question of the opening leads to the section that answers it', async ({ page }) => {
  await page.goto('/en')
  await page.locator('a[href="#skills"]').click()
  await expect(page.locator('#skills-heading')).toBeInViewport()
})

test('an address with a place in it opens at that place', async ({ page }) => {
  await page.goto('/en#wages')
  await expect(page.locator('#wages-heading')).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('chapters are reached, and records for and against unfold', async ({ page }) => {
    await page.goto('/en')
    await page.locator('[data-chapters] a[href="#doors"]').click()
    await expect(page.locator('#doors-heading')).toBeInViewport()
    const records = page.locator('#changes-of-rules details')
    await records.locator('summary').click()
    await expect(records.getByText('On record for it')).toBeVisible()
    await expect(records.getByText('On record against it')).toBeVisible()
  })
})

test('reduced motion loses nothing: the same text, drawings and links, and every dot', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/en')
  const moving = await given(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en')
  expect(await given(page)).toEqual(moving)
  const clips = await page
    .locator('#waves path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).clipPath))
  expect(new Set(clips)).toEqual(new Set(['none']))
  await page.locator('#gulf [data-told] > p').first().hover()
  await expect(page.locator('[data-read], [data-telling], [data-back]')).toHaveCount(0)
  const lines = await page
    .locator('[data-drawn]')
    .evaluateAll((all) => all.map((line) => getComputedStyle(line).clipPath))
  expect(new Set(lines)).toEqual(new Set(['none']))
})

test('the page keeps still while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        }
        if (!hadRecentInput) (window as unknown as { shifted: number }).shifted += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/en', { waitUntil: 'networkidle' })
  await readThrough(page)
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.1)
})
