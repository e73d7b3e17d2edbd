import { defineConfig } from 'vitest/config'

/** Tests which start whole platforms, browsers and benches, and measure or kill them: one at a time. */
const WHOLE = ['{apps/server,apps/cli,test}/**/*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browser and process tests meet a busy machine: in CI a failed test is tried once more, and the report says so.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{packages,modules,apps,demo,tools}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ...WHOLE],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'whole', include: WHOLE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
