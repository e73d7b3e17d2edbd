import { afterAll, beforeAll, expect, test } from 'vitest'
import { circumstances, type Desk, openDesk, PEOPLE, signedCall } from './factory.ts'

const ZHANG = { id_no: '320281199001010016' }
const LI = { id_no: '32028119900101004X' }
const WRONG = { note: '实际领取 1000.50 元，见银行回单', problem: 'wrong', columns: ['amount'] }

let desk: Desk
let service: Awaited<ReturnType<Desk['service']>>
let key: Awaited<ReturnType<Desk['client']>>
beforeAll(async () => {
  desk = await openDesk()
  service = await desk.service()
  key = await desk.client()
  await desk.grant(service.id, key)
})
afterAll(() => desk?.close())

const query = async (of: Record<string, string>, path = 'query', more: object = {}) =>
  (await signedCall(desk, key, `${service.code}/${path}`, { ...circumstances, key: of, ...more })).body
/** marks on the rows of the newest version, as one person reads them */
const previewed = async (who: 'clerk' | 'bureau' | 'head') => {
  const { items } = (await desk.call(who, 'GET', `/v1/intake/datasets/${service.dataset}/versions`)).body
  const rows = await desk.call(who, 'GET', `/v1/intake/versions/${items[0].id}/rows`)
  expect(rows.status, JSON.stringify(rows.body)).toBe(200)
  return rows.body
}
/** marks on the rows that fail a rule: in the newest check, and in the ticket it made */
const failing = async () => {
  const at = `/v1/quality/datasets/${service.dataset}/checks/latest`
  const { id, results } = (await desk.call('clerk', 'GET', at)).body
  const found = await desk.call('clerk', 'GET', `/v1/quality/checks/${id}/violations?rule=${results[0].rule.id}`)
  const samples = await desk.call('clerk', 'GET', `/v1/quality/checks/${id}/samples`)
  const { items } = (await desk.call('clerk', 'GET', '/v1/ticket/tickets?kind=quality&state=open')).body
  const rows = await desk.call('clerk', 'GET', `/v1/ticket/tickets/${items[0].id}/rows`)
  expect([found.body.items.length, rows.body.items.length], JSON.stringify(rows.body)).toEqual([1, 1])
  const file = await desk.call('clerk', 'GET', `/v1/ticket/tickets/${items[0].id}/rows/export`)
  expect(file.body.includes('（有异议）')).toBe(rows.body.marks.length > 0)
  const listed = `/v1/quality/checks/${id}/violations/export`
  const [csv, lines] = [
    await desk.call('clerk', 'GET', listed),
    await desk.call('clerk', 'GET', `${listed}?format=ndjson`),
  ]
  expect(csv.body.includes(',有异议,')).toBe(rows.body.marks.length > 0)
  expect(lines.body.doubtedSince).toBe(rows.body.marks[0]?.doubtedSince ?? null)
  return [found, samples, rows].map(({ body }) => body.marks)
}
const doubt = (body: object, who: 'user' | 'stranger' = 'user') => desk.call(who, 'POST', '/v1/ticket/doubts', body)

test('one call makes a ticket for the provider, and the record is marked for every later reader until it is corrected', async () => {
  const rule = { kind: 'range', columns: ['amount'], params: { max: 1000 }, title: '金额不大于 1000' }
  await desk.call('clerk', 'PUT', `/v1/quality/datasets/${service.dataset}/rules`, { rules: [rule] })
  await desk.call('clerk', 'POST', `/v1/quality/datasets/${service.dataset}/checks`, {})
  await desk.deps.jobs.idle()
  expect(await failing()).toEqual([[], [], []])
  const answer = await query(ZHANG)
  expect(answer).not.toHaveProperty('doubted')
  const raised = await doubt({ call: answer.evidence, key: ZHANG, ...WRONG, expected: { amount: '1000.50' } })
  expect(raised.status, JSON.stringify(raised.body)).toBe(201)
  const ticket = `/v1/ticket/tickets/${raised.body.ticket}`
  expect((await desk.call('clerk', 'GET', ticket)).body).toMatchObject({
    kind: 'doubt',
    legal: true,
    state: 'dispatched',
    // ten working days from Mon 2 March 2026 (条例 art. 26)
    dueOn: '2026-03-16',
    rowsBad: 1,
    canExtend: false,
  })
  const marked = { doubted: true, doubtedSince: '2026-03-02T09:00:00.000+08:00' }
  expect(await query(ZHANG)).toMatchObject(marked)
  expect(await query({ id_no: '３20281199001010016 ' })).toMatchObject(marked)
  expect(await query(ZHANG, 'verify', { expect: { amount: '1200.50' } })).toMatchObject({ ...marked, result: 'match' })
  expect(await query(LI)).not.toHaveProperty('doubted')

  // and for whoever reads the data on the platform
  const page = await previewed('clerk')
  expect(page.marks).toMatchObject([{ row: 0, doubtedSince: marked.doubtedSince, ticket: raised.body.ticket }])
  expect(page.items[0].name).toBe('张三')
  for (const marks of await failing()) expect(marks).toMatchObject([{ row: 0, ticket: raised.body.ticket }])

  // the owner sees what is doubted; the asker follows the ticket but not the rows
  const rows = (await desk.call('clerk', 'GET', `${ticket}/rows`)).body.items
  expect(rows).toMatchObject([{ keys: ZHANG, column: 'amount', value: '1200.5', expected: '1000.50' }])
  expect((await desk.call('user', 'GET', ticket)).status).toBe(200)
  expect((await desk.call('user', 'GET', `${ticket}/rows`)).status).toBe(403)
  expect((await desk.call('stranger', 'GET', ticket)).status).toBe(403)

  const step = (action: string, reason = '') => desk.call('clerk', 'POST', `${ticket}/act`, { action, reason })
  await step('sign')
  await step('fix')
  const late = await desk.call('clerk', 'POST', `${ticket}/extension`, { days: 1, reason: '系统升级' })
  expect(late.body.code).toBe('TICKET_LEGAL_EXTENSION')
  // a version that changes nothing about the record settles nothing
  await desk.load(service.dataset, PEOPLE)
  expect((await step('submit', '已核实更正')).status).toBe(200)
  await desk.deps.jobs.idle()
  expect((await desk.call('clerk', 'GET', ticket)).body).toMatchObject({ state: 'fixing', round: 1 })
  expect(await query(ZHANG)).toMatchObject(marked)
  await desk.load(service.dataset, PEOPLE.replace('1200.50', '1000.50'))
  expect((await desk.call('clerk', 'GET', ticket)).body).toMatchObject({ state: 'archived', outcome: 'repaired' })
  expect(await query(ZHANG)).not.toHaveProperty('doubted')
  expect((await previewed('clerk')).marks).toEqual([])
  expect(await failing()).toEqual([[], [], []])
  const { items } = (await desk.call('user', 'GET', '/v1/ticket/doubts')).body
  expect(items).toMatchObject([{ settled: 'repaired', askerName: '市医保局', ownerName: '市民政局' }])
  const notices = (await desk.call('user', 'GET', '/v1/workflow/notices?limit=100')).body.items
  expect(notices.map((n: { title: string }) => n.title).join()).toContain('您提出疑义的数据已更正')
})

test('only who got the answer doubts it, with the key asked with, once', async () => {
  const { evidence: call } = await query(LI)
  const of = (over: object) => ({ call, key: LI, ...WRONG, ...over })
  expect((await doubt(of({}), 'stranger')).body.code).toBe('TICKET_CALL_NOT_FOUND')
  expect((await doubt(of({ call: 'evd_none' }))).body.code).toBe('TICKET_CALL_NOT_FOUND')
  expect((await doubt(of({ key: ZHANG }))).body.code).toBe('TICKET_CALL_KEY')
  expect((await doubt(of({ columns: ['nothing'] }))).body.code).toBe('TICKET_DOUBT_COLUMN')
  expect((await doubt(of({ note: '' }))).status).toBe(400)
  expect((await desk.call('clerk', 'POST', '/v1/ticket/doubts', of({}))).status).toBe(403)
  expect((await doubt(of({}))).status).toBe(201)
  const again = await doubt(of({}))
  expect(again).toMatchObject({ status: 409, body: { code: 'TICKET_DOUBT_EXISTS' } })
})

test('a doubt found groundless is settled by the bureau; nothing readable about the record is kept', async () => {
  const [open] = (await desk.call('clerk', 'GET', '/v1/ticket/doubts?open=true')).body.items
  const act = (who: 'clerk' | 'bureau', action: string, reason = '') =>
    desk.call(who, 'POST', `/v1/ticket/tickets/${open.ticket}/act`, { action, reason })
  await act('clerk', 'sign')
  await act('clerk', 'dispute', '经核实与银行流水一致')
  expect((await act('bureau', 'uphold', '核实无误')).body).toMatchObject({ state: 'archived', outcome: 'exception' })
  expect(await query(LI)).not.toHaveProperty('doubted')
  const { db } = desk.deps
  for (const table of ['ticket.ticket', 'ticket.row', 'ticket.doubt', 'ticket.comment'] as const) {
    const kept = JSON.stringify(await db.selectFrom(table).selectAll().execute())
    expect(kept).not.toContain(LI.id_no)
    expect(kept).not.toContain('李四')
  }
  // and a later doubt about the same record is a matter of its own
  const { evidence } = await query(LI)
  expect((await doubt({ call: evidence, key: LI, ...WRONG })).status).toBe(201)
})
