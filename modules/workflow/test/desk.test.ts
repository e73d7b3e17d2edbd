import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTx } from '@shuyuan/db'
import { startFlow } from '../src/index.ts'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

type Who = Parameters<typeof desk.get>[0]
const start = (ref: string, facts: Record<string, string> = {}, title = `事项${ref}`) =>
  inTx(desk.deps.db, (tx) =>
    startFlow(desk.deps, tx, {
      kind: 'catalogue.review',
      ref,
      title,
      org: desk.first.id,
      by: desk.people.clerk,
      facts,
      clocks: facts.cause === 'first' ? { D02: 'C02' } : {},
    }),
  )
const act = async (who: Who, flow: string, action: string, rest: object = {}) => {
  const [task] = await desk.open(flow)
  return desk.post(who, `/v1/workflow/tasks/${task}/act`, { action, comment: '意见', ...rest })
}
const many = (who: Who, tasks: string[], action: string, comment = '批量') =>
  desk.post(who, '/v1/workflow/tasks/act-many', { tasks, action, comment })
const define = async (change: (levels: object[]) => object[]) => {
  const { body } = await desk.get('bureau', '/v1/workflow/definitions')
  const { title, version, levels } = body.items.find((d: { kind: string }) => d.kind === 'catalogue.review')
  const url = '/v1/workflow/definitions/catalogue.review'
  return desk.call('bureau', 'PUT', url, { title, version, levels: change(levels) })
}
const level = (name: string, role: string, rest: object = {}) => ({
  name,
  mode: 'any',
  clock: null,
  assignees: [{ role, relation: 'any' }],
  ...rest,
})

test('mass review decides each task by itself: refused ones say why, none is half done', async () => {
  const flows = await Promise.all(['m1', 'm2', 'm3', 'm4'].map((ref) => start(ref)))
  const heads = (await Promise.all(flows.map((flow) => desk.open(flow)))).flat()
  const approved = await many('head', [...heads.slice(0, 3), 'tsk_none', heads[0] as string], 'approve', '')
  expect(approved.body.items).toEqual([
    ...heads.slice(0, 3).map((task) => ({ task, done: true, state: 'approved', code: null, title: null })),
    expect.objectContaining({ task: 'tsk_none', done: false, code: 'WORKFLOW_TASK_NOT_FOUND' }),
  ])
  const again = await many('head2', heads, 'approve', '')
  expect(again.body.items.map((o: { code: string | null }) => o.code)).toEqual([
    ...Array(3).fill('WORKFLOW_TASK_DECIDED'),
    null,
  ])
  const tasks = (await Promise.all(flows.map((flow) => desk.open(flow)))).flat()
  const before = desk.finished.length
  const silent = await many('bureau', tasks, 'return', '')
  expect(silent.body.items.map((o: { code: string }) => o.code)).toEqual(Array(4).fill('WORKFLOW_REASON_MISSING'))
  expect(desk.finished.length).toBe(before)
  const both = await Promise.all([many('bureau', tasks, 'approve'), many('bureau2', tasks, 'return')])
  const done = both.flatMap((r) => r.body.items).filter((o: { done: boolean }) => o.done)
  expect(done).toHaveLength(4)
  expect(desk.finished.length - before).toBe(4)
  expect((await many('clerk', tasks, 'approve')).body.items[0].code).toBe('WORKFLOW_TASK_NOT_YOURS')
  expect((await many('bureau', [], 'approve')).status).toBe(400)
})

test('the desk filters by organisation, level, words, facts and colour', async () => {
  const personal = await start('f1', { cause: 'duty', personal: 'true' }, '低保100%_对象')
  await start('f2', { cause: 'first', personal: 'false' }, '低保标准')
  const list = async (query: string) =>
    (await desk.get('head', `/v1/workflow/tasks?kind=catalogue.review&${query}`)).body.items.map(
      (t: { ref: string }) => t.ref,
    )
  expect(await list('facts=cause:duty,personal:true')).toEqual(['f1'])
  expect(await list(`q=${encodeURIComponent('低保')}`)).toEqual(['f1', 'f2'])
  expect(await list(`q=${encodeURIComponent('0%_')}`)).toEqual(['f1'])
  expect(await list(`q=${encodeURIComponent('低保')}&org=${desk.second.id}`)).toEqual([])
  expect(await list(`level=${encodeURIComponent('主管部门审核')}`)).toEqual([])
  expect((await desk.get('head', '/v1/workflow/tasks?facts=x')).status).toBe(400)
  await act('head', personal, 'approve')
  const mine = (query: string) => desk.get('bureau', `/v1/workflow/tasks?${query}`)
  expect((await mine('colour=green')).body.items).toEqual([
    expect.objectContaining({ ref: 'f1', rule: 'D02', facts: { cause: 'duty', personal: 'true' } }),
  ])
  expect((await mine('colour=red')).body.items).toEqual([])
})

test('the caller decides which clock a level has: a first review runs by C02', async () => {
  const first = await start('c1', { cause: 'first' })
  await act('head', first, 'approve')
  expect((await desk.get('bureau', '/v1/workflow/timers?ref=c1')).body.items).toMatchObject([{ rule: 'C02', days: 5 }])
})

test('抄送: readers see the flow and nothing else, and cannot act', async () => {
  const flow = await start('cc')
  const url = `/v1/workflow/flows/${flow}`
  expect((await desk.get('otherClerk', url)).status).toBe(403)
  const copy = (who: Who, users: string[]) => desk.post(who, `${url}/copy`, { users, comment: '请知悉' })
  expect((await copy('otherClerk', [desk.people.otherClerk.id])).status).toBe(403)
  expect((await copy('clerk', ['usr_nobody'])).body.code).toBe('WORKFLOW_COPY_UNFIT')
  expect((await copy('clerk', [desk.people.otherClerk.id])).status).toBe(204)
  expect((await desk.get('otherClerk', url)).status).toBe(200)
  expect((await desk.get('otherClerk', '/v1/workflow/copies')).body.items).toMatchObject([
    { flow, title: '事项cc', byName: desk.people.clerk.name, comment: '请知悉', state: 'running' },
  ])
  expect((await desk.get('otherClerk', '/v1/workflow/notices')).body.items[0].title).toBe('抄送：事项cc')
  expect((await act('otherClerk', flow, 'approve')).body.code).toBe('WORKFLOW_TASK_NOT_YOURS')
})

test('nobody decides what they started, whatever their roles', async () => {
  const boss = { ...desk.people.clerk, roles: ['provider', 'cdo'] }
  const flow = await start('own')
  const [task] = await desk.open(flow)
  const url = `/v1/workflow/tasks/${task}/act`
  expect((await desk.call(boss, 'POST', url, { action: 'approve', comment: '' })).body.code).toBe(
    'WORKFLOW_OWN_INITIATIVE',
  )
})

test('handed over, signed and decided at the same moment: one effect each', async () => {
  for (let round = 0; round < 5; round++) {
    const flow = await start(`race${round}`)
    const [task] = await desk.open(flow)
    const url = `/v1/workflow/tasks/${task}/act`
    const user = desk.people.head2.id
    const withdraw = `/v1/workflow/flows/${flow}/withdraw`
    const replies = await Promise.all([
      desk.post('head', url, { action: 'transfer', comment: '出差', user }),
      desk.post('head2', url, { action: 'return', comment: '退回' }),
      desk.post('clerk', withdraw, { comment: '撤回' }),
    ])
    expect(replies.every((r) => r.status === 200 || r.status === 409)).toBe(true)
    const end = (await desk.get('clerk', `/v1/workflow/flows/${flow}`)).body
    expect(end.history.filter((h: { object: string }) => h.object === 'workflow.flow')).toHaveLength(1)
    expect(end.tasks.filter((t: { state: string }) => t.state === 'open')).toEqual([])
    expect(desk.finished.filter((f) => f.flow === flow)).toHaveLength(1)
  }
})

test('gates, conditions, copies and lawful repetition are configured; what weakens the law is refused', async () => {
  const secrecy = level('保密审查', 'security', { gate: 'secrecy' })
  const privacy = level('个人信息影响评估', 'security', { gate: 'privacy', when: 'personal:true', mayRepeat: true })
  const copies = [{ role: 'cdo', relation: 'any' }]
  const check = (levels: object[]) => desk.post('bureau', '/v1/workflow/definitions/catalogue.review/check', { levels })
  expect((await check([secrecy])).body.fault).toContain('部门负责人')
  const running = await start('old')
  const changed = await define(([head, bureau]) => [head as object, secrecy, privacy, { ...bureau, copies }])
  expect(changed.body).toMatchObject({ version: 2, running: 0, conditions: { 'personal:true': '信息项含个人信息' } })
  const versions = (await desk.get('bureau', '/v1/workflow/definitions?kind=catalogue.review')).body.items
  expect(versions.map((d: { version: number; running: number }) => [d.version, d.running > 0])).toEqual([
    [2, false],
    [1, true],
  ])
  expect((await desk.get('clerk', `/v1/workflow/flows/${running}`)).body.levels).toHaveLength(2)

  const plain = await start('plain', { personal: 'false' })
  await act('head', plain, 'approve')
  expect((await act('secretary', plain, 'approve', { comment: ' ' })).body).toMatchObject({
    code: 'WORKFLOW_GATE_CONCLUSION',
    title: expect.stringContaining('保密审查'),
  })
  await act('secretary', plain, 'approve', { comment: '不涉密' })
  expect((await desk.get('clerk', `/v1/workflow/flows/${plain}`)).body.level).toBe(3)
  expect((await desk.get('otherHead', `/v1/workflow/flows/${plain}`)).status).toBe(200)

  const personal = await start('personal', { personal: 'true' })
  await act('head', personal, 'approve')
  await act('secretary', personal, 'approve', { comment: '不涉密' })
  expect((await desk.get('clerk', `/v1/workflow/flows/${personal}`)).body.level).toBe(2)
  expect((await act('secretary', personal, 'approve', { comment: '影响可控' })).status).toBe(200)
  expect((await act('bureau', personal, 'approve')).status).toBe(200)
  expect(desk.finished.at(-1)).toMatchObject({ ref: 'personal', outcome: 'approved' })
})

test('会签 waits for all, and one may object', async () => {
  const both = level('联合审核', 'cdo', {
    mode: 'all',
    assignees: [
      { role: 'cdo', relation: 'initiator-org' },
      { role: 'security', relation: 'any' },
    ],
  })
  await define((levels) => [both, levels.at(-1) as object])
  const flow = await start('all')
  const tasks = await desk.open(flow)
  expect(tasks).toHaveLength(2)
  const by = async (who: Who) => (await desk.get(who, '/v1/workflow/tasks?q=all')).body.items[0].id
  await desk.post('head', `/v1/workflow/tasks/${await by('head')}/act`, { action: 'approve', comment: '' })
  expect((await desk.get('clerk', `/v1/workflow/flows/${flow}`)).body.level).toBe(0)
  const refused = { action: 'reject', comment: '涉及工作秘密' }
  await desk.post('secretary', `/v1/workflow/tasks/${await by('secretary')}/act`, refused)
  expect(desk.finished.at(-1)).toMatchObject({ ref: 'all', outcome: 'rejected', comment: '涉及工作秘密' })
})

test('a flow of five levels is walked whole, level by level; none and six are refused', async () => {
  const own = { assignees: [{ role: 'cdo', relation: 'initiator-org' }] }
  const changed = await define(() => [
    level('部门负责人审核', 'cdo', own),
    level('保密审查', 'security', { gate: 'secrecy' }),
    level('会同部门核对', 'cdo'),
    level('主管部门初审', 'bureau', { clock: 'D02' }),
    level('主管部门复核', 'bureau'),
  ])
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  const flow = await start('five')
  const seen = async () => (await desk.get('clerk', `/v1/workflow/flows/${flow}`)).body
  const walk = ['head', 'secretary', 'otherHead', 'bureau', 'bureau2'] as const
  for (const [at, who] of walk.entries()) {
    expect(await seen()).toMatchObject({ state: 'running', level: at })
    // whoever comes later cannot go first, and the one before does not decide twice
    for (const early of walk.filter((one) => one !== who && desk.people[one].roles[0] !== desk.people[who].roles[0]))
      expect((await act(early, flow, 'approve')).status).toBe(403)
    expect((await act(who, flow, 'approve', { comment: `第${at + 1}级同意` })).status).toBe(200)
  }
  const end = await seen()
  expect(end).toMatchObject({ state: 'approved', levels: { length: 5 } })
  expect(end.tasks.map((task: { level: number; decidedBy: string }) => [task.level, task.decidedBy])).toEqual(
    walk.map((who, at) => [at, desk.people[who].id]),
  )
  expect(desk.finished.filter((one) => one.flow === flow)).toEqual([
    expect.objectContaining({ ref: 'five', outcome: 'approved', comment: '第5级同意' }),
  ])

  const check = (levels: object[]) => desk.post('bureau', '/v1/workflow/definitions/catalogue.review/check', { levels })
  for (const wrong of [[], [...end.levels, level('第六级', 'bureau')]]) {
    expect((await check(wrong)).status).toBe(400)
    expect((await define(() => wrong)).status).toBe(400)
  }
  const [inForce] = (await desk.get('bureau', '/v1/workflow/definitions?kind=catalogue.review')).body.items
  expect(inForce).toMatchObject({ version: changed.body.version, levels: { length: 5 } })
})
