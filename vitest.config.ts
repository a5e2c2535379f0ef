import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    pool: 'threads',
    testTimeout: 30_000,
    reporters: ['default'],
  },
})
