import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    include: ['{packages,modules,apps,demo,test,tools}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browser and process tests meet a busy machine: in CI a failed test is tried once more, and the report says so.
    retry: process.env.CI ? 1 : 0,
  },
})
