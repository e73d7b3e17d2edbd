import { type NationalRequest, type SignatureAlgorithm, signNational } from '@shuyuan/gmcrypto'
import { verifyReceipt } from '@shuyuan/tlog'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readNationalCaller } from '../src/gateway/national-caller.ts'
import { circumstances, type Desk, openDesk } from './factory.ts'

let desk: Desk
let key: { id: string; appKey: string; secret: string }
let service: { id: string; code: string }
let grant: { id: string }
beforeAll(async () => {
  desk = await openDesk()
  key = await desk.client()
  service = await desk.service()
  grant = await desk.grant(service.id, key, { dailyQuota: 9 })
}, 60_000)
afterAll(() => desk?.close())

const now = Date.parse('2026-03-02T09:00:00+08:00')
let count = 0

interface How {
  prefix?: string
  algorithm?: SignatureAlgorithm
  signed?: Partial<NationalRequest>
  headers?: Record<string, string | undefined>
  body?: object
  mode?: 'query' | 'verify'
}

/** A call in the national habit; every one has a millisecond of its own unless told otherwise. */
async function call(how: How = {}) {
  const { prefix = 'gjzwfwpt', algorithm = 'HMAC-SHA256', mode = 'verify' } = how
  const request = { sid: service.code, rid: key.appKey, rtime: String(now + ++count), ...how.signed }
  const headers: Record<string, string | undefined> = {
    'content-type': 'application/json',
    [`${prefix}_rid`]: request.rid,
    [`${prefix}_sid`]: request.sid,
    [`${prefix}_rtime`]: request.rtime,
    [`${prefix}_sign`]: signNational(Buffer.from(key.secret), request, algorithm),
    ...how.headers,
  }
  const body = { ...circumstances, key: { id_no: '320281199001010016' }, expect: { name: '张三' }, ...how.body }
  const reply = await desk.app.inject({
    method: 'POST',
    url: `/v1/sharing/services/${service.code}/${mode}`,
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)),
    payload: mode === 'query' ? { ...body, expect: undefined } : body,
  })
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
}

test('readNationalCaller reads the headers of the published example', () => {
  const headers = {
    gjgxjhpt_rid: 'x2019',
    gjgxjhpt_sid: 's_1200000900000_2001',
    gjgxjhpt_rtime: '1735660800000',
    gjgxjhpt_sign: 'kTccvwQsEyzrxSE8S/j7hVcOi+U9O+sN+ln0z8HzVng=',
  }
  const at = new Date(1735660800000)
  expect(readNationalCaller(headers, 's_1200000900000_2001', at)).toEqual({
    signed: { rid: 'x2019', sid: 's_1200000900000_2001', rtime: '1735660800000' },
    signature: headers.gjgxjhpt_sign,
  })
  expect(readNationalCaller({ ...headers, 'x-shuyuan-key': 'AK' }, 's_1200000900000_2001', at)).toBeNull()
  expect(readNationalCaller({}, 's_1', at)).toBeNull()
})

test.each([
  ['gjgxjhpt', 'HMAC-SHA256'],
  ['gjzwfwpt', 'HMAC-SHA256'],
  ['gjgxjhpt', 'HMAC-SM3'],
  ['gjzwfwpt', 'HMAC-SM3'],
] as const)(
  'a call with the headers %s_* signed by %s goes the same way: grant, quota, mask, evidence',
  async (prefix, algorithm) => {
    const { status, body, headers } = await call({ prefix, algorithm })
    expect([status, body.result]).toEqual([200, 'match'])
    expect(headers['x-shuyuan-quota-remaining']).toBe(String(9 - count))
    const receipt = await desk.deps.evidence.receipt(body.evidence)
    expect(receipt && verifyReceipt(receipt, desk.deps.evidence.log.publicKey)).toMatchObject({
      ok: true,
      signed: true,
    })
    expect(JSON.parse(receipt?.leaf ?? '')).toMatchObject({ kind: 'sharing.verify', actor: key.id, object: grant.id })
  },
)

test('query is masked as ever; what is outside the grant is refused', async () => {
  const { body } = await call({ mode: 'query' })
  expect(body.records).toEqual([{ id_no: expect.stringContaining('*'), name: '张*', amount: '1200.5' }])
  expect((await call({ body: { purpose: '商业营销' } })).body.code).toBe('SHARING_NO_GRANT')
  expect((await call({ body: { expect: { note: '一月' } } })).body.code).toBe('SHARING_GRANT_FIELD')
})

test.each([
  ['no requester', { headers: { gjzwfwpt_rid: undefined } }, 'SHARING_SIGNATURE_MISSING'],
  ['no service', { headers: { gjzwfwpt_sid: undefined } }, 'SHARING_SIGNATURE_MISSING'],
  ['no time', { headers: { gjzwfwpt_rtime: undefined } }, 'SHARING_SIGNATURE_MISSING'],
  ['no signature', { headers: { gjzwfwpt_sign: undefined } }, 'SHARING_SIGNATURE_MISSING'],
  ['seconds for milliseconds', { signed: { rtime: '1772413200' } }, 'SHARING_SIGNATURE_MISSING'],
  ['another service than called', { signed: { sid: 's_1200000900000_2001' } }, 'SHARING_SIGNATURE_SERVICE'],
  ['an unknown requester', { signed: { rid: 'x2019' } }, 'SHARING_SIGNATURE_WRONG'],
  ['another signature', { headers: { gjzwfwpt_sign: `${'A'.repeat(43)}=` } }, 'SHARING_SIGNATURE_WRONG'],
  ['another time than signed', { headers: { gjzwfwpt_rtime: String(now + 77) } }, 'SHARING_SIGNATURE_WRONG'],
  ['a time too old', { signed: { rtime: String(now - 300_001) } }, 'SHARING_SIGNATURE_EXPIRED'],
  ['a time too new', { signed: { rtime: String(now + 300_001) } }, 'SHARING_SIGNATURE_EXPIRED'],
  [
    'headers of two generations mixed',
    { headers: { gjzwfwpt_rid: undefined, gjgxjhpt_rid: 'x' } },
    'SHARING_SIGNATURE_MISSING',
  ],
])('a call with %s is refused', async (_what, how, code) => {
  const { status, body } = await call(how)
  expect([status, body.code]).toEqual([401, code])
})

test('the same millisecond again is a replay, whatever the body or the algorithm', async () => {
  const signed = { rtime: String(now - 5000) }
  expect((await call({ signed })).status).toBe(200)
  for (const how of [
    { signed },
    { signed, algorithm: 'HMAC-SM3' as const },
    { signed, prefix: 'gjgxjhpt' },
    { signed, body: { matter: '别的' } },
  ])
    expect((await call(how)).body.code).toBe('SHARING_REPLAYED')
})

test('the quota counts both habits together', async () => {
  let last = await call()
  for (let i = 0; i < 5 && last.status === 200; i++) last = await call()
  expect([last.status, last.body.code]).toEqual([429, 'SHARING_QUOTA'])
  expect((await desk.get('user', `grants/${grant.id}`)).body.usedToday).toBe(9)
})
