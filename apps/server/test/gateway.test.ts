import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signRequest } from '@shuyuan/gmcrypto'
import { freePort, until } from '@shuyuan/testkit'
import { parseReceipt, verifyReceipt } from '@shuyuan/tlog'
import { circumstances, type Desk, openDesk } from '../../../modules/sharing/test/factory.ts'
import { type GatewayWorkers, startGatewayWorkers } from '../src/gateway-workers.ts'

const QUOTA = 1000
let desk: Desk
let key: { id: string; appKey: string; secret: string }
let service: { id: string; code: string; dataset: string }
let grant: { id: string }
let workers: GatewayWorkers
let url: string
let count = 0

beforeAll(async () => {
  const now = new Date()
  desk = await openDesk(now.toISOString())
  key = await desk.client()
  service = await desk.service()
  const validTo = `${now.getFullYear() + 1}-12-31`
  grant = await desk.grant(service.id, key, { validFrom: '2026-01-01', validTo, dailyQuota: QUOTA })
  const found = await sql<{ name: string }>`select current_database() as name`.execute(desk.deps.db)
  const port = await freePort()
  const databaseUrl = Object.assign(new URL(process.env.SHUYUAN_TEST_PG as string), {
    pathname: `/${found.rows[0]?.name}`,
  }).toString()
  const at = { count: 2, port, host: '127.0.0.1', dataDir: desk.deps.dataDir, databaseUrl }
  workers = startGatewayWorkers({ ...at, report: () => {} })
  url = `http://127.0.0.1:${port}`
  await until(async () => (await pids()).size === 2)
}, 120_000)
afterAll(async () => {
  await workers?.stop()
  await desk?.close()
}, 60_000)

/** A signed verify over a connection of its own, so that the kernel chooses the process; null when the connection broke. */
const verify = (nonce?: string, time?: string) => send('verify', { expect: { name: '张三' } }, nonce, time)

async function send(
  mode: 'verify' | 'query',
  asked: object,
  nonce = `nonce-${process.pid}-${++count}-00000`,
  time = String(Date.now()),
) {
  const path = `/v1/sharing/services/${service.code}/${mode}`
  const body = JSON.stringify({ ...circumstances, key: { id_no: '320281199001010016' }, ...asked })
  const request = { method: 'POST', path, time, nonce, body }
  const headers = {
    'content-type': 'application/json',
    connection: 'close',
    'x-shuyuan-key': key.appKey,
    'x-shuyuan-time': time,
    'x-shuyuan-nonce': nonce,
    'x-shuyuan-sign': signRequest(Buffer.from(key.secret), request, 'HMAC-SHA256'),
  }
  const reply = await fetch(url + path, { method: 'POST', headers, body }).catch(() => null)
  if (!reply) return null
  const receipt = reply.headers.get('x-shuyuan-receipt')
  return {
    status: reply.status,
    body: (await reply.json()) as { code?: string; result?: string; records?: { amount: string }[] },
    receipt: receipt === null ? null : parseReceipt(receipt),
  }
}

/** Logs that answered, by the receipts of some calls. */
async function pids(): Promise<Set<string>> {
  const replies = await Promise.all(Array.from({ length: 12 }, () => verify()))
  return new Set(replies.flatMap((reply) => (reply?.receipt ? [reply.receipt.origin as string] : [])))
}

test('a gateway process answers calls and health, and nothing else', async () => {
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  for (const path of ['/v1/identity/me', '/v1/sharing/services', '/console/', '/v1/jobs'])
    expect((await fetch(url + path)).status, path).toBe(404)
})

test('a request that one process took is a replay in the other', async () => {
  const now = String(Date.now())
  const replies = await Promise.all(Array.from({ length: 12 }, () => verify('the-same-nonce-for-all', now)))
  expect(replies.filter((reply) => reply?.status === 200)).toHaveLength(1)
  expect(replies.filter((reply) => reply?.body.code === 'SHARING_REPLAYED')).toHaveLength(11)
})

test('a raised grade binds within a second in processes that hear nothing of it but the database', async () => {
  const calls: { began: number; origin: string; amount: string }[] = []
  const ask = async () => {
    const began = Date.now()
    const reply = await send('query', { fields: ['amount'] })
    const amount = reply?.body.records?.[0]?.amount
    if (!reply?.receipt || amount === undefined) throw new Error(JSON.stringify(reply?.body))
    calls.push({ began, origin: reply.receipt.origin, amount })
  }
  /** asks until what was asked since then holds calls of both processes that are as wanted */
  const bothSince = async (since: number, wanted: RegExp) =>
    until(async () => {
      await ask()
      return (
        new Set(calls.filter((one) => one.began >= since && wanted.test(one.amount)).map((one) => one.origin)).size ===
        2
      )
    })
  await bothSince(0, /^1200\.5$/)
  const { entry } = (await desk.call('clerk', 'GET', `/v1/intake/datasets/${service.dataset}`)).body
  const decision = { entry, item: '保障金额', grade: 3, sensitivity: 'none' }
  // both have just answered with what they remember; they go on doing so while it is decided
  const going = bothSince(0, /^\*+$/)
  const raised = await desk.call('clerk', 'POST', '/v1/catalogue/grading/confirm', { decisions: [decision] })
  const decided = Date.now()
  expect(raised.body).toEqual({ confirmed: 1 })
  await going
  await bothSince(decided + 1000, /^\*+$/)
  expect(calls.filter((one) => one.began >= decided + 1000 && !/^\*+$/.test(one.amount))).toEqual([])
}, 120_000)

test('kill -9 of a process under load: calls go on, and no acknowledged evidence is lost', async () => {
  const acknowledged: { id: string; origin: string }[] = []
  const load = { on: true }
  const caller = async () => {
    while (load.on) {
      const reply = await verify()
      if (reply?.receipt) acknowledged.push(reply.receipt)
      else if (reply) expect(reply.body.code).toBe('SHARING_QUOTA')
    }
  }
  const callers = Array.from({ length: 6 }, caller)
  try {
    await until(() => acknowledged.length > 100)
    process.kill(workers.pids()[0] as number, 'SIGKILL')
    const before = acknowledged.length
    await until(() => acknowledged.length > before + 100)
  } finally {
    load.on = false
  }
  await Promise.all(callers)
  await until(async () => workers.pids().length === 2 && (await fetch(`${url}/healthz`).catch(() => null))?.ok === true)
  const waiting = acknowledged.map(({ id }) => id)
  await until(async () => {
    await desk.deps.settle()
    while (waiting.length > 0 && (await desk.deps.evidence.receipt(waiting.at(-1) as string))) waiting.pop()
    return waiting.length === 0
  })
  const keys = await desk.call('auditor', 'GET', '/v1/evidence/key')
  for (const receipt of acknowledged.slice(-20)) {
    const { key } = keys.body.keys.find((each: { origin: string }) => each.origin === receipt.origin)
    expect(verifyReceipt(receipt, key)).toMatchObject({ ok: true, signed: true })
  }
}, 120_000)

test('the quota is exact over all processes', async () => {
  const statuses: number[] = []
  const caller = async () => {
    for (;;) {
      const reply = await verify()
      if (!reply) continue
      if (reply.status !== 200) return void statuses.push(reply.status)
    }
  }
  await Promise.all(Array.from({ length: 10 }, caller))
  expect(new Set(statuses)).toEqual(new Set([429]))
  expect((await desk.get('user', `grants/${grant.id}`)).body.usedToday).toBe(QUOTA)
}, 400_000)
