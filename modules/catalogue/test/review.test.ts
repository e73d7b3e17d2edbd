import { sweepTimers } from '@shuyuan/workflow'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Consumer } from '../src/index.ts'
import { content, item, openBook } from './factory.ts'

const START = '2026-05-13T10:00:00+08:00'
let book: Awaited<ReturnType<typeof openBook>>
/** Who uses which entry: what a later module would answer. */
const uses = new Map<string, Consumer[]>()

beforeAll(async () => {
  book = await openBook()
  book.deps.events.on('catalogue.consumers.asked', async (_tx, { entry, found }) => {
    found.push(...(uses.get(entry) ?? []))
  })
  await book.deps.jobs.start()
})
afterAll(async () => {
  await book?.deps.jobs.stop()
  await book?.close()
})

type Body = Record<string, unknown> & { id: string; revision: number; flow: string | null }
const timers = async (entry: string, rule?: string) =>
  (await book.call('bureau', 'GET', `/v1/workflow/timers?ref=${entry}${rule ? `&rule=${rule}` : ''}`)).body.items
const revise = async (entry: Body, changeCause: string, rest: object = {}): Promise<Body> => {
  const sent = { revision: entry.revision, changeCause, reason: '变更', ...rest }
  const reply = await book.post('clerk', `entries/${entry.id}/revise`, sent)
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
  return reply.body
}
const titles = async (who: 'clerk' | 'consumer' | 'other' | 'clerk2') =>
  (await book.call(who, 'GET', '/v1/workflow/notices?limit=50')).body.items.map((n: { title: string }) => n.title)

describe('the cause of a change decides the clock', () => {
  test.each([
    ['law', 'D01', '2026-05-27'],
    ['duty', 'D01', '2026-05-27'],
    ['other', 'C01', '2026-06-10'],
  ])('%s: %s, due %s', async (cause, rule, dueOn) => {
    const entry = await book.publish({ name: `时限${cause}` })
    expect((await timers(entry.id)).map((t: { rule: string }) => t.rule)).toEqual(['C02'])
    const draft = await revise(entry, cause)
    expect(await timers(entry.id, rule)).toMatchObject([
      { dueOn, state: 'running', role: 'provider', org: book.first.id },
    ])
    const edited = await book.put('clerk', entry.id, draft.revision, { name: `时限${cause}`, abstract: '新摘要' })
    await book.submit(edited.body)
    expect(await timers(entry.id, rule)).toMatchObject([{ state: 'stopped' }])
    await book.act('head', entry.id, 'approve')
    expect(await timers(entry.id, 'D02')).toMatchObject([{ dueOn: '2026-05-15', state: 'running' }])
    await book.post('clerk', `entries/${entry.id}/withdraw`, { reason: '漏了一处' })
    expect(await timers(entry.id, rule)).toMatchObject([{ dueOn, state: 'running' }])
    const back = (await book.get('clerk', `entries/${entry.id}`)).body
    await book.post('clerk', `entries/${entry.id}/discard`, { revision: back.revision })
    expect((await timers(entry.id)).filter((t: { state: string }) => t.state !== 'stopped')).toEqual([])
  })

  test('counts from the day on which it happened, extended once with consent', async () => {
    const entry = await book.publish({ name: '变更之日' })
    const late = { revision: entry.revision, changeCause: 'law', reason: '修法', occurredOn: '2026-05-14' }
    expect((await book.post('clerk', `entries/${entry.id}/revise`, late)).body.code).toBe('CATALOGUE_CAUSE_DATE')
    await revise(entry, 'law', { occurredOn: '2026-04-28' })
    const [timer] = await timers(entry.id, 'D01')
    expect(timer).toMatchObject({ startedOn: '2026-04-28', dueOn: '2026-05-14' })
    const url = `/v1/workflow/timers/${timer.id}/extensions`
    const ask = (days: number) => book.call('clerk', 'POST', url, { days, reason: '涉及三个系统' })
    expect((await ask(6)).body.code).toBe('WORKFLOW_EXTENSION_REFUSED')
    const { body } = await ask(5)
    await book.call('bureau', 'POST', `/v1/workflow/extensions/${body.id}/decide`, { action: 'grant', comment: '同意' })
    expect((await timers(entry.id, 'D01'))[0].dueOn).toBe('2026-05-21')
  })

  test('a return gives time to correct, a draft with data behind it twenty days to be registered', async () => {
    const draft = await book.create({ name: '有数据的草稿' })
    const link = { kind: 'file', ref: 'https://example.gov.cn/a.csv', title: '文件' }
    await book.post('clerk', `entries/${draft.id}/resources`, link)
    expect(await timers(draft.id)).toMatchObject([{ rule: 'C04', dueOn: '2026-06-10', state: 'running' }])
    const now = (await book.get('clerk', `entries/${draft.id}`)).body
    await book.submit(now)
    expect(await timers(draft.id, 'C04')).toMatchObject([{ state: 'stopped' }])
    await book.act('head', draft.id, 'return', { remarks: { abstract: '太短' } })
    expect(await timers(draft.id, 'C03')).toMatchObject([{ dueOn: '2026-05-20', state: 'running' }])
    const back = (await book.get('clerk', `entries/${draft.id}`)).body
    const fixed = await book.put('clerk', draft.id, back.revision, { name: '有数据的草稿', abstract: '更长的摘要' })
    expect(await timers(draft.id, 'C03')).toHaveLength(1)
    await book.submit(fixed.body)
    expect(await timers(draft.id, 'C03')).toMatchObject([{ state: 'stopped' }])
    await book.post('clerk', `entries/${draft.id}/withdraw`, { reason: '再看' })
    expect((await timers(draft.id)).filter((t: { state: string }) => t.state === 'running')).toMatchObject([
      { rule: 'C03' },
    ])
  })
})

describe('consumers of a field that a version breaks', () => {
  /** Published with a consumer on `amount`, revised so that the field is gone, and submitted. */
  const breakField = async (name: string) => {
    const entry = await book.publish({ name })
    uses.set(entry.id, [
      { org: book.second.id, ref: 'grt_1', fields: ['amount', 'name'] },
      { org: book.second.id, ref: 'grt_2', fields: ['金额'] },
      { org: book.first.id, ref: 'grt_own', fields: ['amount'] },
    ])
    const draft = await revise(entry, 'duty')
    const items = content().items.slice(0, 2)
    const edited = (await book.put('clerk', entry.id, draft.revision, { name, items })).body
    const sent = (await book.submit(edited)).body
    const asked = (await book.get('clerk', `entries/${entry.id}/consents`)).body.items
    return { entry: sent as Body, asked, items }
  }
  const answer = (id: string, action: string, who: 'consumer' | 'clerk' = 'consumer') =>
    book.post(who, `consents/${id}/answer`, { action, comment: action === 'object' ? '业务还在用' : '' })
  const now = async (id: string) => (await book.get('clerk', `entries/${id}`)).body
  const tasksOf = async (id: string) =>
    (await book.call('head', 'GET', '/v1/workflow/tasks?limit=200')).body.items.filter(
      (t: { ref: string }) => t.ref === id,
    )

  test('accept, and only then the reviewers get it', async () => {
    const { entry, asked } = await breakField('删字段')
    expect(entry).toMatchObject({ state: 'reviewing', flow: null })
    expect(asked).toMatchObject([
      { org: book.second.id, refs: ['grt_1', 'grt_2'], state: 'waiting', dueOn: '2026-05-20', version: 2 },
    ])
    expect(asked[0].fields).toMatchObject([{ name: 'amount', title: '保障金额', change: 'removed' }])
    expect(await tasksOf(entry.id)).toEqual([])
    expect(await titles('consumer')).toContain('数据项变更征求意见：删字段，请于 2026-05-20 前答复')
    expect((await answer(asked[0].id, 'accept', 'clerk')).status).toBe(403)
    expect((await book.get('bureau', `consents/${asked[0].id}`)).status).toBe(200)
    expect((await book.get('consumer', 'consents?state=waiting')).body.items).toHaveLength(1)
    expect((await answer(asked[0].id, 'accept')).body).toMatchObject({ state: 'accepted' })
    expect((await answer(asked[0].id, 'object')).body.code).toBe('WORKFLOW_STEP_REFUSED')
    expect((await now(entry.id)).flow).toMatch(/^flw_/)
    const [task] = await tasksOf(entry.id)
    expect(task).toMatchObject({
      facts: { cause: 'duty', personal: 'true', level: '3' },
      initiatorName: 'usr_clerk同志',
    })
    expect((await timers(asked[0].id, 'C05'))[0].state).toBe('stopped')
    await book.act('head', entry.id, 'approve')
    await book.act('bureau', entry.id, 'approve')
    expect(await now(entry.id)).toMatchObject({ state: 'published', version: 2, live: true })
  })

  test('object, and the version waits until the time has run out; what they said stays', async () => {
    const { entry, asked } = await breakField('有异议')
    expect((await book.post('consumer', `consents/${asked[0].id}/answer`, { action: 'object' })).body.code).toBe(
      'WORKFLOW_REASON_MISSING',
    )
    await answer(asked[0].id, 'object')
    expect(await titles('clerk')).toContain('需求部门有异议：有异议')
    book.clock.set('2026-05-20T23:00:00+08:00')
    await sweepTimers(book.deps)
    await book.deps.jobs.idle()
    expect((await now(entry.id)).flow).toBeNull()
    book.clock.set('2026-05-21T00:10:00+08:00')
    await sweepTimers(book.deps)
    await book.deps.jobs.idle()
    const [consent] = (await book.get('bureau', `entries/${entry.id}/consents`)).body.items
    expect(consent).toMatchObject({ state: 'lapsed', comment: '业务还在用' })
    expect((await now(entry.id)).flow).toMatch(/^flw_/)
    // sent back and submitted again with the same change: nobody is asked twice
    await book.act('head', entry.id, 'return')
    await book.submit(await now(entry.id))
    expect((await now(entry.id)).flow).toMatch(/^flw_/)
    book.clock.set(START)
  })

  test('are not asked when nobody uses the field, or nothing breaks', async () => {
    const entry = await book.publish({ name: '无人使用' })
    uses.set(entry.id, [{ org: book.second.id, ref: 'grt_3', fields: ['name'] }])
    const draft = await revise(entry, 'other')
    const items = content().items.slice(0, 2)
    const edited = (await book.put('clerk', entry.id, draft.revision, { name: '无人使用', items })).body
    expect((await book.submit(edited)).body.flow).toMatch(/^flw_/)
  })

  test('withdrawn while they answer: exactly one effect, and nothing of it is left open', async () => {
    for (let round = 0; round < 4; round++) {
      const { entry, asked } = await breakField(`撤回竞争${round}`)
      const replies = await Promise.all([
        answer(asked[0].id, 'accept'),
        book.post('clerk', `entries/${entry.id}/withdraw`, { reason: '撤' }),
      ])
      expect(replies.map((r) => r.status)).toContain(200)
      expect(replies.every((r) => r.status === 200 || r.status === 409)).toBe(true)
      const end = await now(entry.id)
      const running = (await book.call('clerk', 'GET', `/v1/workflow/flows?ref=${entry.id}`)).body.items.filter(
        (f: { state: string }) => f.state === 'running',
      )
      expect(running).toHaveLength(end.state === 'reviewing' ? 1 : 0)
      expect((await timers(asked[0].id, 'C05'))[0].state).toBe('stopped')
      const d01 = await timers(entry.id, 'D01')
      expect(d01[0].state).toBe(end.state === 'draft' ? 'running' : 'stopped')
    }
  })

  test('two consumers at once: the review begins once', async () => {
    const entry = await book.publish({ name: '两家同意' })
    uses.set(entry.id, [
      { org: book.second.id, ref: 'grt_4', fields: ['amount'] },
      { org: book.people.bureau.org as string, ref: 'grt_5', fields: ['amount'] },
    ])
    book.people.auditor = { ...book.people.auditor, roles: ['consumer'] }
    const draft = await revise(entry, 'other')
    const edited = (
      await book.put('clerk', entry.id, draft.revision, { name: '两家同意', items: content().items.slice(0, 2) })
    ).body
    await book.submit(edited)
    const asked: { id: string; org: string }[] = (await book.get('clerk', `entries/${entry.id}/consents`)).body.items
    const replies = await Promise.all(
      asked.map(({ id, org }) =>
        book.post(org === book.second.id ? 'consumer' : 'auditor', `consents/${id}/answer`, { action: 'accept' }),
      ),
    )
    expect(replies.map((r) => r.status)).toEqual([200, 200])
    expect(await tasksOf(entry.id)).toHaveLength(1)
    book.people.auditor = { ...book.people.auditor, roles: ['auditor'] }
  })
})

describe('who follows an entry', () => {
  test('is told within a minute of the publication, and of its end', async () => {
    const entry = await book.publish({ name: '被关注的目录' })
    const path = `entries/${entry.id}/follow`
    expect((await book.get('other', path)).body).toEqual({ following: false })
    expect((await book.get('other', 'entries/ent_none/follow')).status).toBe(404)
    expect((await book.post('other', path)).body).toEqual({ following: true })
    expect((await book.post('other', path)).status).toBe(200)
    expect((await book.get('other', 'followed')).body.items).toMatchObject([{ entry: entry.id, state: 'published' }])
    uses.set(entry.id, [{ org: book.second.id, ref: 'grt_6', fields: [] }])
    const draft = await revise(entry, 'other')
    expect((await book.get('clerk', `entries/${entry.id}/changes`)).body).toMatchObject({ from: 1, to: 2 })
    const edited = (await book.put('clerk', entry.id, draft.revision, { name: '被关注的目录', abstract: '新' })).body
    await book.submit(edited)
    await book.act('head', entry.id, 'approve')
    const began = performance.now()
    await book.act('bureau', entry.id, 'approve')
    await book.deps.jobs.idle()
    expect(performance.now() - began).toBeLessThan(60_000)
    const updated = (await titles('other')).filter((t: string) => t === '目录已更新：被关注的目录（第 2 版）')
    // once as a follower, once as a department that uses it
    expect(updated).toHaveLength(2)
    expect((await book.call('other', 'DELETE', `/v1/catalogue/${path}`)).body).toEqual({ following: false })
    const live = (await book.get('clerk', `entries/${entry.id}`)).body
    await book.post('bureau', `entries/${entry.id}/revoke`, { revision: live.revision, reason: '职责取消' })
    await book.deps.jobs.idle()
    expect((await titles('other')).filter((t: string) => t === '目录已撤销：被关注的目录')).toHaveLength(1)
    expect((await book.post('other', path)).status).toBe(404)
  })
})

test('whoever is asked to sign sees the draft, nobody else', async () => {
  const draft = await book.create({ name: '加签可见' })
  await book.submit(draft)
  const sign = { role: 'provider', org: book.second.id }
  expect((await book.get('other', `entries/${draft.id}`)).status).toBe(404)
  await book.act('head', draft.id, 'add-sign', sign)
  expect((await book.get('other', `entries/${draft.id}`)).body).toMatchObject({ state: 'reviewing', version: 1 })
  expect((await book.get('other', `entries/${draft.id}/changes`)).body).toEqual({ from: null, to: 1, items: [] })
  expect((await book.get('consumer', `entries/${draft.id}`)).status).toBe(404)
})

test('mass review of entries: published and returned ones, each with its own outcome', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 6 }, (_, i) => book.create({ name: `批量${i}`, items: [item('编号', `id${i}`)] })),
  )
  for (const draft of drafts) await book.submit(draft)
  const ids = drafts.map((draft) => draft.id)
  const pending = async (who: 'head' | 'bureau') =>
    (await book.call(who, 'GET', '/v1/workflow/tasks?limit=500&q=%E6%89%B9%E9%87%8F')).body.items
      .filter((t: { ref: string }) => ids.includes(t.ref))
      .map((t: { id: string }) => t.id)
  const many = (who: 'head' | 'bureau', tasks: string[], action: string) =>
    book.call(who, 'POST', '/v1/workflow/tasks/act-many', { tasks, action, comment: '批量意见' })
  await many('head', await pending('head'), 'approve')
  const [first, ...rest] = await pending('bureau')
  await book.post('clerk', `entries/${drafts[5]?.id}/withdraw`, { reason: '撤回一条' })
  const returned = await many('bureau', [first], 'return')
  expect(returned.body.items).toMatchObject([{ done: true, state: 'returned' }])
  const approved = await many('bureau', rest, 'approve')
  expect(approved.body.items.filter((o: { done: boolean }) => o.done)).toHaveLength(4)
  expect(approved.body.items.filter((o: { code: string | null }) => o.code === 'WORKFLOW_TASK_DECIDED')).toHaveLength(1)
  const states = await Promise.all(ids.map(async (id) => (await book.get('clerk', `entries/${id}`)).body.state))
  expect(states.sort()).toEqual(['draft', ...Array(4).fill('published'), 'returned'])
})
