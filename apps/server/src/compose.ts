import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cataloguePolicy, createCatalogueModule } from '@shuyuan/catalogue'
import { type Db, migrate, type MigrationSet } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createHarvestModule, harvestPolicy } from '@shuyuan/harvest'
import { createApp, httpMigrations, type Module } from '@shuyuan/http'
import { createAuthenticate, createIdentityModule, identityPolicy } from '@shuyuan/identity'
import { createIntakeModule, intakePolicy } from '@shuyuan/intake'
import { createJobs, createJobsModule, jobsPolicy } from '@shuyuan/jobs'
import { type Clock, createEventBus, systemClock } from '@shuyuan/kernel'
import { createLineageModule, lineagePolicy } from '@shuyuan/lineage'
import { createConnectionModule, connectionPolicy } from '@shuyuan/connection'
import { createCleansingModule, cleansingPolicy } from '@shuyuan/cleansing'
import { createTicketModule, ticketPolicy } from '@shuyuan/ticket'
import { createVerificationModule, verificationPolicy } from '@shuyuan/verification'
import { createLifecycleModule, lifecyclePolicy } from '@shuyuan/lifecycle'
import { createOnboardingModule, onboardingPolicy } from '@shuyuan/onboarding'
import { openOutbound } from '@shuyuan/outbound'
import { anyone, createPolicy, type PolicyTable } from '@shuyuan/policy'
import { createOpendataModule, opendataPolicy } from '@shuyuan/opendata'
import { registerPortal } from '@shuyuan/portal'
import { createQualityModule, qualityPolicy } from '@shuyuan/quality'
import { createSharingModule, sharingPolicy } from '@shuyuan/sharing'
import { createStandardsModule, openCalendars, standardsPolicy } from '@shuyuan/standards'
import { createWorkflowModule, workflowPolicy } from '@shuyuan/workflow'
import type { Logger } from 'pino'
import tags from './api-tags.json' with { type: 'json' }
import { consoleRoutes } from './console.routes.ts'
import { healthRoutes } from './health.routes.ts'
import { openArchive } from './open-archive.ts'
import type { Options } from './options.ts'
import type { Platform, PlatformDeps } from './platform.ts'
import { readPublic } from './read-public.ts'
import { stopInTurn } from './stop-in-turn.ts'

export interface ComposeOptions extends Pick<Options, 'dataDir' | 'role'> {
  /** proxies whose word on the caller's address is taken */
  trustedProxies?: readonly string[]
  /** origin that links lead to; without it they follow the Host header */
  publicUrl?: string | null
  /** what the public site is called */
  siteName?: string
  /** which of several gateway processes this is */
  gatewayWorker?: number | null
  db: Db
  log: Logger
  clock?: Clock
  /** in-house places that may be reached besides those of SHUYUAN_OUTBOUND_ALLOW */
  outboundAllow?: readonly string[]
}

const ownMigrations: MigrationSet = {
  module: 'platform',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Who may do what, of every module. */
export const policies: Record<string, PolicyTable> = {
  platform: { docs: anyone },
  jobs: jobsPolicy,
  evidence: evidencePolicy,
  identity: identityPolicy,
  standards: standardsPolicy,
  workflow: workflowPolicy,
  catalogue: cataloguePolicy,
  harvest: harvestPolicy,
  lineage: lineagePolicy,
  intake: intakePolicy,
  connection: connectionPolicy,
  cleansing: cleansingPolicy,
  quality: qualityPolicy,
  ticket: ticketPolicy,
  verification: verificationPolicy,
  onboarding: onboardingPolicy,
  sharing: sharingPolicy,
  opendata: opendataPolicy,
  lifecycle: lifecyclePolicy,
}

/** In module order. Jobs come last: they start when every kind is defined, and stop before anything they use. */
const createModules = (deps: PlatformDeps): Module[] => [
  createEvidenceModule(deps),
  createIdentityModule(deps),
  createStandardsModule(deps),
  createWorkflowModule(deps),
  createCatalogueModule(deps),
  createHarvestModule(deps),
  createLineageModule(deps),
  createIntakeModule(deps),
  createConnectionModule(deps),
  createCleansingModule(deps),
  createQualityModule(deps),
  createTicketModule(deps),
  createVerificationModule(deps),
  createOnboardingModule(deps),
  createSharingModule(deps),
  createOpendataModule(deps),
  createLifecycleModule(deps),
  createJobsModule(deps),
]

/** The only place where modules meet: deps, modules in order, routes. */
export async function createPlatform(options: ComposeOptions): Promise<Platform> {
  const { db, role, log } = options
  const deps = await openDeps(options)
  const modules = createModules(deps)
  const sets = [ownMigrations, httpMigrations, ...modules.flatMap((module) => module.migrations ?? [])]
  await migrate(db, sets, deps.clock.now())
  const logger = log.child({}, { level: 'warn' })
  const people = { authenticate: createAuthenticate(deps), answers: deps, tags }
  const { publicUrl = null, trustedProxies = [] } = options
  const kind = role === 'gateway' ? { callsOnly: true } : people
  const app = await createApp({ policy: deps.policy, logger, publicUrl, trustedProxies, ...kind })
  healthRoutes(app, db)
  if (role === 'all' || role === 'api') for (const module of modules) await module.routes?.(app)
  if (role === 'gateway') for (const module of modules) await module.gateway?.(app)
  if (role === 'all' || role === 'api') {
    await consoleRoutes(app)
    await registerPortal(app as never, {
      name: options.siteName ?? '公共数据开放平台',
      read: readPublic(app),
      origin: (request) => request.origin,
    })
  }
  return {
    app,
    deps,
    modules,
    async start() {
      for (const module of modules) await module.start?.()
      await app.ready()
    },
    stop: () =>
      stopInTurn(
        [
          { name: 'http', stop: () => app.close() },
          ...modules.toReversed().map((module) => ({ name: module.name, stop: async () => module.stop?.() })),
          { name: 'engine', stop: () => deps.engine.close() },
        ],
        log,
      ),
  }
}

async function openDeps(options: ComposeOptions): Promise<PlatformDeps> {
  const { db, dataDir, role, log, clock = systemClock, outboundAllow = [] } = options
  const keyring = openKeyring(join(dataDir, 'keys'))
  const events: PlatformDeps['events'] = createEventBus()
  const outbound = openOutbound({
    allow: [...(process.env.SHUYUAN_OUTBOUND_ALLOW ?? '').split(','), ...outboundAllow],
  })
  const archive = {
    place: process.env.SHUYUAN_ARCHIVE,
    accessKey: process.env.SHUYUAN_ARCHIVE_KEY,
    secretKey: process.env.SHUYUAN_ARCHIVE_SECRET,
  }
  const writer = role === 'all' || role === 'api' ? 'main' : `${role}-${options.gatewayWorker ?? 0}`
  return {
    db,
    dataDir,
    clock,
    policy: createPolicy(policies),
    events,
    keyring,
    engine: openEngine({ tempDir: join(dataDir, 'tmp'), folders: [dataDir] }),
    jobs: createJobs(db, {
      work: role === 'all' || role === 'worker',
      onError: (cause, where) => log.error({ err: cause, ...where }, 'job error'),
    }),
    evidence: await openEvidence({ db, clock, keyring, dataDir, writer, remember: role !== 'gateway' }),
    calendar: openCalendars({ db, events }),
    outbound,
    archive: openArchive(archive, outbound),
  }
}
