import { inTx } from '@shuyuan/db'
import { codeTableIds } from '@shuyuan/gb'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  codeValues,
  findCodeList,
  findElement,
  listElements,
  standardsMigrations,
  type StandardsDeps,
} from '../src/index.ts'
import { standardsApp } from './factory.ts'

const bureau = asSubject({ id: 'usr_bureau', roles: ['bureau'] })
const provider = asSubject({ id: 'usr_provider', roles: ['provider'] })

let t: TestApp<StandardsDeps>
beforeAll(async () => {
  t = await standardsApp()
})
afterAll(() => t.close())

type Call = {
  url: string
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH'
  headers?: Record<string, string>
  payload?: object
}
async function call({ method = 'GET', headers = provider, ...rest }: Call) {
  const reply = await t.app.inject({ method, headers, ...rest })
  return { status: reply.statusCode, body: reply.json() }
}
const auditor = asSubject({ roles: ['auditor'] })
const evidenceOf = async (object: string): Promise<string[]> =>
  (await call({ url: `/v1/evidence/events?object=${object}`, headers: auditor })).body.items.map(
    (e: { kind: string }) => e.kind,
  )

describe('seed', () => {
  test('a second start changes nothing and is quick', async () => {
    const state = async () =>
      JSON.stringify([
        await t.deps.db
          .selectFrom('standards.codeList')
          .select(['id', 'version', 'valueCount'])
          .orderBy('id')
          .execute(),
        await t.deps.db
          .selectFrom('standards.element')
          .select((e) => e.fn.countAll().as('n'))
          .execute(),
        await t.deps.db
          .selectFrom('standards.calendarDay')
          .select((e) => e.fn.countAll().as('n'))
          .execute(),
      ])
    const before = await state()
    await inTx(t.deps.db, (tx) => standardsMigrations.bundled(tx, t.deps.clock.now()))
    expect(await state()).toBe(before)
  })

  test('every bundled list and at least 120 elements are there', async () => {
    const lists = (await call({ url: '/v1/standards/code-lists?limit=500' })).body.items
    expect(lists.map((l: { id: string }) => l.id)).toEqual(expect.arrayContaining(codeTableIds()))
    expect((await listElements(t.deps.db, { limit: 500 })).items.length).toBeGreaterThanOrEqual(120)
  })
})

describe('elements', () => {
  const element = {
    name: '网格编号',
    category: '治理',
    objectClass: '网格',
    property: '编号',
    representation: '代码',
    dataType: '字符型',
    format: 'an..20',
    definition: '基层治理网格的编号',
    sensitivity: 'none',
    grade: 1,
  }

  test('are found by Chinese, English, pinyin initials and several words', async () => {
    const ids = async (q: string) =>
      (await call({ url: `/v1/standards/elements?limit=500&q=${encodeURIComponent(q)}` })).body.items.map(
        (e: { semantic: string }) => e.semantic,
      )
    expect(await ids('身份证号')).toContain('id_number')
    expect(await ids('credit 32100')).toEqual(['uscc'])
    expect(await ids('tongyishehui')).toContain('uscc')
    expect(await ids("100%'; drop")).toEqual([])
  })

  test('pages cover everything once', async () => {
    const seen: string[] = []
    for (let after = ''; ; ) {
      const { body } = await call({ url: `/v1/standards/elements?limit=50${after && `&after=${after}`}` })
      seen.push(...body.items.map((e: { id: string }) => e.id))
      if (!body.next) break
      after = body.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(120)
  })

  test('bureau creates and edits with the version it saw, with evidence; others may not', async () => {
    expect((await call({ url: '/v1/standards/elements', method: 'POST', payload: element })).status).toBe(403)
    const made = await call({ url: '/v1/standards/elements', method: 'POST', headers: bureau, payload: element })
    expect(made).toMatchObject({
      status: 201,
      body: { name: '网格编号', status: 'draft', version: 1, source: 'local' },
    })
    const url = `/v1/standards/elements/${made.body.id}`
    expect(
      (await call({ url, method: 'PATCH', headers: bureau, payload: { version: 1, grade: 2 } })).body,
    ).toMatchObject({
      grade: 2,
      version: 2,
      status: 'draft',
      format: 'an..20',
    })
    const late = await call({ url, method: 'PATCH', headers: bureau, payload: { version: 1, grade: 3 } })
    expect(late).toMatchObject({ status: 409, body: { code: 'STANDARDS_ELEMENT_CHANGED' } })
    expect((await findElement(t.deps.db, made.body.id))?.grade).toBe(2)
    await vi.waitFor(
      async () =>
        expect((await evidenceOf(made.body.id)).sort()).toEqual([
          'standards.element.created',
          'standards.element.edited',
        ]),
      5000,
    )
  })

  test.each([
    [{ name: '姓名' }, 409, 'STANDARDS_ELEMENT_EXISTS'],
    [{ name: '甲', format: 'x9' }, 400, 'STANDARDS_ELEMENT_FORMAT'],
    [{ name: '乙', identifier: 'nothing' }, 400, 'STANDARDS_ELEMENT_CHECK'],
    [{ name: '丙', codeList: 'nothing' }, 404, 'STANDARDS_LIST_NOT_FOUND'],
    [{ name: '' }, 400, 'HTTP_INVALID'],
  ])('refuses %j', async (change, status, code) => {
    const reply = await call({
      url: '/v1/standards/elements',
      method: 'POST',
      headers: bureau,
      payload: { ...element, ...change },
    })
    expect(reply).toMatchObject({ status, body: { code } })
  })

  test('unknown id', async () =>
    expect((await call({ url: '/v1/standards/elements/DE99' })).body.code).toBe('STANDARDS_ELEMENT_NOT_FOUND'))
})

describe('code lists', () => {
  test('values by search, parent, page and date', async () => {
    const values = async (query: string) =>
      (await call({ url: `/v1/standards/code-lists/division/values?${query}` })).body.items
    expect(await values('q=110103')).toEqual([])
    expect(await values('q=110103&asOf=2005-01-01')).toMatchObject([{ code: '110103', label: '崇文区' }])
    expect((await values('parent=root&limit=100')).length).toBe(34)
    expect(await values('q=镇江市')).toMatchObject([{ code: '321100', label: '镇江市', parent: '320000' }])
    const first = (await call({ url: '/v1/standards/code-lists/ethnic/values?limit=30' })).body
    const second = (await call({ url: `/v1/standards/code-lists/ethnic/values?limit=30&after=${first.next}` })).body
    expect([...first.items, ...second.items].length).toBe(58)
    expect(await codeValues(t.deps.db, 'sex')).toContainEqual({ code: '1', label: '男性' })
  })

  test('a local list gets versions; earlier days still show what held then', async () => {
    const clock = t.deps.clock as unknown as { set(iso: string): void }
    const value = (code: string, label: string, parent: string | null = null) => ({ code, label, parent })
    const list = {
      id: 'grid_kind',
      name: '网格类型',
      values: [value('1', '城市'), value('2', '农村'), value('21', '山区', '2')],
    }
    expect((await call({ url: '/v1/standards/code-lists', method: 'POST', payload: list })).status).toBe(403)
    expect(
      (await call({ url: '/v1/standards/code-lists', method: 'POST', headers: bureau, payload: list })).status,
    ).toBe(201)
    expect(
      (await call({ url: '/v1/standards/code-lists', method: 'POST', headers: bureau, payload: list })).body.code,
    ).toBe('STANDARDS_LIST_EXISTS')
    clock.set('2026-04-01T09:00:00+08:00')
    const url = '/v1/standards/code-lists/grid_kind'
    const edit = { version: 1, note: '合并', values: [value('1', '城区'), value('2', '农村'), value('3', '园区')] }
    expect((await call({ url, method: 'PUT', headers: bureau, payload: edit })).body).toMatchObject({
      version: 2,
      valueCount: 3,
    })
    expect((await call({ url, method: 'PUT', headers: bureau, payload: edit })).body.code).toBe(
      'STANDARDS_LIST_CHANGED',
    )
    expect(await codeValues(t.deps.db, 'grid_kind', '2026-03-15')).toEqual([
      { code: '1', label: '城市' },
      { code: '2', label: '农村' },
      { code: '21', label: '山区' },
    ])
    expect((await codeValues(t.deps.db, 'grid_kind', '2026-04-01')).map((v) => v.label).sort()).toEqual([
      '农村',
      '园区',
      '城区',
    ])
    // taken back on the same day: the withdrawn code continues
    const back = { version: 2, values: [value('1', '城市'), value('2', '农村'), value('21', '山区', '2')] }
    expect((await call({ url, method: 'PUT', headers: bureau, payload: back })).status).toBe(200)
    expect((await codeValues(t.deps.db, 'grid_kind', '2026-04-01')).map((v) => v.label).sort()).toEqual([
      '农村',
      '城市',
      '山区',
    ])
    const { versions } = (await call({ url })).body
    expect(
      versions.map((v: { added: number; changed: number; withdrawn: number }) => [v.added, v.changed, v.withdrawn]),
    ).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [3, 0, 0],
    ])
    expect((await findCodeList(t.deps.db, 'grid_kind'))?.version).toBe(3)
    clock.set('2026-03-02T09:00:00+08:00')
  })

  test('refuses broken values and national lists', async () => {
    const create = (values: object[]) =>
      call({
        url: '/v1/standards/code-lists',
        method: 'POST',
        headers: bureau,
        payload: { id: 'bad_list', name: '坏', values },
      })
    expect(
      (
        await create([
          { code: 'a', label: '甲' },
          { code: 'a', label: '乙' },
        ])
      ).body.code,
    ).toBe('STANDARDS_VALUE_REPEATED')
    expect((await create([{ code: 'a', label: '甲', parent: 'z' }])).body.code).toBe('STANDARDS_VALUE_PARENT')
    const cycle = [
      { code: 'a', label: '甲', parent: 'b' },
      { code: 'b', label: '乙', parent: 'a' },
    ]
    expect((await create(cycle)).body.code).toBe('STANDARDS_VALUE_PARENT')
    expect(await findCodeList(t.deps.db, 'bad_list')).toBeNull()
    const national = { version: 1, values: [{ code: '1', label: '男' }] }
    expect(
      (await call({ url: '/v1/standards/code-lists/sex', method: 'PUT', headers: bureau, payload: national })).body
        .code,
    ).toBe('STANDARDS_LIST_NATIONAL')
    expect((await call({ url: '/v1/standards/code-lists/none/values' })).body.code).toBe('STANDARDS_LIST_NOT_FOUND')
  })
})

describe('checks and recognition', () => {
  test('verdicts in the order of the values', async () => {
    const payload = { kind: 'id_number', values: ['11010519491231002x', '110105194912310021', '110105491231002'] }
    const { body } = await call({ url: '/v1/standards/check', method: 'POST', payload })
    expect(body).toMatchObject({
      valid: 2,
      invalid: 1,
      items: [
        { valid: true, sex: '女', birth: '1949-12-31', region: '北京市朝阳区' },
        { valid: false },
        { valid: true, normalized: '11010519491231002X' },
      ],
    })
    const unknown = await call({
      url: '/v1/standards/check',
      method: 'POST',
      payload: { kind: 'toString', values: ['1'] },
    })
    expect(unknown).toMatchObject({ status: 400, body: { code: 'STANDARDS_CHECK_UNKNOWN' } })
    expect((await call({ url: '/v1/standards/checks' })).body.items.length).toBeGreaterThanOrEqual(20)
    expect((await call({ url: '/v1/standards/check', method: 'POST', headers: {}, payload })).status).toBe(401)
  })

  test('recognises columns', async () => {
    const payload = {
      columns: [
        { name: 'SFZH', samples: ['11010519491231002X'] },
        { name: 'zzzz', samples: ['?'] },
      ],
    }
    const { body } = await call({ url: '/v1/standards/recognize', method: 'POST', payload })
    expect(body.items).toMatchObject([
      { semantic: 'id_number', sensitivity: 'sensitive', grade: 4, mask: 'id_number' },
      { semantic: 'unknown' },
    ])
  })
})

describe('calendar', () => {
  test('month view and due date', async () => {
    const month = (await call({ url: '/v1/standards/calendar?month=2026-02', headers: {} })).body
    expect(month).toMatchObject({ published: true, workdays: 16 })
    expect(month.days[13]).toEqual({ date: '2026-02-14', weekday: 6, workday: true, kind: 'makeup' })
    const due = (await call({ url: '/v1/standards/duedate?from=2026-02-10&days=20' })).body
    expect(due).toMatchObject({ date: '2026-03-16', provisional: false, note: '' })
    const late = (
      await call({ url: `/v1/standards/duedate?from=${encodeURIComponent('2026-02-13T23:50:00+08:00')}&days=1` })
    ).body
    expect(late.date).toBe('2026-02-14')
    expect((await call({ url: '/v1/standards/duedate?from=2026-02-30&days=1' })).status).toBe(400)
    expect((await call({ url: '/v1/standards/clocks' })).body.items.map((c: { id: string }) => c.id)).toEqual([
      'D01',
      'D02',
      'D03',
      'D04',
      'D05',
      'D06',
      'D07',
    ])
  })

  test('an imported notice ends 暂估 at once; a wrong one changes nothing', async () => {
    const due = async () => (await call({ url: '/v1/standards/duedate?from=2026-12-31&days=1' })).body
    expect(await due()).toMatchObject({ date: '2027-01-01', provisional: true, note: expect.stringContaining('暂估') })
    const url = '/v1/standards/calendar/years/2027'
    const off = ['2027-01-01', '2027-05-01', '2027-10-01', '2027-10-02', '2027-10-03']
    const notice = { paper: '测试通知〔2026〕1号', off, on: ['2027-01-03'] }
    const put = (payload: object, headers = bureau) => call({ url, method: 'PUT', headers, payload })
    expect((await put(notice, provider)).status).toBe(403)
    expect((await put({ ...notice, on: ['2027-01-04'] })).body.code).toBe('STANDARDS_NOTICE_DATE')
    expect((await put({ ...notice, on: ['2027-01-01'] })).body.code).toBe('STANDARDS_NOTICE_DATE')
    expect((await put({ ...notice, off: [...off, '2028-01-01'] })).body.code).toBe('STANDARDS_NOTICE_DATE')
    expect((await put({ ...notice, off: [...off.slice(1), '2027-01-02'] })).body.code).toBe('STANDARDS_NOTICE_HOLIDAY')
    expect(await due()).toMatchObject({ provisional: true })
    expect(t.deps.calendar.get().years.has(2027)).toBe(false)
    expect(await put(notice)).toMatchObject({ status: 200, body: { year: 2027, off: 5, on: 1 } })
    expect(await due()).toMatchObject({ date: '2027-01-03', provisional: false })
    const days = [...off.map((date) => ({ date, isOffDay: true })), { date: '2027-01-09', isOffDay: false }]
    expect((await put({ papers: ['测试通知〔2026〕1号'], days })).status).toBe(200)
    expect(await due()).toMatchObject({ date: '2027-01-04', provisional: false })
    const preview = (payload: object, headers = bureau) =>
      call({ url: `${url}/preview`, method: 'POST', headers, payload })
    expect((await preview(notice, provider)).status).toBe(403)
    const text = `一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
三、国庆节：10月1日至7日放假。`
    const seen = (await preview({ text })).body
    expect(seen).toMatchObject({ year: 2027, provisional: false, on: ['2027-05-08'] })
    expect(seen.changes).toContainEqual({ date: '2027-05-08', before: 'weekend', after: 'makeup' })
    expect(seen.changes).toContainEqual({ date: '2027-01-09', before: 'makeup', after: 'weekend' })
    expect(seen.months.length).toBe(12)
    expect((await preview({ text: '请各单位做好值班安排，谢谢。' })).body.code).toBe('STANDARDS_NOTICE_TEXT')
    expect(await due()).toMatchObject({ date: '2027-01-04' })
    await inTx(t.deps.db, (tx) => standardsMigrations.bundled(tx, t.deps.clock.now()))
    await t.deps.calendar.reload()
    expect(t.deps.calendar.get().years.has(2027)).toBe(true)
    const years = (await call({ url: '/v1/standards/calendar/years' })).body.items
    expect(years[0]).toMatchObject({ year: 2027, source: 'imported', importedBy: 'usr_bureau' })
  })
})
