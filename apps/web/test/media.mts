import { chromium } from '@playwright/test'
import { browserPath } from './browser/browser-path.ts'
const [, , base = '', out = '', ...paths] = process.argv
const b = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] })
for (const path of paths) {
  for (const mode of ['print', 'forced', 'forceddark', 'grey']) {
    const p = await b.newPage({ viewport: { width: 1000, height: 900 }, forcedColors: mode.startsWith('forced') ? 'active' : 'none', colorScheme: mode === 'forceddark' ? 'dark' : 'light', reducedMotion: 'reduce' })
    await p.goto(base + path)
    if (mode === 'print') await p.emulateMedia({ media: 'print' })
    if (mode === 'grey') await p.evaluate(() => { document.documentElement.style.filter = 'grayscale(1)' })
    await p.waitForTimeout(300)
    await p.screenshot({ path: `${out}/${mode}_${path.replace(/\W+/g, '_')}.png`, fullPage: mode === 'print' })
    if (mode === 'print') await p.pdf({ path: `${out}/${path.replace(/\W+/g, '_')}.pdf`, format: 'A4' })
    await p.close()
  }
}
await b.close()
