import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { asSubject, hasMariadb, type LogicalServer, startLogical, startMariadb, testDb, until } from '@shuyuan/testkit'
import mysql from 'mysql2/promise'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { liveSegments } from '../src/capture/segment/segment.store.ts'
import { segmentPath } from '../src/capture/segment/segment-folder.ts'
import { captureMigrations, column, makeDataset, openWorker, plantSource } from './capture-app.ts'

type Answer = ReturnType<typeof JSON.parse>
const clerk: Partial<Subject> = { id: 'usr_clerk', org: 'org_water', roles: ['provider'] }
const bureau: Partial<Subject> = { id: 'usr_bureau', org: 'org_bureau', roles: ['bureau'] }
const stranger: Partial<Subject> = { id: 'usr_other', org: 'org_other', roles: ['provider'] }
const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-balance-'))
const failed: Answer[] = []
const balanced: Answer[] = []
let worker: Awaited<ReturnType<typeof openWorker>>
let app: Awaited<ReturnType<typeof createApp>>
let drop: () => Promise<void>
let town: LogicalServer

async function call(method: 'GET' | 'POST', url: string, body?: object, who = clerk): Promise<Answer> {
  const answer = await app.inject({
    method,
    url: `/v1/connection/${url}`,
    headers: asSubject(who),
    ...(body ? { payload: body } : {}),
  })
  return { status: answer.statusCode, ...(answer.body ? JSON.parse(answer.body) : {}) }
}

beforeAll(async () => {
  town = await startLogical()
  const database = await testDb(captureMigrations)
  drop = database.drop
  worker = await openWorker(database.url, dataDir)
  const { events, policy } = worker.deps
  events.on('connection.reconcile.failed', async (_, event) => void failed.push(event))
  events.on('connection.reconcile.balanced', async (_, event) => void balanced.push(event))
  app = await createApp({
    policy,
    authenticate: async (request) =>
      JSON.parse(Buffer.from(String(request.headers['x-test-subject']), 'base64url').toString()),
  })
  await worker.module.routes?.(app as never)
  await app.ready()
  await worker.start()
}, 60_000)
afterAll(async () => {
  await app?.close()
  await worker?.stop()
  await drop?.()
  await town?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A table of 400 rows in either database, followed. */
async function follow(url: string, schema: string) {
  const { deps } = worker
  const { id: dataset } = await makeDataset(deps, [
    column('id', 'integer', { key: true, required: true }),
    column('姓名', 'text', { sensitivity: 'personal', mask: 'name' }),
    column('金额', 'decimal', { format: '(12,2)' }),
    column('区'),
  ])
  const source = await plantSource(deps, url)
  const made = await call('POST', 'captures', {
    source,
    name: '缴费',
    tables: [{ schema, name: '缴费', dataset }],
    flushMs: 100,
  })
  expect(made.status, JSON.stringify(made)).toBe(201)
  const state = () => call('GET', `captures/${made.id}`)
  expect((await until(state, (s) => s.state === 'running')).state).toBe('running')
  return { capture: made.id as string, dataset, state }
}

/** Compares now; answers the report. */
async function reconcile(dataset: string, partition: string | null = null): Promise<Answer> {
  const queued = await call('POST', `captured/${dataset}/reconcile`, { partition })
  expect(queued.status, JSON.stringify(queued)).toBe(202)
  const job = await until(
    () => worker.deps.jobs.get(queued.job),
    (j) => j?.state !== 'queued' && j?.state !== 'running',
  )
  if (job?.state !== 'done') throw new Error(JSON.stringify(job))
  return call('GET', `reconciliations/${(job.result as Answer).reconciliation}`)
}

/** What a broken disk or a fault of ours would do: one row gone, one changed, one there twice. */
async function plantFaults(dataset: string): Promise<void> {
  const { deps } = worker
  // a version that is being made would put another file in the place of this one
  await deps.jobs.idle()
  const [base] = await liveSegments(deps.db, dataset)
  if (base?.kind !== 'base') throw new Error('no base')
  const path = segmentPath(dataDir, base)
  const rows = `select * replace (case when id = '7' then '0.01' else 金额 end as 金额) from read_parquet('${path}') where id <> '5'`
  await deps.engine.run(`copy (${rows} union all select * from read_parquet('${path}') where id = '9')
    to '${path}.faulty' (format parquet)`)
  renameSync(`${path}.faulty`, path)
}

const FLAWS = [
  { flaw: 'missing', key: ['5'] },
  { flaw: 'altered', key: ['7'] },
  { flaw: 'doubled', key: ['9'] },
]
const byKey = (a: Answer, b: Answer) => (a.key[0] < b.key[0] ? -1 : 1)

it('rows captured are set beside their source in one moment; a lost, a changed and a doubled row are found; a new snapshot mends them', async () => {
  await town.client.query(`create table 缴费 (id int primary key, 姓名 text, 金额 numeric(12,2), 区 text);
    insert into 缴费 select i, '户' || i, i * 1.5, case i % 3 when 0 then null else '区' || i % 3 end from generate_series(1, 400) i`)
  const { capture, dataset, state } = await follow(String(town.target.connection.connectionString), 'public')
  await town.client.query(`update 缴费 set 金额 = 8 where id = 20; delete from 缴费 where id = 21;
    update 缴费 set id = 1000 where id = 22; insert into 缴费 values (2000, '新', null, '')`)
  expect((await call('POST', `captured/${dataset}/reconcile`, { partition: '无' })).code).toBe(
    'CONNECTION_CAPTURE_COLUMN',
  )
  expect((await call('POST', `captured/${dataset}/reconcile`, {}, stranger)).status).toBe(403)
  const first = await reconcile(dataset, '区')
  expect(first).toMatchObject({ balanced: true, moving: false, capture, plan: null, version: null, scope: 'whole' })
  expect(first).toMatchObject({ sourceRows: 400, targetRows: 400, badRows: 0, excluded: [], buckets: [] })
  expect(first.position).toMatch(/^[0-9a-f]{16}$/)
  expect(first.evidence).not.toBeNull()
  expect(first.partitions.map(({ part, equal }: Answer) => [part, equal])).toEqual(
    expect.arrayContaining([
      [null, true],
      ['区1', true],
      ['区2', true],
    ]),
  )
  expect([failed.length, balanced.length]).toEqual([0, 1])

  await call('POST', `captured/${dataset}/versions`)
  await plantFaults(dataset)
  const wrong = await reconcile(dataset)
  expect(wrong).toMatchObject({ balanced: false, moving: false, missing: 1, altered: 1, doubled: 1, extra: 0 })
  const keys = await call('GET', `reconciliations/${wrong.id}/keys`, undefined, bureau)
  expect(keys.items.toSorted(byKey)).toEqual(FLAWS)
  expect(failed).toEqual([{ run: wrong.id, dataset, capture }])
  const lines = (await call('GET', `captures/${capture}/lines`)).items.map(({ text }: Answer) => text)
  expect(lines).toContain('表“缴费”与源库对账不一致：源库 400 行，平台 400 行')
  const of = await call('GET', `reconciliations?capture=${capture}`, undefined, bureau)
  expect(of.items.map(({ id }: Answer) => id)).toEqual([wrong.id, first.id])

  await call('POST', `captures/${capture}/steer`, { action: 'resnapshot', reason: '对账不一致' })
  expect((await until(state, (s) => s.state === 'running')).state).toBe('running')
  expect(await reconcile(dataset)).toMatchObject({ balanced: true, moving: false })
  expect(balanced).toHaveLength(2)
}, 240_000)

it('each night by itself what is followed; what is paused is left alone and refuses', async () => {
  const [{ id: capture, tables }] = (await call('GET', 'captures?state=running')).items
  const { jobs, db } = worker.deps
  const night = async () => {
    const job = await jobs.enqueue(db, 'connection.reconcile-captures', {}, { id: 'system', org: null })
    await jobs.idle()
    return (await jobs.get(job))?.result
  }
  const reports = async () => (await call('GET', `reconciliations?capture=${capture}`)).items.length
  const before = await reports()
  expect(await night()).toEqual({ queued: 1 })
  expect(await reports()).toBe(before + 1)
  await call('POST', `captures/${capture}/steer`, { action: 'pause' })
  expect(await night()).toEqual({ queued: 0 })
  expect((await call('POST', `captured/${tables[0].dataset}/reconcile`, {})).code).toBe('CONNECTION_CAPTURE_STATE')
}, 120_000)

it.skipIf(!hasMariadb)(
  'MariaDB: the same, by its binary log',
  async () => {
    const maria = await startMariadb()
    if (!maria) return
    const { host, port, user, password, database } = maria
    const admin = await mysql.createConnection({ host, port, user, password, database, charset: 'utf8mb4' })
    try {
      await admin.query('create table 缴费 (id int primary key, 姓名 varchar(40), 金额 decimal(12,2), 区 varchar(20))')
      await admin.query("insert into 缴费 select seq, concat('户', seq), seq * 1.5, '区' from seq_1_to_400")
      const { dataset } = await follow(`mysql://${user}:${password}@${host}:${port}/${database}`, database)
      await admin.query('update 缴费 set 金额 = 8 where id = 20')
      expect(await reconcile(dataset)).toMatchObject({ balanced: true, moving: false, sourceRows: 400 })
      await call('POST', `captured/${dataset}/versions`)
      await plantFaults(dataset)
      const wrong = await reconcile(dataset)
      expect(wrong).toMatchObject({ balanced: false, moving: false, missing: 1, altered: 1, doubled: 1, extra: 0 })
      expect((await call('GET', `reconciliations/${wrong.id}/keys`)).items.toSorted(byKey)).toEqual(FLAWS)
    } finally {
      await admin.end()
      await maria.stop()
    }
  },
  240_000,
)
