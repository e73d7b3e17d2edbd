import { inTx, type Tx } from '@shuyuan/db'
import { findDownstream } from '@shuyuan/lineage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Desk, openDesk } from './factory.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk?.close())

const SPECS = ['code:text:key', 'name', 'phone', 'unit']
const RULES = [
  { kind: 'not_null', columns: ['name'], params: {} },
  { kind: 'length', columns: ['phone'], params: { min: 11, max: 11 }, severity: 'warning' as const },
]
const GOOD: (string | null)[][] = [
  ['A1', '张三', '13800000001', '一所'],
  ['A2', '李四', '13800000002', '二所'],
  ['A3', '王五', '13800000003', null],
]
const bad = (...names: (string | null)[]) =>
  GOOD.map((row, i) => [row[0] ?? null, names[i] ?? null, row[2] ?? null, row[3] ?? null])

describe('from a failing check to the archive', () => {
  let dataset: string
  let ticket: Answer
  beforeAll(async () => void (dataset = await desk.dataset(SPECS, RULES, { phone: 'mobile', name: 'name' })))

  test('a failing check opens one ticket per violated rule, sent to the provider, with a working-day limit', async () => {
    const rows = bad('张三')
    rows[1] = ['A2', null, '138', '二所']
    await desk.publish(dataset, SPECS, rows)
    const tickets = await desk.tickets(`dataset=${dataset}`)
    expect(tickets.map((t) => [t.severity, t.rowsBad, t.state, t.owner])).toEqual([
      ['error', 2, 'dispatched', desk.orgs.water],
      ['warning', 1, 'dispatched', desk.orgs.water],
    ])
    // Mon 2 March 2026 + 5 working days; the start day does not count
    expect(tickets.map((t) => t.dueOn)).toEqual(['2026-03-09', '2026-03-16'])
    ticket = tickets[0]
    expect(ticket.number).toMatch(/^工单〔2026〕\d{6}$/)
    expect(ticket.actions).toEqual(['transfer'])
    const [timer] = (await desk.get('bureau', `/v1/workflow/timers?ref=${ticket.id}&rule=T01`)).body.items
    expect(timer).toMatchObject({ state: 'running', dueOn: '2026-03-09', org: desk.orgs.water })
  })

  test('before a change it is said which tickets would hang: of the dataset, a column, a rule, a version', async () => {
    const rules = (await desk.get('water', `/v1/quality/datasets/${dataset}/rules`)).body.items
    const hanging = async (kind: string, id: string, columns: string[] | null = null) => {
      const found: Answer[] = []
      const touched = [{ kind, id, columns }]
      await inTx(desk.deps.db, (tx) => desk.deps.events.emit(tx, 'lineage.impact.asked', { touched, found }))
      return found.filter((one) => one.kind === 'ticket').map(({ name, org, link }) => [name, org, link])
    }
    const many = ['2 件未办结工单', desk.orgs.water, `/ticket?dataset=${dataset}&owner=${desk.orgs.water}`]
    const one = [`${ticket.number} ${ticket.title}`, desk.orgs.water, `/ticket/${ticket.id}`]
    const ofName = rules.find((rule: Answer) => rule.columns[0] === 'name').id
    expect(await hanging('dataset', dataset)).toEqual([many])
    expect(await hanging('dataset', dataset, ['name', 'unit'])).toEqual([one])
    expect(await hanging('dataset', dataset, ['unit'])).toEqual([])
    expect(await hanging('rule', ofName)).toEqual([one])
    expect(await hanging('version', ticket.version)).toEqual([many])
  })

  test('the next failing check brings the same ticket up to date instead of a second one', async () => {
    await desk.publish(dataset, SPECS, bad('张三', '李四'))
    const open = await desk.tickets(`dataset=${dataset}&state=open`)
    // the phone was repaired at the source before anybody signed: archived by the re-check
    expect(open).toHaveLength(1)
    expect(open[0]).toMatchObject({ id: ticket.id, rowsBad: 1, rowsFirst: 2, versionSeq: 2 })
    expect(await desk.tickets(`dataset=${dataset}&state=archived`)).toMatchObject([
      { severity: 'warning', outcome: 'repaired', inTime: true, repairedRows: 1 },
    ])
  })

  test('rows are shown as the reader may see them', async () => {
    const rows = (await desk.get('water', `/v1/ticket/tickets/${ticket.id}/rows`)).body
    expect(rows).toMatchObject({ wrong: ['name'], items: [{ keys: { code: 'A3' }, values: { phone: '13800000003' } }] })
    const seen = (await desk.get('bureau', `/v1/ticket/tickets/${ticket.id}/rows`)).body
    expect(seen.items[0].values.phone).toBe('138****0003')
    expect((await desk.get('school', `/v1/ticket/tickets/${ticket.id}/rows`)).status).toBe(403)
    expect((await desk.get('school', `/v1/ticket/tickets/${ticket.id}`)).status).toBe(403)
    expect(await desk.tickets(`dataset=${dataset}`, 'school')).toEqual([])
  })

  test('only the owner signs, only in order, and nobody closes by hand', async () => {
    expect((await desk.act('school', ticket.id, 'sign')).status).toBe(403)
    expect((await desk.act('bureau', ticket.id, 'sign')).status).toBe(403)
    expect((await desk.act('water', ticket.id, 'submit', { reason: '已改' })).body.code).toBe('WORKFLOW_STEP_REFUSED')
    expect((await desk.act('water', ticket.id, 'sign')).body).toMatchObject({ state: 'signed' })
    expect((await desk.act('water', ticket.id, 'fix')).body).toMatchObject({ state: 'fixing' })
    for (const action of ['pass', 'fail', 'archive'])
      expect((await desk.act('bureau', ticket.id, action)).status).toBe(400)
    const refused = await desk.act('water', ticket.id, 'submit', { reason: '已改' })
    expect(refused).toMatchObject({ status: 409, body: { code: 'TICKET_NOTHING_TO_RECHECK' } })
    expect(refused.body.title).toContain('还没有晚于第 2 版的数据')
  })

  test('more time is asked for and granted within the rule, and moves the due date', async () => {
    const extension = `/v1/ticket/tickets/${ticket.id}/extension`
    expect((await desk.call('water', 'POST', extension, { days: 6, reason: '系统改造' })).body.code).toBe(
      'WORKFLOW_EXTENSION_REFUSED',
    )
    const asked = await desk.call('water', 'POST', extension, { days: 5, reason: '系统改造' })
    expect(asked.status).toBe(201)
    const decided = await desk.call('bureau', 'POST', `/v1/workflow/extensions/${asked.body.extension}/decide`, {
      action: 'grant',
      comment: '同意',
    })
    expect(decided.status, JSON.stringify(decided.body)).toBe(200)
    expect((await desk.get('water', `/v1/ticket/tickets/${ticket.id}`)).body.dueOn).toBe('2026-03-16')
  })

  test('corrected rows are uploaded: a repaired version, a re-check, the archive; what fails comes back', async () => {
    const file = await desk.call('water', 'GET', `/v1/ticket/tickets/${ticket.id}/rows/export`)
    expect(file.body).toBe('\uFEFF_row,_操作,_问题,_建议值,code,name,phone,unit\r\n4,,name,,A3,,13800000003,\r\n')
    const current = (await desk.get('water', `/v1/ticket/tickets/${ticket.id}`)).body
    const below = await findDownstream(desk.deps.db, { kind: 'version', id: current.version })
    const taken = below.filter(({ kind, name }) => kind === 'export' && name.startsWith('问题数据'))
    expect(taken).toMatchObject([{ org: desk.orgs.water }])
    const repair = async (content: string) => {
      const upload = await desk.upload('water', '改正.csv', content)
      return desk.call('water', 'POST', `/v1/ticket/tickets/${ticket.id}/repairs`, { upload: upload.id, note: '' })
    }
    const queued = await repair(file.body)
    expect(queued.status, JSON.stringify(queued.body)).toBe(202)
    await desk.deps.jobs.idle()
    let now = (await desk.get('water', `/v1/ticket/tickets/${ticket.id}`)).body
    expect(now).toMatchObject({ state: 'fixing', round: 1, versionSeq: 3, repairs: [{ state: 'done', rows: 1 }] })
    expect(now.history.at(-1)).toMatchObject({ action: 'fail' })

    await repair(file.body.replace('A3,', 'A9,').replace('4,,', '9,,'))
    await desk.deps.jobs.idle()
    now = (await desk.get('water', `/v1/ticket/tickets/${ticket.id}`)).body
    expect(now).toMatchObject({ state: 'fixing', round: 2 })
    expect(now.repairs[0]).toMatchObject({ state: 'failed', error: expect.stringContaining('没有对应的记录') })

    await repair('code,name\nA3,王五\n')
    await desk.deps.jobs.idle()
    now = (await desk.get('water', `/v1/ticket/tickets/${ticket.id}`)).body
    expect(now).toMatchObject({ state: 'archived', outcome: 'repaired', inTime: true, round: 2, rowsBad: 0 })
    const { version } = now.repairs[0]
    const told = await desk.deps.db
      .selectFrom('lineage.run as r')
      .innerJoin('lineage.runNode as n', 'n.run', 'r.id')
      .innerJoin('lineage.node as k', 'k.key', 'n.node')
      .select(['n.side', 'k.kind', 'k.parent'])
      .where('r.job', '=', 'ticket.repair')
      .where('r.run', '=', version)
      .orderBy('n.side')
      .orderBy('n.place')
      .execute()
    expect(told).toEqual([
      { side: 'in', kind: 'version', parent: `dataset:${dataset}` },
      { side: 'in', kind: 'file', parent: `file:${dataset}` },
      { side: 'out', kind: 'version', parent: `dataset:${dataset}` },
    ])
    const rows = (await desk.get('water', `/v1/intake/versions/${version}/rows`)).body.items
    expect(rows.map((r: Answer) => [r._row, r.code, r.name, r.phone])).toEqual([
      [2, 'A1', '张三', '13800000001'],
      [3, 'A2', '李四', '13800000002'],
      [4, 'A3', '王五', '13800000003'],
    ])
    expect(now.history.map((h: Answer) => h.action)).toEqual([
      'dispatch',
      'sign',
      'fix',
      'submit',
      'fail',
      'submit',
      'fail',
      'submit',
      'pass',
    ])
  })

  test('what comes back is a recurrence, and the report counts all of it', async () => {
    await desk.publish(dataset, SPECS, bad('张三', '李四'))
    const [again] = await desk.tickets(`dataset=${dataset}&state=open`)
    expect(again).toMatchObject({ recurrence: 1, previous: ticket.id })
    const [line] = (await desk.get('bureau', '/v1/ticket/report')).body.items
    expect(line).toMatchObject({
      ownerName: '市水务局',
      opened: 3,
      open: 1,
      archived: 2,
      inTime: 2,
      overdue: 0,
      returned: 1,
      recurring: 1,
      repairedRows: 3,
    })
    for (const figure of ['open', 'archived', 'inTime', 'overdue', 'returned', 'recurring', 'upheld'])
      expect(await desk.tickets(`owner=${line.owner}&figure=${figure}`), figure).toHaveLength(line[figure])
    expect((await desk.get('school', '/v1/ticket/report')).body.items).toEqual([])
    const sheet = (await desk.get('bureau', '/v1/ticket/report/export')).body
    expect(sheet).toContain('市水务局,3,1,2,2,0,1,1,0,')
  })
})

describe('who answers', () => {
  test('a column that names the sub-unit splits the rows by owner; the sub-unit sees personal columns masked', async () => {
    const dataset = await desk.dataset(SPECS, RULES, { phone: 'mobile' })
    const routing = { column: 'unit', units: { 一所: desk.orgs.school } }
    const url = `/v1/ticket/datasets/${dataset}/routing`
    expect((await desk.call('school', 'PUT', url, { routing })).status).toBe(403)
    const wrong = await desk.call('water', 'PUT', url, { routing: { ...routing, column: 'nothing' } })
    expect(wrong.body.code).toBe('TICKET_ROUTING_INVALID')
    expect((await desk.call('water', 'PUT', url, { routing })).status).toBe(200)
    await desk.publish(dataset, SPECS, bad())
    const tickets = await desk.tickets(`dataset=${dataset}`)
    expect(new Map(tickets.map((t) => [t.owner, t.rowsBad]))).toEqual(
      new Map([
        [desk.orgs.water, 2],
        [desk.orgs.school, 1],
      ]),
    )
    const own = tickets.find((t) => t.owner === desk.orgs.school)
    const rows = (await desk.get('school', `/v1/ticket/tickets/${own.id}/rows`)).body
    expect(rows.items.map((r: Answer) => r.values)).toEqual([
      { code: 'A1', name: null, phone: '138****0001', unit: '一所' },
    ])
    // one owner repairs, the other does not
    await desk.publish(dataset, SPECS, bad('张三'))
    expect(await desk.tickets(`dataset=${dataset}&state=open`)).toMatchObject([{ owner: desk.orgs.water, rowsBad: 2 }])
  })

  test('declined, dispatched elsewhere, transferred: the new owner has time of its own', async () => {
    const dataset = await desk.dataset(SPECS, RULES)
    await desk.publish(dataset, SPECS, bad())
    const [ticket] = await desk.tickets(`dataset=${dataset}`)
    expect((await desk.act('water', ticket.id, 'decline')).body.code).toBe('WORKFLOW_REASON_MISSING')
    expect((await desk.act('water', ticket.id, 'decline', { reason: '不是本部门的数据' })).body.state).toBe('pending')
    desk.deps.clock.set('2026-03-04T09:00:00+08:00')
    const sent = await desk.act('bureau', ticket.id, 'dispatch', { to: desk.orgs.school })
    expect(sent.body).toMatchObject({ owner: desk.orgs.school, state: 'dispatched', dueOn: '2026-03-11' })
    expect((await desk.act('school', ticket.id, 'sign')).body.state).toBe('signed')
    const same = await desk.act('school', ticket.id, 'transfer', { to: desk.orgs.school, reason: '转' })
    expect(same.body.code).toBe('TICKET_SAME_OWNER')
    const moved = await desk.act('school', ticket.id, 'transfer', { to: desk.orgs.water, reason: '由水务局采集' })
    expect(moved.body).toMatchObject({ owner: desk.orgs.water, state: 'dispatched' })
    const timers = (await desk.get('bureau', `/v1/workflow/timers?ref=${ticket.id}&state=running`)).body.items
    expect(timers.map((t: Answer) => [t.rule, t.org]).sort()).toEqual([
      ['T01', desk.orgs.water],
      ['T05', desk.orgs.water],
    ])
    desk.deps.clock.set('2026-03-02T09:00:00+08:00')
  })
})

test('an accepted dispute archives with a reason and marks the rows as exception; ending it finds them again', async () => {
  const dataset = await desk.dataset(SPECS, RULES)
  await desk.publish(dataset, SPECS, bad('张三'))
  const [ticket] = await desk.tickets(`dataset=${dataset}`)
  await desk.act('water', ticket.id, 'sign')
  expect((await desk.act('water', ticket.id, 'dispute', { reason: '依法保密，姓名不登记' })).body.state).toBe(
    'disputed',
  )
  expect((await desk.act('water', ticket.id, 'uphold', { reason: '我同意我自己' })).status).toBe(403)
  expect((await desk.act('bureau', ticket.id, 'overrule', { reason: '请补充依据' })).body.state).toBe('fixing')
  await desk.act('water', ticket.id, 'dispute', { reason: '依据见保密规定第三条' })
  const upheld = await desk.act('bureau', ticket.id, 'uphold', { reason: '属实' })
  expect(upheld.body).toMatchObject({ state: 'archived', outcome: 'exception' })
  await desk.publish(dataset, SPECS, bad('张三'))
  expect(await desk.tickets(`dataset=${dataset}&state=open`)).toEqual([])
  await desk.publish(dataset, SPECS, bad())
  expect(await desk.tickets(`dataset=${dataset}&state=open`)).toMatchObject([{ rowsBad: 1, recurrence: 0 }])
  const { items } = (await desk.get('bureau', `/v1/ticket/exceptions?dataset=${dataset}`)).body
  const line = { ticket: ticket.id, number: ticket.number, rows: 2, reason: '属实', ownerName: '市水务局' }
  expect(items).toMatchObject([line])
  expect((await desk.get('water', `/v1/ticket/exceptions?dataset=${dataset}`)).body.items).toMatchObject([line])
  expect((await desk.get('school', `/v1/ticket/exceptions?dataset=${dataset}`)).body.items).toEqual([])
  expect((await desk.call('bureau', 'DELETE', `/v1/ticket/tickets/${ticket.id}/exceptions`)).body).toEqual({ ended: 2 })
})

test('many tickets at once: each by itself, refusals say why; list, counts and export agree', async () => {
  const open = await desk.tickets('state=dispatched')
  const tickets = open.map((t) => t.id)
  const signed = await desk.call('water', 'POST', '/v1/ticket/acts', {
    action: 'sign',
    tickets: [...tickets, 'tkt_none'],
  })
  expect(signed.body.done.length).toBe(tickets.length)
  expect(signed.body.refused).toMatchObject([{ ticket: 'tkt_none', code: 'TICKET_NOT_FOUND' }])
  const counts = (await desk.get('bureau', '/v1/ticket/counts')).body
  for (const [state, n] of Object.entries(counts.states))
    expect(await desk.tickets(`state=${state}&limit=500`)).toHaveLength(n as number)
  const all = await desk.tickets('limit=500')
  const paged: Answer[] = []
  for (let after = ''; ; ) {
    const page = (await desk.get('bureau', `/v1/ticket/tickets?limit=2${after}`)).body
    paged.push(...page.items)
    if (page.next === null) break
    after = `&after=${encodeURIComponent(page.next)}`
  }
  expect(paged.map((t) => t.id)).toEqual(all.map((t) => t.id))
  const csv: string = (await desk.get('bureau', '/v1/ticket/tickets/export')).body
  expect(csv.trim().split('\r\n')).toHaveLength(all.length + 1)
})

test('late data, a changed source table and a failed reconciliation open tickets; what proves the repair closes them', async () => {
  const dataset = await desk.dataset(SPECS, [])
  await desk.publish(dataset, SPECS, GOOD)
  const { deps } = desk
  const due = new Date('2026-03-01T00:00:00+08:00')
  const emit = (tx: Tx) => ({
    late: () => deps.events.emit(tx, 'connection.freshness.broken', { dataset, due, last: null }),
    drift: () =>
      deps.events.emit(tx, 'connection.drift.found', { source: 'src_1', table: 'user', drift: 'drf_1', dataset }),
    loss: () => deps.events.emit(tx, 'connection.reconcile.failed', { run: 'run_1', dataset }),
    again: () => deps.events.emit(tx, 'connection.reconcile.failed', { run: 'rec_1', dataset, capture: 'cap_1' }),
    even: () => deps.events.emit(tx, 'connection.reconcile.balanced', { run: 'run_2', dataset, version: 'ver_2' }),
  })
  await inTx(deps.db, async (tx) => {
    for (const tell of ['late', 'drift', 'loss', 'again'] as const) await emit(tx)[tell]()
  })
  const open = await desk.tickets(`dataset=${dataset}&state=open`)
  expect(open.map((t) => t.kind).sort()).toEqual(['drift', 'freshness', 'reconcile'])
  expect(open.find((t) => t.kind === 'reconcile').advice).toContain('/connection/captures/cap_1）重新快照')
  const drift = open.find((t) => t.kind === 'drift')
  for (const action of ['sign', 'fix']) await desk.act('water', drift.id, action)
  expect((await desk.act('water', drift.id, 'submit', { reason: '已按新结构登记' })).body.state).toBe('rechecking')
  await inTx(deps.db, (tx) => emit(tx).even())
  await desk.publish(dataset, SPECS, GOOD)
  expect(await desk.tickets(`dataset=${dataset}&state=open`)).toEqual([])
  expect(await desk.tickets(`dataset=${dataset}&figure=inTime`)).toHaveLength(3)
})
