import { chromium } from '@playwright/test'
import { browserPath } from './browser/browser-path'

const [, , base = '', out = '', ...specs] = process.argv
const b = await chromium.launch({
  executablePath: await browserPath(),
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const s of specs) {
  const [path = '', w = '1280', theme = 'light', full = 'full'] = s.split('@')
  const p = await b.newPage({
    viewport: { width: +w, height: 900 },
    colorScheme: theme as 'light',
    reducedMotion: 'reduce',
  })
  const errs: string[] = []
  p.on('console', (m) => m.type() === 'error' && errs.push(m.text()))
  p.on('pageerror', (e) => errs.push(String(e)))
  await p.goto(base + path, { waitUntil: 'load' })
  await p.waitForTimeout(600)
  const name = `${out}/${path.replace(/[^\w]+/g, '_').slice(0, 60)}_${w}_${theme}.png`
  await p.screenshot({ path: name, fullPage: full === 'full' })
  console.log(
    name,
    await p.evaluate(() =>
      document.documentElement.scrollWidth > innerWidth
        ? `OVERFLOW ${document.documentElement.scrollWidth}`
        : 'ok',
    ),
    errs.slice(0, 3),
  )
  await p.close()
}
await b.close()
