import { join } from 'node:path'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { type Engine, openEngine } from '@shuyuan/engine'
import {
  createEvidenceModule,
  type Evidence,
  evidenceMigrations,
  evidencePolicy,
  openEvidence,
} from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import { createIntakeModule, intakeMigrations, intakePolicy } from '@shuyuan/intake'
import { createJobs, createJobsModule, type Jobs, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { lineageMigrations } from '@shuyuan/lineage'
import { standardsMigrations } from '@shuyuan/standards'
import { asSubject, type TestApp, testApp } from '@shuyuan/testkit'
import { cleansingMigrations, cleansingPolicy, createCleansingModule } from '../src/index.ts'

export type CleansingTestDeps = BaseDeps & { engine: Engine; jobs: Jobs; evidence: Evidence }

export const clerk = asSubject({ roles: ['provider'], org: 'org_water', id: 'usr_clerk' })
export const stranger = asSubject({ roles: ['provider'], org: 'org_other', id: 'usr_other' })
export const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau', id: 'usr_bureau' })

export function cleansingApp(): Promise<TestApp<CleansingTestDeps>> {
  return testApp<CleansingTestDeps>({
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      standardsMigrations,
      catalogueMigrations,
      lineageMigrations,
      intakeMigrations,
      cleansingMigrations,
    ],
    policies: { jobs: jobsPolicy, evidence: evidencePolicy, intake: intakePolicy, cleansing: cleansingPolicy },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir] })
      const jobs = createJobs(base.db)
      const deps = { ...base, keyring, evidence, engine, jobs }
      return {
        deps,
        modules: [
          { name: 'engine', policy: {}, stop: () => engine.close() },
          createEvidenceModule(deps),
          createIntakeModule(deps),
          createCleansingModule(deps),
          createJobsModule(deps),
        ],
      }
    },
  })
}

/** An answer as a client without types reads it. */
export type Answer = ReturnType<typeof JSON.parse>

/** Small words for the steps of a clerk. */
export function desk({ app, deps }: TestApp<CleansingTestDeps>, who = clerk) {
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object, headers = who) => {
    const reply = await app.inject({ method, url: `/v1${url}`, headers, ...(payload ? { payload } : {}) })
    return { status: reply.statusCode, body: reply.body ? (reply.json() as Answer) : null }
  }
  const good = async (...args: Parameters<typeof call>) => {
    const { status, body } = await call(...args)
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body
  }
  const upload = async (csv: string) => {
    const reply = await app.inject({
      method: 'POST',
      url: `/v1/intake/uploads?name=${encodeURIComponent('表.csv')}`,
      headers: { ...who, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(csv),
    })
    return reply.json() as Answer
  }
  const load = async (dataset: string, csv: string) => {
    const { version } = await good('POST', `/intake/datasets/${dataset}/versions`, { upload: (await upload(csv)).id })
    await deps.jobs.idle()
    return version as string
  }
  return {
    call,
    good,
    load,
    /** a dataset of text columns with one version; `marks` says what is special about a column */
    async dataset(name: string, csv: string, marks: Record<string, object> = {}) {
      const columns = (await upload(csv)).detection.columns.map((c: Answer) => ({
        ...c,
        type: 'text',
        ...marks[c.name],
      }))
      const { id } = await good('POST', '/intake/datasets', { name, provider: 'org_water', keyPolicy: 'flag', columns })
      return { id: id as string, version: await load(id, csv) }
    },
    async pipeline(input: string, steps: object[], golden: object[] = []) {
      const named = steps.map((s, i) => ({ id: `s${i}`, ...s }))
      return good('POST', '/cleansing/pipelines', { name: '清洗', input, definition: { steps: named, golden } })
    },
    async run(pipeline: string, body: object = {}) {
      const { id } = await good('POST', `/cleansing/pipelines/${pipeline}/runs`, body)
      await deps.jobs.idle()
      return good('GET', `/cleansing/runs/${id}`)
    },
    async rows(version: string) {
      return (await good('GET', `/intake/versions/${version}/rows?limit=500`)).items
    },
  }
}
