import { join } from 'node:path'
import { catalogueMigrations, cataloguePolicy, createCatalogueModule } from '@shuyuan/catalogue'
import { inTx, type MigrationSet } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import {
  createEvidenceModule,
  type EvidenceLogs,
  evidenceMigrations,
  evidencePolicy,
  openEvidence,
} from '@shuyuan/evidence'
import { type Keyring, openKeyring } from '@shuyuan/gmcrypto'
import type { Module } from '@shuyuan/http'
import { createIdentityModule, createOrg, identityPolicy } from '@shuyuan/identity'
import { createIntakeModule, intakeMigrations, intakePolicy } from '@shuyuan/intake'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { anonymous, type PolicyTable, type Subject } from '@shuyuan/policy'
import { createQualityModule, qualityPolicy } from '@shuyuan/quality'
import {
  type Calendars,
  createStandardsModule,
  openCalendars,
  standardsMigrations,
  standardsPolicy,
} from '@shuyuan/standards'
import { asSubject, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import {
  createOnboardingModule,
  type OnboardingDeps,
  onboardingMigrations,
  onboardingPolicy,
  type Proposal,
} from '../src/index.ts'

const folder = (module: string): MigrationSet => ({
  module,
  dir: join(import.meta.dirname, '../..', module, 'migrations'),
})
const STARTED = Date.now()
const TODAY = Date.parse('2026-05-13T10:00:00+08:00')

export type DeskDeps = OnboardingDeps & { keyring: Keyring; calendar: Calendars; evidence: EvidenceLogs }

/** What a later module adds to the desk for its own tests. */
export interface More {
  migrations: MigrationSet[]
  policies: Record<string, PolicyTable>
  modules(deps: DeskDeps): Module[]
}

/** Every module up to onboarding on a temporary database and folder, with real jobs, engine and evidence. `memoryLimit` is the engine's. */
export async function openDesk(more?: More, { memoryLimit = '1GB' } = {}) {
  const desk = await testApp<DeskDeps>({
    clock: { now: () => new Date(TODAY + Date.now() - STARTED) },
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      folder('identity'),
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
      folder('lineage'),
      intakeMigrations,
      folder('quality'),
      onboardingMigrations,
      ...(more?.migrations ?? []),
    ],
    policies: {
      jobs: jobsPolicy,
      evidence: evidencePolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
      intake: intakePolicy,
      quality: qualityPolicy,
      onboarding: onboardingPolicy,
      ...more?.policies,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir], memoryLimit })
      const jobs = createJobs(base.db)
      const deps = { ...base, keyring, evidence, engine, jobs, calendar: openCalendars(base) }
      const modules = [
        { name: 'engine', policy: {}, stop: () => engine.close() },
        createEvidenceModule(deps),
        createIdentityModule(deps),
        createStandardsModule(deps),
        createWorkflowModule(deps),
        createCatalogueModule(deps),
        createIntakeModule(deps),
        createQualityModule(deps),
        createOnboardingModule(deps),
        ...(more?.modules(deps) ?? []),
        createJobsModule(deps),
      ]
      return { deps, modules }
    },
  })
  const { deps } = desk
  const org = (name: string, code: string) =>
    inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'department' }))
  const office = await org('市数据局', '113211000141523477')
  const own = await org('市交通运输局', '12321100468567897C')
  const foreign = await org('市医保局', '53110000500001237G')
  const person = (id: string, of: string, ...roles: string[]): Subject => ({
    kind: 'user',
    id,
    name: id,
    org: of,
    roles,
    region: '',
  })
  const people = {
    clerk: person('usr_clerk', own.id, 'provider'),
    clerk2: person('usr_clerk2', own.id, 'provider'),
    head: person('usr_head', own.id, 'cdo'),
    bureau: person('usr_bureau', office.id, 'bureau'),
    auditor: person('usr_auditor', office.id, 'auditor'),
    consumer: person('usr_consumer', foreign.id, 'consumer'),
    other: person('usr_other', foreign.id, 'provider'),
    sysadmin: person('usr_sysadmin', office.id, 'sysadmin'),
    public: anonymous,
  }
  type Person = keyof typeof people
  const inject = async (
    who: Person,
    method: 'GET' | 'POST' | 'PUT' | 'HEAD',
    url: string,
    rest: { payload?: object; headers?: Record<string, string> } = {},
  ) => {
    const headers = { ...(who === 'public' ? {} : asSubject(people[who])), ...rest.headers }
    const reply = await desk.app.inject({
      method,
      url,
      headers,
      ...(rest.payload ? { payload: rest.payload } : {}),
    })
    const json = String(reply.headers['content-type']).includes('json') && reply.body !== ''
    return {
      status: reply.statusCode,
      body: json ? reply.json() : reply.body,
      headers: reply.headers as Record<string, string | undefined>,
      raw: reply.rawPayload,
    }
  }
  const get = (who: Person, url: string, headers: Record<string, string> = {}) => inject(who, 'GET', url, { headers })
  const post = (who: Person, url: string, payload: object = {}) => inject(who, 'POST', url, { payload })
  const drafts = '/v1/onboarding/drafts'
  const upload = async (name: string, content: Buffer | string, who: Person = 'clerk') => {
    const answer = await inject(who, 'POST', `/v1/intake/uploads?name=${encodeURIComponent(name)}`, {
      payload: Buffer.from(content),
      headers: { 'content-type': 'application/octet-stream' },
    })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }
  const good = (answer: Awaited<ReturnType<typeof inject>>) => {
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }
  /** a text column `title,…` file up to its proposal */
  const propose = async (name: string, content: Buffer | string, key?: string) =>
    good(await post('clerk', drafts, { upload: (await upload(name, content)).id, ...(key ? { key } : {}) }))
  const load = async (draft: { id: string; revision: number }) => {
    good(await post('clerk', `${drafts}/${draft.id}/load`, { revision: draft.revision }))
    await deps.jobs.idle()
    return good(await get('clerk', `${drafts}/${draft.id}`))
  }
  const gate = { date: '2026-05-12', person: '李保密', conclusion: 'pass' }
  const submit = (draft: { id: string; revision: number }, rest: object = {}) =>
    post('clerk', `${drafts}/${draft.id}/submit`, {
      revision: draft.revision,
      secrecyReview: gate,
      privacyReview: gate,
      ...rest,
    })
  const decide = async (who: Person, ref: string, action: string, rest: object = {}) => {
    const { items } = good(await get(who, '/v1/workflow/tasks?limit=500'))
    const task = items.find((t: { ref: string }) => t.ref === ref)
    return post(who, `/v1/workflow/tasks/${task?.id}/act`, { action, comment: '意见', ...rest })
  }
  return {
    ...desk,
    people,
    own,
    foreign,
    drafts,
    gate,
    inject,
    get,
    post,
    put: (who: Person, url: string, payload: object) => inject(who, 'PUT', url, { payload }),
    good,
    upload,
    propose,
    load,
    submit,
    decide,
    /** a file to a published entry; `change` corrects the proposal */
    async publish(
      name: string,
      content: Buffer | string,
      change: (proposal: Proposal) => Proposal = (p) => p,
      key?: string,
    ) {
      const proposed = await propose(name, content, key)
      const proposal = change(proposed.proposal)
      const edited = good(
        await inject('clerk', 'PUT', `${drafts}/${proposed.id}`, { payload: { revision: 1, proposal } }),
      )
      const loaded = await load(edited)
      if (loaded.state !== 'loaded') throw new Error(JSON.stringify(await deps.jobs.get(loaded.job)))
      good(await submit(loaded))
      good(await decide('head', loaded.entry, 'approve'))
      good(await decide('bureau', loaded.entry, 'approve'))
      return loaded
    },
  }
}
export type Desk = Awaited<ReturnType<typeof openDesk>>
