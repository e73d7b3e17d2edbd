import { asSubject } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEntry } from '../src/index.ts'
import { content, item, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => {
  book = await openBook()
  await book.deps.jobs.start()
})
afterAll(() => book?.close())

const NAME = '本市两级方案'
const level = (name: string, from: number, to: number, share: number, open: number) => ({
  code: name,
  name,
  effect: '',
  from,
  to,
  share,
  open,
})
/** Like Guizhou's two levels, and stricter than the national rules: what is not public is shared and opened with conditions at most. */
const CITY = {
  name: NAME,
  basis: '',
  active: true,
  levels: [level('公开数据', 1, 1, 1, 1), level('内部数据', 2, 4, 2, 3)],
}
const save = (body: object) => book.call('bureau', 'PUT', '/v1/catalogue/grading/schemes/two', body)
/** As wide as the national four levels allow for grade 2. */
const wide = (name: string) => ({
  name,
  dataLevel: 2 as const,
  shareType: 1 as const,
  openType: 2 as const,
  openConditions: '实名',
  items: [item('街道', 'street', 'none', 2)],
})
const tooWide = async (who: 'clerk' | 'other' | 'bureau' = 'bureau') =>
  (await book.get(who, 'reports/entry-too-wide?limit=500')).body.items.map(({ name }: { name: string }) => name)
const notices = async (who: 'clerk' | 'other') =>
  (await book.call(who, 'GET', '/v1/workflow/notices?limit=100')).body.items
    .filter(({ link }: { link: string }) => link === '/catalogue/reports?report=entry-too-wide')
    .map(({ title }: { title: string }) => title)
const importFile = async (name: string) => {
  const { dataLevel, shareType, openType, openConditions } = wide(name)
  const items = [{ title: '街道', name: 'street', type: 'C', grade: 2 }]
  const record = { name, format: '3', updateCycle: '4', dataLevel, shareType, openType, openConditions, items }
  const reply = await book.app.inject({
    method: 'POST',
    url: encodeURI('/v1/catalogue/imports?name=目录.json'),
    headers: { ...asSubject(book.people.clerk), 'content-type': 'application/octet-stream' },
    payload: JSON.stringify([{ ...record, frontCode: '307010' }]),
  })
  await book.deps.jobs.idle()
  const { body } = await book.get('clerk', `imports/${reply.json().id}/faults?limit=100`)
  return JSON.stringify(body)
}
const MOST = `二级（内部数据）数据不得“无条件共享”，最宽为“有条件共享”（级别方案“${NAME}”）`

test.each([
  ['不予共享 as what a level allows', [level('甲', 1, 4, 3, 3)], '不予共享只能依据法律、行政法规或者国务院决定'],
  ['a level laxer than the one below', [level('甲', 1, 2, 2, 2), level('乙', 3, 4, 1, 3)], '比低一级的“甲”还宽'],
])('%s is refused', async (_, levels, text) => {
  const { status, body } = await save({ ...CITY, levels })
  expect([status, body.code]).toEqual([400, 'CATALOGUE_SCHEME_INVALID'])
  expect(body.title).toContain(text)
})

test('a stricter scheme binds every door; what was published before is listed and told, not changed', async () => {
  const old = await book.publish(wide('已发布的街道'))
  const draft = await book.create(wide('编制中的街道'))
  await book.publish({ ...wide('公开的街道'), dataLevel: 1, items: [item('街道', 'street')] })
  expect(await tooWide()).toEqual([])

  expect((await save(CITY)).status).toBe(200)
  expect((await book.get('other', `entries/${old.id}`)).body).toMatchObject({
    shareType: 1,
    openType: 2,
    revision: old.revision,
  })
  expect(await tooWide('clerk')).toEqual(['已发布的街道'])
  expect(await tooWide('other')).toEqual([])
  expect(await notices('clerk')).toEqual([
    `级别方案“${NAME}”已启用：本部门 1 条已发布目录的共享或开放宽于其级别，请逐条变更`,
  ])
  expect(await notices('other')).toEqual([])

  const api = await book.post('clerk', 'entries', {
    provider: book.first.id,
    frontCode: '307010',
    content: content(wide('新的街道')),
  })
  expect(api.body.fields).toEqual({
    shareType: MOST,
    openType: `二级（内部数据）数据不得“有条件开放”，最宽为“不予开放”（级别方案“${NAME}”）`,
  })
  const edit = await book.put('clerk', draft.id, draft.revision, wide('编制中的街道'))
  expect(edit.body.fields.shareType).toBe(MOST)
  expect((await book.submit(draft)).body.fields.shareType).toBe(MOST)
  expect(await importFile('导入的街道')).toContain(MOST)
  const input = { provider: book.first.id, frontCode: '307010', content: content(wide('汇聚来的街道')) }
  await expect(createEntry(book.deps, book.people.clerk, input)).rejects.toMatchObject({
    fields: expect.objectContaining({ shareType: MOST }),
  })
  const lawful = await book.create({ ...wide('合规的街道'), shareType: 2, openType: 3 })
  expect(lawful.state).toBe('draft')
})

test('a decision about a grade tightens by the law and by the scheme at once', async () => {
  const entry = await book.publish({
    ...wide('调高的街道'),
    dataLevel: 1,
    openType: 1,
    items: [item('街道', 'street')],
  })
  const decisions = [{ entry: entry.id, item: '街道', grade: 2, sensitivity: 'none', reason: '含内部编号' }]
  expect((await book.post('bureau', 'grading/confirm', { decisions })).status).toBe(200)
  expect((await book.get('other', `entries/${entry.id}`)).body).toMatchObject({
    dataLevel: 2,
    shareType: 2,
    openType: 3,
  })
})

test('the words of the scheme in use stand in code tables, book, lists and exports, and the next scheme replaces them', async () => {
  const label = '二级（内部数据）'
  expect((await book.get('public', 'enumerations')).body.dataLevel).toEqual({
    1: '一级（公开数据）',
    2: label,
    3: '三级（内部数据）',
    4: '四级（内部数据）',
  })
  const { lines } = (await book.get('bureau', 'book?by=level')).body
  expect(lines.find(({ key }: { key: string }) => key === '2').label).toBe(label)
  for (const file of ['book.csv?by=level', 'entries.csv?level=2', 'sheet.csv?level=2'])
    expect(String((await book.get('bureau', file)).body), file).toContain(label)
  const { levels } = (await book.get('clerk', 'grading/schemes')).body
  expect(levels[1]).toEqual({ grade: 2, label, share: 2, open: 3, shareBy: NAME, openBy: NAME })
  // the law opens nothing of grade 4, whatever the scheme says
  expect(levels[3]).toMatchObject({ share: 2, open: 3, shareBy: null, openBy: null })

  const bundled = '/v1/catalogue/grading/schemes/four-level'
  const { schemes } = (await book.get('clerk', 'grading/schemes')).body
  const four = schemes.find(({ id }: { id: string }) => id === 'four-level')
  const { id: _id, builtin: _builtin, ...form } = four
  expect((await book.call('bureau', 'PUT', bundled, { ...form, active: true })).status).toBe(200)
  expect((await book.get('public', 'enumerations')).body.dataLevel['2']).toBe('二级（内部）')
  expect(await tooWide()).toEqual([])
})
