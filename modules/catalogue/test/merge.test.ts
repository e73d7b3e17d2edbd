import { afterAll, beforeAll, expect, test } from 'vitest'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => (book = await openBook()))
afterAll(() => book?.close())

test('the second of two editors gets both versions and a merge, saves it, and nothing of either is lost', async () => {
  const draft = await book.create({ name: '两人同改' })
  const first = await book.put('clerk', draft.id, 1, { name: '两人同改', abstract: '第一人的摘要' })
  await book.put('clerk', draft.id, first.body.revision, { name: '两人同改', abstract: '第一人的摘要', contact: '李' })
  const mine = { name: '两人同改', abstract: '第二人的摘要', items: [...content().items, item('街道', 'street')] }
  const stale = await book.put('clerk2', draft.id, 1, mine)
  expect(stale.status).toBe(409)
  expect(stale.body).toMatchObject({
    code: 'CATALOGUE_REVISION_STALE',
    params: { yours: 1, revision: 3 },
    data: { base: { abstract: draft.abstract }, current: { abstract: '第一人的摘要', contact: '李' } },
  })
  const path = `entries/${draft.id}/merge`
  expect((await book.post('other', path, { revision: 1, content: content(mine) })).status).toBe(403)
  const merge = (await book.post('clerk2', path, { revision: 1, content: content(mine) })).body
  expect(merge.current.revision).toBe(3)
  expect(merge.fields).toMatchObject([
    { path: 'abstract', base: draft.abstract, mine: '第二人的摘要', theirs: '第一人的摘要', from: 'conflict' },
    { path: 'contact', from: 'theirs' },
    { path: 'items[街道]', from: 'mine' },
  ])
  const chosen = { ...merge.merged, abstract: '第二人的摘要' }
  const saved = await book.call('clerk2', 'PUT', `/v1/catalogue/entries/${draft.id}`, { revision: 3, content: chosen })
  expect(saved.body).toMatchObject({ revision: 4, abstract: '第二人的摘要', contact: '李' })
  expect(saved.body.items.map((i: { title: string }) => i.title)).toContain('街道')
})

test('a version that is finished cannot be merged into', async () => {
  const entry = await book.publish({ name: '已经发布' })
  const cause = { revision: entry.revision, changeCause: 'other', reason: '再改' }
  await book.post('clerk', `entries/${entry.id}/revise`, cause)
  const late = await book.post('clerk2', `entries/${entry.id}/merge`, { revision: 99, content: content() })
  expect(late.body.code).toBe('CATALOGUE_REVISION_GONE')
})

test('关联资源代码 may not lead back to the entry', async () => {
  const [a, b, c] = [
    await book.create({ name: '环甲' }),
    await book.create({ name: '环乙' }),
    await book.create({ name: '环丙' }),
  ]
  const put = (e: { id: string; revision: number }, name: string, codes: string[]) =>
    book.put('clerk', e.id, e.revision, { name, relatedCodes: codes })
  expect((await put(a, '环甲', [a.code])).body.fields).toHaveProperty(['relatedCodes.0'])
  expect((await put(b, '环乙', [a.code])).status).toBe(200)
  expect((await put(c, '环丙', [b.code, '307010/999999'])).status).toBe(200)
  const refused = await put(a, '环甲', ['307010/999999', c.code])
  expect(refused.body.fields).toEqual({ 'relatedCodes.1': expect.stringContaining('形成循环') })
})
