import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type IdentityApp, identityApp } from './factory.ts'

let at: IdentityApp
let sysadmin: Browser
beforeAll(async () => {
  at = await identityApp()
  sysadmin = await at.signedIn('sysadmin')
})
afterAll(() => at.close())

const load = (body: object) => sysadmin.send('POST', '/v1/identity/divisions/import', body)
const list = async (query: string) =>
  (await at.browser().send('GET', `/v1/identity/divisions${query}`)).json().items as { code: string; name: string }[]

test('the provinces are there from the first start', async () => {
  const provinces = await list('?limit=100')
  expect(provinces).toHaveLength(34)
  expect(provinces.find((p) => p.code === '320000')?.name).toBe('江苏省')
})

test('a tree is imported from CSV, listed by level, found by name, and shown with its path', async () => {
  const csv = 'code,name\n3211,镇江市\n321102,京口区\n321102001000,正东路街道\n321102001201,某某村\n110101,东城区\n'
  expect((await load({ csv })).json()).toEqual({ inserted: 5, updated: 0, unchanged: 0 })
  expect((await load({ csv })).json()).toEqual({ inserted: 0, updated: 0, unchanged: 5 })
  const renamed = { divisions: [{ code: '321102', name: '京口新区', validFrom: '2026-01-01' }] }
  expect((await load(renamed)).json()).toEqual({ inserted: 0, updated: 1, unchanged: 0 })
  expect((await list('?parent=321102')).map((d) => d.code)).toEqual(['321102001'])
  expect((await list('?q=正东')).map((d) => d.code)).toEqual(['321102001'])
  const village = (await at.browser().send('GET', '/v1/identity/divisions/321102001201')).json()
  expect(village.path.map((d: { code: string }) => d.code)).toEqual([
    '320000',
    '321100',
    '321102',
    '321102001',
    '321102001201',
  ])
  expect((await at.browser().send('GET', '/v1/identity/divisions/110101')).json().parent).toBe('110000')
})

test('one bad row keeps the whole file out and every bad row is named', async () => {
  const bad = await load({ csv: 'code,name\n330000,浙江省改\n330100001,无上级\n33,重复\n12x,坏\n330200,\n' })
  expect(bad.json()).toMatchObject({ code: 'IDENTITY_DIVISION_IMPORT', params: { count: 4 } })
  expect(Object.keys(bad.json().fields)).toEqual(['rows.3', 'rows.4', 'rows.5', 'rows.2'])
  expect((await list('?q=浙江省')).map((d) => d.name)).toEqual(['浙江省'])
  expect((await load({ divisions: [{ code: '340100', name: '合肥市', validTo: '2026-02-30' }] })).statusCode).toBe(400)
  expect((await load({ csv: 'x,y\n1,2\n' })).json().code).toBe('IDENTITY_DIVISION_IMPORT')
  expect((await load({})).statusCode).toBe(400)
})

test('a region that the loaded tree does not have is refused for an organisation', async () => {
  const org = { name: '某局', code: '53110000500001237G', kind: 'department' }
  const refused = await sysadmin.send('POST', '/v1/identity/orgs', { ...org, region: '321199' })
  expect(refused.json().code).toBe('IDENTITY_DIVISION_UNKNOWN')
  expect((await sysadmin.send('POST', '/v1/identity/orgs', { ...org, region: '321102001' })).statusCode).toBe(201)
})

test('a code counts on the days it is in force: listed by date, refused for an organisation before and after', async () => {
  const divisions = [
    { code: '321181', name: '旧县', validTo: '2026-03-02' },
    { code: '321182', name: '新区', validFrom: '2026-03-02' },
    { code: '321183', name: '来年新区', validFrom: '2026-03-03' },
  ]
  expect((await load({ divisions })).statusCode).toBe(200)
  const on = async (date: string) => (await list(`?parent=321100&date=${date}`)).map((d) => d.name)
  expect(await on('2026-03-01')).toEqual(['京口新区', '旧县'])
  expect(await on('2026-03-02')).toEqual(['京口新区', '新区'])
  expect(await on('2026-03-03')).toEqual(['京口新区', '新区', '来年新区'])
  expect(await on('2025-12-31')).toEqual(['旧县'])
  expect((await list('?parent=321100')).map((d) => d.name)).toContain('旧县')
  const org = { name: '某局', code: '11100000000013338W', kind: 'department' }
  const open = (region: string) => sysadmin.send('POST', '/v1/identity/orgs', { ...org, region })
  for (const region of ['321181', '321183'])
    expect((await open(region)).json()).toMatchObject({ code: 'IDENTITY_DIVISION_ENDED', params: { code: region } })
  expect((await open('321182')).statusCode).toBe(201)
  // a house keeps the code it has, however old, and gets no other old one
  const { id } = (await sysadmin.send('GET', `/v1/identity/orgs/${org.code}`)).json()
  const move = (region: string) => sysadmin.send('PATCH', `/v1/identity/orgs/${id}`, { name: '某局改', region })
  expect((await load({ divisions: [{ code: '321182', name: '新区', validTo: '2026-03-02' }] })).statusCode).toBe(200)
  expect((await move('321182')).statusCode).toBe(200)
  expect((await move('321181')).json().code).toBe('IDENTITY_DIVISION_ENDED')
})

test('only the system administrator imports', async () => {
  const bureau = await at.signedIn('bureau')
  expect((await bureau.send('POST', '/v1/identity/divisions/import', { csv: 'code,name\n' })).statusCode).toBe(403)
})
