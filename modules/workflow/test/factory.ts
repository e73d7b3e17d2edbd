import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createIdentityModule, createOrg, createUser, identityPolicy } from '@shuyuan/identity'
import { createJobs, jobsMigrations } from '@shuyuan/jobs'
import type { EventMap } from '@shuyuan/kernel'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, fixedClock, testApp } from '@shuyuan/testkit'
import { join } from 'node:path'
import { createWorkflowModule, startFlow, workflowMigrations, workflowPolicy } from '../src/index.ts'

const identityMigrations = { module: 'identity', dir: join(import.meta.dirname, '../../identity/migrations') }
export const DECISION = '2026-05-13T10:00:00+08:00'

/** The platform up to workflow on a temporary database, with two organisations and one account per role in each. */
export async function openDesk() {
  const clock = fixedClock(DECISION)
  const finished: EventMap['workflow.flow.finished'][] = []
  const desk = await testApp({
    migrations: [jobsMigrations, evidenceMigrations, identityMigrations, standardsMigrations, workflowMigrations],
    policies: {
      evidence: evidencePolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
    },
    clock,
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const jobs = createJobs(base.db, { clock })
      const deps = { ...base, keyring, evidence, jobs, calendar: openCalendars(base) }
      deps.events.on('workflow.flow.finished', async (_tx, payload) => void finished.push(payload))
      const book = createEvidenceModule(deps)
      const modules = [book, createIdentityModule(deps), createStandardsModule(deps), createWorkflowModule(deps)]
      return { deps: { ...deps, settle: () => book.settle() }, modules }
    },
  })
  const { deps } = desk
  const user = (org: string) => async (login: string, roles: string[]) => {
    const made = await inTx(deps.db, (tx) =>
      createUser(deps, tx, { login, name: `${login}同志`, password: null, org, roles }),
    )
    return { kind: 'user', id: made.id, name: made.name, org, roles, region: '' } satisfies Subject
  }
  const org = (name: string, code: string) =>
    inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'government' }))
  const bureauOrg = await org('市数据局', '113211000141523477')
  const first = await org('市人社局', '12321100468567897C')
  const second = await org('市民政局', '53110000500001237G')
  const people = {
    bureau: await user(bureauOrg.id)('bureau1', ['bureau']),
    bureau2: await user(bureauOrg.id)('bureau2', ['bureau']),
    clerk: await user(first.id)('clerk1', ['provider', 'consumer']),
    head: await user(first.id)('head1', ['cdo', 'provider']),
    head2: await user(first.id)('head2', ['cdo']),
    otherClerk: await user(second.id)('clerk2', ['provider', 'consumer']),
    otherHead: await user(second.id)('head3', ['cdo']),
    secretary: await user(bureauOrg.id)('secretary1', ['security']),
  }
  type Person = keyof typeof people
  const call = async (
    who: Person | Subject,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
  ) => {
    const subject: Subject = typeof who === 'string' ? people[who] : who
    const reply = await desk.app.inject({ method, url, headers: asSubject(subject), ...(payload ? { payload } : {}) })
    return { status: reply.statusCode, body: reply.body === '' ? null : reply.json() }
  }
  return {
    ...desk,
    clock,
    finished,
    people,
    first,
    second,
    call,
    get: (who: Person, url: string) => call(who, 'GET', url),
    post: (who: Person, url: string, payload: object = {}) => call(who, 'POST', url, payload),
    start: (ref: string, kind = 'catalogue.review', by: Subject = people.clerk, provider = first.id) =>
      inTx(deps.db, (tx) => startFlow(deps, tx, { kind, ref, title: `事项${ref}`, org: by.org ?? '', provider, by })),
    /** ids of the open tasks of a flow */
    async open(flow: string): Promise<string[]> {
      const { body } = await call('bureau', 'GET', `/v1/workflow/flows/${flow}`)
      return body.tasks.filter((t: { state: string }) => t.state === 'open').map((t: { id: string }) => t.id)
    },
  }
}
