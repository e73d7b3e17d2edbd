import { inTx } from '@shuyuan/db'
import { shiftDate } from '@shuyuan/gb'
import { createPolicy } from '@shuyuan/policy'
import elsewhere from 'chinese-days'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTimer, stopTimer, workflowPolicy } from '../src/index.ts'
import { sweepTimers } from '../src/timer/sweep-timers.ts'
import { DECISION, openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const run = (rule: string, ref: string, from = DECISION, extra: object = {}) =>
  inTx(desk.deps.db, (tx) =>
    startTimer(desk.deps, tx, {
      rule,
      ref,
      from: new Date(from),
      org: desk.second.id,
      inform: desk.first.id,
      ...extra,
    }),
  )
const timer = async (ref: string) => (await desk.get('bureau', `/v1/workflow/timers?ref=${ref}`)).body.items[0]

test('startTimer meets the worked examples of the 条例, extension included', async () => {
  const d04 = await run('D04', 'app_1', '2026-02-10T23:50:00+08:00')
  expect(d04).toMatchObject({ days: 10, dueOn: '2026-03-02', provisional: false })
  expect((await run('D03', 'app_2', '2026-09-25T12:00:00+08:00')).dueOn).toBe('2026-09-28')
  expect((await run('D01', 'ent_1', '2026-04-28T09:00:00+08:00')).dueOn).toBe('2026-05-14')
  await expect(run('D09', 'x')).rejects.toMatchObject({ code: 'WORKFLOW_RULE_UNKNOWN' })
})

test('each colour is told once: red to the head, a working day later to the bureau; the lapse is announced once', async () => {
  const lapsed: string[] = []
  desk.deps.events.on('workflow.timer.lapsed', async (_tx, { ref }) => void lapsed.push(ref))
  await run('D02', 'ent_2', '2026-05-13T10:00:00+08:00')
  const colours: string[] = []
  for (const day of [
    '2026-05-13',
    '2026-05-14',
    '2026-05-15',
    '2026-05-16',
    '2026-05-18',
    '2026-05-19',
    '2026-05-14',
  ]) {
    desk.clock.set(`${day}T10:00:00+08:00`)
    await Promise.all([sweepTimers(desk.deps), sweepTimers(desk.deps)])
    await sweepTimers(desk.deps)
    colours.push((await timer('ent_2')).colour)
  }
  expect(colours).toEqual(['green', 'yellow', 'orange', 'red', 'red', 'red', 'yellow'])
  const titles = async (who: 'otherClerk' | 'otherHead' | 'bureau') =>
    (await desk.get(who, '/v1/workflow/notices')).body.items
      .map((n: { title: string }) => n.title)
      .filter((t: string) => t.includes('目录更新审核'))
      .reverse()
  const due = '目录更新审核，截止日期 2026-05-15'
  const escalated = `超期未办，已报管理部门：${due}`
  expect(await titles('otherClerk')).toEqual([`时限过半：${due}`, `即将到期：${due}`, `已超期：${due}`, escalated])
  expect(await titles('otherHead')).toEqual([`已超期：${due}`])
  expect(await titles('bureau')).toEqual([escalated])
  expect(lapsed.filter((ref) => ref === 'ent_2')).toHaveLength(1)
  desk.clock.set(DECISION)
})

test('a clock set far ahead tells the last stage only, to everybody up the ladder', async () => {
  await run('D06', 'fix_jump', '2026-05-13T10:00:00+08:00')
  desk.clock.set('2026-07-01T10:00:00+08:00')
  await sweepTimers(desk.deps)
  for (const who of ['otherClerk', 'otherHead', 'bureau'] as const) {
    const told = (await desk.get(who, '/v1/workflow/notices')).body.items
    const mine = told.filter((n: { title: string }) => n.title.includes('校核'))
    expect(mine.map((n: { title: string }) => n.title.slice(0, 4))).toEqual(['超期未办'])
  }
  desk.clock.set(DECISION)
})

test('however the clock jumps, the colour is that of the day in an independent calendar, and each stage is told once, never after a later one', async () => {
  const WORDS = ['时限过半', '即将到期', '已超期', '超期未办，已报管理部门']
  const DAYS = 10
  /** yellow, orange, red and escalated by the working days gone that another package counts */
  const stageOn = (from: string, today: string): number => {
    let gone = 0
    for (let at = shiftDate(from, 1); at <= today; at = shiftDate(at, 1)) if (elsewhere.isWorkday(at)) gone++
    const spent = elsewhere.isWorkday(today) ? gone - 1 : gone
    if (spent >= DAYS && today > from) return gone >= DAYS + 2 ? 4 : 3
    return gone >= 8 ? 2 : gone >= 5 ? 1 : 0
  }
  const jump = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1), fc.integer({ min: -10, max: 3 }))
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 150 }),
      fc.array(jump, { minLength: 2, maxLength: 6 }),
      async (start, jumps) => {
        const ref = `walk_${++count}`
        const from = shiftDate('2026-01-05', start)
        desk.clock.set(`${from}T10:00:00+08:00`)
        await run('D04', ref, `${from}T10:00:00+08:00`, { title: ref })
        let today = from
        const reached: number[] = []
        for (const days of jumps) {
          today = shiftDate(today, days)
          desk.clock.set(`${today}T10:00:00+08:00`)
          await sweepTimers(desk.deps)
          const stage = stageOn(from, today)
          expect((await timer(ref)).colour, `${from} at ${today}`).toBe(
            ['green', 'yellow', 'orange', 'red', 'red'][stage],
          )
          if (stage > Math.max(0, ...reached)) reached.push(stage)
        }
        const { items } = (await desk.get('otherClerk', '/v1/workflow/notices?limit=100')).body
        const mine = items
          .map(({ title }: { title: string }) => title)
          .filter((title: string) => title.includes(`：${ref}，`))
        const told = mine.map((title: string) => WORDS.indexOf(title.split('：')[0] ?? '') + 1)
        expect(told.toSorted()).toEqual(reached)
        await inTx(desk.deps.db, (tx) => stopTimer(desk.deps, tx, { ref, rule: 'D04' }))
      },
    ),
    { numRuns: 15 },
  )
  desk.clock.set(DECISION)
}, 60_000)

test('stopTimer ends the clock once and keeps whether it was in time', async () => {
  const { id } = await run('D06', 'fix_1')
  const stop = () => inTx(desk.deps.db, (tx) => stopTimer(desk.deps, tx, { rule: 'D06', ref: 'fix_1' }))
  await stop()
  await stop()
  expect(await timer('fix_1')).toMatchObject({ state: 'stopped', colour: 'green' })
  await desk.deps.settle()
  const auditor = { ...desk.people.bureau, roles: ['auditor'] }
  const { body } = await desk.call(auditor, 'GET', `/v1/evidence/events?object=${id}&kind=workflow.timer.stopped`)
  expect(body.items.map((e: { detail: object }) => e.detail)).toEqual([
    expect.objectContaining({ rule: 'D06', inTime: true }),
  ])
})

test('an extension needs the bureau, stays within the law, and the other side is told', async () => {
  desk.clock.set('2026-02-20T10:00:00+08:00')
  const { id } = await run('D04', 'app_3', '2026-02-10T10:00:00+08:00')
  const url = `/v1/workflow/timers/${id}/extensions`
  const ask = (days: number) => desk.post('otherClerk', url, { days, reason: '涉及多个系统' })
  expect((await ask(11)).body.code).toBe('WORKFLOW_EXTENSION_REFUSED')
  expect((await desk.post('clerk', url, { days: 5, reason: '别家的' })).status).toBe(403)
  expect(await timer('app_3')).toMatchObject({ extensionLeft: 10 })
  const made = await ask(10)
  expect(made.status).toBe(201)
  expect((await ask(1)).body.code).toBe('WORKFLOW_EXTENSION_PENDING')
  const decide = `/v1/workflow/extensions/${made.body.id}/decide`
  expect((await desk.post('otherHead', decide, { action: 'grant' })).status).toBe(403)
  expect((await desk.post('bureau', decide, { action: 'refuse' })).body.code).toBe('WORKFLOW_REASON_MISSING')
  expect((await desk.post('bureau', decide, { action: 'grant' })).body.state).toBe('granted')
  expect((await desk.post('bureau', decide, { action: 'grant' })).body.code).toBe('WORKFLOW_STEP_REFUSED')
  expect(await timer('app_3')).toMatchObject({ extended: 10, dueOn: '2026-03-16', extensionLeft: 0 })
  const told = (await desk.get('clerk', '/v1/workflow/notices')).body.items[0].title
  expect(told).toBe('已同意延期 10 个工作日：有条件共享答复，新的截止日期 2026-03-16')
  expect((await ask(1)).body.code).toBe('WORKFLOW_EXTENSION_REFUSED')
  const over = await run('D04', 'app_4', '2025-02-10T10:00:00+08:00')
  const late = await desk.post('otherClerk', `/v1/workflow/timers/${over.id}/extensions`, { days: 1, reason: '已超期' })
  expect(late.body.code).toBe('WORKFLOW_EXTENSION_REFUSED')
  expect(await timer('app_4')).toMatchObject({ extensionLeft: 0 })
  desk.clock.set(DECISION)
})

test('time limits and 督办 are the administration’s own: citizens who sign in see none', () => {
  const policy = createPolicy({ workflow: workflowPolicy })
  const subject = { kind: 'user', id: 'usr_1', name: '市民', org: null, region: '' } as const
  const may = (roles: string[]) =>
    ['workflow.timer.read', 'workflow.order.read'].map(
      (act) => policy.decide(act, { subject: { ...subject, roles } }).allow,
    )
  expect(may(['public'])).toEqual([false, false])
  expect(may(['sysadmin'])).toEqual([true, true])
})

test('local limits may be stricter, never laxer', async () => {
  const put = (who: 'bureau' | 'head', rule: string, days: number) =>
    desk.call(who, 'PUT', `/v1/workflow/limits/${rule}`, { days })
  expect((await put('bureau', 'D04', 11)).body).toMatchObject({ status: 400, code: 'WORKFLOW_LIMIT_LAXER' })
  expect((await put('head', 'D04', 5)).status).toBe(403)
  expect((await put('bureau', 'D04', 5)).body).toMatchObject({ statutoryDays: 10, localDays: 5 })
  const lax = { days: 5, extension: 11 }
  expect((await desk.call('bureau', 'PUT', '/v1/workflow/limits/D04', lax)).body.code).toBe(
    'WORKFLOW_LIMIT_EXTENSION_LAXER',
  )
  const paused = { days: 2, pause: 'pause' }
  expect((await desk.call('bureau', 'PUT', '/v1/workflow/limits/D02', paused)).body.code).toBe(
    'WORKFLOW_LIMIT_PAUSE_REFUSED',
  )
  const county = (days: number, region = '321100') =>
    desk.call('bureau', 'PUT', '/v1/workflow/limits/D04', { days, region, source: '市细则' })
  expect((await county(6)).body.title).toBe(
    '不能把“有条件共享答复”时限设为 6 个工作日：上级区域“”已规定 5 个工作日，只能更严'.replace('“”', '“全部”'),
  )
  expect((await county(3, '3211x')).body.code).toBe('WORKFLOW_LIMIT_REGION')
  expect((await county(3)).body.locals).toHaveLength(2)
  expect((await run('D04', 'app_region')).days).toBe(3)
  expect((await county(2, '330000')).status).toBe(200)
  expect((await run('D04', 'app_region2')).days).toBe(3)
  const dropped = await desk.call('bureau', 'DELETE', '/v1/workflow/limits/D04?region=321100')
  expect(dropped.body.locals).toHaveLength(2)
  expect(await run('D04', 'app_5')).toMatchObject({ days: 5 })
  await expect(run('D04', 'app_6', DECISION, { days: 6 })).rejects.toMatchObject({ code: 'WORKFLOW_LIMIT_LAXER' })
  const { body } = await desk.get('clerk', '/v1/workflow/limits')
  expect(body.items.map((l: { rule: string }) => l.rule)).toEqual([
    'D01',
    'D02',
    'D03',
    'D04',
    'D05',
    'D06',
    'C01',
    'C02',
    'C03',
    'C04',
    'C05',
    'C06',
    'C07',
    'C08',
    'C09',
    'T01',
    'T02',
    'T03',
    'T04',
    'T05',
    'T06',
  ])
})

test('a new holiday notice has 暂估 dates counted again by the sweep job', async () => {
  const { provisional, dueOn } = await run('D05', 'app_7', '2026-12-30T10:00:00+08:00')
  expect(provisional).toBe(true)
  const { jobs } = desk.deps
  await jobs.start()
  const off = ['2027-01-01', '2027-01-02', '2027-02-08', '2027-05-01', '2027-10-01', '2027-10-02', '2027-10-03']
  const notice = { paper: '国办发明电〔2026〕9号', off, on: [] }
  expect((await desk.call('bureau', 'PUT', '/v1/standards/calendar/years/2027', notice)).status).toBe(200)
  await jobs.idle()
  const moved = await timer('app_7')
  expect(moved.provisional).toBe(false)
  expect(moved.dueOn > dueOn).toBe(true)
  await jobs.stop()
})

test('parties see their timers, strangers none', async () => {
  await run('D05', 'app_8')
  expect((await desk.get('clerk', '/v1/workflow/timers?ref=app_8')).body.items).toHaveLength(1)
  expect((await desk.get('otherClerk', '/v1/workflow/timers?ref=app_8&colour=green')).body.items).toHaveLength(1)
  const stranger = { ...desk.people.clerk, org: 'org_stranger' }
  expect((await desk.call(stranger, 'GET', '/v1/workflow/timers?ref=app_8')).body.items).toEqual([])
})
