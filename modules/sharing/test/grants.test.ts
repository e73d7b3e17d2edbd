import { join } from 'node:path'
import { fork } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAdmissionBook } from '../src/gateway/admission-book.ts'
import { openGateway } from './open-live.ts'
import { circumstances, type Desk, openDesk, type Signed, signedCall } from './factory.ts'

let desk: Desk
let key: { id: string; appKey: string; secret: string }
let service: { id: string; code: string; dataset: string }
beforeAll(async () => {
  desk = await openDesk()
  service = await desk.service()
}, 60_000)
afterAll(() => desk?.close())

/** a grant of a client of its own, so that tests do not meet */
const granted = async (over: object = {}) => {
  key = await desk.client()
  return desk.grant(service.id, key, over)
}
const call = (mode = 'query', how: Signed = {}) => {
  const asked = mode === 'query' ? {} : { expect: { name: '张三' } }
  const body = { ...circumstances, key: { id_no: '320281199001010016' }, ...asked }
  return signedCall(desk, key, `${service.code}/${mode}`, body, how)
}
const codeOf = async (...how: Parameters<typeof call>) => (await call(...how)).body.code ?? 'ok'
const change = (who: 'clerk' | 'user' | 'stranger' | 'bureau', grant: string, action: string, over: object = {}) =>
  desk.post(who, `grants/${grant}/state`, { action, reason: '超范围使用', ...over })

test('suspended and terminated bind at once; suspension has a date for rectification (条例 art. 27)', async () => {
  const { id } = await granted()
  expect(await codeOf()).toBe('ok')
  expect((await change('clerk', id, 'suspend')).body.code).toBe('SHARING_RECTIFY_BY')
  expect((await change('clerk', id, 'suspend', { rectifyBy: '2026-03-01' })).body.code).toBe('SHARING_RECTIFY_BY')
  expect((await change('user', id, 'suspend', { rectifyBy: '2026-04-01' })).status).toBe(403)
  expect((await change('stranger', id, 'terminate')).status).toBe(403)
  const suspended = await change('clerk', id, 'suspend', { rectifyBy: '2026-04-01' })
  expect(suspended.body).toMatchObject({ state: 'suspended', rectifyBy: '2026-04-01' })
  expect(await codeOf()).toBe('SHARING_GRANT_SUSPENDED')
  expect((await change('bureau', id, 'resume', { reason: '整改完成' })).body.state).toBe('active')
  expect(await codeOf()).toBe('ok')
  await change('bureau', id, 'terminate')
  expect(await codeOf()).toBe('SHARING_GRANT_TERMINATED')
  expect((await change('bureau', id, 'resume')).body.code).toBe('WORKFLOW_STEP_REFUSED')
  const notices = await desk.call('user', 'GET', '/v1/workflow/notices')
  expect(notices.body.items.map((notice: { title: string }) => notice.title)).toContain('授权已终止：超范围使用')
})

test('the period is blocked on both sides, by the civil day', async () => {
  await granted({ validFrom: '2026-03-03', validTo: '2026-03-04' })
  const days = [
    ['2026-03-02T23:59:59+08:00', 'SHARING_GRANT_PERIOD'],
    ['2026-03-03T00:00:00+08:00', 'ok'],
    ['2026-03-04T23:59:59+08:00', 'ok'],
    ['2026-03-05T00:00:00+08:00', 'SHARING_GRANT_PERIOD'],
  ]
  for (const [at = '', code] of days) {
    desk.clock.set(at)
    expect(await codeOf(), at).toBe(code)
  }
  desk.clock.set('2026-03-02T09:00:00+08:00')
})

test('mode and address are those of the grant', async () => {
  await granted({ modes: ['verify'], addresses: ['10.3.', '192.0.2.7'] })
  const code = (mode: string, address: string) => codeOf(mode, { address })
  expect(await code('verify', '10.3.77.1')).toBe('ok')
  expect(await code('verify', '::ffff:192.0.2.7')).toBe('ok')
  expect(await code('verify', '10.30.0.1')).toBe('SHARING_GRANT_ADDRESS')
  expect(await code('verify', '192.0.2.77')).toBe('SHARING_GRANT_ADDRESS')
  expect(await code('query', '10.3.77.1')).toBe('SHARING_GRANT_MODE')
})

test('a rotated key is good until its overlap ends, a disabled client at no time', async () => {
  await granted()
  const old = key
  const rotate = await desk.call('user', 'POST', `/v1/identity/clients/${key.id}/rotate`, { overlapDays: 1 })
  expect(await codeOf()).toBe('ok')
  key = { ...old, secret: rotate.body.secret }
  expect(await codeOf()).toBe('ok')
  desk.clock.set('2026-03-03T09:00:01+08:00')
  expect(await codeOf()).toBe('ok')
  key = old
  expect(await codeOf()).toBe('SHARING_SIGNATURE_WRONG')
  key = { ...old, secret: rotate.body.secret }
  await desk.call('user', 'POST', `/v1/identity/clients/${key.id}/disable`)
  expect(await codeOf()).toBe('SHARING_SIGNATURE_WRONG')
  desk.clock.set('2026-03-02T09:00:00+08:00')
})

test('a new key is good at once, also at a gateway that has just used the old one', async () => {
  await granted()
  const other = await openGateway({ desk })
  const there = async (secret: string, how: Signed = {}) => {
    const body = { ...circumstances, key: { id_no: '320281199001010016' } }
    return (await signedCall(other.desk, { ...key, secret }, `${service.code}/query`, body, how)).body.code ?? 'ok'
  }
  expect(await there(key.secret)).toBe('ok')
  const { secret } = (await desk.call('user', 'POST', `/v1/identity/clients/${key.id}/rotate`, { overlapDays: 1 })).body
  expect([await there(secret), await there(key.secret), await there('neither')]).toEqual([
    'ok',
    'ok',
    'SHARING_SIGNATURE_WRONG',
  ])
  await other.close()
})

test('quota: of thirty calls at once exactly twenty are answered; the next day counts anew', async () => {
  const { id } = await granted({ dailyQuota: 20 })
  const replies = await Promise.all(Array.from({ length: 30 }, () => call('verify')))
  expect(replies.filter((reply) => reply.status === 200)).toHaveLength(20)
  const refused = replies.filter((reply) => reply.body.code === 'SHARING_QUOTA')
  // at nine in the morning fifteen hours are left of the day
  expect(refused.map((reply) => reply.headers['retry-after'])).toEqual(Array.from({ length: 10 }, () => '54000'))
  expect((await desk.get('user', `grants/${id}`)).body.usedToday).toBe(20)
  desk.clock.set('2026-03-03T00:00:01+08:00')
  expect((await call('verify')).headers['x-shuyuan-quota-remaining']).toBe('19')
  desk.clock.set('2026-03-02T09:00:00+08:00')
})

test('a refused call costs no quota', async () => {
  const { id } = await granted({ dailyQuota: 5 })
  await signedCall(desk, key, `${service.code}/query`, { ...circumstances, key: {} })
  await signedCall(desk, key, `${service.code}/query`, { ...circumstances, key: { id_no: '1' }, fields: ['note'] })
  expect((await desk.get('user', `grants/${id}`)).body.usedToday).toBe(0)
})

test('quota and nonces hold across two processes', async () => {
  const path = join(desk.deps.dataDir, 'admission-race')
  const book = openAdmissionBook(path)
  const script = join(import.meta.dirname, 'admission-process.ts')
  const run = () =>
    new Promise<{ admitted: number; shared: number }>((done, fail) => {
      const child = fork(script, [path], { execArgv: [] })
      child.on('message', (count) => done(count as { admitted: number; shared: number }))
      child.on('error', fail)
    })
  const counts = await Promise.all([run(), run()])
  expect(counts[0].admitted + counts[1].admitted).toBe(1000)
  expect(counts[0].shared + counts[1].shared).toBe(50)
  expect(book.used('grt_race', '2026-03-02')).toBe(1000)
  await book.close()
})

test('who calls without a valid signature too often is slowed down', async () => {
  await granted()
  const wrong: Signed = { sent: { headers: { 'x-shuyuan-sign': 'A'.repeat(44) } }, address: '203.0.113.9' }
  const codes = new Set<string>()
  for (let i = 0; i < 620; i++) codes.add(await codeOf('query', wrong))
  expect([...codes]).toEqual(['SHARING_SIGNATURE_WRONG', 'SHARING_CALL_FLOOD'])
  expect(await codeOf('query', { address: '203.0.113.10' })).toBe('ok')
})

test('grants are seen by their two sides, bureau and auditor', async () => {
  const { id } = await granted()
  for (const who of ['user', 'clerk', 'bureau', 'auditor'] as const)
    expect((await desk.get(who, `grants/${id}`)).status, who).toBe(200)
  expect((await desk.get('stranger', `grants/${id}`)).status).toBe(403)
  expect((await desk.get('stranger', 'grants')).body.items).toEqual([])
})
