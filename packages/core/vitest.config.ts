import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lint/**/*.test.ts', 'compiler/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/match-tree.ts'],
    testTimeout: 60_000,
    // All cores; Vitest would leave one idle.
    maxWorkers: '100%',
  },
})
