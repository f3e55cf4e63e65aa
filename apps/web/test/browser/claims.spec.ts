import AxeBuilder from '@axe-core/playwright'
import { VERDICTS, verdictTexts } from '@exodus/core/claims'
import { expect, test } from '@playwright/test'
import { chartPoints, DESKTOP, evidenceOf, LOCALES, PHONE, shownFigures } from './site'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const CLAIM = 'left-last-year-727000'
const PAGES = [
  '/claims',
  `/claims/${CLAIM}`,
  '/claims/diplomats-seek-to-stay',
  '/wish',
  '/why',
  '/visas',
  '/asylum',
]

for (const locale of LOCALES) {
  test.describe(`claims, ${locale}`, () => {
    test('the ledger is filtered by its address, and the counts say what will be shown', async ({ page }) => {
      await page.goto(`/${locale}/claims`)
      const rows = page.locator('[data-claim]')
      const all = await rows.count()
      const counts = await page
        .locator('#by-verdict + ul [data-count]')
        .evaluateAll((counted) => counted.map((one) => Number(one.getAttribute('data-count'))))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)
      const mixed = page.locator('#by-verdict + ul a', { hasText: verdictTexts.mixed.name[locale] })
      const count = Number(await mixed.locator('[data-count]').getAttribute('data-count'))
      await mixed.click()
      await expect(page).toHaveURL(/\?verdict=mixed$/)
      await expect(rows).toHaveCount(count)
      await expect(page.locator('[data-claim] [data-verdict]:not(svg)')).toHaveCount(count)
      await page.locator('#by-kind + ul a').filter({ hasNotText: /\s0$/ }).first().click()
      await expect(page).toHaveURL(/verdict=mixed&kind=/)
    })

    test('a number without a page of its own opens the figures that went into it, by keyboard too', async ({
      page,
    }) => {
      await page.goto(`/${locale}/claims/million-skilled-professionals-a-year`)
      const number = page.locator('button.figure').first()
      await number.focus()
      await page.keyboard.press('Enter')
      const derivation = page.locator('[popover]:popover-open')
      await expect(derivation).toBeVisible()
      const inputs = derivation.locator('[data-figure]')
      expect(await inputs.count()).toBeGreaterThan(1)
      for (const input of await inputs.all()) {
        const answer = await page.request.get(`/${locale}/figures/${await input.getAttribute('data-figure')}`)
        expect(answer.status()).toBe(200)
      }
      await page.keyboard.press('Escape')
      await expect(derivation).toHaveCount(0)
    })

    test('a claim shows its verdict, reasons with figures, both sides, then and now, and its review', async ({
      page,
    }) => {
      await page.goto(`/${locale}/claims/${CLAIM}`)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('#why a.figure').first()).toBeVisible()
      await expect(page.locator('#evidence h3')).toHaveCount(2)
      await expect(page.locator('#then [data-verdict]:not(svg)')).toHaveCount(2)
      await page.locator('#why a.figure').first().click()
      await expect(page.getByRole('dialog').locator('[data-value]')).toBeVisible()
      const review = page.locator('head script[type="application/ld+json"]')
      await expect(review).toHaveCount(1)
      const {
        '@type': type,
        claimReviewed,
        reviewRating,
        reviewBody,
      } = JSON.parse((await review.textContent()) ?? '')
      expect(type).toBe('ClaimReview')
      await expect(page.locator('h1')).toHaveText(claimReviewed)
      await expect(page.getByText(reviewRating.alternateName).first()).toBeVisible()
      expect(reviewBody.length).toBeGreaterThan(20)
    })

    test('every number of a claim and of subject pages resolves to a figure and equals it', async ({
      page,
    }) => {
      for (const path of [`/claims/${CLAIM}`, '/claims/unprecedented-numbers', '/wish', '/insiders']) {
        await page.goto(`/${locale}${path}`)
        const [shown, points] = [await shownFigures(page), await chartPoints(page)]
        const evidence = await evidenceOf(
          page,
          locale,
          [...shown, ...points].map(({ id }) => id),
        )
        for (const { id, form, text } of shown)
          expect(text, `${path} ${id}`).toBe(evidence.get(id)?.forms[form as 'exact'])
        for (const { id, text } of points)
          expect(text, `${path} ${id}`).toContain(evidence.get(id)?.forms.text)
        expect(shown.length + points.length, path).toBeGreaterThan(2)
      }
    })

    for (const theme of ['light', 'dark'] as const) {
      test(`no accessibility violation, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme })
        for (const path of PAGES) {
          await page.goto(`/${locale}${path}`)
          for (const summary of await page.locator('main details > summary').all()) await summary.click()
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
          expect(
            violations.map(
              ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
            ),
          ).toEqual([])
        }
      })
    }

    test('pages reflow at 320 pixels', async ({ page }) => {
      await page.setViewportSize({ ...PHONE, width: 320 })
      for (const path of [...PAGES, '/passport', '/money', '/insiders']) {
        await page.goto(`/${locale}${path}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, path).toBeLessThanOrEqual(0)
      }
    })

    test('the feed lists every claim', async ({ page, request }) => {
      await page.goto(`/${locale}/claims`)
      const all = await page.locator('[data-claim]').count()
      const response = await request.get(`/${locale}/claims/feed.xml`)
      expect(response.headers()['content-type']).toContain('application/atom+xml')
      const xml = await response.text()
      expect(xml.match(/<entry>/g)).toHaveLength(all)
      await page.setContent('<p></p>')
      const error = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') !== null,
        xml,
      )
      expect(error).toBe(false)
    })
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: DESKTOP })

  test('the ledger is filtered, and what is not understood is said', async ({ page }) => {
    await page.goto('/en/claims?kind=opinion')
    const rows = await page.locator('[data-claim]').count()
    await expect(page.locator('[data-claim] [data-verdict="opinion"]:not(svg)')).toHaveCount(rows)
    await page.locator('a', { hasText: 'Show all' }).click()
    await expect(page).toHaveURL(/\/claims$/)
    await expect(page.locator('[data-claim] [data-verdict="mixed"]:not(svg)').first()).toBeVisible()
    expect(await page.locator('[data-claim]').count()).toBeGreaterThan(rows)
    await page.goto('/en/claims?verdict=true')
    await expect(page.getByText('Not understood, and left out: true.')).toBeVisible()
  })
})

test('an opinion has no review, and the scale is explained on the page of methods', async ({ page }) => {
  await page.goto('/en/claims/moral-collapse')
  const data = page.locator('script[type="application/ld+json"]')
  expect((await data.allTextContents()).join()).not.toContain('ClaimReview')
  await page.getByRole('link', { name: 'What the verdicts mean' }).click()
  await expect(page.locator('#verdicts dt')).toHaveCount(VERDICTS.length)
})

test('chapters of the home page lead to the claims that they meet', async ({ page }) => {
  await page.goto('/en')
  await page.locator('#scale li', { hasText: 'seven hundred' }).locator('a').first().click()
  await expect(page).toHaveURL(new RegExp(`/en/claims/${CLAIM}$`))
})

test('a claim that does not exist is answered with 404 and with the nearest', async ({ page }) => {
  const response = await page.goto('/en/claims/moral-colapse')
  expect(response?.status()).toBe(404)
  await expect(page.locator('main a[href="/en/claims/moral-collapse"]').first()).toBeVisible()
})
