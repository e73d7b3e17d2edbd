import { join } from 'node:path'
import { Readable } from 'node:stream'
import { catalogueMigrations, cataloguePolicy } from '@shuyuan/catalogue'
import { inTx, type MigrationSet } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createOrg, identityPolicy } from '@shuyuan/identity'
import { createIntakeModule, intakePolicy, receiveUpload } from '@shuyuan/intake'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import type { Module } from '@shuyuan/http'
import type { PolicyTable, Subject } from '@shuyuan/policy'
import { createQualityModule, qualityPolicy, type RuleDraft, setRules } from '@shuyuan/quality'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, fixedClock, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { givenDataset, publishVersion } from '../../quality/test/quality-app.ts'
import type { Outbound } from '@shuyuan/outbound'
import { createTicketModule, type TicketDeps, ticketMigrations, ticketPolicy } from '../src/index.ts'

const folder = (name: string) => ({ module: name, dir: join(import.meta.dirname, `../../${name}/migrations`) })

/** An answer as a client without types reads it. */
export type Answer = ReturnType<typeof JSON.parse>
export type Who = 'bureau' | 'water' | 'school' | 'consumer' | 'auditor'

/** Modules after this one, for their tests. */
export interface Later {
  migrations?: MigrationSet[]
  policies?: Record<string, PolicyTable>
  modules?: (deps: TicketDeps) => Module[]
  /** the way to departments' databases */
  outbound?: Outbound
}

/** The platform up to tickets on a temporary database: a bureau, two providing departments, a consumer, an auditor. */
export async function openDesk(now = '2026-03-02T09:00:00+08:00', later: Later = {}) {
  const clock = fixedClock(now)
  const desk = await testApp({
    clock,
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      folder('identity'),
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
      folder('lineage'),
      folder('intake'),
      folder('quality'),
      ticketMigrations,
      ...(later.migrations ?? []),
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
      ticket: ticketPolicy,
      ...later.policies,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const jobs = createJobs(base.db, { clock, onError: (cause) => console.error(cause) })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir] })
      const reach = later.outbound ? { outbound: later.outbound } : {}
      const deps = { ...base, ...reach, clock, keyring, evidence, jobs, engine, calendar: openCalendars(base) }
      const modules = [
        { name: 'engine', policy: {}, stop: () => engine.close() },
        createEvidenceModule(deps),
        createStandardsModule(deps),
        createWorkflowModule(deps),
        createIntakeModule(deps),
        createQualityModule(deps),
        createTicketModule(deps),
        ...(later.modules?.(deps) ?? []),
        createJobsModule(deps),
      ]
      return { deps, modules }
    },
  })
  const { deps, app } = desk
  const org = async (name: string, code: string) =>
    (await inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'department' }))).id
  const water = await org('市水务局', '12321100468567897C')
  const school = await org('市教育局', '11430000006122244L')
  const buyer = await org('市医保局', '53110000500001237G')
  const office = await org('市数据局', '113211000141523477')
  const person = (id: string, of: string, ...roles: string[]): Subject => ({
    kind: 'user',
    id: `usr_${id}`,
    name: id,
    org: of,
    roles,
    region: '',
  })
  const people: Record<Who, Subject> = {
    bureau: person('bureau', office, 'bureau'),
    water: person('water', water, 'provider'),
    school: person('school', school, 'provider'),
    consumer: person('consumer', buyer, 'consumer'),
    auditor: person('auditor', office, 'auditor'),
  }
  const call = async (who: Who, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const answer = await app.inject({ method, url, headers: asSubject(people[who]), ...(payload ? { payload } : {}) })
    const json = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, body: (json ? answer.json() : answer.body) as Answer, raw: answer.rawPayload }
  }
  return {
    deps,
    people,
    call,
    orgs: { water, school, buyer, office },
    close: desk.close,
    get: (who: Who, url: string) => call(who, 'GET', url),
    act: (who: Who, ticket: string, action: string, more: object = {}) =>
      call(who, 'POST', `/v1/ticket/tickets/${ticket}/act`, { action, ...more }),
    /** a dataset of 市水务局 with rules */
    async dataset(specs: string[], rules: RuleDraft[], personal: Record<string, string> = {}) {
      const dataset = await givenDataset(deps, specs, personal, water)
      await setRules(deps, people.water, { dataset, rules })
      return dataset
    },
    /** the next version; answers when checks and tickets are through */
    async publish(dataset: string, specs: string[], rows: (string | number | null)[][]) {
      const version = await publishVersion(deps, dataset, specs, rows)
      await deps.jobs.idle()
      return version
    },
    async tickets(filter = '', who: Who = 'bureau'): Promise<Answer[]> {
      return (await call(who, 'GET', `/v1/ticket/tickets?${filter}`)).body.items
    },
    upload: (who: Who, name: string, content: string | Buffer) =>
      receiveUpload(deps, people[who], { name, stream: Readable.from([Buffer.from(content)]) }),
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
