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
import { createJobs, createJobsModule, type Jobs, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { lineageMigrations } from '@shuyuan/lineage'
import type { Clock } from '@shuyuan/kernel'
import { asSubject, type TestApp, testApp } from '@shuyuan/testkit'
import type { IntakeDeps } from '../src/deps.ts'
import { createIntakeModule, intakeMigrations, intakePolicy } from '../src/index.ts'

export type IntakeTestDeps = BaseDeps & { engine: Engine; jobs: Jobs; evidence: Evidence; maxUploadBytes: number }

export const clerk = asSubject({ roles: ['provider'], org: 'org_water', id: 'usr_clerk' })
export const stranger = asSubject({ roles: ['provider'], org: 'org_other', id: 'usr_other' })
export const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau', id: 'usr_bureau' })

/** Intake with real jobs, evidence and engine. */
export function intakeApp(
  maxUploadBytes = 64 << 20,
  more: { clock?: Clock; landingDays?: number; uploadQuota?: IntakeDeps['uploadQuota'] } = {},
): Promise<TestApp<IntakeTestDeps>> {
  return testApp<IntakeTestDeps>({
    ...(more.clock ? { clock: more.clock } : {}),
    migrations: [jobsMigrations, evidenceMigrations, catalogueMigrations, lineageMigrations, intakeMigrations],
    policies: { jobs: jobsPolicy, evidence: evidencePolicy, intake: intakePolicy },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir] })
      const jobs = createJobs(base.db)
      const { landingDays, uploadQuota = {} } = more
      const own = { keyring, evidence, engine, jobs, maxUploadBytes, uploadQuota }
      const deps = { ...base, ...own, ...(landingDays === undefined ? {} : { landingDays }) }
      return {
        deps,
        modules: [
          { name: 'engine', policy: {}, stop: () => engine.close() },
          createEvidenceModule(deps),
          createIntakeModule(deps),
          createJobsModule(deps),
        ],
      }
    },
  })
}

/** An answer as a client without types reads it. */
export type Answer = ReturnType<typeof JSON.parse>

type Inject = { statusCode: number; json: () => Answer; body: string; headers: Record<string, unknown> }

/** Small words for the steps of a clerk. */
export function steps({ app, deps }: TestApp<IntakeTestDeps>, who = clerk) {
  const call = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    headers = who,
  ) => (await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })) as unknown as Inject
  const upload = async (name: string, content: Buffer | string, headers = who) =>
    (await app.inject({
      method: 'POST',
      url: `/v1/intake/uploads?name=${encodeURIComponent(name)}`,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(content),
    })) as unknown as Inject
  const wait = async (version: string) => {
    await deps.jobs.idle()
    return (await call('GET', `/v1/intake/versions/${version}`)).json()
  }
  return {
    call,
    upload,
    wait,
    /** upload → dataset with the proposed (or changed) columns → load; answers the finished version */
    async onboard(
      name: string,
      content: Buffer | string,
      change: (columns: Answer[]) => Answer[] = (c) => c,
      keyPolicy = 'flag',
    ) {
      const file = (await upload(name, content)).json()
      if (!file.detection) throw new Error(JSON.stringify(file))
      const dataset = await call('POST', '/v1/intake/datasets', {
        name,
        provider: 'org_water',
        keyPolicy,
        columns: change(file.detection.columns),
      })
      if (dataset.statusCode !== 201) throw new Error(dataset.body)
      const queued = await call('POST', `/v1/intake/datasets/${dataset.json().id}/versions`, { upload: file.id })
      if (queued.statusCode !== 202) throw new Error(queued.body)
      return { file, dataset: dataset.json(), version: await wait(queued.json().version) }
    },
    async rows(version: string, headers = who) {
      return (await call('GET', `/v1/intake/versions/${version}/rows?limit=500`, undefined, headers)).json()
    },
    async bad(version: string, headers = who) {
      return (await call('GET', `/v1/intake/versions/${version}/bad-rows?limit=500`, undefined, headers)).json()
    },
  }
}
