import type { Schemas } from '@shuyuan/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'
import { faultsOf } from './sane-answer.ts'
import { must } from './send.ts'
import { onboard } from './story.ts'
import { zip } from './zip.ts'

vi.setConfig({ testTimeout: 120_000 })

const MB = 1 << 20
const WORKBOOK = 'xl/workbook.xml'

let theatre: Theatre
let book: Buffer
beforeAll(async () => {
  theatre = await openTheatre()
  const reply = await theatre.platform.app.inject(`/v1/opendata/datasets/${theatre.shared.publication}/files/xlsx`)
  book = reply.rawPayload
})
afterAll(() => theatre?.close())

const upload = (name: string, content: Buffer | string) =>
  theatre.send('provider', 'POST', `/v1/intake/uploads?name=${encodeURIComponent(name)}`, content)

const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'哈'.repeat(1000)}">${Array.from({ length: 8 }, (_, i) => `<!ENTITY ${'bcdefghi'[i]} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('')}]><sst>&i;</sst>`

test.each<[string, () => Buffer | string, RegExp]>([
  ['空.csv', () => '', /EMPTY/],
  [
    '程序.exe',
    () => Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(4000, 7)]),
    /FORMAT|BROKEN/,
  ],
  [
    '文档.pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), Buffer.alloc(4000, 1)]),
    /DOCUMENT/,
  ],
  ['半个.xlsx', () => book.subarray(0, book.length >> 1), /BROKEN/],
  [
    '坏.xlsx',
    () => Buffer.concat([book.subarray(0, 60), Buffer.alloc(2000, 0xff), book.subarray(2060)]),
    /BROKEN|FORMAT/,
  ],
  ['炸弹.zip', () => zip({ 'a.csv': Buffer.alloc(200 * MB, 'a,b\n') }), /BOMB/],
  ['双层.zip', () => zip({ 'a.zip': zip({ 'a.csv': 'a\n1\n' }) }), /FORMAT|BROKEN/],
  ['多个.zip', () => zip({ 'a.csv': 'a\n1\n', 'b.csv': 'a\n1\n' }), /MEMBERS/],
  [
    '炸弹.xlsx',
    () => zip({ [WORKBOOK]: '<workbook/>', 'xl/worksheets/sheet1.xml': Buffer.alloc(300 * MB, ' ') }),
    /BOMB|BROKEN/,
  ],
  [
    '实体.xlsx',
    () => zip({ '[Content_Types].xml': '<Types/>', [WORKBOOK]: '<workbook/>', 'xl/sharedStrings.xml': laughs }),
    /BROKEN|NO_ROWS|FORMAT/,
  ],
  ['宽.csv', () => `${Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')}\n1\n`, /TOO_MANY_COLUMNS/],
  ['深.json', () => `[{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`, /JSON|COLUMNS|FORMAT/],
])('%s is refused with a clear code, in bounded memory', async (name, content, code) => {
  const bytes = content()
  const before = process.memoryUsage().rss
  const reply = await upload(name, bytes)
  expect(faultsOf(reply)).toEqual([])
  expect([400, 413], reply.body).toContain(reply.status)
  expect(reply.json<{ code: string }>().code).toMatch(code)
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB)
  expect((await theatre.transport({ url: '/readyz' })).status).toBe(200)
})

test('a table cut off in the middle of a quote keeps count of every row', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `Z${i},"站点${i}",1`)
  const text = `站点编号,站点名称,线路数\n${rows.join('\n')}\nZ999,"没有结束`
  const { version } = await onboard(theatre.send, '截断的站点', text)
  const loaded = await must<Schemas['IntakeVersion']>(
    theatre.send('provider', 'GET', `/v1/intake/versions/${version}`),
    200,
  )
  expect(loaded.state).toBe('published')
  expect(loaded.rowsGood).toBeGreaterThanOrEqual(500)
  expect(loaded.rowsIn).toBe(loaded.rowsGood + loaded.rowsBad)
})

test('JSON cut off in the middle keeps what was begun as a bad row', async () => {
  const { version } = await onboard(theatre.send, '断开的站点', '[{"站点编号":"1"},{"站点编号":"2"},{"站点编')
  const url = `/v1/intake/versions/${version}`
  const loaded = await must<Schemas['IntakeVersion']>(theatre.send('provider', 'GET', url), 200)
  expect([loaded.rowsIn, loaded.rowsGood, loaded.rowsBad]).toEqual([3, 2, 1])
  expect((await theatre.send('provider', 'GET', `${url}/bad-rows`)).body).toContain('{\\"站点编')
})

test('formulas stay text: in the rows they keep their value, in files for spreadsheets they cannot run', async () => {
  const formulas = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.invalid";"x")',
    '@SUM(1+1)',
    '+1+cmd',
    '-2+3+cmd',
    '\t=1+1',
  ]
  const csv = ['站点编号,站点名称']
    .concat(formulas.map((f, i) => `Z${i},"${f.replaceAll('"', '""')}"`))
    .concat(Array.from({ length: 30 }, (_, i) => `Y${i},青石巷${i}`))
  const { version, draft } = await onboard(theatre.send, '公式站点', csv.join('\n'))
  const rows = await theatre.send('provider', 'GET', `/v1/intake/versions/${version}/rows?limit=100`)
  for (const formula of formulas.slice(0, 5)) expect(rows.body).toContain(JSON.stringify(formula).slice(1, -1))
  const { proposal, revision } = await must<Schemas['OnboardingDraft']>(
    theatre.send('provider', 'GET', `/v1/onboarding/drafts/${draft}`),
    200,
  )
  expect(revision).toBeGreaterThan(0)
  const content = {
    name: '=1+1',
    abstract: '@SUM(1)',
    format: '1',
    updateCycle: '7',
    shareType: 1,
    openType: 3,
    dataLevel: 1,
  }
  const { subject } = await must<Schemas['IdentityMe']>(theatre.send('provider', 'GET', '/v1/identity/me'), 200)
  await must(
    theatre.send('provider', 'POST', '/v1/catalogue/entries', {
      provider: subject.org,
      frontCode: proposal.frontCode,
      content,
    }),
    201,
  )
  const list = await theatre.send('provider', 'GET', '/v1/catalogue/entries.csv?mine=true')
  expect(list.status).toBe(200)
  for (const cell of list.body.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=@]/)
})
