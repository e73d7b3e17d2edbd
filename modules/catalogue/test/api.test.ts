import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => {
  book = await openBook()
})
afterAll(() => book?.close())

describe('the life of an entry', () => {
  test('draft → review → published, with code, first-review clock, evidence and events', async () => {
    const draft = await book.create({ name: '生命周期' })
    expect(draft).toMatchObject({ state: 'draft', version: 1, revision: 1, providerName: '市民政局', attached: false })
    expect(draft.code).toMatch(/^307010024701\/\d{6}$/)
    expect(draft.items.map((i: { seq: number }) => i.seq)).toEqual([1, 2, 3])
    const sent = await book.submit(draft)
    expect(sent.body).toMatchObject({ state: 'reviewing', revision: 2 })
    expect((await book.get('other', `entries/${draft.id}`)).status).toBe(404)

    expect((await book.act('head', draft.id, 'approve')).status).toBe(200)
    const clock = await book.call('bureau', 'GET', `/v1/workflow/timers?ref=${draft.id}`)
    expect(clock.body.items).toEqual([expect.objectContaining({ rule: 'C02', dueOn: '2026-05-20', state: 'running' })])
    expect((await book.act('bureau', draft.id, 'approve')).status).toBe(200)
    const entry = (await book.get('consumer', `entries/${draft.id}`)).body
    expect(entry).toMatchObject({ state: 'published', live: true, code: draft.code })
    expect(book.told.filter(([, id]) => id === draft.id)).toContainEqual(['published', draft.id])

    const history = (await book.get('clerk', `entries/${draft.id}/history`)).body.items
    expect(history.map((h: { action: string; actor: string }) => [h.action, h.actor])).toEqual([
      ['submit', 'usr_clerk'],
      ['publish', 'usr_bureau'],
    ])
    await book.deps.settle()
    const { body } = await book.call('auditor', 'GET', `/v1/evidence/events?object=${draft.id}`)
    expect(body.items.map((e: { kind: string }) => e.kind).sort()).toEqual([
      'catalogue.entry.created',
      'catalogue.entry.published',
      'catalogue.entry.submitted',
    ])
  })

  test('is returned with remarks per field, corrected and sent again', async () => {
    const draft = await book.create({ name: '退回再报' })
    await book.submit(draft)
    expect((await book.put('clerk', draft.id, 2, { name: '退回再报' })).body.code).toBe('WORKFLOW_STEP_REFUSED')
    await book.act('head', draft.id, 'return', { remarks: { abstract: '摘要太短' } })
    const back = (await book.get('clerk', `entries/${draft.id}`)).body
    expect(back).toMatchObject({ state: 'returned', remarks: { abstract: '摘要太短' } })
    const fixed = await book.put('clerk', draft.id, back.revision, { name: '退回再报', abstract: '写得更长的摘要' })
    expect(fixed.body).toMatchObject({ state: 'returned', abstract: '写得更长的摘要' })
    expect((await book.submit(fixed.body)).body).toMatchObject({ state: 'reviewing', remarks: {} })
    const withdrawn = await book.post('clerk', `entries/${draft.id}/withdraw`, { reason: '再看看' })
    expect(withdrawn.body.state).toBe('draft')
    expect((await book.post('clerk', `entries/${draft.id}/withdraw`)).body.code).toBe('WORKFLOW_STEP_REFUSED')
  })

  test('is revised as a new version while the published one stays visible', async () => {
    const first = await book.publish({ name: '修订版本' })
    const path = `entries/${first.id}`
    const cause = { revision: first.revision, changeCause: 'duty', reason: '职责调整' }
    expect((await book.post('other', `${path}/revise`, cause)).status).toBe(403)
    const second = await book.post('clerk', `${path}/revise`, cause)
    expect(second.body).toMatchObject({ version: 2, state: 'draft', changeCause: 'duty', secrecyReview: null })
    const items = [item('姓名', 'name', 'personal', 2), item('街道', 'street')]
    const edited = await book.put('clerk', first.id, second.body.revision, { name: '修订版本', items, abstract: '新' })
    expect(edited.status).toBe(200)
    expect((await book.get('other', path)).body).toMatchObject({ version: 1, state: 'published', code: first.code })
    const diff = await book.get('clerk', `${path}/diff?from=1&to=2`)
    expect(diff.body.items.map((d: { path: string }) => d.path)).toEqual([
      'abstract',
      'changeCause',
      'items[街道]',
      'items[身份证号]',
      'items[保障金额]',
    ])
    expect((await book.get('other', `${path}/diff?from=1&to=2`)).status).toBe(404)
    await book.submit(edited.body)
    await book.act('head', first.id, 'approve')
    await book.act('bureau', first.id, 'approve')
    expect((await book.get('other', path)).body).toMatchObject({ version: 2, abstract: '新', code: first.code })
    const versions = (await book.get('other', `${path}/versions`)).body.items
    expect(versions.map((v: { version: number; live: boolean }) => [v.version, v.live])).toEqual([
      [2, true],
      [1, false],
    ])
    expect((await book.get('other', `${path}/versions/1`)).body.items).toHaveLength(3)
  })

  test('a revision can be given up; a first draft cannot', async () => {
    const first = await book.publish({ name: '放弃修订' })
    const cause = { revision: first.revision, changeCause: 'other', reason: '误操作' }
    const second = (await book.post('clerk', `entries/${first.id}/revise`, cause)).body
    const back = await book.post('clerk', `entries/${first.id}/discard`, { revision: second.revision })
    expect(back.body).toMatchObject({ version: 1, state: 'published', live: true, head: true })
    const draft = await book.create({ name: '首稿' })
    const kept = await book.post('clerk', `entries/${draft.id}/discard`, { revision: draft.revision })
    expect(kept.body.code).toBe('CATALOGUE_NOTHING_PUBLISHED')
  })

  test('is revoked by the bureau only, with a reason, for good', async () => {
    const entry = await book.publish({ name: '撤销目录' })
    const path = `entries/${entry.id}/revoke`
    const body = { revision: entry.revision, reason: '职责取消' }
    expect((await book.post('clerk', path, body)).status).toBe(403)
    expect((await book.post('bureau', path, { ...body, reason: '' })).status).toBe(400)
    expect((await book.post('bureau', path, body)).body).toMatchObject({ state: 'revoked', live: false })
    expect(book.told).toContainEqual(['revoked', entry.id])
    expect((await book.get('consumer', `entries/${entry.id}`)).status).toBe(404)
    expect((await book.create({ name: '撤销目录' })).code).not.toBe(entry.code)
  })
})

describe('hard gates', () => {
  test('answer in Chinese per field, keep nothing half done', async () => {
    const total = async () => (await book.get('bureau', 'facets')).body.total.all
    const before = await total()
    const bad = content({ name: '不合规', shareType: 3, basis: [{ rank: '地方性法规', title: '条例', article: '1' }] })
    const reply = await book.post('clerk', 'entries', { provider: book.first.id, frontCode: '407011', content: bad })
    expect(reply.status).toBe(400)
    expect(reply.body).toMatchObject({ code: 'CATALOGUE_ENTRY_INVALID' })
    expect(reply.body.title).toContain('不能保存目录“不合规”：3 处不符合要求')
    expect(Object.keys(reply.body.fields).sort()).toEqual(['basis.0.rank', 'frontCode', 'refusalReason'])
    expect(await total()).toBe(before)
  })

  test('hold before submission too', async () => {
    const draft = await book.create({ name: '未评估', secrecyReview: null, items: [] })
    const reply = await book.submit(draft)
    expect(reply.body).toMatchObject({ status: 400, code: 'CATALOGUE_ENTRY_INCOMPLETE' })
    expect(Object.keys(reply.body.fields)).toEqual(['items', 'secrecyReview'])
    expect((await book.get('clerk', `entries/${draft.id}`)).body).toMatchObject({ state: 'draft', revision: 1 })
  })

  test('one name once per department', async () => {
    await book.create({ name: '同名目录' })
    await expect(book.create({ name: '同名目录' })).rejects.toThrow('CATALOGUE_NAME_TAKEN')
  })

  test('a name stays taken by the published version, and two at once do not both get it', async () => {
    const first = await book.publish({ name: '原名' })
    const cause = { revision: first.revision, changeCause: 'other', reason: '改名' }
    const draft = (await book.post('clerk', `entries/${first.id}/revise`, cause)).body
    await book.put('clerk', first.id, draft.revision, { name: '新名' })
    await expect(book.create({ name: '原名' })).rejects.toThrow('CATALOGUE_NAME_TAKEN')
    const both = await Promise.allSettled([book.create({ name: '抢名' }), book.create({ name: '抢名' })])
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((r) => r.status === 'rejected')).toMatchObject({
      reason: expect.objectContaining({ message: expect.stringContaining('CATALOGUE_NAME_TAKEN') }),
    })
  })

  test('hostile text is stored as text or refused, never an inner error', async () => {
    const hostile = [
      "'; drop table catalogue.entry; --",
      '<script>alert(1)</script>',
      '\u0000',
      '\ud800',
      '%_\\',
      '../../etc/passwd',
    ]
    for (const text of hostile) {
      const body = { provider: book.first.id, frontCode: '307010', content: content({ name: text, abstract: text }) }
      const made = await book.post('clerk', 'entries', body)
      expect([201, 400]).toContain(made.status)
      if (made.status === 201) expect(made.body.name).toBe(text)
      const q = encodeURIComponent(text.toWellFormed())
      expect((await book.get('clerk', `entries?q=${q}&provider=${q}&theme=${q}`)).status).toBeLessThan(500)
      expect((await book.get('clerk', `entries/${q}`)).status).toBeLessThan(500)
    }
  })

  test('links only to duties and systems of the own department', async () => {
    const duty = { org: book.first.id, code: 'QZ-001', name: '最低生活保障审核确认', basis: '社会救助暂行办法' }
    const made = await book.post('clerk', 'duties', duty)
    expect(made.status).toBe(201)
    expect((await book.post('clerk', 'duties', duty)).body.code).toBe('CATALOGUE_DUTY_TAKEN')
    expect((await book.post('other', 'duties', duty)).status).toBe(403)
    const system = {
      org: book.first.id,
      name: '社会救助系统',
      network: 'government-extranet',
      protection: 3,
      status: 'running',
    }
    const run = await book.post('clerk', 'systems', system)
    expect(run.status).toBe(201)
    const entry = await book.create({ name: '有职责', duties: [made.body.id], systems: [run.body.id] })
    expect((await book.get('clerk', `entries?duty=${made.body.id}`)).body.items).toEqual([
      expect.objectContaining({ id: entry.id }),
    ])
    await expect(book.create({ name: '乱链接', duties: ['dty_none'] })).rejects.toThrow('duties.0')
    expect((await book.get('consumer', `systems?org=${book.first.id}`)).body.items).toHaveLength(1)
  })
})

describe('two people at once', () => {
  test('two editors: the second gets the current revision and loses nothing', async () => {
    const draft = await book.create({ name: '并发编辑' })
    const replies = await Promise.all([
      book.put('clerk', draft.id, 1, { name: '并发编辑', abstract: '甲' }),
      book.put('clerk2', draft.id, 1, { name: '并发编辑', abstract: '乙' }),
    ])
    expect(replies.map((r) => r.status).sort((a, b) => a - b)).toEqual([200, 409])
    const lost = replies.find((r) => r.status === 409)
    expect(lost?.body).toMatchObject({ code: 'CATALOGUE_REVISION_STALE', params: { revision: 2, yours: 1 } })
    const winner = replies.find((r) => r.status === 200)?.body.abstract
    expect((await book.get('clerk', `entries/${draft.id}`)).body).toMatchObject({ abstract: winner, revision: 2 })
  })

  test('two reviewers: published once', async () => {
    const draft = await book.create({ name: '并发审核' })
    await book.submit(draft)
    await book.act('head', draft.id, 'approve')
    const replies = await Promise.all([
      book.act('bureau', draft.id, 'approve'),
      book.act('bureau2', draft.id, 'return', { remarks: { name: '改名' } }),
    ])
    expect(replies.map((r) => r.status).sort((a, b) => a - b)).toEqual([200, 409])
    const entry = (await book.get('clerk', `entries/${draft.id}`)).body
    const won = replies[0]?.status === 200 ? 'published' : 'returned'
    expect(entry).toMatchObject({ state: won, live: won === 'published' })
  })

  test('withdrawal against decision: one wins, no deadlock', async () => {
    for (let round = 0; round < 5; round++) {
      const draft = await book.create({ name: `撤回竞争${round}` })
      await book.submit(draft)
      await book.act('head', draft.id, 'approve')
      const replies = await Promise.all([
        book.act('bureau', draft.id, 'approve'),
        book.post('clerk', `entries/${draft.id}/withdraw`, { reason: '撤' }),
      ])
      expect(replies.map((r) => r.status).sort((a, b) => a - b)).toEqual([200, 409])
    }
  })

  test('codes are unique and without gap under concurrency', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, i) => book.create({ name: `并发编码${i}` }, '101001')),
    )
    expect(made.map((e): string => e.code).sort()).toEqual(
      Array.from({ length: 20 }, (_, i) => `101001/${String(i + 1).padStart(6, '0')}`),
    )
  })
})
