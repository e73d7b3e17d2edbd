import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Db, migrate, type MigrationSet } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { openKeyring } from '@shuyuan/gmcrypto'
import { type Authenticate, createApp, type Module } from '@shuyuan/http'
import { createJobs, createJobsModule, jobsPolicy } from '@shuyuan/jobs'
import { type Clock, createEventBus, systemClock } from '@shuyuan/kernel'
import { anyone, createPolicy, type PolicyTable } from '@shuyuan/policy'
import type { Logger } from 'pino'
import { consoleRoutes } from './console.routes.ts'
import { healthRoutes } from './health.routes.ts'
import type { Options } from './options.ts'
import type { Platform, PlatformDeps } from './platform.ts'

export interface ComposeOptions extends Pick<Options, 'dataDir' | 'role'> {
  db: Db
  log: Logger
  clock?: Clock
}

const ownMigrations: MigrationSet = {
  module: 'platform',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** One line per module, in module order. */
const policies: Record<string, PolicyTable> = {
  platform: { docs: anyone },
  jobs: jobsPolicy,
}

/** The only place where modules meet: deps, modules in order, routes. The jobs module starts last and stops first. */
export async function createPlatform(options: ComposeOptions): Promise<Platform> {
  const { db, dataDir, role, log } = options
  const deps: PlatformDeps = {
    db,
    dataDir,
    clock: options.clock ?? systemClock,
    policy: createPolicy(policies),
    events: createEventBus(),
    keyring: openKeyring(join(dataDir, 'keys')),
    engine: openEngine({ tempDir: join(dataDir, 'tmp'), folders: [dataDir] }),
    jobs: createJobs(db, {
      work: role === 'all' || role === 'worker',
      onError: (cause, where) => log.error({ err: cause, ...where }, 'job error'),
    }),
  }
  const authenticate: Authenticate = async () => null
  const modules: Module[] = [createJobsModule(deps)]

  await migrate(db, [ownMigrations, ...modules.flatMap((module) => module.migrations ?? [])])
  const app = await createApp({ policy: deps.policy, authenticate, logger: log.child({}, { level: 'warn' }) })
  healthRoutes(app, db)
  if (role !== 'worker') for (const module of modules) await module.routes?.(app)
  if (role === 'all' || role === 'api') {
    await consoleRoutes(app)
    // the public portal mounts its pages at `/` here
  }

  return {
    app,
    deps,
    modules,
    async start() {
      for (const module of modules) await module.start?.()
      await app.ready()
    },
    async stop() {
      await app.close()
      for (const module of modules.toReversed()) await module.stop?.()
      await deps.engine.close()
    },
  }
}
