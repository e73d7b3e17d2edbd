import { inTx } from '@shuyuan/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTimer, stopTimer } from '../src/index.ts'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const overdue = (ref: string) =>
  inTx(desk.deps.db, (tx) =>
    startTimer(desk.deps, tx, { rule: 'D06', ref, from: new Date('2026-04-01T09:00:00+08:00'), org: desk.second.id }),
  )
const issue = (timer: string) =>
  desk.post('bureau', '/v1/workflow/orders', { timer, demand: '请今日办结并书面说明', days: 3 })
const judge = (id: string, action: string, who: 'bureau' | 'clerk' = 'bureau') =>
  desk.post(who, `/v1/workflow/orders/${id}/judge`, { action, opinion: '核查意见' })
const answer = (id: string, who: 'otherClerk' | 'clerk' = 'otherClerk') =>
  desk.post(who, `/v1/workflow/orders/${id}/answer`, { answer: '已补正并提交', proof: '民发〔2026〕8号' })

test('a 督办单 goes from demand to answer to close, and closes only once its matter is done', async () => {
  const { id: timer } = await overdue('fix_order')
  const list = (await desk.get('bureau', '/v1/workflow/supervision')).body.items
  expect(list.find((t: { id: string }) => t.id === timer)).toMatchObject({ colour: 'red', order: null })
  expect((await desk.get('clerk', '/v1/workflow/supervision')).status).toBe(403)
  expect((await desk.post('clerk', '/v1/workflow/orders', { timer, demand: '催', days: 3 })).status).toBe(403)
  const issued = await issue(timer)
  expect(issued.body).toMatchObject({ number: '督办〔2026〕1号', state: 'issued', answerBy: '2026-05-18', late: false })
  expect((await issue(timer)).body.code).toBe('WORKFLOW_ORDER_OPEN')
  const { id } = issued.body
  for (const who of ['otherClerk', 'otherHead'] as const)
    expect((await desk.get(who, '/v1/workflow/notices')).body.items[0]).toMatchObject({
      title: expect.stringMatching(/^督办〔2026〕1号：/),
      link: `/supervise/${id}`,
    })
  expect((await desk.get('clerk', `/v1/workflow/orders/${id}`)).status).toBe(404)
  expect((await desk.get('clerk', '/v1/workflow/orders')).body.items).toEqual([])
  expect((await answer(id, 'clerk')).status).toBe(403)
  expect((await judge(id, 'close')).body.code).toBe('WORKFLOW_STEP_REFUSED')
  expect((await answer(id)).body).toMatchObject({ state: 'answered', proof: '民发〔2026〕8号' })
  expect((await judge(id, 'close')).body.code).toBe('WORKFLOW_ORDER_MATTER_OPEN')
  expect((await judge(id, 'redo', 'clerk')).status).toBe(403)
  expect((await judge(id, 'redo')).body.state).toBe('issued')
  desk.clock.set('2026-05-19T09:00:00+08:00')
  expect((await desk.get('otherClerk', `/v1/workflow/orders/${id}`)).body.late).toBe(true)
  await answer(id)
  await inTx(desk.deps.db, (tx) => stopTimer(desk.deps, tx, timer))
  expect((await judge(id, 'close')).body).toMatchObject({ state: 'closed', opinion: '核查意见' })
  const { body } = await desk.get('otherClerk', `/v1/workflow/orders/${id}`)
  expect(body.history.map((h: { action: string; reason: string }) => [h.action, h.reason])).toEqual([
    ['answer', '已补正并提交'],
    ['redo', '核查意见'],
    ['answer', '已补正并提交'],
    ['close', '核查意见'],
  ])
  await desk.deps.settle()
  const auditor = { ...desk.people.bureau, roles: ['auditor'] }
  const leaves = await desk.call(auditor, 'GET', `/v1/evidence/events?object=${id}`)
  expect(leaves.body.items.map((e: { kind: string }) => e.kind).sort()).toEqual([
    'workflow.order.answered',
    'workflow.order.answered',
    'workflow.order.closed',
    'workflow.order.issued',
    'workflow.order.returned',
  ])
})

test('numbers of a year have no gap and no double, also when several are issued at once', async () => {
  const timers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((x) => overdue(`fix_many_${x}`)))
  const replies = await Promise.all([...timers, ...timers].map(({ id }) => issue(id)))
  expect(replies.map((r) => r.status).sort()).toEqual([...Array(5).fill(201), ...Array(5).fill(409)])
  const numbers = replies.flatMap((r) => (r.status === 201 ? [r.body.number] : [])).sort()
  expect(numbers).toEqual([2, 3, 4, 5, 6].map((n) => `督办〔2026〕${n}号`))
  const open = (await desk.get('bureau', '/v1/workflow/orders?state=issued&limit=2')).body
  expect(open.items).toHaveLength(2)
  const rest = (await desk.get('bureau', `/v1/workflow/orders?state=issued&after=${open.next}`)).body
  expect(rest.items).toHaveLength(3)
})

test('answered and taken back at the same moment: one wins', async () => {
  for (let round = 0; round < 5; round++) {
    const { body } = await issue((await overdue(`fix_race_${round}`)).id)
    await answer(body.id)
    const replies = await Promise.all([judge(body.id, 'redo'), judge(body.id, 'cancel')])
    expect(replies.filter((r) => r.status === 200).length).toBeGreaterThanOrEqual(1)
    const { history, state } = (await desk.get('bureau', `/v1/workflow/orders/${body.id}`)).body
    // `cancel` may follow `redo`, never the other way round
    expect(state).toBe('cancelled')
    expect(history.at(-1).action).toBe('cancel')
  }
})
