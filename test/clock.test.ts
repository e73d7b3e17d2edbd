import { signRequest } from '@shuyuan/gmcrypto'
import type { Schemas } from '@shuyuan/sdk'
import { fixedClock } from '@shuyuan/testkit'
import { parseReceipt, verifyReceipt } from '@shuyuan/tlog'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'
import { faultsOf } from './sane-answer.ts'
import { must, signedSend } from './send.ts'
import { approveAll, onboard, type Shared, shareStops, STOPS, submitted, verifyBody } from './story.ts'

const DAY_ONE = '2026-03-02T10:00:00+08:00'
const clock = fixedClock(DAY_ONE)
let theatre: Theatre
let tight: Shared
let nonce = 0

beforeAll(async () => {
  theatre = await openTheatre({ clock })
  tight = await shareStops(theatre.send, { name: '三次站点', dailyQuota: 3 })
})
afterAll(() => theatre?.close())

/** Headers of a call signed by a caller whose own clock shows the platform's time. */
function signed(url: string, body: string) {
  const time = String(clock.now().getTime())
  const request = { method: 'POST', path: url, time, nonce: `nonce-${String(++nonce).padStart(16, '0')}`, body }
  return {
    'content-type': 'application/json',
    'x-shuyuan-key': tight.credentials.appKey,
    'x-shuyuan-time': time,
    'x-shuyuan-nonce': request.nonce,
    'x-shuyuan-algorithm': 'HMAC-SHA256',
    'x-shuyuan-sign': signRequest(Buffer.from(tight.credentials.secret), request, 'HMAC-SHA256'),
  }
}
async function call(headers?: Record<string, string>) {
  const url = `/v1/sharing/services/${tight.service}/verify`
  const payload = JSON.stringify(verifyBody())
  const reply = await theatre.transport({ method: 'POST', url, headers: headers ?? signed(url, payload), payload })
  return { code: reply.json<{ code?: string }>().code ?? reply.status, reply, headers }
}

test('a quota belongs to its day, whichever way the clock moves', async () => {
  expect([(await call()).code, (await call()).code, (await call()).code]).toEqual([200, 200, 200])
  expect((await call()).code).toBe('SHARING_QUOTA')
  clock.set('2026-03-03T10:00:00+08:00')
  expect((await call()).code).toBe(200)
  clock.set(DAY_ONE)
  expect((await call()).code).toBe('SHARING_QUOTA')
  clock.set('2026-03-03T10:00:01+08:00')
  expect([(await call()).code, (await call()).code, (await call()).code]).toEqual([200, 200, 'SHARING_QUOTA'])
})

test('a call kept from before a jump is refused as old, and after the clock came back as a replay', async () => {
  clock.set('2026-03-05T10:00:00+08:00')
  const url = `/v1/sharing/services/${tight.service}/verify`
  const kept = signed(url, JSON.stringify(verifyBody()))
  expect((await call(kept)).code).toBe(200)
  clock.set('2026-03-05T13:00:00+08:00')
  expect((await call(kept)).reply.status).toBe(401)
  expect((await call()).code).toBe(200)
  clock.set('2026-03-05T10:00:20+08:00')
  expect((await call(kept)).code).toBe('SHARING_REPLAYED')
})

test('a grant is in force inside its period only, by the clock of the moment', async () => {
  for (const [time, code] of [
    ['2036-01-01T10:00:00+08:00', 'SHARING_GRANT_PERIOD'],
    ['2019-12-31T23:59:59+08:00', 'SHARING_GRANT_PERIOD'],
    ['2026-03-09T10:00:00+08:00', 200],
  ] as const) {
    clock.set(time)
    expect((await call()).code, time).toBe(code)
  }
})

test('sessions end, signing in works at any time, and no page answers with an error', async () => {
  for (const time of [
    '2026-09-01T10:00:00+08:00',
    '2026-03-02T10:30:00+08:00',
    '2031-01-01T00:00:00+08:00',
    '2020-06-01T12:00:00+08:00',
  ]) {
    clock.set(time)
    const fresh = signedSend(theatre.transport)
    for (const who of ['bureau', 'provider', 'auditor'] as const)
      for (const url of [
        '/v1/identity/me',
        '/v1/workflow/tasks',
        '/v1/workflow/timers',
        '/v1/catalogue/entries',
        '/v1/evidence/status',
        '/v1/jobs',
      ]) {
        const reply = await fresh(who, 'GET', url)
        expect(reply.status, `${time} ${url} ${reply.body}`).toBeLessThan(404)
        expect(faultsOf(reply)).toEqual([])
      }
  }
  clock.set('2027-01-01T00:00:00+08:00')
  expect((await theatre.send('provider', 'GET', '/v1/identity/me')).status).toBe(401)
})

test('a timer turns red with the working days, and green again when the clock was wrong', async () => {
  clock.set('2026-03-10T10:00:00+08:00')
  const first = signedSend(theatre.transport)
  const { draft } = await onboard(first, '时限站点', STOPS)
  await submitted(first, draft)
  await approveAll(first, 'providerHead')
  const seen: string[] = []
  for (const day of ['2026-03-10', '2026-06-30', '2026-03-10']) {
    clock.set(`${day}T10:00:00+08:00`)
    const url = '/v1/workflow/timers?limit=100'
    const timers = await must<{ items: Schemas['WorkflowTimer'][] }>(
      signedSend(theatre.transport)('bureau', 'GET', url),
      200,
    )
    const running = timers.items.filter(({ state }) => state === 'running')
    seen.push(running.map(({ rule, colour }) => `${rule} ${colour}`).join())
  }
  expect(seen).toEqual(['C02 green', 'C02 red', 'C02 green'])
})

test('evidence written while the clock jumped is one log without a gap', async () => {
  clock.set('2026-03-11T10:00:00+08:00')
  const reply = (await call()).reply
  const receipt = parseReceipt(reply.headers['x-shuyuan-receipt'] ?? '')
  const fresh = signedSend(theatre.transport)
  const { keys } = await must<Schemas['EvidenceKeys']>(fresh(null, 'GET', '/v1/evidence/key'), 200)
  expect(verifyReceipt(receipt, keys[0]?.key)).toMatchObject({ ok: true, signed: true })
  const audit = await must<Schemas['EvidenceAudit']>(fresh('auditor', 'POST', '/v1/evidence/audit', {}), 200)
  expect(audit.logs.flatMap((log) => log.findings)).toEqual([])
})
