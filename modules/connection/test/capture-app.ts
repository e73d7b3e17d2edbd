import { join } from 'node:path'
import { catalogueMigrations, cataloguePolicy } from '@shuyuan/catalogue'
import { inTx, type MigrationSet, openDb } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { evidenceMigrations, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { type Column, createDataset, createIntakeModule, intakeMigrations, intakePolicy } from '@shuyuan/intake'
import { createJobs, jobsMigrations } from '@shuyuan/jobs'
import { createEventBus, systemClock } from '@shuyuan/kernel'
import { lineageMigrations } from '@shuyuan/lineage'
import { openOutbound } from '@shuyuan/outbound'
import { createPolicy, system } from '@shuyuan/policy'
import { openCalendars, standardsMigrations } from '@shuyuan/standards'
import { sourceAt } from '@shuyuan/testkit'
import { workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { registerSource } from '../src/source/register-source.ts'
import { type ConnectionDeps, connectionMigrations, connectionPolicy, createConnectionModule } from '../src/index.ts'

const identityMigrations = { module: 'identity', dir: join(import.meta.dirname, '../../identity/migrations') }

export const captureMigrations: MigrationSet[] = [
  jobsMigrations,
  evidenceMigrations,
  identityMigrations,
  standardsMigrations,
  workflowMigrations,
  catalogueMigrations,
  lineageMigrations,
  intakeMigrations,
  connectionMigrations,
]

/** What a worker process has, without HTTP. */
export async function openWorker(url: string, dataDir: string) {
  const db = openDb(url)
  const keyring = openKeyring(join(dataDir, 'keys'))
  const evidence = await openEvidence({ db, clock: systemClock, keyring, dataDir, writer: `test-${process.pid}` })
  const engine = openEngine({ tempDir: join(dataDir, 'tmp'), folders: [dataDir], memoryLimit: '512MB' })
  const events: ConnectionDeps['events'] = createEventBus()
  const deps: ConnectionDeps = {
    db,
    dataDir,
    clock: systemClock,
    policy: createPolicy({
      intake: intakePolicy,
      connection: connectionPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
    }),
    events,
    keyring,
    engine,
    evidence,
    jobs: createJobs(db, { onError: (cause) => console.error(cause) }),
    outbound: openOutbound({ allow: ['127.0.0.1'] }),
    calendar: openCalendars({ db, events }),
  }
  createIntakeModule(deps)
  const module = createConnectionModule(deps)
  return {
    deps,
    module,
    async start() {
      await module.start?.()
      await deps.jobs.start()
    },
    async stop() {
      await module.stop?.()
      await deps.jobs.stop()
      await evidence.close()
      await engine.close()
      await db.destroy()
    },
  }
}

export function makeDataset(deps: ConnectionDeps, columns: Column[]) {
  return inTx(deps.db, (tx) =>
    createDataset(deps, tx, system, { name: '登记', provider: 'org_water', columns, keyPolicy: 'reject' }),
  )
}

export function column(name: string, type: Column['type'] = 'text', more: Partial<Column> = {}): Column {
  return { name, title: name, type, required: false, key: false, grade: 1, sensitivity: 'none', ...more }
}

/** Registers and enables a database as a source. */
export async function plantSource(deps: ConnectionDeps, url: string): Promise<string> {
  const kind = url.startsWith('mysql:') ? 'mysql' : 'postgres'
  const reached = sourceAt(url)
  const name = `源库${reached.config.port}`
  const input = { name, kind, provider: 'org_water', system: null, note: '', ...reached }
  const { id } = await registerSource(deps, system, input)
  await deps.db.updateTable('connection.source').set({ state: 'enabled' }).where('id', '=', id).execute()
  return id
}
