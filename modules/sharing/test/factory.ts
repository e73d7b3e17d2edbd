import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { catalogueMigrations, cataloguePolicy, createCatalogueModule } from '@shuyuan/catalogue'
import { connectionMigrations, connectionPolicy, createConnectionModule } from '@shuyuan/connection'
import { inTx } from '@shuyuan/db'
import { openEngine } from '@shuyuan/engine'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring, type SignatureAlgorithm, signRequest } from '@shuyuan/gmcrypto'
import type { Module } from '@shuyuan/http'
import { createIdentityModule, createOrg, createUser, identityPolicy } from '@shuyuan/identity'
import {
  type Column,
  createDataset,
  createIntakeModule,
  editColumns,
  intakeMigrations,
  intakePolicy,
  loadVersion,
  receiveUpload,
} from '@shuyuan/intake'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { openOutbound } from '@shuyuan/outbound'
import { anonymous, type PolicyTable, type Subject } from '@shuyuan/policy'
import { createQualityModule, qualityPolicy } from '@shuyuan/quality'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, fixedClock, testApp } from '@shuyuan/testkit'
import { createTicketModule, ticketMigrations, ticketPolicy } from '@shuyuan/ticket'
import { parseReceipt } from '@shuyuan/tlog'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { content, item } from '../../catalogue/test/factory.ts'
import { createSharingModule, sharingMigrations, sharingPolicy } from '../src/index.ts'

const folder = (name: string) => ({ module: name, dir: join(import.meta.dirname, `../../${name}/migrations`) })
export const PURPOSE = '办理社会救助'

/** The people of the default table; 王五 has two rows, one row has no key. */
export const PEOPLE = [
  'id_no,name,amount,note',
  '320281199001010016,张三,1200.50,城市低保',
  '32028119900101004X,李四,800.00,农村低保',
  '320281199202020018,王五,100.00,一月',
  '320281199202020018,王五,200.00,二月',
  ',无号,1.00,没有身份证号',
].join('\n')

export const column = (name: string, title: string, rest: Partial<Column> = {}): Column => ({
  name,
  title,
  type: 'text',
  required: false,
  key: false,
  grade: 2,
  sensitivity: 'none',
  ...rest,
})

export const COLUMNS = [
  column('id_no', '身份证号', { sensitivity: 'sensitive', grade: 3, mask: 'id_number' }),
  column('name', '姓名', { sensitivity: 'personal', mask: 'name' }),
  column('amount', '保障金额', { type: 'decimal' }),
  column('note', '备注'),
]

type DeskDeps = Parameters<typeof createSharingModule>[0]
interface DeskOptions {
  index?: boolean
  /** plans and captures of connection run, as they do on a platform */
  captures?: boolean
  later?: {
    migrations: { module: string; dir: string }[]
    policies: Record<string, PolicyTable>
    create(deps: DeskDeps): Module
  }
}

/**
 * The platform up to sharing on a temporary database, with a provider, a consumer, a stranger, and a shared dataset. Without `index` the
 * evidence is written and proven as ever, but nobody can search it. `later`: a module that comes after sharing.
 */
export async function openDesk(
  now = '2026-03-02T09:00:00+08:00',
  { index = true, captures = false, later }: DeskOptions = {},
) {
  const clock = fixedClock(now)
  const desk = await testApp({
    migrations: [
      jobsMigrations,
      evidenceMigrations,
      folder('identity'),
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
      folder('lineage'),
      intakeMigrations,
      connectionMigrations,
      folder('quality'),
      ticketMigrations,
      sharingMigrations,
      ...(later?.migrations ?? []),
    ],
    policies: {
      jobs: jobsPolicy,
      evidence: evidencePolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
      intake: intakePolicy,
      connection: connectionPolicy,
      quality: qualityPolicy,
      ticket: ticketPolicy,
      sharing: sharingPolicy,
      ...later?.policies,
    },
    clock,
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const jobs = createJobs(base.db, { onError: (cause) => console.error(cause) })
      const engine = openEngine({ tempDir: join(base.dataDir, 'tmp'), folders: [base.dataDir] })
      const outbound = openOutbound({ allow: ['127.0.0.1'] })
      const deps = { ...base, keyring, evidence, jobs, engine, outbound, calendar: openCalendars(base) }
      const log = createEvidenceModule(deps)
      const modules = [
        { name: 'engine', policy: {}, stop: () => engine.close() },
        index ? log : { ...log, start: async () => {} },
        createIdentityModule(deps),
        createStandardsModule(deps),
        createWorkflowModule(deps),
        createCatalogueModule(deps),
        createIntakeModule(deps),
        captures ? createConnectionModule(deps) : { ...createConnectionModule(deps), start: async () => {} },
        createQualityModule(deps),
        createTicketModule(deps),
        createSharingModule(deps),
        ...(later ? [later.create(deps)] : []),
        createJobsModule(deps),
      ]
      return { deps: { ...deps, settle: () => log.settle() }, modules }
    },
  })
  const { deps } = desk
  const org = (name: string, code: string) =>
    inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'department' }))
  const bureauOrg = await org('市数据局', '113211000141523477')
  const provider = await org('市民政局', '12321100468567897C')
  const consumer = await org('市医保局', '53110000500001237G')
  const stranger = await org('市教育局', '11430000006122244L')
  let count = 0
  const person = async (org: string, ...roles: string[]): Promise<Subject> => {
    const login = `user${++count}`
    const made = await inTx(deps.db, (tx) => createUser(deps, tx, { login, name: login, password: null, org, roles }))
    return { kind: 'user', id: made.id, name: made.name, org, roles, region: '' }
  }
  const people = {
    bureau: await person(bureauOrg.id, 'bureau'),
    auditor: await person(bureauOrg.id, 'auditor'),
    clerk: await person(provider.id, 'provider'),
    head: await person(provider.id, 'cdo'),
    user: await person(consumer.id, 'consumer'),
    userHead: await person(consumer.id, 'cdo'),
    stranger: await person(stranger.id, 'consumer', 'provider'),
    public: anonymous,
  }
  type Person = keyof typeof people
  const call = async (who: Person, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
    const headers = who === 'public' ? {} : asSubject(people[who])
    const reply = await desk.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    const json = String(reply.headers['content-type']).includes('json')
    return { status: reply.statusCode, body: json ? reply.json() : reply.body || null }
  }
  const get = (who: Person, path: string) => call(who, 'GET', `/v1/sharing/${path}`)
  const post = (who: Person, path: string, payload: object = {}) => call(who, 'POST', `/v1/sharing/${path}`, payload)
  const act = async (who: Person, ref: string, action = 'approve', rest: object = {}) => {
    const { body } = await call(who, 'GET', '/v1/workflow/tasks?limit=500')
    const task = body.items.find((each: { ref: string }) => each.ref === ref)
    return call(who, 'POST', `/v1/workflow/tasks/${task?.id}/act`, { action, comment: '意见', ...rest })
  }

  const client = async (who: Person = 'user') => {
    const { body } = await call(who, 'POST', '/v1/identity/clients', { name: '救助核对系统', org: people[who].org })
    return body as { id: string; appKey: string; secret: string }
  }
  const load = async (dataset: string, text: string, by = people.clerk) => {
    const upload = await receiveUpload(deps, by, { name: 'data.csv', stream: Readable.from([Buffer.from(text)]) })
    await loadVersion(deps, by, { dataset, upload: upload.id })
    await deps.jobs.idle()
  }
  let entries = 0
  /** a published entry with a dataset; without a text it holds no version */
  const dataset = async (text = PEOPLE, columns = COLUMNS, change: object = {}) => {
    const made = await call('clerk', 'POST', '/v1/catalogue/entries', {
      provider: provider.id,
      frontCode: '307010024701',
      content: content({
        name: `低保对象信息${++entries}`,
        items: columns.map((c) => item(c.title, c.name, c.sensitivity, c.grade)),
        ...change,
      }),
    })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    const entry = made.body
    await call('clerk', 'POST', `/v1/catalogue/entries/${entry.id}/submit`, { revision: entry.revision })
    await act('head', entry.id)
    await act('bureau', entry.id)
    const set = await inTx(deps.db, (tx) =>
      createDataset(deps, tx, people.clerk, { name: entry.name, provider: provider.id, entry: entry.id, columns }),
    )
    if (text !== '') await load(set.id, text)
    return set
  }
  const service = async (over: object = {}, text = PEOPLE, columns = COLUMNS, change: object = {}) => {
    const set = await dataset(text, columns, change)
    const made = await post('clerk', 'services', { dataset: set.id, keyColumns: ['id_no'], ...over })
    if (made.status !== 202) throw new Error(JSON.stringify(made.body))
    await deps.jobs.idle()
    const built = await deps.jobs.get(made.body.job)
    if (built?.state !== 'done') throw new Error(JSON.stringify(built))
    return { ...made.body.service, dataset: set.id } as { id: string; code: string; dataset: string }
  }
  const form = (service: string, client: string, over: object = {}) => ({
    service,
    client,
    purpose: PURPOSE,
    basis: '社会救助暂行办法第五十八条',
    scenario: '受理救助申请时核对',
    scope: '市本级救助经办窗口',
    validFrom: '2026-03-01',
    validTo: '2026-12-31',
    fields: [{ name: 'id_no' }, { name: 'name' }, { name: 'amount', plain: true }],
    system: '救助核对系统',
    dailyQuota: 1000,
    contact: '王科员 0511-12345678',
    warranty: true,
    ...over,
  })
  /** the three who must agree (条例 art. 20) */
  const agree = async (application: string) => {
    for (const who of ['userHead', 'clerk', 'head'] as const) {
      const done = await act(who, application)
      if (done.status !== 200) throw new Error(JSON.stringify(done.body))
    }
  }
  const grant = async (service: string, key: { id: string }, over: object = {}) => {
    const made = await post('user', 'applications', form(service, key.id, over))
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    await agree(made.body.id)
    const { body } = await get('user', `grants?service=${service}&limit=200`)
    const found = body.items.find((each: { application: string }) => each.application === made.body.id)
    return found as { id: string; application: string }
  }

  return {
    ...desk,
    clock,
    people,
    orgs: { bureau: bureauOrg.id, provider: provider.id, consumer: consumer.id, stranger: stranger.id },
    call,
    get,
    post,
    act,
    client,
    load,
    dataset,
    service,
    form,
    agree,
    grant,
    raise: (dataset: string, columns: Column[]) => editColumns(deps, people.clerk, { dataset, columns }),
    column,
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

export interface Signed {
  algorithm?: SignatureAlgorithm
  /** milliseconds; the desk's clock unless given */
  time?: number
  nonce?: string
  /** what is sent instead of what was signed */
  sent?: { path?: string; body?: string; headers?: Record<string, string | undefined> }
  address?: string
}

/** A signed call, and its receipt decoded. */
export async function signedCall(
  desk: Desk,
  key: { appKey: string; secret: string },
  path: string,
  body: object | string,
  how: Signed = {},
) {
  const { algorithm = 'HMAC-SHA256', sent = {} } = how
  const time = String(how.time ?? desk.clock.now().getTime())
  const nonce = how.nonce ?? randomBytes(16).toString('hex')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const url = `/v1/sharing/services/${path}`
  const signature = signRequest(
    Buffer.from(key.secret),
    { method: 'POST', path: url, time, nonce, body: text },
    algorithm,
  )
  const headers: Record<string, string | undefined> = {
    'content-type': 'application/json',
    'x-shuyuan-key': key.appKey,
    'x-shuyuan-time': time,
    'x-shuyuan-nonce': nonce,
    'x-shuyuan-algorithm': algorithm,
    'x-shuyuan-sign': signature,
    ...sent.headers,
  }
  const reply = await desk.app.inject({
    method: 'POST',
    url: sent.path ? `/v1/sharing/services/${sent.path}` : url,
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)),
    payload: sent.body ?? text,
    ...(how.address ? { remoteAddress: how.address } : {}),
  })
  const receipt = reply.headers['x-shuyuan-receipt']
  return {
    status: reply.statusCode,
    body: reply.json(),
    headers: reply.headers,
    receipt: typeof receipt === 'string' ? parseReceipt(receipt) : null,
  }
}

/** What every call must say (standards §9.4). */
export const circumstances = { purpose: PURPOSE, matter: '低保申请受理', operator: 'A0123', system: '救助核对系统' }
