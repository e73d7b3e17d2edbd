import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createIdentityModule, createOrg, identityPolicy } from '@shuyuan/identity'
import { createJobs, jobsMigrations } from '@shuyuan/jobs'
import { anonymous, type Subject } from '@shuyuan/policy'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, fixedClock, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { type ContentInput, catalogueMigrations, cataloguePolicy, createCatalogueModule } from '../src/index.ts'

const identityMigrations = { module: 'identity', dir: join(import.meta.dirname, '../../identity/migrations') }
const GATE = { date: '2026-02-12', person: '李保密', conclusion: 'pass', note: '' } as const

/** A content that may be submitted; parts of it replaced. */
export function content(change: Partial<ContentInput> = {}): ContentInput {
  return {
    name: '最低生活保障对象信息',
    abstract: '全市最低生活保障对象的登记信息，含保障类别与保障金额。',
    legacyCode: '',
    format: '3',
    formatType: 'postgresql',
    updateCycle: '4',
    shareType: 2,
    shareMode: '1',
    shareScope: '市级社会救助相关部门',
    usePurpose: '核对家庭经济状况',
    useConditions: '仅用于办理救助事项',
    refusalReason: '',
    basis: [],
    openType: 3,
    openConditions: '',
    theme: '03',
    region: '321100',
    dataClass: 'general',
    dataLevel: 3,
    keywords: ['低保', '救助'],
    relatedCodes: [],
    contact: '',
    contactPhone: '',
    classified: false,
    secrecyReview: GATE,
    privacyReview: GATE,
    changeCause: 'first',
    duties: [],
    systems: [],
    items: [item('姓名', 'name', 'personal', 2), item('身份证号', 'id_no', 'sensitive', 3), item('保障金额', 'amount')],
    ...change,
  }
}

export function item(
  title: string,
  name: string,
  sensitivity: 'none' | 'personal' | 'sensitive' = 'none',
  grade: 1 | 2 | 3 | 4 = 1,
): ContentInput['items'][number] {
  return {
    title,
    name,
    type: 'C',
    length: 50,
    element: null,
    codeList: null,
    key: false,
    required: true,
    sensitivity,
    grade,
    shareable: true,
    openable: false,
    note: '',
  }
}

/** The platform up to catalogue on a temporary database, with three organisations and people of every role. */
export async function openBook() {
  const clock = fixedClock('2026-05-13T10:00:00+08:00')
  const told: [string, string][] = []
  const book = await testApp({
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      identityMigrations,
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
    ],
    policies: {
      evidence: evidencePolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
    },
    clock,
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const jobs = createJobs(base.db, { clock })
      const deps = { ...base, keyring, evidence, jobs, calendar: openCalendars(base) }
      const log = createEvidenceModule(deps)
      const modules = [
        log,
        createIdentityModule(deps),
        createStandardsModule(deps),
        createWorkflowModule(deps),
        createCatalogueModule(deps),
      ]
      for (const name of ['published', 'changed', 'revoked'] as const)
        deps.events.on(`catalogue.entry.${name}`, async (_tx, { entry }) => void told.push([name, entry]))
      return { deps: { ...deps, settle: () => log.settle() }, modules }
    },
  })
  const { deps } = book
  const org = (name: string, code: string) =>
    inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'department' }))
  const bureauOrg = await org('市数据局', '113211000141523477')
  const first = await org('市民政局', '12321100468567897C')
  const second = await org('市医保局', '53110000500001237G')
  const person = (id: string, org: string, ...roles: string[]): Subject => ({
    kind: 'user',
    id,
    name: `${id}同志`,
    org,
    roles,
    region: '',
  })
  const people = {
    bureau: person('usr_bureau', bureauOrg.id, 'bureau'),
    bureau2: person('usr_bureau2', bureauOrg.id, 'bureau'),
    auditor: person('usr_auditor', bureauOrg.id, 'auditor'),
    sysadmin: person('usr_sysadmin', bureauOrg.id, 'sysadmin'),
    security: person('usr_security', bureauOrg.id, 'security'),
    clerk: person('usr_clerk', first.id, 'provider', 'consumer'),
    clerk2: person('usr_clerk2', first.id, 'provider'),
    head: person('usr_head', first.id, 'cdo'),
    other: person('usr_other', second.id, 'provider', 'consumer'),
    consumer: person('usr_consumer', second.id, 'consumer'),
    public: anonymous,
  }
  type Person = keyof typeof people
  const call = async (who: Person, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const headers = who === 'public' ? {} : asSubject(people[who])
    const reply = await book.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    const json = String(reply.headers['content-type']).includes('json')
    return { status: reply.statusCode, body: json ? reply.json() : reply.body }
  }
  const get = (who: Person, path: string) => call(who, 'GET', `/v1/catalogue/${path}`)
  const post = (who: Person, path: string, payload: object = {}) => call(who, 'POST', `/v1/catalogue/${path}`, payload)
  const create = async (change: Partial<ContentInput> = {}, frontCode = '307010024701') => {
    const made = await post('clerk', 'entries', { provider: first.id, frontCode, content: content(change) })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    return made.body
  }
  const act = async (who: Person, ref: string, action: string, rest: object = {}) => {
    const { body } = await call(who, 'GET', '/v1/workflow/tasks?limit=500')
    const task = body.items.find((t: { ref: string }) => t.ref === ref)
    return call(who, 'POST', `/v1/workflow/tasks/${task?.id}/act`, { action, comment: '意见', ...rest })
  }
  const submit = (entry: { id: string; revision: number }) =>
    post('clerk', `entries/${entry.id}/submit`, { revision: entry.revision })
  return {
    ...book,
    clock,
    told,
    people,
    first,
    second,
    call,
    get,
    post,
    put: (who: Person, id: string, revision: number, change: Partial<ContentInput> = {}) =>
      call(who, 'PUT', `/v1/catalogue/entries/${id}`, { revision, content: content(change) }),
    create,
    submit,
    act,
    /** creates, submits and approves */
    async publish(change: Partial<ContentInput> = {}) {
      const entry = await create(change)
      await submit(entry)
      await act('head', entry.id, 'approve')
      await act('bureau', entry.id, 'approve')
      return (await get('clerk', `entries/${entry.id}`)).body
    },
  }
}
