import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDb, fixedClock } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'
import { preparedStory } from './prepared-story.ts'
import { type Answer, fetcher, must, type Send, signedSend } from './send.ts'
import { serverProcess } from './server-process.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const clock = fixedClock(new Date().toISOString())
let theatre: Theatre
let org: string
beforeAll(async () => {
  theatre = await openTheatre({ clock })
  org = await orgOf(theatre.send)
})
afterAll(() => theatre?.close())

const orgOf = async (send: Send): Promise<string> =>
  (await must<{ subject: { org: string } }>(send('consumer', 'GET', '/v1/identity/me'), 200)).subject.org
/** Creates a calling application: its answer holds a secret that is shown once. */
const create = (send: Send, of: string, name: string, key: string, who = 'consumer' as const): Promise<Answer> =>
  send(who, 'POST', '/v1/identity/clients', { name, org: of }, { 'idempotency-key': key })
const namesOf = async (send: Send): Promise<string[]> => {
  const names: string[] = []
  for (let after = ''; ; ) {
    const page = await must<{ items: { name: string }[]; next: string | null }>(
      send('consumer', 'GET', `/v1/identity/clients?limit=500${after}`),
      200,
    )
    names.push(...page.items.map(({ name }) => name))
    if (page.next === null) return names
    after = `&after=${encodeURIComponent(page.next)}`
  }
}

test('the same key with the same request gets the first answer again, secret and all, and one thing exists', async () => {
  const key = randomUUID()
  const first = await create(theatre.send, org, '重发一次', key)
  const again = await create(theatre.send, org, '重发一次', key)
  expect([first.status, first.headers['idempotency-replayed']]).toEqual([201, undefined])
  expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true'])
  expect(again.body).toBe(first.body)
  expect(again.headers['content-type']).toBe(first.headers['content-type'])
  expect((await namesOf(theatre.send)).filter((name) => name === '重发一次')).toHaveLength(1)
})

test('a key that was used for something else is refused; the keys of two people do not meet', async () => {
  const key = randomUUID()
  const mine = await create(theatre.send, org, '我的系统', key)
  const other = await create(theatre.send, org, '别的系统', key)
  expect([other.status, other.json<{ code: string }>().code]).toEqual([409, 'HTTP_IDEMPOTENCY_REUSED'])
  const elsewhere = await theatre.send(
    'consumer',
    'POST',
    '/v1/workflow/notices/read-all',
    {},
    { 'idempotency-key': key },
  )
  expect(elsewhere.json<{ code: string }>().code).toBe('HTTP_IDEMPOTENCY_REUSED')
  const { subject } = (await theatre.send('rival', 'GET', '/v1/identity/me')).json<{ subject: { org: string } }>()
  const theirs = await theatre.send(
    'rival',
    'POST',
    '/v1/identity/clients',
    { name: '我的系统', org: subject.org },
    { 'idempotency-key': key },
  )
  expect(theirs.status).toBe(201)
  expect(theirs.body).not.toBe(mine.body)
})

test.each(['', ' ', 'x'.repeat(101), '汉字', 'a b'])('the key %j is refused before anything runs', async (key) => {
  const header = { 'idempotency-key': Buffer.from(key).toString('latin1') }
  const reply = await theatre.send('consumer', 'POST', '/v1/identity/clients', { name: '坏键', org }, header)
  expect([reply.status, reply.json<{ code: string }>().code]).toEqual([400, 'HTTP_IDEMPOTENCY_KEY'])
  expect(await namesOf(theatre.send)).not.toContain('坏键')
})

test('thirty at once have one effect: one answer, the others are it or are told to come back', async () => {
  const key = randomUUID()
  const replies = await Promise.all(Array.from({ length: 30 }, () => create(theatre.send, org, '同时三十个', key)))
  const good = replies.filter(({ status }) => status === 201)
  const early = replies.filter(({ status }) => status === 409)
  expect(new Set(good.map(({ body }) => body)).size).toBe(1)
  expect(good.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1)
  expect(new Set(early.map((reply) => reply.json<{ code: string }>().code))).toEqual(
    new Set(early.length > 0 ? ['HTTP_IDEMPOTENCY_RUNNING'] : []),
  )
  expect(good.length + early.length).toBe(30)
  expect((await namesOf(theatre.send)).filter((name) => name === '同时三十个')).toHaveLength(1)
})

test('a refusal gives the key back: the corrected state is judged anew', async () => {
  const key = randomUUID()
  const refused = await create(theatre.send, 'org_none', '先错后对', key)
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect((await create(theatre.send, org, '先错后对', key)).status).toBe(201)
  expect((await theatre.send('consumer', 'POST', '/v1/identity/clients', {}, { 'idempotency-key': key })).status).toBe(
    400,
  )
})

test('answers rest sealed and without the key, and are forgotten after a day', async () => {
  const key = `secret-${randomUUID()}`
  const reply = await create(theatre.send, org, '一天以后', key)
  const { secret } = reply.json<{ secret: string }>()
  const { db } = theatre.platform.deps
  const { rows } = await sql`select * from http.answer`.execute(db)
  expect(rows.length).toBeGreaterThan(0)
  for (const kept of [key, secret, '一天以后']) expect(JSON.stringify(rows)).not.toContain(kept)
  expect(theatre.logged.join()).not.toContain(key)
  const now = clock.now().getTime()
  const later = async (ms: number): Promise<Answer> => {
    clock.set(new Date(now + ms).toISOString())
    return create(signedSend(theatre.transport), org, '一天以后', key)
  }
  expect((await later(24 * 3_600_000 - 1)).body).toBe(reply.body)
  expect(await later(24 * 3_600_000 + 1)).toMatchObject({ status: 201 })
  expect(await db.selectFrom('http.answer').select('id').execute()).toHaveLength(1)
  clock.set(new Date(now).toISOString())
})

test('what needs no session, and uploads, are as they were: the header changes nothing', async () => {
  const key = { 'idempotency-key': randomUUID() }
  const body = { login: 'consumer01', password: 'wrong' }
  for (let i = 0; i < 2; i++) {
    const login = await theatre.transport({ method: 'POST', url: '/v1/identity/login', payload: body, headers: key })
    expect([login.status, login.headers['idempotency-replayed']]).toEqual([401, undefined])
  }
  const upload = () => theatre.send('provider', 'POST', '/v1/intake/uploads?name=a.csv', 'a\n1\n', key)
  const ids = [await upload(), await upload()].map((reply) => reply.json<{ id: string }>().id)
  expect(new Set(ids).size).toBe(2)
})

test('kill -9 while writes run: every key has at most one effect, what was answered is answered the same, the rest says so', async () => {
  const story = await preparedStory()
  const base = await copyDb(story.database)
  const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-keys-'))
  cpSync(story.dataDir, dataDir, { recursive: true })
  const server = await serverProcess(['--data', dataDir, '--role', 'api'], { DATABASE_URL: base.url })
  try {
    await server.start()
    const unknown: string[] = []
    const answered = new Map<string, string>()
    for (let round = 0; round < 4 && unknown.length === 0; round++) {
      const send = signedSend(fetcher(server.url))
      const department = await orgOf(send)
      const keys = Array.from({ length: 60 }, (_, i) => `批次${round}第${i}个`)
      const fire = (name: string) => create(send, department, name, Buffer.from(name).toString('hex'))
      const running = keys.map(async (name) => {
        const reply = await fire(name).catch(() => null)
        if (reply?.status === 201) answered.set(name, reply.body)
      })
      await Promise.any(running)
      await server.kill()
      await Promise.all(running)
      await server.start()
      for (const name of keys) {
        const reply = await fire(name)
        if (reply.status === 201) {
          if (answered.has(name)) expect(reply.body).toBe(answered.get(name))
        } else {
          expect([reply.status, reply.json<{ code: string }>().code]).toEqual([409, 'HTTP_IDEMPOTENCY_UNKNOWN'])
          expect(answered.has(name), `${name} was answered before`).toBe(false)
          unknown.push(name)
        }
      }
      const names = await namesOf(signedSend(fetcher(server.url)))
      for (const name of keys) {
        const count = names.filter((each) => each === name).length
        expect(count, name).toBeLessThanOrEqual(1)
        if (!unknown.includes(name)) expect(count, name).toBe(1)
      }
    }
    console.log(`${answered.size} answered before a kill, ${unknown.length} cut off and reported so`)
    expect(unknown.length).toBeGreaterThan(0)
  } finally {
    await server.stop()
    await base.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
