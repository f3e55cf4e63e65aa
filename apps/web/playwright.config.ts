import { defineConfig } from '@playwright/test'
import { browserPath } from './test/browser/browser-path'

const port = Number(process.env.EXODUS_TEST_WEB_PORT ?? 3187)

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  outputDir: 'reports/browser',
  fullyParallel: true,
  workers: 2,
  // A test that passes only when it is run again is named at the end of the run.
  retries: 1,
  // An accessibility check of several pages takes a minute and more on a busy machine.
  timeout: 240_000,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Motion is tested by asking for less of it, not by waiting for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: await browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Pages of other sites, made up by tests, frame this one, which is on the local network.
        '--disable-features=LocalNetworkAccessChecks',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node server/main.ts',
    env: { EXODUS_WEB_PORT: String(port) },
    url: `http://localhost:${port}/en`,
    timeout: 60_000,
    reuseExistingServer: false,
  },
})
