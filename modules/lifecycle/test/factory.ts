import { join } from 'node:path'
import { Readable } from 'node:stream'
import { catalogueMigrations, cataloguePolicy, createCatalogueModule } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createIdentityModule, createOrg, createUser, identityPolicy } from '@shuyuan/identity'
import { type Column, createDataset, createIntakeModule, intakeMigrations, intakePolicy } from '@shuyuan/intake'
import { listVersions, loadVersion, receiveUpload } from '@shuyuan/intake'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { lineageMigrations } from '@shuyuan/lineage'
import { sharingMigrations } from '@shuyuan/sharing'
import type { Subject } from '@shuyuan/policy'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, fixedClock, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { createLifecycleModule, type LifecycleDeps, lifecycleMigrations, lifecyclePolicy } from '../src/index.ts'

const folder = (name: string) => ({ module: name, dir: join(import.meta.dirname, `../../${name}/migrations`) })

export const column = (name: string, rest: Partial<Column> = {}): Column => ({
  name,
  title: name,
  type: 'text',
  required: false,
  key: false,
  grade: 2,
  sensitivity: 'none',
  ...rest,
})

/** Lifecycle on a database and folder of its own, with a provider, its head, the security officer and others. */
export async function openHouse(now = '2026-03-02T09:00:00+08:00', archive?: LifecycleDeps['archive']) {
  const clock = fixedClock(now)
  const house = await testApp({
    clock,
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      folder('identity'),
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
      lineageMigrations,
      intakeMigrations,
      sharingMigrations,
      folder('opendata'),
      lifecycleMigrations,
    ],
    policies: {
      jobs: jobsPolicy,
      evidence: evidencePolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
      intake: intakePolicy,
      lifecycle: lifecyclePolicy,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir] })
      const jobs = createJobs(base.db)
      const deps = { ...base, keyring, evidence, engine, jobs, calendar: openCalendars(base), archive }
      const log = createEvidenceModule(deps)
      const modules = [
        { name: 'engine', policy: {}, stop: () => engine.close() },
        log,
        createIdentityModule(deps),
        createStandardsModule(deps),
        createWorkflowModule(deps),
        createCatalogueModule(deps),
        createIntakeModule(deps),
        createLifecycleModule(deps),
        createJobsModule(deps),
      ]
      return { deps: { ...deps, settle: () => log.settle() }, modules }
    },
  })
  const { deps } = house
  const org = (name: string, code: string) =>
    inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'department' }))
  const office = await org('市数据局', '113211000141523477')
  const provider = await org('市民政局', '12321100468567897C')
  const other = await org('市教育局', '11430000006122244L')
  let count = 0
  const person = async (of: string, ...roles: string[]): Promise<Subject> => {
    const login = `user${++count}`
    const made = await inTx(deps.db, (tx) =>
      createUser(deps, tx, { login, name: login, password: null, org: of, roles }),
    )
    return { kind: 'user', id: made.id, name: made.name, org: of, roles, region: '' }
  }
  const people = {
    bureau: await person(office.id, 'bureau'),
    auditor: await person(office.id, 'auditor'),
    security: await person(office.id, 'security'),
    clerk: await person(provider.id, 'provider'),
    head: await person(provider.id, 'cdo'),
    stranger: await person(other.id, 'provider'),
  }
  type Person = keyof typeof people
  const call = async (who: Person, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const headers = asSubject(people[who])
    const reply = await house.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    const json = reply.body !== '' && String(reply.headers['content-type']).includes('json')
    return { status: reply.statusCode, body: json ? reply.json() : reply.body }
  }
  const load = async (dataset: string, text: string) => {
    const stream = Readable.from([Buffer.from(text)])
    const upload = await receiveUpload(deps, people.clerk, { name: 'data.csv', stream })
    const { version } = await loadVersion(deps, people.clerk, { dataset, upload: upload.id })
    await deps.jobs.idle()
    return { version, upload }
  }
  return {
    ...house,
    clock,
    /** the clock goes on by so many days */
    wait: (days: number) => clock.set(new Date(clock.now().getTime() + days * 86_400_000).toISOString()),
    people,
    provider: provider.id,
    get: (who: Person, path: string) => call(who, 'GET', `/v1/lifecycle/${path}`),
    post: (who: Person, path: string, payload: object = {}) => call(who, 'POST', `/v1/lifecycle/${path}`, payload),
    call,
    load,
    newest: async (dataset: string) => (await listVersions(deps.db, { dataset, limit: 1 })).items[0],
    dataset: (columns = [column('id'), column('name')]) =>
      inTx(deps.db, (tx) =>
        createDataset(deps, tx, people.clerk, { name: '低保对象', provider: provider.id, columns }),
      ),
    /** the next open task of a flow, decided by somebody */
    act: async (who: Person, ref: string, action = 'approve') => {
      const { body } = await call(who, 'GET', '/v1/workflow/tasks?limit=500')
      const task = body.items.find((one: { ref: string }) => one.ref === ref)
      return call(who, 'POST', `/v1/workflow/tasks/${task?.id}/act`, { action, comment: '意见' })
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
