import { inTx } from '@shuyuan/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { circumstances, COLUMNS, type Desk, openDesk, PEOPLE, signedCall } from './factory.ts'

let desk: Desk
let key: { id: string; appKey: string; secret: string }
beforeAll(async () => {
  desk = await openDesk()
  key = await desk.client()
}, 60_000)
afterAll(() => desk?.close())

const query = (service: { code: string }, id_no = '320281199001010016', over: object = {}) =>
  signedCall(desk, key, `${service.code}/query`, { ...circumstances, key: { id_no }, ...over })

test('publish: attaches the service to its entry, builds its records, counts what can be found', async () => {
  const service = await desk.service()
  const { body } = await desk.get('user', `services/${service.code}`)
  expect(body).toMatchObject({
    state: 'active',
    onlineRows: 4,
    keyColumns: ['id_no'],
    onlineVersion: expect.any(String),
  })
  const entry = await desk.call('clerk', 'GET', `/v1/catalogue/entries/${body.entry}/resources`)
  expect(JSON.stringify(entry.body)).toContain(service.id)
  const again = await desk.post('clerk', 'services', { dataset: service.dataset, keyColumns: ['id_no'] })
  expect(again.body.code).toBe('SHARING_SERVICE_EXISTS')
})

test('services are listed by id, as the rows of another list name them', async () => {
  const [one, , three] = [await desk.service(), await desk.service(), await desk.service()]
  const { body } = await desk.get('user', `services?ids=${one.id},${three.id},svc_none`)
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([three.id, one.id])
})

test('what a service answers of a dataset is asked of datasets that exist', async () => {
  const { dataset } = await desk.service()
  expect((await desk.get('clerk', `live/${dataset}`)).body).toMatchObject({ live: null })
  expect((await desk.get('clerk', 'live/dst_none')).body.code).toBe('SHARING_DATASET_NOT_FOUND')
})

test('publish refuses what may not or cannot be shared, and who may not publish', async () => {
  const refused = await desk.dataset(PEOPLE, COLUMNS, {
    shareType: 3,
    refusalReason: '法律规定不得提供',
    basis: [{ rank: '法律', title: '中华人民共和国统计法', article: '第九条' }],
  })
  const publish = async (dataset: string, over: object = {}, who: 'clerk' | 'stranger' | 'user' = 'clerk') =>
    (await desk.post(who, 'services', { dataset, keyColumns: ['id_no'], ...over })).body.code
  expect(await publish(refused.id)).toBe('SHARING_ENTRY_REFUSED')
  expect(await publish('dst_none')).toBe('SHARING_ENTRY_NOT_PUBLISHED')
  const set = await desk.dataset()
  expect(await publish(set.id, { keyColumns: ['nothing'] })).toBe('SHARING_KEY_UNKNOWN')
  expect(await publish(set.id, { fields: ['nothing'] })).toBe('SHARING_FIELD_UNKNOWN')
  expect(await publish(set.id, {}, 'stranger')).toBe('POLICY_FORBIDDEN')
  expect(await publish(set.id, {}, 'user')).toBe('POLICY_FORBIDDEN')
})

test('a suspended service refuses calls at once and comes back; a stopped one is gone', async () => {
  const service = await desk.service()
  await desk.grant(service.id, key)
  expect((await query(service)).status).toBe(200)
  const change = (action: string, over: object = {}) =>
    desk.post('clerk', `services/${service.id}/state`, { action, reason: '检修', ...over })
  await change('suspend')
  expect(await query(service)).toMatchObject({ status: 503, body: { code: 'SHARING_SERVICE_DOWN' } })
  expect((await change('suspend')).body.code).toBe('WORKFLOW_STEP_REFUSED')
  await change('resume')
  expect((await query(service)).status).toBe(200)
  const stop = await change('stop')
  expect(stop.body).toMatchObject({ code: 'SHARING_STOP_AGREEMENT', params: { count: 1 } })
  const agreed = await change('stop', { agreement: '与市医保局 2 月 28 日协商一致，已报市数据局备案（2026-15）' })
  expect(agreed.body.state).toBe('stopped')
  expect((await query(service)).status).toBe(503)
  expect((await change('resume')).body.code).toBe('WORKFLOW_STEP_REFUSED')
})

test('the service of a revoked entry is suspended with it', async () => {
  const service = await desk.service()
  const { body } = await desk.get('clerk', `services/${service.id}`)
  await inTx(desk.deps.db, (tx) => desk.deps.events.emit(tx, 'catalogue.entry.revoked', { entry: body.entry }))
  expect((await desk.get('clerk', `services/${service.id}`)).body.state).toBe('suspended')
})

test('a service that is being built says so', async () => {
  const set = await desk.dataset()
  await desk.deps.jobs.stop()
  const { body } = await desk.post('clerk', 'services', { dataset: set.id, keyColumns: ['id_no'] })
  await desk.grant(body.service.id, key)
  const early = await query(body.service)
  expect(early.body).toMatchObject({ code: 'SHARING_SERVICE_DOWN', params: { reason: '数据正在准备' } })
  await desk.deps.jobs.start()
  await desk.deps.jobs.idle()
  expect((await query(body.service)).status).toBe(200)
})

test('new versions are switched in under load without a failed call', async () => {
  const service = await desk.service()
  await desk.grant(service.id, key, { dailyQuota: 1_000_000 })
  const load = { running: true }
  const seen = new Set<string>()
  const replies: number[] = []
  const caller = async () => {
    while (load.running) {
      const { status, body } = await query(service)
      replies.push(status)
      if (status === 200) seen.add(body.records[0].amount)
    }
  }
  const callers = Array.from({ length: 8 }, caller)
  for (const amount of ['1', '2', '3', '4', '5']) await desk.load(service.dataset, PEOPLE.replace('1200.50', amount))
  load.running = false
  await Promise.all(callers)
  expect(replies.length).toBeGreaterThan(100)
  expect(replies.filter((status) => status !== 200)).toEqual([])
  expect((await query(service)).body.records[0].amount).toBe('5')
  expect(seen.size).toBeGreaterThan(3)
}, 60_000)

test('a column raised after publication leaves masked within a second, also where it was granted plain', async () => {
  const service = await desk.service()
  await desk.grant(service.id, key)
  expect((await query(service)).body.records[0]).toMatchObject({ name: '张*', amount: '1200.5' })
  const [id, name, amount, note] = COLUMNS as [any, any, any, any]
  await desk.raise(service.dataset, [
    id,
    { ...name, sensitivity: 'sensitive', mask: 'full' },
    { ...amount, sensitivity: 'personal', mask: 'amount' },
    note,
  ])
  await new Promise((later) => setTimeout(later, 1050))
  const [record] = (await query(service)).body.records
  expect(record.name).not.toContain('张')
  expect(record.amount).not.toContain('1200')
  await desk.raise(service.dataset, [id, { ...name, sensitivity: 'none', mask: undefined }, amount, note])
  await new Promise((later) => setTimeout(later, 1050))
  expect((await query(service)).body.records[0]).toMatchObject({ name: '张*', amount: '1200.5' })
})

test('more rows under a key than an answer holds are said to be incomplete', async () => {
  const rows = Array.from({ length: 205 }, (_, i) => `32028119900101001X,甲,${i},x`)
  const service = await desk.service({}, ['id_no,name,amount,note', ...rows].join('\n'))
  await desk.grant(service.id, key)
  const { body } = await query(service, '32028119900101001X')
  expect([body.complete, body.records.length]).toEqual([false, 200])
})
