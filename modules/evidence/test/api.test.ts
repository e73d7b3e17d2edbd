import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { openKeyring } from '@shuyuan/gmcrypto'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import {
  decodeBundle,
  openNote,
  parseNoteKey,
  parseReceipt,
  type Receipt,
  verifyConsistency,
  verifyReceipt,
} from '@shuyuan/tlog'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openEvidence } from '../src/index.ts'
import { type EvidenceTestDeps, evidenceApp } from './factory.ts'

const auditor = asSubject({ id: 'usr_audit', roles: ['auditor'], org: 'org_bureau' })
const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau' })
const provider = asSubject({ roles: ['provider'], org: 'org_a' })
const sysadmin = asSubject({ roles: ['sysadmin'] })
const ID_NUMBER = '11010519491231002X'

let t: TestApp<EvidenceTestDeps>
beforeEach(async () => {
  t = await evidenceApp()
})
afterEach(() => t.close())

const get = (url: string, headers: Record<string, string> = {}) => t.app.inject({ url, headers })
const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  t.app.inject({ method: 'POST', url, payload, headers })
const publish = (object: string, org = 'org_a') =>
  inTx(t.deps.db, (tx) =>
    t.deps.evidence.record(tx, { kind: 'catalogue.entry.published', actor: 'usr_1', org, object }),
  )

describe('record', () => {
  test('reaches the log after the commit, without being asked', async () => {
    const id = await publish('ent_1')
    await vi.waitFor(async () => expect((await get(`/v1/evidence/events/${id}`, auditor)).statusCode).toBe(200), 5000)
    const { event, receipt } = (await get(`/v1/evidence/events/${id}`, auditor)).json()
    expect(event).toMatchObject({
      id,
      kind: 'catalogue.entry.published',
      org: 'org_a',
      object: 'ent_1',
      at: '2026-03-02T09:00:00.000+08:00',
    })
    const { keys } = (await get('/v1/evidence/key')).json()
    expect(verifyReceipt(receipt, keys[0].key)).toMatchObject({ ok: true, signed: true, index: 0 })
  })

  test('leaves nothing when the transaction is rolled back', async () => {
    await expect(
      inTx(t.deps.db, async (tx) => {
        await t.deps.evidence.record(tx, { kind: 'catalogue.entry.published', actor: 'usr_1' })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    await t.deps.settle()
    expect(t.deps.evidence.log.size()).toBe(0)
  })

  test('an event whose outbox row outlived a crash is not shown twice', async () => {
    const id = await publish('ent_1')
    await t.deps.settle()
    const leaf = t.deps.evidence.log.entries(0, 1)[0]?.toString() ?? ''
    await t.deps.evidence.write(id, leaf) // the log has it twice, as after a crash between log and outbox
    await sql`insert into evidence.outbox (id, leaf) values (${id}, ${leaf})`.execute(t.deps.db)
    await t.deps.settle()
    expect(t.deps.evidence.log.size()).toBe(2)
    const { items } = (await get('/v1/evidence/events', auditor)).json()
    expect(items.map((event: { index: number }) => event.index)).toEqual([0])
    expect((await get('/v1/evidence/status', auditor)).json()).toMatchObject({
      waiting: 0,
      logs: [{ size: 2, indexed: 2, lag: 0 }],
    })
    expect((await post('/v1/evidence/audit', {}, auditor)).json().ok).toBe(true)
  })

  test.each([
    ['detail.note', { detail: { note: `办理人 ${ID_NUMBER}` } }, '居民身份证号'],
    ['detail.note', { detail: { note: '电话１３８００１３８０００' } }, '手机号'],
    ['detail.n', { detail: { n: 13_800_138_000 } }, '手机号'],
    ['object', { object: ID_NUMBER }, '居民身份证号'],
    ['detail.mail', { detail: { mail: 'zhang@x.cn' } }, '电子邮箱'],
  ])('refuses personal data in %s', async (field, extra, what) => {
    const refused = inTx(t.deps.db, (tx) => t.deps.evidence.record(tx, { kind: 'a.b', actor: 'usr_1', ...extra }))
    await expect(refused).rejects.toMatchObject({ code: 'EVIDENCE_PERSONAL', params: { field, what } })
    await expect(refused).rejects.not.toThrow(ID_NUMBER)
  })

  test('refuses an event of wrong form', async () => {
    const wrong = { kind: 'Nope', actor: 'usr_1' }
    await expect(t.deps.evidence.append(wrong)).rejects.toMatchObject({ code: 'EVIDENCE_INVALID' })
    const unknown = { kind: 'a.b', actor: 'usr_1', extra: 1 } as { kind: string; actor: string }
    await expect(t.deps.evidence.append(unknown)).rejects.toMatchObject({ code: 'EVIDENCE_INVALID' })
  })
})

describe('append', () => {
  test('answers 200 callers with receipts that verify, and keeps only a keyed hash of the person', async () => {
    const issued = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        t.deps.evidence.append({ kind: 'sharing.call.verified', actor: 'cli_1', person: ID_NUMBER, detail: { i } }),
      ),
    )
    const receipts = issued.map(({ receipt }) => parseReceipt(receipt) as Receipt)
    expect(receipts.map(({ id }) => id)).toEqual(issued.map(({ id }) => id))
    for (const receipt of receipts) expect(verifyReceipt(receipt, t.deps.evidence.log.publicKey).ok).toBe(true)
    expect(receipts.some((receipt) => receipt.leaf.includes('19491231'))).toBe(false)
    expect(await t.deps.evidence.receipt(receipts[7]?.id ?? '')).toMatchObject({ index: receipts[7]?.index })
    await t.deps.settle()
    const found = (await post('/v1/evidence/search', { person: ' 11010519491231002x', limit: 500 }, auditor)).json()
    expect(found.items.length).toBe(200)
    expect((await post('/v1/evidence/search', { person: '110105194912310038' }, auditor)).json().items).toEqual([])
  })
})

describe('GET /v1/evidence/events', () => {
  beforeEach(async () => {
    for (let i = 0; i < 25; i++) await publish(`ent_${i}`, i % 5 === 0 ? 'org_b' : 'org_a')
    await t.deps.settle()
  })

  test('pages through all, newest first, by key', async () => {
    const seen: string[] = []
    let after = ''
    do {
      const page = (await get(`/v1/evidence/events?limit=10${after && `&after=${after}`}`, bureau)).json()
      seen.push(...page.items.map((event: { id: string }) => event.id))
      after = page.next ?? ''
    } while (after)
    expect(new Set(seen).size).toBe(25)
    expect(seen).toEqual([...seen].sort().reverse())
    expect((await get('/v1/evidence/events?after=zzz', bureau)).json().code).toBe('HTTP_CURSOR')
  })

  test.each([
    ['object=ent_3', 1],
    ['kind=catalogue.', 25],
    ['kind=catalogue.entry.published&org=org_b', 5],
    ['actor=usr_2', 0],
    ['from=2026-03-02T09:00:00%2B08:00&to=2026-03-02T09:00:01%2B08:00', 25],
    ['to=2026-03-02T09:00:00%2B08:00', 0],
  ])('filters by %s', async (query, count) =>
    expect((await get(`/v1/evidence/events?${query}`, auditor)).json().items.length).toBe(count),
  )

  test('shows a department its own events only', async () => {
    expect((await get('/v1/evidence/events', provider)).json().items.length).toBe(20)
    expect((await get('/v1/evidence/events?org=org_b', provider)).json().items).toEqual([])
    const { items } = (await get('/v1/evidence/events?org=org_b', auditor)).json()
    expect((await get(`/v1/evidence/events/${items[0].id}`, provider)).statusCode).toBe(403)
    expect((await get('/v1/evidence/events/evd_none', auditor)).json().code).toBe('EVIDENCE_NOT_FOUND')
  })
})

describe('who may', () => {
  test.each([
    ['GET', '/v1/evidence/events', { none: 401, provider: 200, bureau: 200, auditor: 200 }],
    ['GET', '/v1/evidence/checkpoints', { none: 200, provider: 200, bureau: 200, auditor: 200 }],
    ['GET', '/v1/evidence/key', { none: 200, provider: 200, bureau: 200, auditor: 200 }],
    ['GET', '/v1/evidence/tiles/main/tile/0/000.p/1', { none: 200, provider: 200, bureau: 200, auditor: 200 }],
    ['GET', '/v1/evidence/tiles/main/tile/entries/000.p/1', { none: 401, provider: 403, bureau: 403, auditor: 200 }],
    ['GET', '/v1/evidence/tiles/main/tile/%65ntries/000.p/1', { none: 401, provider: 403, bureau: 403, auditor: 200 }],
    ['GET', '/v1/evidence/status', { none: 401, provider: 403, bureau: 200, auditor: 200 }],
    ['POST', '/v1/evidence/audit', { none: 401, provider: 403, bureau: 403, auditor: 200 }],
    ['POST', '/v1/evidence/index/rebuild', { none: 401, provider: 403, bureau: 403, auditor: 403 }],
  ] as const)('%s %s', async (method, url, expected) => {
    await publish('ent_1')
    await t.deps.settle()
    const who = { none: {}, provider, bureau, auditor }
    for (const [name, status] of Object.entries(expected)) {
      const answer = await t.app.inject({
        method,
        url,
        headers: who[name as keyof typeof who],
        ...(method === 'POST' ? { payload: {} } : {}),
      })
      expect([name, answer.statusCode]).toEqual([name, status])
    }
  })
})

describe('proofs for the public', () => {
  test('checkpoint, key, tiles and consistency fit together', async () => {
    for (let i = 0; i < 5; i++) await publish(`ent_${i}`)
    await t.deps.settle()
    const { keys } = (await get('/v1/evidence/key')).json()
    const key = parseNoteKey(keys[0].key)
    if (!key) throw new Error('no key')
    const checkpoint = (await get('/v1/evidence/tiles/main/checkpoint')).body
    expect(openNote(checkpoint, key)).toMatch(/^shuyuan\.local\/evidence\/main\n5\n/)
    const tile = (await get('/v1/evidence/tiles/main/tile/0/000.p/5')).rawPayload
    expect(tile.length).toBe(160)
    const bundle = (await get('/v1/evidence/tiles/main/tile/entries/000.p/5', auditor)).rawPayload
    expect(decodeBundle(bundle)?.length).toBe(5)
    const c = (await get('/v1/evidence/consistency?from=2')).json()
    const hashes = [c.rootFrom, c.rootTo, ...c.proof].map((text: string) => Buffer.from(text, 'base64'))
    expect(verifyConsistency(2, 5, hashes[0] as Buffer, hashes[1] as Buffer, hashes.slice(2))).toBe(true)
    expect((await get('/v1/evidence/consistency?from=2&to=9')).json().code).toBe('TLOG_RANGE')
    expect((await get('/v1/evidence/tiles/main/tile/0/000.p/9')).json().code).toBe('EVIDENCE_TILE_NOT_FOUND')
    expect((await get('/v1/evidence/tiles/other/checkpoint')).json().code).toBe('EVIDENCE_LOG_NOT_FOUND')
  })

  test('POST /v1/evidence/verify tells a true receipt from a changed one', async () => {
    const issued = await t.deps.evidence.append({ kind: 'a.b', actor: 'usr_1', detail: { n: 1 } })
    const receipt = parseReceipt(issued.receipt) as Receipt
    await t.deps.evidence.append({ kind: 'a.b', actor: 'usr_1', detail: { n: 2 } })
    const verify = async (body: Receipt) => (await post('/v1/evidence/verify', body)).json()
    expect(await verify(receipt)).toMatchObject({ ok: true, index: 0 })
    expect(await verify({ ...receipt, leaf: receipt.leaf.replace('"n":1', '"n":2') })).toMatchObject({
      ok: false,
      fault: 'proof',
    })
    expect(await verify({ ...receipt, origin: 'other/log' })).toMatchObject({ ok: false, fault: 'unknown-log' })
    expect((await post('/v1/evidence/verify', { id: 1 })).statusCode).toBe(400)
  })
})

describe('POST /v1/evidence/audit', () => {
  test('is clean, and names the bundle in which one byte was changed', async () => {
    for (let i = 0; i < 3; i++) await publish(`ent_${i}`)
    await t.deps.settle()
    expect((await post('/v1/evidence/audit', {}, auditor)).json()).toMatchObject({
      ok: true,
      logs: [{ writer: 'main', size: 3 }],
    })
    await t.deps.evidence.log.flush()
    const file = join(t.deps.dataDir, 'evidence/main/tile/entries/000.p/4')
    const bytes = readFileSync(file)
    bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60)
    writeFileSync(file, bytes)
    const report = (await post('/v1/evidence/audit', {}, auditor)).json()
    expect(report.ok).toBe(false)
    expect(report.logs[0].findings).toContainEqual({ kind: 'entry', path: 'tile/entries/000.p/4', index: 0 })
  })

  test('names the row of the index that was changed in the database, and the rebuild repairs it', async () => {
    for (let i = 0; i < 3; i++) await publish(`ent_${i}`)
    await t.deps.settle()
    await sql`update evidence.event set actor = 'usr_other' where index = 1`.execute(t.deps.db)
    await sql`delete from evidence.event where index = 2`.execute(t.deps.db)
    const { logs } = (await post('/v1/evidence/audit', {}, auditor)).json()
    expect(logs[0].findings.map((f: { kind: string; index: number }) => [f.kind, f.index])).toEqual([
      ['index', 1],
      ['index', 2],
    ])
    expect((await post('/v1/evidence/index/rebuild', {}, sysadmin)).json()).toMatchObject({ logs: [{ lag: 0 }] })
    expect((await post('/v1/evidence/audit', {}, auditor)).json().ok).toBe(true)
  })
})

describe('several writers', () => {
  test('a gateway worker writes a log of its own, which search, verify and audit cover', async () => {
    const { db, clock, dataDir } = t.deps
    const worker = await openEvidence({
      db,
      clock,
      dataDir,
      keyring: openKeyring(join(dataDir, 'keys')),
      writer: 'gateway-1',
    })
    const issued = await worker.append({ kind: 'sharing.call.verified', actor: 'cli_1', org: 'org_a' })
    const receipt = parseReceipt(issued.receipt) as Receipt
    expect(receipt.origin).toBe('shuyuan.local/evidence/gateway-1')
    expect((await post('/v1/evidence/verify', receipt)).json()).toMatchObject({ ok: true })
    await worker.log.flush()
    await t.deps.settle()
    expect((await get(`/v1/evidence/events/${receipt.id}`, auditor)).json()).toMatchObject({
      event: { writer: 'gateway-1' },
      receipt: { index: 0 },
    })
    expect((await post('/v1/evidence/audit', {}, auditor)).json()).toMatchObject({
      ok: true,
      logs: [{ writer: 'gateway-1', size: 1 }, { writer: 'main' }],
    })
    await worker.close()
    await expect(openEvidence({ db, clock, dataDir, keyring: t.deps.keyring })).rejects.toMatchObject({
      code: 'TLOG_LOCKED',
    })
  })
})

describe('start', () => {
  test('refuses a log that was rolled back to an older copy', async () => {
    const { dataDir, evidence } = t.deps
    await publish('ent_1')
    await t.deps.settle()
    await evidence.log.flush()
    cpSync(join(dataDir, 'evidence/main'), join(dataDir, 'old'), {
      recursive: true,
      filter: (path) => !path.endsWith('/lock'),
    })
    await publish('ent_2')
    await t.deps.settle()
    const { createEvidenceModule } = await import('../src/index.ts')
    const { readLog } = await import('@shuyuan/tlog')
    const key = t.deps.keyring.signingKey('evidence')
    const old = readLog({ dir: join(dataDir, 'old'), origin: evidence.origin('main'), key })
    const module = createEvidenceModule({
      ...t.deps,
      evidence: { ...evidence, log: Object.assign(Object.create(null), evidence.log, old) },
    })
    await expect(module.start?.()).rejects.toMatchObject({ code: 'EVIDENCE_ROLLED_BACK', params: { seen: 2, size: 1 } })
  })
})
