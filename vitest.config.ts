import { defineConfig } from 'vitest/config'

/** Browser journeys, each on a platform of its own: two at a time, most of their time is waiting. */
const JOURNEYS = ['test/e2e/**/*.test.ts']
/** Tests which start whole platforms and benches, and measure or kill them: one at a time. */
const WHOLE = ['{apps/server,apps/cli,test}/**/*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    setupFiles: ['test/seed.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
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
      { extends: true, test: { name: 'journeys', include: JOURNEYS, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: WHOLE,
          exclude: ['**/node_modules/**', '**/dist/**', ...JOURNEYS],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
