import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lint/**/*.test.ts', 'compiler/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/match-tree.ts'],
    testTimeout: 30_000,
  },
})
