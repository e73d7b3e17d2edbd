import { inTx } from '@shuyuan/db'
import type { Impact } from '@shuyuan/lineage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COLUMNS, type Desk, openDesk } from './factory.ts'

let desk: Desk
let client: { id: string }
let service: { id: string; code: string; dataset: string }
beforeAll(async () => {
  desk = await openDesk('2026-02-10T09:00:00+08:00')
  client = await desk.client()
  service = await desk.service()
}, 60_000)
afterAll(() => desk?.close())

const apply = async (over: object = {}) => {
  const { status, body } = await desk.post('user', 'applications', desk.form(service.id, client.id, over))
  expect([status, body]).toMatchObject([201, { state: 'reviewing' }])
  return body as { id: string; revision: number; flow: string }
}
const read = async (id: string) => (await desk.get('user', `applications/${id}`)).body
const timers = async (ref: string) => {
  const { body } = await desk.call('bureau', 'GET', `/v1/workflow/timers?ref=${ref}`)
  return body.items.map((timer: Record<string, string>) => `${timer.rule} ${timer.dueOn} ${timer.state}`).sort()
}
const refuse = (id: string, comment: string, code?: string) =>
  desk.act('head', id, 'reject', { comment, ...(code ? { remarks: { code } } : {}) })
const toProvider = async (id: string) => {
  for (const who of ['userHead', 'clerk'] as const) expect((await desk.act(who, id)).status).toBe(200)
}

test('D04 starts when the provider receives, stops with the answer, and D05 starts there (条例 art. 21, 22)', async () => {
  const { id } = await apply()
  expect(await timers(id)).toEqual([])
  expect((await read(id)).receivedAt).toBeNull()
  await desk.act('userHead', id)
  expect(await timers(id)).toEqual(['D04 2026-03-02 running'])
  expect((await read(id)).receivedAt).toBe('2026-02-10T09:00:00.000+08:00')
  await desk.act('clerk', id)
  await desk.act('head', id)
  expect(await read(id)).toMatchObject({ state: 'approved', answeredAt: '2026-02-10T09:00:00.000+08:00' })
  expect(await timers(id)).toEqual(['D04 2026-03-02 stopped', 'D05 2026-03-16 stopped'])
})

test('the tasks of the provider go by the days of the answer on every level, also after an extension (条例 art. 21)', async () => {
  const { id } = await apply()
  const limits = async (who: 'userHead' | 'clerk' | 'head') => {
    const { body } = await desk.call(who, 'GET', '/v1/workflow/tasks?state=open&limit=200')
    const { body: counts } = await desk.call(who, 'GET', '/v1/workflow/tasks/counts')
    const task = body.items.find(({ ref }: { ref: string }) => ref === id)
    return [task?.rule, task?.dueOn, task?.colour, body.items[0]?.ref === id, counts.overdue]
  }
  expect((await limits('userHead')).slice(0, 3)).toEqual([null, null, null]) // an inner matter of the consumer: no law counts its days
  await desk.act('userHead', id)
  expect(await limits('clerk')).toEqual(['D04', '2026-03-02', 'green', true, 0])
  await desk.act('clerk', id)
  expect(await timers(id)).toEqual(['D04 2026-03-02 running']) // a level that is done does not stop the answer's days
  expect(await limits('head')).toEqual(['D04', '2026-03-02', 'green', true, 0])
  const { body } = await desk.call('bureau', 'GET', `/v1/workflow/timers?ref=${id}`)
  const asked = { days: 3, reason: '核对法规依据' }
  const extension = await desk.call('clerk', 'POST', `/v1/workflow/timers/${body.items[0].id}/extensions`, asked)
  const granted = { action: 'grant', comment: '同意' }
  await desk.call('bureau', 'POST', `/v1/workflow/extensions/${extension.body.id}/decide`, granted)
  expect(await limits('head')).toEqual(['D04', '2026-03-05', 'green', true, 0])
})

test('D03 for 无条件共享; D05 runs until the service answers calls', async () => {
  const plain = COLUMNS.map(({ mask: _mask, ...column }) => ({ ...column, grade: 1, sensitivity: 'none' }) as const)
  const open = await desk.service({}, undefined, plain, { shareType: 1, dataLevel: 1 })
  const suspended = await desk.post('clerk', `services/${open.id}/state`, { action: 'suspend', reason: '系统维护' })
  expect(suspended.body.state).toBe('suspended')
  const { id } = await apply({ service: open.id })
  await desk.act('userHead', id)
  expect(await timers(id)).toEqual(['D03 2026-02-11 running'])
  await desk.act('clerk', id)
  await desk.act('head', id)
  expect(await timers(id)).toEqual(['D03 2026-02-11 stopped', 'D05 2026-03-16 running'])
  await desk.post('clerk', `services/${open.id}/state`, { action: 'resume', reason: '维护结束' })
  expect(await timers(id)).toEqual(['D03 2026-02-11 stopped', 'D05 2026-03-16 stopped'])
})

test('补正 names every item, happens once, and the clock starts anew with the complete material', async () => {
  const { id, revision } = await apply()
  await toProvider(id)
  expect((await desk.act('head', id, 'return')).body.code).toBe('SHARING_SUPPLEMENT_EMPTY')
  await desk.act('head', id, 'return', { remarks: { basis: '请补充法规条款', scope: '请写明窗口数量' } })
  const returned = await read(id)
  expect(returned).toMatchObject({
    state: 'supplement',
    supplemented: true,
    receivedAt: null,
    remarks: { basis: '请补充法规条款' },
  })
  expect(await timers(id)).toEqual(['D04 2026-03-02 stopped'])
  const form = desk.form(service.id, client.id, { basis: '社会救助暂行办法第五十八条第二款' })
  const put = (revision: number) =>
    desk.call('user', 'PUT', `/v1/sharing/applications/${id}`, { ...form, revision, service: 'svc_other' })
  expect((await put(revision)).body.code).toBe('SHARING_APPLICATION_CHANGED')
  const again = await put(returned.revision)
  expect([again.status, again.body]).toMatchObject([
    200,
    { state: 'reviewing', service: service.id, basis: form.basis, remarks: null, revision: returned.revision + 1 },
  ])
  expect((await read(id)).revision).toBe(again.body.revision)
  expect((await put(again.body.revision)).body.code).toBe('WORKFLOW_STEP_REFUSED')
  await toProvider(id)
  expect(await timers(id)).toEqual(['D04 2026-03-02 running', 'D04 2026-03-02 stopped'])
  const second = await desk.act('head', id, 'return', { remarks: { basis: '还是不够' } })
  expect(second.body.code).toBe('SHARING_SUPPLEMENT_TWICE')
  expect((await read(id)).state).toBe('reviewing')
})

test('before a change it is said who waits for an answer, where the fields that change were asked for', async () => {
  const { id: other } = await desk.service()
  const { id } = await apply({ service: other })
  const waiting = async (columns: string[] | null) => {
    const found: Impact[] = []
    const touched = [{ kind: 'service', id: other, columns }]
    await inTx(desk.deps.db, (tx) => desk.deps.events.emit(tx, 'lineage.impact.asked', { touched, found }))
    return found.map(({ kind, id, org, columns }) => [kind, id, org, columns.join()])
  }
  expect(await waiting(null)).toEqual([['application', id, desk.orgs.consumer, '']])
  expect(await waiting(['amount', 'note'])).toEqual([['application', id, desk.orgs.consumer, 'amount']])
  expect(await waiting(['note'])).toEqual([])
  await desk.agree(id)
  expect((await waiting(null)).map(([kind]) => kind)).toEqual(['grant'])
})

test('the own head sends back without using up the 补正 of the provider', async () => {
  const { id } = await apply()
  await desk.act('userHead', id, 'return', { comment: '用途写得太宽' })
  expect(await read(id)).toMatchObject({ state: 'supplement', supplemented: false, answeredAt: null })
  expect(await timers(id)).toEqual([])
})

test('a refusal needs a reason and a known code; missing material is none (条例 art. 21)', async () => {
  const { id } = await apply()
  await toProvider(id)
  expect((await refuse(id, '不同意')).body.code).toBe('SHARING_REFUSAL_CODE')
  expect((await refuse(id, '不同意', 'R8')).body.code).toBe('SHARING_REFUSAL_CODE')
  expect((await refuse(id, '', 'R5')).status).toBe(400)
  expect((await refuse(id, '申请材料不全', 'R9')).body.code).toBe('SHARING_REFUSAL_MATERIAL')
  expect((await read(id)).state).toBe('reviewing')
  expect((await refuse(id, '申请的保障金额超出核对所需', 'R5')).status).toBe(200)
  expect(await read(id)).toMatchObject({
    state: 'refused',
    refusalCode: 'R5',
    refusalReason: '申请的保障金额超出核对所需',
  })
  expect(await timers(id)).toEqual(['D04 2026-03-02 stopped'])
  expect(
    (await desk.get('user', `grants?service=${service.id}`)).body.items.map((g: any) => g.application),
  ).not.toContain(id)
})

test('withdraw: under review by the initiator, and while it is being supplemented', async () => {
  const { id } = await apply()
  await toProvider(id)
  const withdraw = (who: 'user' | 'stranger' | 'userHead') =>
    desk.post(who, `applications/${id}/withdraw`, { comment: '不再需要' })
  expect((await withdraw('stranger')).status).toBe(403)
  expect((await withdraw('userHead')).status).toBe(403)
  expect((await withdraw('user')).body.state).toBe('withdrawn')
  expect(await timers(id)).toEqual(['D04 2026-03-02 stopped'])
  expect((await withdraw('user')).body.code).toBe('WORKFLOW_STEP_REFUSED')
  const other = await apply()
  await desk.act('userHead', other.id, 'return', { comment: '先放一放' })
  expect((await desk.post('user', `applications/${other.id}/withdraw`, { comment: '算了' })).body.state).toBe(
    'withdrawn',
  )
})

test('of two who decide at once, one decides', async () => {
  const { id } = await apply()
  await toProvider(id)
  const answers = await Promise.all([desk.act('head', id), refuse(id, '不必要', 'R5'), desk.act('head', id)])
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  const { state } = await read(id)
  const grants = (await desk.get('user', `grants?service=${service.id}&limit=100`)).body.items
  expect(grants.filter((grant: any) => grant.application === id)).toHaveLength(state === 'approved' ? 1 : 0)
})

test('each side sees what concerns it, bureau and auditor see all', async () => {
  const { id } = await apply()
  for (const who of ['user', 'userHead', 'clerk', 'head', 'bureau', 'auditor'] as const) {
    expect((await desk.get(who, `applications/${id}`)).status, who).toBe(200)
    const list = (await desk.get(who, 'applications?limit=200')).body.items
    expect(
      list.map((each: any) => each.id),
      who,
    ).toContain(id)
  }
  expect((await desk.get('stranger', `applications/${id}`)).status).toBe(403)
  expect((await desk.get('stranger', 'applications')).body.items).toEqual([])
  expect((await desk.get('public', 'applications')).status).toBe(401)
  expect((await desk.get('clerk', 'applications?side=consumer')).body.items).toEqual([])
  expect((await desk.get('stranger', 'services')).body.items.length).toBeGreaterThan(0)
  expect((await desk.get('public', 'services')).status).toBe(401)
})

test.each([
  ['a period that ends before it starts', { validTo: '2026-02-28', validFrom: '2026-03-01' }, 'SHARING_PERIOD'],
  ['a period that is over', { validFrom: '2026-01-01', validTo: '2026-02-09' }, 'SHARING_PERIOD'],
  ['an unknown field', { fields: [{ name: 'salary' }] }, 'SHARING_FIELD_UNKNOWN'],
  ['a field twice', { fields: [{ name: 'name' }, { name: 'name', plain: true }] }, 'SHARING_FIELD_TWICE'],
  ['an unknown client', { client: 'cli_x' }, 'SHARING_CLIENT_NOT_OWN'],
  ['no warranty', { warranty: false }, 'HTTP_INVALID'],
  ['no basis', { basis: ' ' }, 'HTTP_INVALID'],
  ['an address that is none', { addresses: ['十二'] }, 'HTTP_INVALID'],
])('an application with %s is not taken', async (_what, over, code) => {
  const { status, body } = await desk.post('user', 'applications', desk.form(service.id, client.id, over))
  expect([status, body.code]).toEqual([400, code])
})

test('a client of another department cannot be used', async () => {
  const other = await desk.client('stranger')
  const { body } = await desk.post('user', 'applications', desk.form(service.id, other.id))
  expect(body.code).toBe('SHARING_CLIENT_NOT_OWN')
})
