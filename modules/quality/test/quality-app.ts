import { catalogueMigrations, cataloguePolicy } from '@shuyuan/catalogue'
import { openEngine, text } from '@shuyuan/engine'
import { evidenceMigrations, evidencePolicy, createEvidenceModule, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import type { Module } from '@shuyuan/http'
import { intakePolicy } from '@shuyuan/intake'
import { createJobs, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { newId } from '@shuyuan/kernel'
import { standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { fixedClock, type TestApp, testApp } from '@shuyuan/testkit'
import { inTx } from '@shuyuan/db'
import { sql } from 'kysely'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createQualityModule, type QualityDeps, qualityPolicy } from '../src/index.ts'
import { type Cell, column, table } from './factory.ts'

export type QualityTestDeps = QualityDeps & { clock: ReturnType<typeof fixedClock> }
const migrations = (name: string) => ({ module: name, dir: join(import.meta.dirname, '../..', name, 'migrations') })

/** Quality on a database and folder of its own, with real jobs, engine and evidence. */
export function qualityApp(): Promise<TestApp<QualityTestDeps>> {
  const clock = fixedClock('2026-03-02T09:00:00+08:00')
  return testApp<QualityTestDeps>({
    clock,
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      standardsMigrations,
      migrations('workflow'),
      catalogueMigrations,
      migrations('intake'),
      migrations('quality'),
    ],
    policies: {
      jobs: jobsPolicy,
      evidence: evidencePolicy,
      standards: standardsPolicy,
      catalogue: cataloguePolicy,
      intake: intakePolicy,
      quality: qualityPolicy,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'spill') })
      const jobs = createJobs(base.db, { clock })
      const deps = { ...base, clock, evidence, engine, jobs }
      const work: Module = {
        name: 'work',
        policy: {},
        start: () => jobs.start(),
        async stop() {
          await jobs.stop()
          await engine.close()
        },
      }
      return { deps, modules: [createEvidenceModule({ ...base, keyring, evidence }), createQualityModule(deps), work] }
    },
  })
}

/** A dataset of `org_test` as intake registers it. Columns `name:type[:key]`; those named in `personal` are masked for outsiders. */
export async function givenDataset(
  deps: QualityTestDeps,
  specs: string[],
  personal: Record<string, string> = {},
  provider = 'org_test',
): Promise<string> {
  const id = newId('dst')
  const columns = specs.map(column).map((c) => ({
    ...c,
    grade: personal[c.name] ? 3 : 1,
    sensitivity: personal[c.name] ? 'personal' : 'none',
    mask: personal[c.name],
  }))
  await sql`insert into intake.dataset (id, name, provider, key_policy, revision, created_by, created_at) values (${id}, '测试数据集', ${provider}, 'flag', 1, 'usr_test', ${deps.clock.now()})`.execute(
    deps.db,
  )
  await sql`insert into intake.dataset_revision (dataset, revision, columns, created_by, created_at) values (${id}, 1, ${JSON.stringify(columns)}, 'usr_test', ${deps.clock.now()})`.execute(
    deps.db,
  )
  return id
}

/** Publishes a version as intake does: Parquet in the lake, the row, and the event in one transaction. */
export async function publishVersion(
  deps: QualityTestDeps,
  dataset: string,
  specs: string[],
  rows: Cell[][],
): Promise<string> {
  const [id, upload] = [newId('ver'), newId('upl')]
  const folder = join(deps.dataDir, 'lake', dataset, id)
  await mkdir(folder, { recursive: true })
  await deps.engine.run(
    `COPY (SELECT * FROM ${table(specs.map(column), rows)}) TO ${text(join(folder, 'part-0000.parquet'))} (FORMAT parquet)`,
  )
  const found = await sql<{
    columns: unknown
  }>`select columns from intake.dataset_revision where dataset = ${dataset} order by revision desc limit 1`.execute(
    deps.db,
  )
  const manifest = JSON.stringify({ version: id, dataset, columns: found.rows[0]?.columns, rowsGood: rows.length })
  const now = deps.clock.now()
  await inTx(deps.db, async (tx) => {
    await sql`insert into intake.upload (id, name, size, sha256, path, detection, created_by, created_at) values (${upload}, 'x.csv', 1, '', '', '{}', 'usr_test', ${now})`.execute(
      tx,
    )
    await sql`insert into intake.version (id, dataset, seq, state, revision, upload, layout, rows_in, rows_good, manifest, created_by, created_at, published_at)
      values (${id}, ${dataset}, (select coalesce(max(seq), 0) + 1 from intake.version where dataset = ${dataset}), 'published', 1, ${upload}, '{}', ${rows.length}, ${rows.length}, ${manifest}, 'usr_test', ${now}, ${now})`.execute(
      tx,
    )
    await deps.events.emit(tx, 'intake.version.published', { dataset, version: id })
  })
  return id
}
