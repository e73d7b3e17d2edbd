import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { catalogueMigrations, cataloguePolicy, createCatalogueModule } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import { createIdentityModule, createOrg, identityPolicy } from '@shuyuan/identity'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { openOutbound } from '@shuyuan/outbound'
import { anonymous, type Subject } from '@shuyuan/policy'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { createHarvestModule, harvestMigrations, harvestPolicy } from '../src/index.ts'

const identityMigrations = { module: 'identity', dir: join(import.meta.dirname, '../../identity/migrations') }
export const harvestPolicies = {
  jobs: jobsPolicy,
  evidence: evidencePolicy,
  identity: identityPolicy,
  standards: standardsPolicy,
  workflow: workflowPolicy,
  catalogue: cataloguePolicy,
  harvest: harvestPolicy,
}
export const migrationsUpToHarvest = [
  jobsMigrations,
  evidenceMigrations,
  identityMigrations,
  standardsMigrations,
  workflowMigrations,
  catalogueMigrations,
  harvestMigrations,
]

/** Deps and modules up to harvest; sources on this machine may be read, as an in-house source would be allowed. */
export async function buildHarvest(base: BaseDeps) {
  const keyring = openKeyring(join(base.dataDir, 'keys'))
  const evidence = await openEvidence({ ...base, keyring })
  const jobs = createJobs(base.db)
  const outbound = openOutbound({ allow: ['127.0.0.1'] })
  const deps = { ...base, keyring, evidence, jobs, outbound, calendar: openCalendars(base) }
  const modules = [
    createEvidenceModule(deps),
    createIdentityModule(deps),
    createStandardsModule(deps),
    createWorkflowModule(deps),
    createCatalogueModule(deps),
    createHarvestModule(deps),
    createJobsModule(deps),
  ]
  return { deps, modules }
}

/** The platform up to harvest, with a bureau, two departments and their people. */
export async function openHarvest() {
  const started = Date.now()
  const today = Date.parse('2026-05-13T10:00:00+08:00')
  const desk = await testApp({
    migrations: migrationsUpToHarvest,
    policies: harvestPolicies,
    clock: { now: () => new Date(today + Date.now() - started) },
    build: buildHarvest,
  })
  const { deps } = desk
  const org = (name: string, code: string) =>
    inTx(deps.db, (tx) => createOrg(deps, tx, { name, code, region: '321100', kind: 'department' }))
  const bureau = await org('市数据局', '113211000141523477')
  const first = await org('市民政局', '12321100468567897C')
  const second = await org('市医保局', '53110000500001237G')
  const person = (id: string, at: string, ...roles: string[]): Subject => ({
    kind: 'user',
    id,
    name: `${id}同志`,
    org: at,
    roles,
    region: '',
  })
  const people = {
    bureau: person('usr_bureau', bureau.id, 'bureau'),
    auditor: person('usr_auditor', bureau.id, 'auditor'),
    clerk: person('usr_clerk', first.id, 'provider'),
    head: person('usr_head', first.id, 'cdo'),
    other: person('usr_other', second.id, 'provider'),
    consumer: person('usr_consumer', second.id, 'consumer'),
    public: anonymous,
  }
  type Who = keyof typeof people
  const call = async (who: Who, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object | string | Buffer) => {
    const headers: Record<string, string> = who === 'public' ? {} : asSubject(people[who])
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) headers['content-type'] = 'application/octet-stream'
    const url = path.startsWith('/') ? path : `/v1/harvest/${path}`
    const reply = await desk.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
    const json = String(reply.headers['content-type']).includes('json')
    return { status: reply.statusCode, body: json ? reply.json() : reply.body }
  }
  const get = (who: Who, path: string) => call(who, 'GET', path)
  const post = (who: Who, path: string, payload: object | string | Buffer = {}) => call(who, 'POST', path, payload)
  /** the body of an answer that must be good */
  const good = (answer: { status: number; body: unknown }) => {
    if (answer.status >= 400) throw new Error(JSON.stringify(answer.body))
    return answer.body as never
  }
  let sources = 0
  return {
    ...desk,
    first,
    second,
    people,
    call,
    get,
    post,
    good: good as (answer: { status: number; body: unknown }) => any,
    source: async (body: object, who: Who = 'bureau') =>
      (good as any)(await post(who, 'sources', { name: `来源${++sources}`, provider: first.id, ...body })),
    /** runs a source to its end and answers the report */
    async run(source: { id: string }, body: object = {}) {
      const started = (good as any)(await post('bureau', `sources/${source.id}/runs`, body))
      await deps.jobs.idle()
      return (await get('bureau', `runs/${started.run.id}`)).body
    },
  }
}
export type HarvestDesk = Awaited<ReturnType<typeof openHarvest>>

type Answer = (request: IncomingMessage, reply: ServerResponse) => void

/** A remote catalogue on this machine. `answer` may be exchanged between two runs. */
export async function openRemote(answer: Answer) {
  const remote = { answer, url: '', asked: [] as string[], close: () => Promise.resolve() }
  const server = createServer((request, reply) => {
    remote.asked.push(request.url ?? '')
    remote.answer(request, reply)
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  remote.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  remote.close = async () => {
    server.closeAllConnections()
    await new Promise<void>((ok) => server.close(() => ok()))
  }
  return remote
}

export interface Pack {
  id: string
  title: string
  [key: string]: unknown
}

/** Packages served as CKAN does, by pages of `package_search`. */
export const ckan =
  (packs: () => Pack[], count?: () => number): Answer =>
  (request, reply) => {
    const url = new URL(request.url ?? '', 'http://x')
    reply.setHeader('content-type', 'application/json')
    if (!url.pathname.endsWith('/package_search')) return void reply.writeHead(404).end('{}')
    const start = Number(url.searchParams.get('start'))
    const since = /metadata_modified:\[(\S+) TO/.exec(url.searchParams.get('fq') ?? '')?.[1]
    const all = packs().filter((pack) => !since || String(pack.metadata_modified) >= since)
    const results = all.slice(start, start + Number(url.searchParams.get('rows')))
    reply.end(JSON.stringify({ help: '', success: true, result: { count: count?.() ?? all.length, results } }))
  }

/** A package with everything that counts. */
export const pack = (i: number, change: object = {}): Pack => ({
  id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  name: `set-${i}`,
  title: `数据集第${i}号`,
  notes: `第 ${i} 号的说明`,
  metadata_modified: '2026-05-01T00:00:00',
  metadata_created: '2026-01-01T00:00:00',
  organization: { title: '省民政厅' },
  tags: [{ name: '救助' }],
  groups: [],
  extras: [{ key: 'frequency', value: '每月' }],
  resources: [
    {
      name: 'csv',
      url: `http://files.invalid/${i}.csv`,
      format: 'CSV',
      schema: {
        fields: [
          { name: 'a', title: `项目${i % 7}` },
          { name: 'b', title: '名称' },
        ],
      },
    },
  ],
  ...change,
})
