import { asSubject, type TestApp } from '@shuyuan/testkit'
import { read } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StandardsDeps } from '../src/index.ts'
import { codeValues } from '../src/index.ts'
import { standardsApp } from './factory.ts'

const bureau = asSubject({ id: 'usr_bureau', roles: ['bureau'] })
const provider = asSubject({ id: 'usr_provider', roles: ['provider'] })
const lists = '/v1/standards/code-lists'

let t: TestApp<StandardsDeps>
beforeAll(async () => {
  t = await standardsApp()
})
afterAll(() => t.close())

async function call(method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object, headers = bureau) {
  const reply = await t.app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  return { status: reply.statusCode, body: reply.json(), raw: reply.rawPayload, headers: reply.headers }
}
const readFile = (content: string | Buffer, headers = bureau) =>
  call('POST', `${lists}/read-file`, { name: '园区.csv', content: Buffer.from(content).toString('base64') }, headers)
const labels = async (id: string, day: string) =>
  Object.fromEntries((await codeValues(t.deps.db, id, day)).map(({ code, label }) => [code, label]))

test('a version may be dated ahead: each day shows what holds then, and the difference of two days is told', async () => {
  const values = [
    { code: '1', label: '高新园区', validFrom: '2019-01-01' },
    { code: '2', label: '物流园区' },
    { code: '3', label: '试点园区', validTo: '2026-07-01' },
  ]
  const list = { id: 'park_kind', name: '园区类型', validFrom: '2026-01-01', values }
  expect((await call('POST', lists, list)).status).toBe(201)
  expect(await labels('park_kind', '2020-05-01')).toEqual({ '1': '高新园区' })
  expect(await labels('park_kind', '2026-06-30')).toEqual({ '1': '高新园区', '2': '物流园区', '3': '试点园区' })
  expect(await labels('park_kind', '2026-07-01')).toEqual({ '1': '高新园区', '2': '物流园区' })
  const next = [
    { code: '1', label: '高新技术园区', validFrom: '2019-01-01' },
    { code: '2', label: '物流园区' },
    { code: '4', label: '数字园区', parent: '1', validFrom: '2027-03-01' },
  ]
  const edit = { version: 1, validFrom: '2027-01-01', note: '更名', values: next }
  expect(await call('PUT', `${lists}/park_kind`, edit)).toMatchObject({
    status: 200,
    body: { version: 2, valueCount: 3 },
  })
  expect(await labels('park_kind', '2026-12-31')).toEqual({ '1': '高新园区', '2': '物流园区' })
  expect(await labels('park_kind', '2027-01-01')).toEqual({ '1': '高新技术园区', '2': '物流园区' })
  expect(await labels('park_kind', '2027-03-01')).toEqual({ '1': '高新技术园区', '2': '物流园区', '4': '数字园区' })
  const { body } = await call('GET', `${lists}/park_kind/diff?from=2026-06-01&to=2027-03-01`)
  expect(body).toMatchObject({
    complete: true,
    items: [
      { code: '1', kind: 'changed', before: { label: '高新园区' }, after: { label: '高新技术园区' } },
      { code: '3', kind: 'withdrawn', after: null },
      { code: '4', kind: 'added', before: null, after: { label: '数字园区', parent: '1' } },
    ],
  })
  const versions = (await call('GET', `${lists}/park_kind`)).body.versions
  expect(versions[0]).toMatchObject({
    version: 2,
    validFrom: '2027-01-01',
    added: 1,
    changed: 1,
    withdrawn: 0,
    note: '更名',
  })
})

test('a version before the last one, a code that begins before its version and periods the wrong way round are refused', async () => {
  const put = (change: object) =>
    call('PUT', `${lists}/park_kind`, { version: 2, values: [{ code: '1', label: '甲' }], ...change })
  expect(await put({ validFrom: '2026-12-31' })).toMatchObject({
    status: 400,
    body: { code: 'STANDARDS_LIST_DATE', fields: { validFrom: '应不早于 2027-01-01' } },
  })
  const early = [
    { code: '1', label: '甲' },
    { code: '9', label: '新', validFrom: '2026-01-01' },
  ]
  expect((await put({ validFrom: '2027-06-01', values: early })).body).toMatchObject({
    code: 'STANDARDS_VALUE_PERIOD',
    fields: { 'values.1.validFrom': '应不早于 2027-06-01' },
  })
  const wrong = [{ code: '1', label: '甲', validTo: '2027-01-01' }]
  expect((await put({ validFrom: '2027-06-01', values: wrong })).body.fields).toHaveProperty(['values.0.validTo'])
  const twice = [
    { code: '1', label: '甲' },
    { code: '1', label: '乙' },
  ]
  expect((await put({ validFrom: '2027-06-01', values: twice })).body.fields).toEqual({ 'values.1.code': '代码重复' })
  expect(await labels('park_kind', '2027-06-01')).toHaveProperty('4')
})

test('a file is read with a remark for every wrong cell and nothing is saved', async () => {
  const csv = [
    '代码,名称,上级代码,启用日期,停用日期',
    '01,甲,,2020/1/5,',
    '02,,09,2020-13-01,',
    '01,丙,,,',
    '04,丁,,2024-01-01,2023-01-01',
    "'-1,负一,,,",
  ].join('\r\n')
  const { status, body } = await readFile(csv)
  expect(status).toBe(200)
  expect(body.values[0]).toEqual({ code: '01', label: '甲', parent: null, validFrom: '2020-01-05', validTo: null })
  expect(body.values.at(-1).code).toBe('-1')
  expect(body.faults.map((f: { row: number; column: string }) => `${f.row} ${f.column}`)).toEqual([
    '3 名称',
    '3 启用日期',
    '3 上级代码',
    '4 代码',
    '5 停用日期',
  ])
  expect((await readFile('a,b\n1,2\n')).body.code).toBe('STANDARDS_LIST_FILE')
  expect((await readFile(Buffer.from('PK\u0003\u0004 no workbook'))).body.code).toBe('STANDARDS_LIST_FILE')
  expect((await readFile(csv, provider)).status).toBe(403)
  const gb18030 = Buffer.concat([Buffer.from('code,label\n1,'), Buffer.from([0xb8, 0xdf, 0xd0, 0xc2])])
  expect((await readFile(gb18030)).body.values).toMatchObject([{ code: '1', label: '高新' }])
})

test('an export as CSV or XLSX reads back as it was; formulas are guarded', async () => {
  const values = [
    { code: '=1+1', label: '-丙,"丁"' },
    { code: '007', label: '前导零', parent: '=1+1', validTo: '2030-01-01' },
  ]
  expect(
    (await call('POST', lists, { id: 'odd_codes', name: '怪代码/一', validFrom: '2026-01-01', values })).status,
  ).toBe(201)
  const wanted = values.map((v) => ({ parent: null, validTo: null, ...v, validFrom: '2026-01-01' }))
  for (const format of ['csv', 'xlsx']) {
    const file = await t.app.inject({ url: `${lists}/odd_codes/export?format=${format}`, headers: provider })
    expect(file.headers['content-disposition']).toContain(`.${format}`)
    if (format === 'csv') expect(file.body).toContain(`"'=1+1","'-丙`)
    else expect((await read(file.rawPayload)).sheets[0]?.rows[2]?.[0]).toBe('007')
    expect((await readFile(file.rawPayload)).body).toEqual({ values: wanted, faults: [] })
  }
})

test('an element keeps what it said in each version, and elements of a code list are found', async () => {
  const before = (await call('GET', '/v1/standards/elements?q=性别')).body.items[0]
  const url = `/v1/standards/elements/${before.id}`
  expect((await call('GET', `${url}/versions`)).body.items).toEqual([])
  const edit = { version: 1, synonyms: [...before.synonyms, '男女'], note: '补同义词' }
  expect((await call('PATCH', url, edit)).body.version).toBe(2)
  expect((await call('PATCH', url, { version: 2, status: 'retired', note: '停用' })).body.status).toBe('retired')
  const { items } = (await call('GET', `${url}/versions`)).body
  expect(
    items.map((v: { version: number; note: string; createdBy: string }) => [v.version, v.note, v.createdBy]),
  ).toEqual([
    [3, '停用', 'usr_bureau'],
    [2, '补同义词', 'usr_bureau'],
    [1, '', 'system'],
  ])
  expect(items[2].content).toMatchObject({ status: 'standard', synonyms: before.synonyms })
  const users = (await call('GET', `/v1/standards/elements?codeList=${before.codeList}`)).body.items
  expect(users.map((e: { id: string }) => e.id)).toContain(before.id)
})
