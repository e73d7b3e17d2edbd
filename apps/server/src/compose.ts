import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cataloguePolicy, createCatalogueModule } from '@shuyuan/catalogue'
import { type Db, migrate, type MigrationSet, type Tx } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createApp, type Module } from '@shuyuan/http'
import { createAuthenticate, createIdentityModule, identityPolicy } from '@shuyuan/identity'
import { createJobs, createJobsModule, jobsPolicy } from '@shuyuan/jobs'
import { type Clock, createEventBus, type EventBus, systemClock } from '@shuyuan/kernel'
import { anyone, createPolicy, type PolicyTable } from '@shuyuan/policy'
import { registerPortal } from '@shuyuan/portal'
import { createStandardsModule, openCalendars, standardsPolicy } from '@shuyuan/standards'
import { createWorkflowModule, workflowPolicy } from '@shuyuan/workflow'
import type { Logger } from 'pino'
import { consoleRoutes } from './console.routes.ts'
import { healthRoutes } from './health.routes.ts'
import type { Options } from './options.ts'
import type { Platform, PlatformDeps } from './platform.ts'
import { readPublic } from './read-public.ts'

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
  evidence: evidencePolicy,
  identity: identityPolicy,
  standards: standardsPolicy,
  workflow: workflowPolicy,
  catalogue: cataloguePolicy,
  jobs: jobsPolicy,
}

/** The only place where modules meet: deps, modules in order, routes. The jobs module starts last and stops first. */
export async function createPlatform(options: ComposeOptions): Promise<Platform> {
  const { db, dataDir, role, log } = options
  const clock = options.clock ?? systemClock
  const keyring = openKeyring(join(dataDir, 'keys'))
  const events: EventBus<Tx> = createEventBus()
  const deps: PlatformDeps = {
    db,
    dataDir,
    clock,
    keyring,
    events,
    policy: createPolicy(policies),
    engine: openEngine({ tempDir: join(dataDir, 'tmp'), folders: [dataDir] }),
    evidence: await openEvidence({ db, clock, keyring, dataDir, writer: role === 'all' ? 'main' : role }),
    calendar: openCalendars({ db, events }),
    jobs: createJobs(db, {
      work: role === 'all' || role === 'worker',
      onError: (cause, where) => log.error({ err: cause, ...where }, 'job error'),
    }),
  }
  const modules: Module[] = [
    createEvidenceModule(deps),
    createIdentityModule(deps),
    createStandardsModule(deps),
    createWorkflowModule(deps),
    createCatalogueModule(deps),
    createJobsModule(deps),
  ]

  await migrate(db, [ownMigrations, ...modules.flatMap((module) => module.migrations ?? [])])
  const app = await createApp({
    policy: deps.policy,
    authenticate: createAuthenticate(deps),
    logger: log.child({}, { level: 'warn' }),
  })
  healthRoutes(app, db)
  if (role !== 'worker') for (const module of modules) await module.routes?.(app)
  if (role === 'all' || role === 'api') {
    await consoleRoutes(app)
    await registerPortal(app as never, { name: '云溪市公共数据开放平台', read: readPublic(app) })
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
