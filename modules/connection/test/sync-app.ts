import { join } from 'node:path'
import { catalogueMigrations, cataloguePolicy } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { type Column, createDataset, createIntakeModule, intakeMigrations, intakePolicy } from '@shuyuan/intake'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { lineageMigrations, lineagePolicy } from '@shuyuan/lineage'
import { openOutbound } from '@shuyuan/outbound'
import type { Subject } from '@shuyuan/policy'
import { openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, fixedClock, sourceAt, testApp, testDb } from '@shuyuan/testkit'
import { workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { sql } from 'kysely'
import { type ConnectionDeps, connectionMigrations, connectionPolicy, createConnectionModule } from '../src/index.ts'
import { plantEntry } from './plant-entry.ts'

export const clerk: Subject = {
  kind: 'user',
  id: 'usr_clerk',
  name: '王科员',
  org: 'org_water',
  roles: ['provider'],
  region: '',
}

const identityMigrations = { module: 'identity', dir: join(import.meta.dirname, '../../identity/migrations') }

/** Connections on a database, folder and engine of their own, and a town's database beside it as the source. */
export async function openSync(engineOptions: { memoryLimit?: string } = {}) {
  const clock = fixedClock('2026-03-02T23:00:00+08:00')
  const town = await testDb([])
  const platform = await testApp<ConnectionDeps & { clock: typeof clock }>({
    clock,
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      identityMigrations,
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
      lineageMigrations,
      intakeMigrations,
      connectionMigrations,
    ],
    policies: {
      jobs: jobsPolicy,
      evidence: evidencePolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
      lineage: lineagePolicy,
      intake: intakePolicy,
      connection: connectionPolicy,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir], ...engineOptions })
      const jobs = createJobs(base.db, { clock, onError: (cause) => console.error(cause) })
      const outbound = openOutbound({ allow: ['127.0.0.1'] })
      const deps = { ...base, clock, keyring, evidence, engine, jobs, outbound, calendar: openCalendars(base) }
      return {
        deps,
        modules: [
          { name: 'engine', policy: {}, stop: () => engine.close() },
          createEvidenceModule(deps),
          createIntakeModule(deps),
          createConnectionModule(deps),
          createJobsModule(deps),
        ],
      }
    },
  })
  const { app, deps } = platform
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object, who = clerk) => {
    const headers = asSubject(who)
    const answer = await app.inject({
      method,
      url: `/v1/connection/${url}`,
      headers,
      ...(body ? { payload: body } : {}),
    })
    return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : null }
  }
  const { config, secret } = sourceAt(town.url)
  return {
    ...platform,
    /** the same database under an account that can only read */
    async reader() {
      const user = `reader_${config.database}`
      await sql
        .raw(`create role ${user} login password 'r'; grant select on all tables in schema public to ${user}`)
        .execute(town.db)
      return this.source('村镇只读库', { ...config, user }, { password: 'r' })
    },
    /** registers the town's database as a source that may be read */
    async source(name = '村镇业务库', where: object = config, key: object = secret, kind = 'postgres') {
      const body = { name, kind, provider: 'org_water', config: where, secret: key }
      const made = await call('POST', 'sources', body)
      const id = made.body.id as string
      for (const step of ['test', 'enable']) {
        const done = await call('POST', `sources/${id}/${step}`)
        if (done.status >= 300) throw new Error(JSON.stringify([made, done]))
      }
      return id
    },
    /** whether the source refuses connections */
    async away(gone: boolean) {
      const port = gone ? 1 : config.port
      await sql`update connection.source set config = jsonb_set(config, '{port}', to_jsonb(${port}::int))`.execute(
        deps.db,
      )
    },
    /** a published entry that a dataset stands behind, written at once */
    entry: (dataset: string, updateCycle: string, refreshed: Date) =>
      plantEntry(deps.db, { dataset, updateCycle, refreshed }),
    clock,
    town: town.db,
    townUrl: town.url,
    call,
    /** runs a statement at the source */
    at: (text: string) => sql.raw(text).execute(town.db),
    dataset: (columns: Column[], keyPolicy: 'flag' | 'reject' = 'flag') =>
      inTx(deps.db, (tx) =>
        createDataset(deps, tx, clerk, { name: '村镇人口', provider: 'org_water', columns, keyPolicy }),
      ),
    /** starts a run and waits until nothing is left to do */
    async sync(plan: string, body: object = {}) {
      const started = await call('POST', `plans/${plan}/runs`, body)
      if (started.status !== 202) throw new Error(JSON.stringify(started))
      await deps.jobs.idle()
      return (await call('GET', `runs/${started.body.id}`)).body
    },
    async rows(version: string) {
      const headers = asSubject(clerk)
      const answer = await app.inject({ method: 'GET', url: `/v1/intake/versions/${version}/rows?limit=500`, headers })
      return answer.json().items as Record<string, unknown>[]
    },
    async close() {
      await platform.close()
      const user = `reader_${config.database}`
      const { rows } = await sql.raw(`select 1 from pg_roles where rolname = '${user}'`).execute(town.db)
      // roles belong to the whole server
      if (rows.length > 0) await sql.raw(`drop owned by ${user}; drop role ${user}`).execute(town.db)
      await town.drop()
    },
  }
}

export function column(name: string, type: Column['type'] = 'text', more: Partial<Column> = {}): Column {
  return { name, title: name, type, required: false, key: false, grade: 1, sensitivity: 'none', ...more }
}
