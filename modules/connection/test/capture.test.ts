import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTx, openSession } from '@shuyuan/db'
import { createApp } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { asSubject, hasMariadb, type LogicalServer, startLogical, startMariadb, testDb, until } from '@shuyuan/testkit'
import { sql } from 'kysely'
import mysql from 'mysql2/promise'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { updateCapture } from '../src/capture/capture.store.ts'
import { runCapture } from '../src/capture/run-capture.ts'
import { captureMigrations, column, makeDataset, openWorker, plantSource } from './capture-app.ts'
import { plantEntry } from './plant-entry.ts'

type Answer = ReturnType<typeof JSON.parse>

const clerk: Partial<Subject> = { id: 'usr_clerk', org: 'org_water', roles: ['provider'] }
const bureau: Partial<Subject> = { id: 'usr_bureau', org: 'org_bureau', roles: ['bureau'] }
const stranger: Partial<Subject> = { id: 'usr_other', org: 'org_other', roles: ['provider'] }

let town: LogicalServer
let worker: Awaited<ReturnType<typeof openWorker>>
let app: Awaited<ReturnType<typeof createApp>>
let drop: () => Promise<void>
let dataset: string
let source: string
let capture: string
const drifts: Answer[] = []
const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-capture-'))

async function call(
  method: 'GET' | 'POST',
  url: string,
  body?: object,
  who = clerk,
): Promise<{ status: number; body: Answer }> {
  const answer = await app.inject({
    method,
    url: `/v1/connection/${url}`,
    headers: asSubject(who),
    ...(body ? { payload: body } : {}),
  })
  return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : null }
}

const rows = (who = clerk) => call('GET', `captured/${dataset}/rows?limit=100`, undefined, who).then((a) => a.body)
/** The rows once they look as wanted, as `id:name:amount`. */
const settled = async (want: string[]) => {
  const read = async () => ((await rows()).items as Answer[])?.map((r) => `${r.编号}:${r.姓名}:${r.金额}`) ?? []
  return until(read, (got) => JSON.stringify(got) === JSON.stringify(want))
}
const state = async () => (await call('GET', `captures/${capture}`)).body

beforeAll(async () => {
  town = await startLogical()
  await town.client.query(`create table 缴费 (id int primary key, 姓名 text, 金额 text, 备注 text)`)
  await town.client.query(
    `insert into 缴费 values (1, '张三', '10.50', 'x'), (2, '李四', '十元', ''), (3, '王五', null, null)`,
  )
  const database = await testDb(captureMigrations)
  drop = database.drop
  worker = await openWorker(database.url, dataDir)
  worker.deps.events.on('connection.drift.found', async (_, event) => void drifts.push(event))
  app = await createApp({
    policy: worker.deps.policy,
    authenticate: async (request) =>
      JSON.parse(Buffer.from(String(request.headers['x-test-subject']), 'base64url').toString()),
  })
  await worker.module.routes?.(app as never)
  await app.ready()
  await worker.start()
  source = await plantSource(worker.deps, String(town.target.connection.connectionString))
  const made = await makeDataset(worker.deps, [
    column('编号', 'integer', { key: true, required: true, title: 'id' }),
    column('姓名', 'text', { sensitivity: 'personal', mask: 'name' }),
    column('金额', 'decimal', { format: '(12,2)' }),
  ])
  dataset = made.id
})
afterAll(async () => {
  await app?.close()
  await worker?.stop()
  await drop?.()
  await town?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

it('says what the source lacks, and refuses a table whose key fills nothing', async () => {
  await town.client.query('create table 无主键 (a int)')
  const lacking = await call('POST', 'capture-checks', { source, tables: [{ schema: 'public', name: '无主键' }] })
  expect(lacking.body.items).toMatchObject([
    { what: 'no_key', blocking: true, remedy: expect.stringContaining('PRIMARY KEY') },
  ])
  const table = { schema: 'public', name: '缴费', dataset, links: [{ source: '姓名', column: '姓名' }] }
  expect((await call('POST', 'captures', { source, name: '缴费', tables: [table] })).body.code).toBe(
    'CONNECTION_CAPTURE_COLUMNS',
  )
  const links = [{ source: 'no', column: '编号' }]
  expect((await call('POST', 'captures', { source, name: '缴费', tables: [{ ...table, links }] })).status).toBe(400)
  expect(
    (await call('POST', 'captures', { source, name: '缴费', tables: [{ ...table, links: undefined }] }, stranger))
      .status,
  ).toBe(403)
})

it('snapshot, then every change within a second; bad values wait, never lost; the first version is a version like any other', async () => {
  const made = await call('POST', 'captures', {
    source,
    name: '缴费捕获',
    tables: [{ schema: 'public', name: '缴费', dataset }],
    flushMs: 100,
  })
  expect(made.status).toBe(201)
  capture = made.body.id
  expect(made.body.tables[0].links).toHaveLength(3)
  expect(
    (await call('POST', 'captures', { source, name: '又', tables: [{ schema: 'public', name: '缴费', dataset }] })).body
      .code,
  ).toBe('CONNECTION_CAPTURE_TAKEN')
  expect(await settled(['1:张三:10.50', '3:王五:null'])).toEqual(['1:张三:10.50', '3:王五:null'])
  expect(await rows()).toMatchObject({ rows: 2, bad: 1 })
  await town.client.query('begin')
  await town.client.query(`insert into 缴费 values (4, '赵六', '1', null)`)
  await town.client.query(`update 缴费 set 金额 = '20' where id = 2`)
  await town.client.query(`update 缴费 set id = 30 where id = 3`)
  await town.client.query(`delete from 缴费 where id = 1`)
  await town.client.query('commit')
  const want = ['2:李四:20.00', '4:赵六:1.00', '30:王五:null']
  expect(await settled(want)).toEqual(want)
  expect(await rows()).toMatchObject({ rows: 3, bad: 0, columns: [{ name: '编号', key: true }, {}, {}] })
  // Others see personal columns masked, strangers nothing.
  expect((await rows(bureau)).items[0].姓名).not.toBe('李四')
  expect((await call('GET', `captured/${dataset}/rows`, undefined, stranger)).status).toBe(403)
  await worker.deps.jobs.idle()
  const first = await state()
  expect(first).toMatchObject({ state: 'running', trouble: null, tables: [{ changes: 6, waiting: 5 }] })
  const versions = await sql<{
    rowsIn: number
    rowsBad: number
    cause: string
  }>`select rows_in, rows_bad, cause from intake.version where dataset = ${dataset}`.execute(worker.deps.db)
  expect(versions.rows).toEqual([{ rowsIn: 3, rowsBad: 1, cause: 'capture' }])
  expect((await call('POST', `captured/${dataset}/versions`)).status).toBe(202)
  await worker.deps.jobs.idle()
  expect((await state()).tables[0]).toMatchObject({ waiting: 0, compacting: false })
  expect(await settled(want)).toEqual(want)
  const segments = (await call('GET', `captures/${capture}/segments`)).body.items as Answer[]
  expect(segments.filter((s) => s.retiredAt === null).map((s) => s.kind)).toEqual(['base'])
  expect(segments.find((s) => s.kind === 'changes')).toMatchObject({ rows: 5, inserts: 1, updates: 2, deletes: 2 })
})

it('lineage knows the table behind each version, and who ends the capture is told what it fills', async () => {
  const { db, events } = worker.deps
  const edges = await db
    .selectFrom('lineage.columnEdge')
    .select(['source', 'sourceColumn', 'targetColumn', 'job'])
    .where('target', '=', `dataset:${dataset}`)
    .orderBy('sourceColumn')
    .execute()
  const from = { source: `table:${source}/public.缴费`, job: 'connection.capture' }
  expect(edges).toHaveLength(3)
  expect(edges).toContainEqual({ ...from, sourceColumn: 'id', targetColumn: '编号' })
  expect(edges).toContainEqual({ ...from, sourceColumn: '金额', targetColumn: '金额' })
  const found: object[] = []
  await inTx(db, (tx) =>
    events.emit(tx, 'lineage.change.asked', { kind: 'capture', id: capture, found: found as never }),
  )
  expect(found).toEqual([{ org: 'org_water', nodes: [`dataset:${dataset}`] }])
  const still: Answer[] = []
  const touched = [{ kind: 'connection', id: source, columns: null }]
  await inTx(db, (tx) => events.emit(tx, 'lineage.impact.asked', { touched, found: still }))
  expect(still).toMatchObject([{ kind: 'capture', id: capture, link: `/connection/captures/${capture}` }])
})

it('pause and resume lose nothing; TRUNCATE empties; a new snapshot starts over', async () => {
  expect((await call('POST', `captures/${capture}/steer`, { action: 'pause', reason: '源库维护' })).body.state).toBe(
    'paused',
  )
  expect((await call('POST', `captures/${capture}/steer`, { action: 'pause' })).body.code).toBe(
    'CONNECTION_CAPTURE_STATE',
  )
  expect((await call('POST', `captures/${capture}/steer`, { action: 'end' }, stranger)).status).toBe(403)
  await town.client.query(`update 缴费 set 金额 = '99.9' where id = 4`)
  await call('POST', `captures/${capture}/steer`, { action: 'resume' })
  const want = ['2:李四:20.00', '4:赵六:99.90', '30:王五:null']
  expect(await settled(want)).toEqual(want)
  await town.client.query('truncate 缴费')
  await town.client.query(`insert into 缴费 values (7, '钱七', '7', null)`)
  expect(await settled(['7:钱七:7.00'])).toEqual(['7:钱七:7.00'])
  await call('POST', `captures/${capture}/steer`, { action: 'resnapshot', reason: '核对' })
  await until(state, (s) => s.state === 'running')
  expect(await settled(['7:钱七:7.00'])).toEqual(['7:钱七:7.00'])
  const lines = (await call('GET', `captures/${capture}/lines`)).body.items.map((l: Answer) => l.text)
  expect(lines).toContain('暂停：源库维护')
  expect(lines.filter((l: string) => l.startsWith('快照完成'))).toHaveLength(2)
})

it('what is followed is current although nothing changes; what is paused grows old', async () => {
  // the version of the new snapshot is made, and the follower has left
  await until(state, ({ tables: [table] }) => table.waiting === 0 && !table.compacting)
  await call('POST', `captures/${capture}/steer`, { action: 'pause' })
  const slots = async () => (await town.client.query('select from pg_replication_slots where active')).rows
  expect(await until(slots, (active) => active.length === 0)).toEqual([])
  const { db } = worker.deps
  await plantEntry(db, { dataset, updateCycle: '4', refreshed: new Date(Date.now() - 40 * 86_400_000) })
  const versions = async () =>
    (await sql`select from intake.version where dataset = ${dataset}`.execute(db)).rows.length
  const before = await versions()
  const stale = async () => (await call('GET', 'freshness')).body.items.map((one: Answer) => one.stale)
  expect(await stale()).toEqual([true])
  await call('POST', `captures/${capture}/steer`, { action: 'resume' })
  // the source says something, about another table
  await town.client.query('create table 旁表 (id int primary key); insert into 旁表 values (1)')
  expect(await until(stale, ([old]) => old === false)).toEqual([false])
  expect(await versions()).toBe(before)
})

it('a new column is told and capture goes on; a renamed one holds it until the owner accepts', async () => {
  await town.client.query('alter table 缴费 add column 渠道 text')
  await town.client.query(`insert into 缴费 values (8, '孙八', '8', null, '窗口')`)
  expect(await settled(['7:钱七:7.00', '8:孙八:8.00'])).toHaveLength(2)
  expect((await state()).tables[0].drift).toMatchObject({ holds: false, changes: [{ kind: 'added', column: '渠道' }] })
  await town.client.query('alter table 缴费 rename column 金额 to 应缴金额')
  await town.client.query(`update 缴费 set 应缴金额 = '9' where id = 8`)
  const held = await until(state, (s) => s.state === 'held')
  expect(held).toMatchObject({ state: 'held', tables: [{ drift: { holds: true } }] })
  expect(held.tables[0].drift.changes.map((c: Answer) => c.kind)).toContain('renamed')
  const notices = await sql<{
    n: number
  }>`select count(*)::int as n from workflow.notice where title like '源表%'`.execute(worker.deps.db)
  expect(notices.rows[0]?.n).toBe(2)
  const link = `/connection/captures/${capture}`
  expect(drifts).toMatchObject([
    { dataset, link },
    { dataset, link },
  ])
  expect((await call('POST', `captured/${dataset}/structure`, { reason: '源系统升级' })).body.state).toBe('running')
  expect(await settled(['7:钱七:7.00', '8:孙八:9.00'])).toEqual(['7:钱七:7.00', '8:孙八:9.00'])
  expect((await call('POST', `captured/${dataset}/structure`, {})).body.code).toBe('CONNECTION_CAPTURE_NO_DRIFT')
})

/** A person pauses while a follower finds its place at the source gone: the capture stays paused. */
async function decidesMeanwhile(): Promise<void> {
  const { deps } = worker
  const person = await openSession(deps.db, { lost: () => {} })
  try {
    // from here on the follower below is the only one: the platform's own has let go
    await person.query("select pg_advisory_lock(hashtext('connection.capture'), hashtext($1))", [capture])
    await updateCapture(deps.db, capture, { state: 'running' })
    await person.query('begin')
    await person.query("update connection.capture set state = 'paused' where id = $1", [capture])
    const following = runCapture(deps, capture, AbortSignal.timeout(60_000))
    const waiting = () =>
      person.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
    expect(await until(waiting, ({ length }) => length > 0)).toHaveLength(1)
    await person.query('commit')
    await following
    expect(await state()).toMatchObject({ state: 'paused', trouble: null })
  } finally {
    await person.close()
  }
}

it('a source that has thrown its log away is told, and a new snapshot repairs it; ended, nothing is left at the source', async () => {
  await call('POST', `captures/${capture}/steer`, { action: 'pause' })
  const slots = async () => (await town.client.query('select slot_name, active from pg_replication_slots')).rows
  await until(slots, (s) => s.every((slot) => !slot.active))
  await town.client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots')
  await town.client.query(`delete from 缴费 where id = 7`)
  await decidesMeanwhile()
  await call('POST', `captures/${capture}/steer`, { action: 'resume' })
  expect((await until(state, (s) => s.state === 'lost')).trouble).toMatchObject({ code: 'CAPTURE_LOG_GONE' })
  await call('POST', `captures/${capture}/steer`, { action: 'resnapshot' })
  expect(await settled(['8:孙八:9.00'])).toEqual(['8:孙八:9.00'])
  expect((await call('POST', `captures/${capture}/steer`, { action: 'end' })).body).toMatchObject({
    state: 'ended',
    actions: [],
  })
  expect(await slots()).toEqual([])
  expect((await town.client.query('select from pg_publication')).rows).toEqual([])
  expect((await call('GET', 'captures?state=ended')).body.items).toHaveLength(1)
  expect((await call('GET', 'captures', undefined, stranger)).body.items).toEqual([])
  expect((await call('GET', `captures/${capture}/lag`)).body.items.length).toBeGreaterThan(0)
})

it.skipIf(!hasMariadb)('MariaDB: snapshot, changes, a new and a renamed column through the same tables', async () => {
  const maria = await startMariadb()
  if (!maria) return
  const { host, port, user, password, database } = maria
  const admin = await mysql.createConnection({ host, port, user, password, database, charset: 'utf8mb4' })
  try {
    await admin.query(
      'create table 办件 (id bigint primary key, 事项 varchar(50), 金额 decimal(12,2)) character set utf8mb4',
    )
    await admin.query("insert into 办件 values (1, '开户', 1.5), (2, '销户', null)")
    const url = `mysql://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`
    const made = await makeDataset(worker.deps, [
      column('id', 'integer', { key: true, required: true }),
      column('事项'),
      column('金额', 'decimal', { format: '(12,2)' }),
    ])
    const body = {
      source: await plantSource(worker.deps, url),
      name: '办件',
      tables: [{ schema: database, name: '办件', dataset: made.id }],
    }
    const begun = await call('POST', 'captures', body)
    expect(begun.status).toBe(201)
    const id = begun.body.id as string
    const read = async () => (await call('GET', `captured/${made.id}/rows?limit=9`)).body.items ?? []
    await until(read, (items) => items.length === 2)
    await admin.query('update 办件 set 金额 = 9.99 where id = 2')
    await admin.query("insert into 办件 values (9007199254740993, '大号', -0.01)")
    await admin.query('delete from 办件 where id = 1')
    const want = [
      { id: '2', 事项: '销户', 金额: '9.99' },
      { id: '9007199254740993', 事项: '大号', 金额: '-0.01' },
    ]
    const seen = (rows: object[]) => until(read, (items) => JSON.stringify(items) === JSON.stringify(rows))
    expect(await seen(want)).toEqual(want)
    // A column more goes on, told; a column renamed holds until the owner accepts.
    const of = async () => (await call('GET', `captures/${id}`)).body
    await admin.query('alter table 办件 add column 渠道 varchar(20)')
    await admin.query("update 办件 set 金额 = 8, 渠道 = '窗口' where id = 2")
    const grown = [{ ...want[0], 金额: '8.00' }, want[1] as object]
    expect(await seen(grown)).toEqual(grown)
    expect((await of()).tables[0].drift).toMatchObject({ holds: false, changes: [{ kind: 'added', column: '渠道' }] })
    await admin.query('alter table 办件 rename column 金额 to 应缴金额')
    await admin.query('update 办件 set 应缴金额 = 7 where id = 2')
    const held = await until(of, ({ state }) => state === 'held')
    expect(held).toMatchObject({ state: 'held', tables: [{ drift: { holds: true } }] })
    expect(held.tables[0].drift.changes.map((c: Answer) => c.kind)).toContain('renamed')
    expect(await read()).toEqual(grown)
    expect((await call('POST', `captured/${made.id}/structure`, { reason: '升级' })).body.state).toBe('running')
    const accepted = [{ ...want[0], 金额: '7.00' }, want[1] as object]
    expect(await seen(accepted)).toEqual(accepted)
  } finally {
    await admin.end()
    await maria.stop()
  }
})
