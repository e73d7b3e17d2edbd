import { afterAll, beforeAll, expect, test } from 'vitest'
import { content, openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => (book = await openBook()))
afterAll(() => book?.close())

const define = (body: object) => book.post('bureau', 'fields', body)
const names = (reply: { body: { items: { name: string }[] } }) => reply.body.items.map((e) => e.name)

test('the bureau defines fields; who may not is refused, what could never be filled in too', async () => {
  const choice = {
    key: 'level',
    label: '普查批次',
    type: 'choice',
    options: ['第一批', '第二批'],
    required: true,
    themes: ['03'],
  }
  expect((await book.post('clerk', 'fields', choice)).status).toBe(403)
  expect((await define({ ...choice, options: ['一项'] })).body.fields).toEqual({
    options: '选项型字段至少要有两个选项',
  })
  expect((await define({ ...choice, key: 'Level 1' })).status).toBe(400)
  expect((await define({ key: 'c', label: '码', type: 'code', codeList: '没有' })).body.code).toBe(
    'CATALOGUE_FIELD_INVALID',
  )
  expect((await define(choice)).status).toBe(201)
  expect((await define(choice)).body.code).toBe('CATALOGUE_FIELD_TAKEN')
  for (const [key, label, type] of [
    ['rows', '年增记录数', 'number'],
    ['since', '建库日期', 'date'],
    ['online', '是否联网', 'boolean'],
    ['keeper', '运维单位', 'org'],
    ['remark', '备注', 'text'],
  ])
    expect((await define({ key, label, type })).status).toBe(201)
  expect((await book.get('clerk', 'fields')).body.items).toHaveLength(6)
})

test('values are checked by type, required ones asked at submission and only where they apply', async () => {
  const wrong = {
    level: '第三批',
    rows: '很多',
    since: '2026-02-30',
    online: '是',
    keeper: 'org_none',
    remark: 3,
    other: 'x',
  }
  const body = { provider: book.first.id, frontCode: '307010', content: content({ name: '扩展字段', extra: wrong }) }
  const refused = await book.post('clerk', 'entries', body)
  expect(refused.body.fields).toEqual({
    'extra.level': '普查批次“第三批”应为：第一批、第二批',
    'extra.rows': '年增记录数“很多”应为数字',
    'extra.since': '建库日期“2026-02-30”应为日期，如 2026-05-13',
    'extra.online': '是否联网“是”应为是或否',
    'extra.keeper': '运维单位“org_none”不是已登记的部门',
    'extra.remark': '备注“3”应为文字',
    'extra.other': '没有名为“other”的扩展字段',
  })
  const bare = await book.create({ name: '缺必填' })
  expect((await book.submit(bare)).body.fields).toEqual({ 'extra.level': '请填写普查批次' })
  const elsewhere = await book.create({ name: '别的主题', theme: '09' })
  expect((await book.submit(elsewhere)).status).toBe(200)
})

test('values are found, narrow lists, and live on when the field is retired', async () => {
  const extra = {
    level: '第二批',
    rows: 1200,
    since: '2020-01-31',
    online: true,
    keeper: book.second.id,
    remark: '麒麟机房',
  }
  const entry = await book.publish({ name: '有扩展字段', extra })
  expect(entry.extra).toEqual(extra)
  for (const query of ['extra=level:第二批', 'extra=rows:1200', 'extra=online:true,level:第二批', 'q=麒麟机房'])
    expect(names(await book.get('clerk', `entries?${encodeURI(query)}`)), query).toEqual(['有扩展字段'])
  expect(names(await book.get('clerk', `entries?${encodeURI('extra=level:第一批')}`))).toEqual([])

  const field = (await book.get('clerk', 'fields')).body.items.find((f: { key: string }) => f.key === 'level')
  expect((await book.post('bureau', `fields/${field.id}/retire`)).body.retiredAt).not.toBeNull()
  const cause = { revision: entry.revision, changeCause: 'other', reason: '改摘要' }
  const draft = (await book.post('clerk', `entries/${entry.id}/revise`, cause)).body
  // a form that no longer shows the field sends nothing, or something made up: neither touches the value
  for (const sent of [{ rows: 1300 }, { rows: 1300, level: '乱写' }]) {
    const { revision } = (await book.get('clerk', `entries/${entry.id}`)).body
    const saved = await book.put('clerk', entry.id, revision, { name: '有扩展字段', extra: sent })
    expect(saved.body.extra).toEqual({ level: '第二批', rows: 1300 })
  }
  expect(draft.extra).toEqual(extra)
  expect((await book.get('clerk', `entries/${entry.id}/diff?from=1&to=2`)).body.items).toContainEqual({
    path: 'extra.rows',
    before: 1200,
    after: 1300,
  })
  expect((await book.post('bureau', `fields/${field.id}/restore`)).body.retiredAt).toBeNull()
  const change = { label: '普查批次', options: ['第一批', '第二批', '第三批'] }
  expect((await book.call('bureau', 'PUT', `/v1/catalogue/fields/${field.id}`, change)).body).toMatchObject({
    key: 'level',
    type: 'choice',
    required: false,
    options: ['第一批', '第二批', '第三批'],
  })
})
