import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signRequest } from '@shuyuan/gmcrypto'
import { until } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { circumstances, type Desk, openDesk, type Signed, signedCall } from './factory.ts'
import { openGateway } from './open-live.ts'

const ZHANG = { id_no: '320281199001010016' }

let desk: Desk
let service: Awaited<ReturnType<Desk['service']>>
beforeAll(async () => {
  desk = await openDesk()
  service = await desk.service()
}, 60_000)
afterAll(() => desk?.close())

type Key = Awaited<ReturnType<Desk['client']>>
const query = (key: Key, over: object = {}, how: Signed = {}) =>
  signedCall(desk, key, `${service.code}/query`, { ...circumstances, key: ZHANG, ...over }, how)
const change = (grant: string, action: string) =>
  desk.post('clerk', `grants/${grant}/state`, { action, reason: '超范围使用', rectifyBy: '2026-04-01' })

/** What is refused to a proven caller: how the grant is made, what becomes of it, how is called. */
const REFUSALS: [string, { grant?: object; after?: string; call?: object; how?: Signed; code: string }][] = [
  ['another purpose', { call: { purpose: '商业营销' }, code: 'SHARING_NO_GRANT' }],
  ['a field not granted', { call: { fields: ['note'] }, code: 'SHARING_GRANT_FIELD' }],
  ['a suspended grant', { after: 'suspend', code: 'SHARING_GRANT_SUSPENDED' }],
  ['a terminated grant', { after: 'terminate', code: 'SHARING_GRANT_TERMINATED' }],
  ['a period not begun', { grant: { validFrom: '2026-03-03', validTo: '2026-03-04' }, code: 'SHARING_GRANT_PERIOD' }],
  ['another mode', { grant: { modes: ['verify'] }, code: 'SHARING_GRANT_MODE' }],
  ['another address', { grant: { addresses: ['10.3.'] }, how: { address: '10.4.0.1' }, code: 'SHARING_GRANT_ADDRESS' }],
]

describe('a refusal to a proven caller', () => {
  test.each(REFUSALS)(
    'for %s is found in evidence by caller, kind and service, without what was asked for',
    async (_what, it) => {
      const key = await desk.client()
      const { id } = await desk.grant(service.id, key, it.grant)
      if (it.after) expect((await change(id, it.after)).status).toBe(200)
      const { status, body, receipt } = await query(key, it.call, it.how)
      expect([status, body.code, receipt]).toEqual([403, it.code, null])
      await desk.deps.settle()
      const asked = { actor: key.id, kind: 'sharing.refused', object: service.code }
      const { items } = (await desk.call('auditor', 'POST', '/v1/evidence/search', asked)).body
      expect(items).toMatchObject([{ kind: 'sharing.refused', actor: key.id, org: desk.orgs.consumer }])
      const found = (await desk.call('auditor', 'GET', `/v1/evidence/events/${items[0].id}`)).body
      expect(JSON.stringify(found)).toContain(it.code)
      expect(JSON.stringify(found)).not.toContain(ZHANG.id_no)
      expect((await desk.get('user', `grants/${id}`)).body.usedToday).toBe(0)
    },
  )

  test('for a quota used up, a replay or a disabled client leaves no entry, and the answers before keep theirs', async () => {
    const key = await desk.client()
    await desk.grant(service.id, key, { dailyQuota: 2 })
    const nonce = 'once-and-no-more-0000'
    expect((await query(key, {}, { nonce })).status).toBe(200)
    expect((await query(key, {}, { nonce })).body.code).toBe('SHARING_REPLAYED')
    expect((await query(key)).status).toBe(200)
    expect((await query(key)).body.code).toBe('SHARING_QUOTA')
    expect((await desk.call('user', 'POST', `/v1/identity/clients/${key.id}/disable`)).status).toBeLessThan(300)
    expect((await query(key)).body.code).toBe('SHARING_SIGNATURE_WRONG')
    await desk.deps.settle()
    const { items } = (await desk.call('auditor', 'POST', '/v1/evidence/search', { actor: key.id })).body
    expect(items.map((item: { kind: string }) => item.kind)).toEqual(['sharing.query', 'sharing.query'])
  })
})

test('a grant that ends under calls is refused at once where that is decided, and by another gateway for calls of a second later', async () => {
  const key = await desk.client()
  const { id } = await desk.grant(service.id, key)
  const other = await openGateway({ desk })
  const body = { ...circumstances, key: ZHANG }
  const there = () => signedCall(other.desk, key, `${service.code}/query`, body)
  const going = { on: true }
  let lastGood = 0
  const codes = new Set<string>()
  const asking = (async () => {
    while (going.on) {
      const asked = performance.now()
      const { status, body: said } = await there()
      if (status === 200) lastGood = asked
      else codes.add(said.code)
    }
  })()
  await until(() => lastGood > 0)
  expect((await change(id, 'terminate')).status).toBe(200)
  const ended = performance.now()
  expect((await query(key)).body.code).toBe('SHARING_GRANT_TERMINATED')
  await until(() => codes.size > 0)
  going.on = false
  await asking
  await other.close()
  expect([...codes]).toEqual(['SHARING_GRANT_TERMINATED'])
  expect(lastGood - ended).toBeLessThan(1000)
})

describe('over a real connection', () => {
  let key: Key
  let port: number
  beforeAll(async () => {
    key = await desk.client()
    await desk.grant(service.id, key)
    await desk.app.listen({ port: 0, host: '127.0.0.1' })
    port = (desk.app.server.address() as AddressInfo).port
  })

  let count = 0
  /** The headers of a good call as a flat list of names and values, put on the wire as they are. */
  const send = async (shape: (headers: [string, string][]) => [string, string][], body: object | string = {}) => {
    const path = `/v1/sharing/services/${service.code}/query`
    const text = typeof body === 'string' ? body : JSON.stringify({ ...circumstances, key: ZHANG, ...body })
    const time = String(desk.clock.now().getTime())
    const nonce = `on-the-wire-${String(++count).padStart(8, '0')}`
    const sign = signRequest(Buffer.from(key.secret), { method: 'POST', path, time, nonce, body: text }, 'HMAC-SHA256')
    const headers = shape([
      ['content-type', 'application/json'],
      ['x-shuyuan-key', key.appKey],
      ['x-shuyuan-time', time],
      ['x-shuyuan-nonce', nonce],
      ['x-shuyuan-sign', sign],
    ])
    const length: [string, string] = ['content-length', String(Buffer.byteLength(text))]
    const host: [string, string] = ['host', `127.0.0.1:${port}`]
    return new Promise<[number | undefined, string]>((done, fail) => {
      const sent = request({ port, path, method: 'POST', headers: [host, ...headers, length].flat(), agent: false })
      sent.on('error', fail).on('response', async (reply) => {
        const answer = JSON.parse(Buffer.concat(await reply.toArray()).toString())
        done([reply.statusCode, answer.code ?? 'ok'])
      })
      sent.end(text)
    })
  }

  test('the order of headers and the case of their names are no matter', async () => {
    expect(await send((headers) => headers.toReversed())).toEqual([200, 'ok'])
    expect(await send((headers) => headers.map(([name, value]) => [name.toUpperCase(), value]))).toEqual([200, 'ok'])
  })

  test.each(['x-shuyuan-key', 'x-shuyuan-time', 'x-shuyuan-nonce', 'x-shuyuan-sign'])(
    '%s sent twice is refused, whichever of the two is right',
    async (twice) => {
      for (const other of ['A'.repeat(44), null])
        for (const last of [true, false]) {
          const [status, code] = await send((headers) =>
            headers.flatMap((one) => {
              if (one[0] !== twice) return [one]
              const more: [string, string] = [twice, other ?? one[1]]
              return last ? [one, more] : [more, one]
            }),
          )
          expect([status, code]).toEqual([401, 'SHARING_SIGNATURE_MISSING'])
        }
    },
  )

  test.each([
    ['beyond the plain of letters', { id_no: '𠮷野家😀' }, 200],
    ['a combining mark', { id_no: 'é32028119900101001' }, 200],
    ['half a letter', { id_no: '\ud800' }, 200],
    ['a character of no use', { id_no: '3202\u0000\u202e\ufeff' }, 200],
    ['five hundred characters', { id_no: '九'.repeat(500) }, 200],
    ['more than a key holds', { id_no: '九'.repeat(501) }, 400],
    ['columns that are none', Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`列${n}`, '一'])), 400],
  ])('a key with %s is answered or refused, never a failure', async (_what, asked, status) => {
    expect((await send((headers) => headers, { key: asked }))[0]).toBe(status)
  })

  test('a body larger than a call needs is refused before it is read, and the next call is answered', async () => {
    const [status] = await send((headers) => headers, { key: { ...ZHANG, more: 'x'.repeat(70_000) } })
    expect(status).toBe(413)
    expect(await send((headers) => headers)).toEqual([200, 'ok'])
  })
})
