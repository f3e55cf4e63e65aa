import { chromium } from '@playwright/test'
import { browserPath } from './browser/browser-path.ts'
const b = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] })
for (const path of process.argv.slice(3)) {
  const p = await b.newPage({ viewport: { width: 412, height: 823 } })
  await p.addInitScript(() => {
    ;(window as any).shifts = []
    new PerformanceObserver((l) => { for (const e of l.getEntries() as any) (window as any).shifts.push([e.value.toFixed(4), Math.round(e.startTime), ...e.sources.map((s: any) => (s.node?.className || s.node?.nodeName || '') + ':' + (s.node?.textContent ?? '').slice(0, 20) + ' ' + Math.round(s.previousRect.y) + '>' + Math.round(s.currentRect.y) + ' h' + Math.round(s.previousRect.height) + '>' + Math.round(s.currentRect.height))]) }).observe({ type: 'layout-shift', buffered: true })
  })
  const c = await p.context().newCDPSession(p)
  await c.send('Network.enable'); await c.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 })
  p.on('console', (m) => m.type() === 'error' && console.log('ERR', m.text(), m.location().url))
  await p.goto(process.argv[2] + path, { waitUntil: 'load' }); await p.waitForTimeout(2500)
  console.log(path, JSON.stringify(await p.evaluate(() => (window as any).shifts), null, 0).slice(0, 1500))
  await p.close()
}
await b.close()
