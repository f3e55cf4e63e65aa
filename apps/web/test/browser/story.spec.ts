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
    const graphic = await page.locator('#register figure').boundingBox()
    const text = await page.locator('#register p', { hasText: 'take up work abroad' }).boundingBox()
    expect((graphic?.y ?? 0) + (graphic?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0)
  })
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
  await page.goto('/en')
  const moving = await given(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en')
  expect(await given(page)).toEqual(moving)
  const clips = await page
    .locator('#waves path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).clipPath))
  expect(new Set(clips)).toEqual(new Set(['none']))
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
