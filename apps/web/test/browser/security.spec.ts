import { expect, test } from '@playwright/test'
import { ATLAS } from './site'

const PAGES = [
  '',
  '/claims',
  '/claims/left-last-year-727000',
  '/data',
  '/data/departures-total',
  '/next',
  '/search?q=a',
  '/nothing-here',
  ...Object.values(ATLAS),
]

test('no page breaks its own policy, and none asks anything of another host', async ({ page }) => {
  const broken: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && host !== new URL(page.url()).host && page.url() !== 'about:blank')
      foreign.push(request.url())
  })
  for (const path of PAGES) {
    const response = await page.goto(`/en${path}`)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe/)
    expect(response?.headers()['x-content-type-options'], path).toBe('nosniff')
  }
  expect(broken).toEqual([])
  expect(foreign).toEqual([])
})

test('a script that the page was not sent with does not run', async ({ page }) => {
  await page.goto('/en')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.body.append(script)
  })
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('an address with a percent sign that cannot be decoded is a missing page', async ({ page }) => {
  for (const path of ['/en/50%', '/en/%ff', '/ur/places/%E0%A4%A']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.locator('h1')).toBeVisible()
  }
})

test('answers are compressed when that is asked for', async ({ request }) => {
  for (const encoding of ['br', 'gzip']) {
    const response = await request.get('/en/methods', { headers: { 'accept-encoding': encoding } })
    expect(response.headers()['content-encoding']).toBe(encoding)
  }
})

test('the site map and the rules for robots answer', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap:')
  const map = await (await request.get('/sitemap.xml')).text()
  expect(map).toContain('hreflang="ur"')
})
