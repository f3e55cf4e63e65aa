import { defineConfig } from 'vitest/config'

export default defineConfig({
  // All cores; Vitest would leave one idle.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
})
