import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,components,messages,server,styles}/**/*.test.ts'],
    testTimeout: 120_000,
    // All cores; Vitest would leave one idle.
    maxWorkers: '100%',
  },
})
