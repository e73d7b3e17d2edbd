import { catalogueMigrations, cataloguePolicy } from '@shuyuan/catalogue'
import { openEngine } from '@shuyuan/engine'
import { evidenceMigrations, evidencePolicy, createEvidenceModule, openEvidence } from '@shuyuan/evidence'
import { type Keyring, openKeyring } from '@shuyuan/gmcrypto'
import type { Module } from '@shuyuan/http'
import {
  type Column,
  createDataset,
  createIntakeModule,
  findDataset,
  findVersion,
  intakePolicy,
  loadVersion,
  receiveUpload,
} from '@shuyuan/intake'
import { createJobs, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import type { Subject } from '@shuyuan/policy'
import {
  type Calendars,
  createStandardsModule,
  openCalendars,
  standardsMigrations,
  standardsPolicy,
} from '@shuyuan/standards'
import { fixedClock, type TestApp, testApp } from '@shuyuan/testkit'
import { workflowPolicy } from '@shuyuan/workflow'
import { inTx } from '@shuyuan/db'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createQualityModule, type QualityDeps, qualityPolicy } from '../src/index.ts'
import { type Cell, column } from './factory.ts'

export type QualityTestDeps = QualityDeps & {
  clock: ReturnType<typeof fixedClock>
  keyring: Keyring
  calendar: Calendars
}
const migrations = (name: string) => ({ module: name, dir: join(import.meta.dirname, '../..', name, 'migrations') })

/** Quality on a database and folder of its own, with real jobs, engine and evidence. */
export function qualityApp(): Promise<TestApp<QualityTestDeps>> {
  const clock = fixedClock('2026-03-02T09:00:00+08:00')
  return testApp<QualityTestDeps>({
    clock,
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      migrations('identity'),
      standardsMigrations,
      migrations('workflow'),
      catalogueMigrations,
      migrations('lineage'),
      migrations('intake'),
      migrations('connection'),
      migrations('quality'),
    ],
    policies: {
      jobs: jobsPolicy,
      evidence: evidencePolicy,
      standards: standardsPolicy,
      catalogue: cataloguePolicy,
      workflow: workflowPolicy,
      intake: intakePolicy,
      quality: qualityPolicy,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'spill') })
      const jobs = createJobs(base.db, { clock })
      const deps = { ...base, clock, keyring, evidence, engine, jobs, calendar: openCalendars(base) }
      const work: Module = {
        name: 'work',
        policy: {},
        start: () => jobs.start(),
        async stop() {
          await jobs.stop()
          await engine.close()
        },
      }
      const proof = createEvidenceModule({ ...base, keyring, evidence })
      return {
        deps,
        modules: [proof, createStandardsModule(deps), createIntakeModule(deps), createQualityModule(deps), work],
      }
    },
  })
}

export const clerk = (org: string): Subject => ({
  kind: 'user',
  id: 'usr_test',
  name: '测试员',
  org,
  roles: ['provider'],
  region: '',
})

/** A dataset of `provider`. Columns `name:type[:key]`; those named in `personal` are masked for outsiders. */
export async function givenDataset(
  deps: QualityTestDeps,
  specs: string[],
  personal: Record<string, string> = {},
  provider = 'org_test',
  entry: string | null = null,
): Promise<string> {
  const columns = specs.map(column).map((c): Column => {
    const mask = personal[c.name]
    return { ...c, grade: mask ? 3 : 1, sensitivity: mask ? 'personal' : 'none', ...(mask ? { mask } : {}) }
  })
  const dataset = await inTx(deps.db, (tx) =>
    createDataset(deps, tx, clerk(provider), { name: '测试数据集', provider, entry, columns }),
  )
  return dataset.id
}

/** Uploads the rows as a CSV file and loads them as the next version. */
export async function publishVersion(
  deps: QualityTestDeps,
  dataset: string,
  specs: string[],
  rows: Cell[][],
): Promise<string> {
  const provider = (await findDataset(deps.db, dataset))?.provider ?? ''
  const cell = (value: Cell) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)
  const lines = [specs.map((spec) => column(spec).name), ...rows.map((row) => row.map(cell))]
  const stream = Readable.from([Buffer.from(lines.map((line) => `${line.join(',')}\n`).join(''))])
  const upload = await receiveUpload(deps, clerk(provider), { name: 'x.csv', stream })
  const { version } = await loadVersion(deps, clerk(provider), { dataset, upload: upload.id })
  await deps.jobs.idle()
  const loaded = await findVersion(deps.db, version)
  if (loaded?.state !== 'published' || loaded.rowsGood !== rows.length) throw new Error(JSON.stringify(loaded))
  return version
}
