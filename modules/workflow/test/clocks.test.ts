import { inTx } from '@shuyuan/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lateness, reopenTimer, startTimer, stopTimer, type Timer } from '../src/index.ts'
import { DECISION, openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const run = (rule: string, ref: string, from: string, org: string | null = desk.second.id): Promise<Timer> =>
  inTx(desk.deps.db, (tx) => startTimer(desk.deps, tx, { rule, ref, from: new Date(from), org }))
const stop = (rule: string, ref: string) => inTx(desk.deps.db, (tx) => stopTimer(desk.deps, tx, { rule, ref }))
const timer = async (ref: string) => (await desk.get('bureau', `/v1/workflow/timers?ref=${ref}`)).body.items[0]

/** standards.md §1.1: rule, instant of receipt, days of extension, due day. */
const WORKED: [rule: string, from: string, extended: number, due: string][] = [
  ['D03', '2025-09-30', 0, '2025-10-09'],
  ['D03', '2026-02-13', 0, '2026-02-14'],
  ['D03', '2026-02-14', 0, '2026-02-24'],
  ['D03', '2026-06-18', 0, '2026-06-22'],
  ['D03', '2026-09-25', 0, '2026-09-28'],
  ['D04', '2025-09-26', 0, '2025-10-16'],
  ['D04', '2025-09-26', 10, '2025-10-30'],
  ['D04', '2026-02-10', 0, '2026-03-02'],
  ['D04', '2026-02-10', 10, '2026-03-16'],
  ['D05', '2026-03-02', 0, '2026-03-30'],
  ['D05', '2026-03-16', 0, '2026-04-14'],
  ['D05', '2025-10-16', 0, '2025-11-13'],
  ['D01', '2026-04-28', 0, '2026-05-14'],
  ['D01', '2026-04-28', 5, '2026-05-21'],
  ['D02', '2026-05-13', 0, '2026-05-15'],
  ['D06', '2026-09-22', 0, '2026-10-13'],
]

test.each(WORKED)('%s from %s, extended by %i, is due on %s', async (rule, from, extended, due) => {
  // what arrives just before midnight still counts from that day
  desk.clock.set(`${from}T23:50:00+08:00`)
  const { id } = await run(rule, `vec_${rule}_${from}_${extended}`, `${from}T23:50:00+08:00`)
  if (extended > 0) {
    const asked = await desk.post('otherClerk', `/v1/workflow/timers/${id}/extensions`, {
      days: extended,
      reason: '情况复杂',
    })
    expect(asked.status).toBe(201)
    await desk.post('bureau', `/v1/workflow/extensions/${asked.body.id}/decide`, { action: 'grant' })
  }
  expect(await timer(`vec_${rule}_${from}_${extended}`)).toMatchObject({ dueOn: due, provisional: false })
  desk.clock.set(DECISION)
})

test('the clock stands still only where the law leaves room and the bureau has said so', async () => {
  const put = (rule: string, pause: string, days: number) =>
    desk.call('bureau', 'PUT', `/v1/workflow/limits/${rule}`, { days, pause })
  desk.clock.set('2026-05-11T09:00:00+08:00')
  const d04 = await run('D04', 'app_pause', '2026-05-11T09:00:00+08:00')
  const url = `/v1/workflow/timers/${d04.id}`
  expect((await desk.post('bureau', `${url}/pause`, { reason: '补正' })).body.code).toBe('WORKFLOW_PAUSE_NOT_ALLOWED')
  await put('D04', 'pause', 10)
  expect((await desk.post('otherClerk', `${url}/pause`, { reason: '补正' })).status).toBe(403)
  desk.clock.set('2026-05-13T09:00:00+08:00')
  expect((await desk.post('bureau', `${url}/pause`, { reason: '补正' })).body).toMatchObject({ state: 'paused' })
  expect((await desk.post('bureau', `${url}/pause`, { reason: '再补' })).body.code).toBe('WORKFLOW_TIMER_STATE')
  desk.clock.set('2026-05-18T09:00:00+08:00')
  // Thursday, Friday and Monday did not count
  expect((await desk.post('bureau', `${url}/resume`)).body).toMatchObject({
    state: 'running',
    startedOn: '2026-05-11',
    pausedDays: 3,
    dueOn: '2026-05-28',
  })
  expect((await desk.post('bureau', `${url}/resume`)).body.code).toBe('WORKFLOW_TIMER_STATE')

  await put('D04', 'restart', 10)
  const anew = await run('D04', 'app_restart', '2026-05-11T09:00:00+08:00')
  await desk.post('bureau', `/v1/workflow/timers/${anew.id}/pause`, { reason: '材料不全' })
  desk.clock.set('2026-05-20T09:00:00+08:00')
  expect((await desk.post('bureau', `/v1/workflow/timers/${anew.id}/resume`)).body).toMatchObject({
    startedOn: '2026-05-20',
    dueOn: '2026-06-03',
  })
  desk.clock.set('2026-07-20T09:00:00+08:00')
  expect((await desk.post('bureau', `${url}/pause`, { reason: '太晚' })).body.title).toContain('已超期')
  await put('D04', 'none', 10)
  desk.clock.set(DECISION)
})

test('a first review has no statutory number: the bureau sets any, nearer regions only stricter', async () => {
  const put = (days: number, region = '') => desk.call('bureau', 'PUT', '/v1/workflow/limits/C02', { days, region })
  expect((await run('C02', 'first_0', DECISION)).days).toBe(5)
  expect((await put(15)).body).toMatchObject({ ceiling: null, localDays: 15 })
  expect((await run('C02', 'first_1', DECISION)).days).toBe(15)
  expect((await put(16, '3211')).body.code).toBe('WORKFLOW_LIMIT_LAXER_THAN_ABOVE')
  expect((await put(4, '3211')).status).toBe(200)
  expect((await run('C02', 'first_2', DECISION)).days).toBe(4)
  expect((await run('C02', 'first_3', DECISION, null)).days).toBe(15)
})

test('lateness counts what fell due in the period, still open or ended too late, in working days', async () => {
  desk.clock.set('2026-03-02T09:00:00+08:00')
  const org = desk.first.id
  for (const [ref, end] of [
    ['late_in_time', '2026-03-04T17:00:00+08:00'],
    ['late_by_two', '2026-03-06T09:00:00+08:00'],
    ['late_on_saturday', '2026-03-07T09:00:00+08:00'],
  ] as const) {
    await run('D02', ref, '2026-03-02T09:00:00+08:00', org)
    desk.clock.set(end)
    await stop('D02', ref)
    desk.clock.set('2026-03-02T09:00:00+08:00')
  }
  const open = await run('D02', 'late_open', '2026-03-02T09:00:00+08:00', org)
  await run('D02', 'late_next_month', '2026-04-13T09:00:00+08:00', org)
  desk.clock.set('2026-03-11T09:00:00+08:00')
  const period = { org, from: '2026-03-01', to: '2026-03-31' }
  const [line] = await lateness(desk.deps, period)
  // 2026-03-04 is the due day: two, two, five working days
  expect(line).toMatchObject({ rule: 'D02', due: 4, late: 3, lateDays: 9 })
  expect(line?.timers).toContain(open.id)
  const url = `/v1/workflow/lateness?from=${period.from}&to=${period.to}`
  expect((await desk.get('clerk', url)).body.items).toEqual([expect.objectContaining({ org, late: 3, lateDays: 9 })])
  const others = (await desk.get('otherClerk', url)).body.items.map((l: { org: string }) => l.org)
  expect(others).not.toContain(org)
  // the one that was reopened is judged by when it really ended
  await stop('D02', 'late_open')
  await inTx(desk.deps.db, (tx) => reopenTimer(desk.deps, tx, open.id))
  expect(await timer('late_open')).toMatchObject({ state: 'running', dueOn: '2026-03-04' })
  desk.clock.set(DECISION)
})
