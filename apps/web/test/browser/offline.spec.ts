import { expect, test } from '@playwright/test'

test('a visited page can be read without a connection, and an unvisited one says so', async ({
  page,
  context,
}) => {
  await page.goto('/en')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // The first visit came before there was a worker to keep it.
  await page.goto('/en/methods')
  await page.goto('/en/claims')
  await context.setOffline(true)
  await page.goto('/en/methods')
  await expect(page.locator('h1')).toHaveText('How to read this site')
  await page.goto('/en/places/FRA')
  await expect(page.locator('h1')).toHaveText('No connection')
  await page.goto('/ur/places/FRA')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
