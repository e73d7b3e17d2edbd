import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Journeys of a browser; those of one room share a platform. */
const JOURNEYS = ['test/e2e/**/*.test.ts']
/** Tests that start platforms or databases as processes, measure memory, or look at the whole repository: each has a worker of its own. */
const APART = [
  'test/{architecture,backup,check,checkout,cli,docs,files,nights,roles,search-restart,start}.test.ts',
  'apps/server/test/gateway.test.ts',
]
/** Those that fill disks, and kill what works at full speed: one at a time, when all else is done. */
const ALONE = ['test/{disk,database-disk,faults}.test.ts']
/** The only tests of code that Vite builds. */
const CONSOLE = ['apps/console/**/*.test.ts']

const NEVER = ['**/node_modules/**', '**/dist/**']
/** Tests load modules as the platform does: Node itself runs the TypeScript, and keeps what it has compiled. */
const native = { experimental: { viteModuleRunner: false, nodeLoader: false } }
/** A journey's test is a whole chain of clicks, and the first room of a run waits for the city to be seeded. */
const patient = { testTimeout: 240_000, hookTimeout: 300_000 }
/** One queue for all, and one file more than cores of a small machine: none idles while a file waits for its database or browser. */
const together = { maxWorkers: 3, sequence: { groupOrder: 0 } }

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    setupFiles: ['test/seed.ts'],
    exclude: NEVER,
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'console', include: CONSOLE, ...together } },
      { extends: true, test: { name: 'journeys', include: JOURNEYS, ...patient, ...together, ...native } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{packages,modules,apps,demo,tools,test}/**/*.test.ts'],
          exclude: [...NEVER, ...JOURNEYS, ...APART, ...ALONE, ...CONSOLE],
          // a platform's modules are loaded, and its paths run warm, once for a worker
          isolate: false,
          ...together,
          ...native,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: APART, ...together, ...native },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 }, ...native },
      },
    ],
  },
})
