import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const act = (action: string, comment = '意见', rest: object = {}) => ({ action, comment, ...rest })
async function onlyTask(flow: string): Promise<string> {
  const open = await desk.open(flow)
  expect(open).toHaveLength(1)
  return open[0] as string
}

describe('a catalogue review', () => {
  test('goes to the head of the department, then to the bureau with the D02 clock', async () => {
    const flow = await desk.start('ent_a')
    const mine = await desk.get('head', '/v1/workflow/tasks?mine=true&kind=catalogue.review')
    expect(mine.body.items).toEqual([
      expect.objectContaining({ ref: 'ent_a', levelName: '部门负责人审核', initiatorName: 'clerk1同志', dueOn: null }),
    ])
    expect((await desk.get('bureau', '/v1/workflow/tasks')).body.items).toEqual([])
    const first = await onlyTask(flow)
    expect((await desk.post('head', `/v1/workflow/tasks/${first}/act`, act('approve'))).status).toBe(200)

    const second = (await desk.get('bureau', '/v1/workflow/tasks')).body.items[0]
    expect(second).toMatchObject({ rule: 'D02', dueOn: '2026-05-15', colour: 'green' })
    expect((await desk.get('bureau', '/v1/workflow/tasks/counts')).body).toEqual({
      open: 1,
      warned: 0,
      overdue: 0,
      done: 0,
    })
    expect((await desk.post('bureau', `/v1/workflow/tasks/${second.id}/act`, act('approve'))).status).toBe(200)
    expect(desk.finished.at(-1)).toMatchObject({ ref: 'ent_a', outcome: 'approved', actor: desk.people.bureau.id })

    const { body } = await desk.get('clerk', '/v1/workflow/flows?ref=ent_a')
    expect(body.items[0]).toMatchObject({ state: 'approved', version: 1 })
    expect(body.items[0].history.map((h: { object: string; action: string }) => `${h.object}.${h.action}`)).toEqual([
      'workflow.task.approve',
      'workflow.flow.advance',
      'workflow.task.approve',
      'workflow.flow.approve',
    ])
    const timers = await desk.get('bureau', '/v1/workflow/timers?ref=ent_a')
    expect(timers.body.items).toEqual([
      expect.objectContaining({ rule: 'D02', state: 'stopped', article: '条例第17条' }),
    ])
    const done = await desk.get('bureau', '/v1/workflow/tasks?state=done')
    expect(done.body.items).toEqual([expect.objectContaining({ id: second.id, state: 'approved' })])
  })

  test('returns with remarks per field, tells the initiator, and leaves evidence', async () => {
    const flow = await desk.start('ent_b')
    const task = await onlyTask(flow)
    const silent = await desk.post('head', `/v1/workflow/tasks/${task}/act`, { action: 'return', comment: '' })
    expect(silent.status).toBe(400)
    const remarks = { name: '名称过宽', 'items.0.title': '请用规范名称' }
    await desk.post('head', `/v1/workflow/tasks/${task}/act`, act('return', '请修改', { remarks }))
    expect(desk.finished.at(-1)).toMatchObject({ outcome: 'returned', comment: '请修改', remarks })
    const notices = await desk.get('clerk', '/v1/workflow/notices?unread=true')
    expect(notices.body.items[0]).toMatchObject({ title: '已退回：事项ent_b', body: '请修改', read: false })
    const before = (await desk.get('clerk', '/v1/workflow/notices/unread')).body.unread
    const after = await desk.post('clerk', `/v1/workflow/notices/${notices.body.items[0].id}/read`)
    expect(after.body.unread).toBe(before - 1)
    expect((await desk.post('clerk', '/v1/workflow/notices/read-all')).body.unread).toBe(0)
    await desk.deps.settle()
    const auditor = { ...desk.people.bureau, roles: ['auditor'] }
    const found = await desk.call(auditor, 'GET', `/v1/evidence/events?object=${task}`)
    expect(found.body.items).toEqual([
      expect.objectContaining({ kind: 'workflow.task.returned', actor: desk.people.head.id }),
    ])
  })

  test('is withdrawn by its initiator only, urged once an hour, and never runs twice', async () => {
    const flow = await desk.start('ent_c')
    await expect(desk.start('ent_c')).rejects.toMatchObject({ code: 'WORKFLOW_FLOW_RUNNING' })
    expect((await desk.post('clerk', `/v1/workflow/flows/${flow}/urge`, { comment: '急' })).status).toBe(200)
    expect((await desk.post('clerk', `/v1/workflow/flows/${flow}/urge`)).body.code).toBe('WORKFLOW_URGE_TOO_SOON')
    expect((await desk.post('otherClerk', `/v1/workflow/flows/${flow}/urge`)).status).toBe(403)
    expect((await desk.get('head2', '/v1/workflow/notices')).body.items[0].title).toMatch(/^催办：/)
    expect((await desk.post('head', `/v1/workflow/flows/${flow}/withdraw`)).body.code).toBe('WORKFLOW_FLOW_NOT_YOURS')
    expect((await desk.post('clerk', `/v1/workflow/flows/${flow}/withdraw`)).body.state).toBe('withdrawn')
    expect(await desk.open(flow)).toEqual([])
    expect((await desk.post('clerk', `/v1/workflow/flows/${flow}/withdraw`)).body.code).toBe('WORKFLOW_STEP_REFUSED')
    await desk.start('ent_c')
  })

  test('keeps duties apart', async () => {
    const own = await desk.start('ent_d', 'catalogue.review', { ...desk.people.bureau, roles: ['bureau', 'provider'] })
    const cdo = { ...desk.people.bureau2, id: 'usr_head_of_bureau', roles: ['cdo', 'bureau'] }
    const [first] = await desk.open(own)
    expect((await desk.post('head', `/v1/workflow/tasks/${first}/act`, act('approve'))).body.code).toBe(
      'WORKFLOW_TASK_NOT_YOURS',
    )
    expect((await desk.call(cdo, 'POST', `/v1/workflow/tasks/${first}/act`, act('approve'))).status).toBe(200)
    const [second] = await desk.open(own)
    const url = `/v1/workflow/tasks/${second}/act`
    expect((await desk.post('bureau', url, act('approve'))).body.code).toBe('WORKFLOW_OWN_INITIATIVE')
    const same = await desk.call(cdo, 'POST', url, act('approve'))
    expect(same.body).toMatchObject({ code: 'WORKFLOW_SAME_PERSON', status: 403 })
    expect((await desk.post('bureau2', url, act('approve'))).status).toBe(200)
  })

  test('is handed over to a fit colleague, and waits for an added signer', async () => {
    const flow = await desk.start('ent_e')
    const task = await onlyTask(flow)
    const url = `/v1/workflow/tasks/${task}/act`
    const to = (user: string) => act('transfer', '出差', { user })
    expect((await desk.post('head', url, to(desk.people.otherHead.id))).body.code).toBe('WORKFLOW_TRANSFER_UNFIT')
    expect((await desk.post('head', url, to(desk.people.clerk.id))).body.code).toBe('WORKFLOW_TRANSFER_SAME')
    expect((await desk.post('head', url, to(desk.people.head2.id))).body.state).toBe('transferred')
    const next = await onlyTask(flow)
    expect((await desk.post('head', `/v1/workflow/tasks/${next}/act`, act('approve'))).status).toBe(403)
    const sign = act('add-sign', '请会签', { role: 'cdo', org: desk.second.id })
    expect((await desk.post('head2', `/v1/workflow/tasks/${next}/act`, sign)).status).toBe(200)
    expect((await desk.post('head2', `/v1/workflow/tasks/${next}/act`, sign)).status).toBe(400)
    expect((await desk.post('head2', `/v1/workflow/tasks/${next}/act`, act('approve'))).status).toBe(200)
    const added = await onlyTask(flow)
    expect((await desk.get('clerk', `/v1/workflow/flows/${flow}`)).body.level).toBe(0)
    expect((await desk.post('otherHead', `/v1/workflow/tasks/${added}/act`, act('approve'))).status).toBe(200)
    expect((await desk.get('clerk', `/v1/workflow/flows/${flow}`)).body.level).toBe(1)
  })

  test('two reviewers at the same moment: one decides, the other gets a clear conflict', async () => {
    for (let round = 0; round < 5; round++) {
      const flow = await desk.start(`ent_race${round}`)
      await desk.post('head', `/v1/workflow/tasks/${await onlyTask(flow)}/act`, act('approve'))
      const url = `/v1/workflow/tasks/${await onlyTask(flow)}/act`
      const before = desk.finished.length
      const replies = await Promise.all([
        desk.post('bureau', url, act('approve')),
        desk.post('bureau2', url, act('return', '退回')),
      ])
      expect(replies.map((r) => r.status).sort((a, b) => a - b)).toEqual([200, 409])
      expect(replies.find((r) => r.status === 409)?.body).toMatchObject({ code: 'WORKFLOW_TASK_DECIDED' })
      expect(desk.finished.length).toBe(before + 1)
      expect((await desk.get('clerk', `/v1/workflow/flows/${flow}`)).body.history).toHaveLength(4)
    }
  })
})

test('a sharing application passes both sharing offices (条例 art. 20)', async () => {
  const flow = await desk.start('app_a', 'sharing.application', desk.people.clerk, desk.second.id)
  for (const who of ['head', 'otherClerk', 'otherHead'] as const)
    expect((await desk.post(who, `/v1/workflow/tasks/${await onlyTask(flow)}/act`, act('approve'))).status).toBe(200)
  expect(desk.finished.at(-1)).toMatchObject({ kind: 'sharing.application', outcome: 'approved' })
})

describe('flow definitions', () => {
  test('get a new version in the lawful direction; running flows keep theirs', async () => {
    const running = await desk.start('ent_v1')
    const { body } = await desk.get('clerk', '/v1/workflow/definitions?kind=catalogue.review')
    const { title, version, levels } = body.items[0]
    const extra = {
      name: '保密审查',
      mode: 'all',
      clock: null,
      assignees: [
        { role: 'security', relation: 'initiator-org' },
        { role: 'cdo', relation: 'initiator-org' },
      ],
    }
    const change = { title, version, levels: [levels[0], extra, levels[1]] }
    const url = '/v1/workflow/definitions/catalogue.review'
    expect((await desk.call('head', 'PUT', url, change)).status).toBe(403)
    const weak = await desk.call('bureau', 'PUT', url, { ...change, levels: [levels[1]] })
    expect(weak.body).toMatchObject({ status: 400, code: 'WORKFLOW_DEFINITION_INVALID' })
    expect(weak.body.title).toContain('部门负责人')
    expect((await desk.call('bureau', 'PUT', url, change)).body.version).toBe(2)
    expect((await desk.call('bureau', 'PUT', url, change)).body.code).toBe('WORKFLOW_DEFINITION_STALE')
    expect((await desk.get('clerk', `/v1/workflow/flows/${running}`)).body.levels).toHaveLength(2)
    const later = await desk.start('ent_v2')
    expect((await desk.get('clerk', `/v1/workflow/flows/${later}`)).body).toMatchObject({ version: 2 })
    await desk.post('head', `/v1/workflow/tasks/${await onlyTask(later)}/act`, act('approve'))
    expect(await desk.open(later)).toHaveLength(2)
  })
})

describe('who sees what', () => {
  test('strangers see no task and no flow of others', async () => {
    const flow = await desk.start('ent_secret')
    const task = (await desk.open(flow))[0]
    expect((await desk.get('otherHead', `/v1/workflow/flows/${flow}`)).status).toBe(403)
    expect((await desk.get('otherHead', '/v1/workflow/flows?ref=ent_secret')).body.items).toEqual([])
    expect((await desk.get('otherHead', `/v1/workflow/tasks/${task}`)).status).toBe(403)
    expect((await desk.get('clerk', `/v1/workflow/tasks/${task}`)).status).toBe(200)
    expect((await desk.app.inject({ url: '/v1/workflow/tasks' })).statusCode).toBe(401)
    expect((await desk.get('head', '/v1/workflow/tasks?after=xx')).status).toBe(400)
    expect((await desk.get('head', '/v1/workflow/tasks/tsk_none')).status).toBe(404)
  })

  test('lists page by keyset without gap or repeat', async () => {
    const all = (await desk.get('head', '/v1/workflow/tasks?limit=500')).body.items.map((t: { id: string }) => t.id)
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const after: string = next ? `&after=${next}` : ''
      const { body } = await desk.get('head', `/v1/workflow/tasks?limit=2${after}`)
      seen.push(...body.items.map((t: { id: string }) => t.id))
      next = body.next
    }
    expect(seen).toEqual(all)
  })
})
