import { totalmem } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Journeys of a browser; those of one room share a platform. */
const JOURNEYS = ['test/e2e/**/*.test.ts']
/** Tests that start platforms or databases as processes, fill disks, measure memory, or look at the whole repository: each has a worker of its own. */
const APART = [
  'test/{architecture,backup,check,checkout,cli,database-disk,disk,docs,faults,files,nights,roles,search-restart,start}.test.ts',
  'apps/server/test/gateway.test.ts',
]
/** The only tests of code that Vite builds. */
const CONSOLE = ['apps/console/**/*.test.ts']

const NEVER = ['**/node_modules/**', '**/dist/**']
/** Tests load modules as the platform does: Node itself runs the TypeScript, and keeps what it has compiled. */
const native = { experimental: { viteModuleRunner: false, nodeLoader: false } }
/** A journey's test is a whole chain of clicks, and the first room of a run waits for the city to be seeded. */
const patient = { testTimeout: 240_000, hookTimeout: 300_000 }
/** One queue for all, and one file more than cores of a small machine: none idles while a file waits for its database or browser. */
const WORKERS = Number(process.env.SHUYUAN_TEST_WORKERS ?? 3)
/** Workers that live for minutes with all modules loaded: to sweep such a heap seldom, and to keep what was compiled, spares a tenth of their work where there is memory. */
const ROOMY = [
  '--initial-heap-size=800',
  '--heap-growing-percent=200',
  '--min-semi-space-size=16',
  '--max-semi-space-size=64',
  '--no-memory-reducer',
  '--no-flush-bytecode',
]
const ROOM_BYTES = 12 * 2 ** 30

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    setupFiles: ['test/seed.ts'],
    exclude: NEVER,
    pool: 'forks',
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'console', include: CONSOLE } },
      { extends: true, test: { name: 'journeys', include: JOURNEYS, ...patient, ...native } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{packages,modules,apps,demo,tools,test}/**/*.test.ts'],
          exclude: [...NEVER, ...JOURNEYS, ...APART, ...CONSOLE],
          // a platform's modules are loaded, and its paths run warm, once for a worker
          isolate: false,
          execArgv: totalmem() < ROOM_BYTES ? [] : ROOMY,
          ...native,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: APART, ...native },
      },
    ],
  },
})
