import { expect, test } from '@playwright/test'
import { ATLAS, LOCALES } from './site'

const CLAIM = 'left-last-year-727000'
const PAGES = [
  '',
  `/claims/${CLAIM}`,
  '/figures/departure-rate/PAK.2024',
  '/data/departures-total',
  '/explore/datasets/departures-total?period=2015..2024',
  '/visas',
  ...Object.values(ATLAS),
]

for (const locale of LOCALES) {
  test(`every page has a picture and words for where it is sent on, ${locale}`, async ({ page }) => {
    for (const path of PAGES) {
      const html = await (await page.request.get(`/${locale}${path}`)).text()
      const said = (name: string): string =>
        new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''
      expect(said('twitter:card'), path).toBe('summary_large_image')
      expect(said('og:image:alt'), path).not.toBe('')
      const { pathname, search } = new URL(said('og:image').replaceAll('&amp;', '&'))
      const picture = await page.request.get(pathname + search)
      expect(picture.headers()['content-type'], path).toBe('image/png')
      const bytes = await picture.body()
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630])
    }
  })

  test(`a claim stands in a page of another site at the height that it needs, ${locale}`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/${locale}/claims/${CLAIM}`)
    const [statement, code] = await Promise.all([
      page.locator('h1').textContent(),
      page.locator('#take [data-copy*="<iframe"]').getAttribute('data-copy'),
    ])
    const host = 'http://paper.example/host.html'
    // The address that the site was built for is not the one that it is tested at.
    const body = (code ?? '')
      .replaceAll(/https?:\/\/[^/"]+/g, baseURL ?? '')
      .replace(/height="\d+"/, 'height="40"')
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(host)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('h1')).toHaveText(statement ?? '')
    await expect(frame.locator('[data-verdict]:not(svg)')).toHaveCount(1)
    await expect(frame.locator('header')).toHaveCount(0)
    await expect
      .poll(() => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height))
      .toBeGreaterThan(100)
  })
}

test('no other page can be framed by another site', async ({ request }) => {
  for (const path of ['/en', `/en/claims/${CLAIM}`, '/en/explore/datasets/remittances']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'self'")
    expect(headers['x-frame-options'], path).toBe('SAMEORIGIN')
  }
})

test('oEmbed answers for claims as its specification says', async ({ request, baseURL }) => {
  const ask = (query: Readonly<Record<string, string>>) =>
    request.get(`/oembed?${new URLSearchParams(query)}`)
  const url = `${baseURL}/ur/claims/${CLAIM}`
  const answer = await ask({ url, maxwidth: '400', maxheight: '200' })
  const said = await answer.json()
  expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 200 })
  expect(said.html).toContain(`/ur/embed/claims/${CLAIM}`)
  expect((await request.get(new URL(said.thumbnail_url).pathname)).status()).toBe(200)
  expect((await ask({ url, format: 'xml' })).status()).toBe(501)
  for (const maxwidth of ['wide', '0', '-5'])
    expect((await ask({ url, maxwidth })).status(), maxwidth).toBe(400)
  for (const wrong of [`${baseURL}/en/claims/nope`, `${baseURL}/en/methods`, 'https://example.org/', 'x', ''])
    expect((await ask({ url: wrong })).status(), wrong).toBe(404)
  const html = await (await request.get(`/ur/claims/${CLAIM}`)).text()
  expect(html).toMatch(/<link rel="alternate" type="application\/json\+oembed"/)
})

test('a picture of no page is answered with 404 and what is wrong', async ({ request }) => {
  for (const path of [
    'nothing.png',
    '50%.png',
    'claims/nope.png',
    'toString.png',
    'methods',
    'figures/a/b/c.png',
  ]) {
    const answer = await request.get(`/share/en/${path}`)
    expect(answer.status(), path).toBe(404)
    expect((await answer.json()).problem.field, path).toBe('page')
  }
})
