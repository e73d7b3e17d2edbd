import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasets, openPortalDesk, type PortalDesk } from './factory.ts'

let desk: PortalDesk
let id: string
/** code, text, integer, decimal, boolean, date as they stand in the source file */
const ROWS = [
  ['007', '普通', '12', '1.50', 'true', '2026-05-01'],
  ['008', '=HYPERLINK("http://x","点")', '-3', '-0.25', 'false', '2026-05-02'],
  ['009', '+1+cmd|calc', '9007199254740993', '12345678901234.567890', 'true', '2026-05-03'],
  ['010', '@SUM(A1)', '0', '0.10', 'false', '2026-05-04'],
  ['011', '引号"与,逗号', '1', '2', 'true', '2026-05-05'],
  ['012', '换\n行', '1', '2', 'true', '2026-05-06'],
  ['013', '𠮷野家 䶮 🚌 é', '1', '2', 'true', '2026-05-07'],
  ['014', '-', '1', '2', 'true', '2026-05-08'],
  ['015', '-12.5%', '', '', '', ''],
  ['016', '＝全角', '1', '2', 'true', '2026-05-10'],
]
const TITLES = ['编码', '文字', '整数', '小数', '是否', '日期']
const TYPES = ['text', 'text', 'integer', 'decimal', 'boolean', 'date'] as const
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const path = (rest: string) => `${datasets}/${id}${rest}`

beforeAll(async () => {
  desk = await openPortalDesk()
  const file = [TITLES, ...ROWS].map((row) => row.map(quote).join(',')).join('\n')
  const open = await desk.release('珍稀字符.csv', `${file}\n`, (p) => ({
    ...desk.openable(p),
    columns: desk.openable(p).columns.map((c, i) => ({
      ...c,
      type: TYPES[i] ?? 'text',
      required: false,
      ...(TYPES[i] === 'decimal' ? { format: '(28,6)' } : {}),
    })),
  }))
  expect(open).toMatchObject({ state: 'online', rows: ROWS.length })
  id = open.id
})
afterAll(() => desk.close())

describe('files', () => {
  test('csv: byte order mark, quoting, leading zeros kept, formulas shown as text, plain numbers and dashes as they are', async () => {
    const { raw, headers } = await desk.get('public', path('/files/csv'))
    expect([...raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-disposition']).toContain(encodeURIComponent('珍稀字符.csv'))
    const table = parse(raw, { bom: true }) as string[][]
    expect(table[0]).toEqual(TITLES)
    expect(table.slice(1).map((row) => row[0])).toEqual(ROWS.map((row) => row[0]))
    const guarded = new Set([1, 2, 3, 9])
    expect(table.slice(1).map((row) => row[1])).toEqual(ROWS.map((row, i) => (guarded.has(i) ? `'${row[1]}` : row[1])))
    expect(table[3]?.slice(2, 4)).toEqual(['9007199254740993', '12345678901234.567890'])
    expect(table[9]?.slice(2)).toEqual(['', '', '', ''])
  })

  test('json: types kept, numbers that a double would bend stay text, no text changed', async () => {
    const { body } = await desk.get('public', path('/files/json'))
    expect(body.map((row: Record<string, unknown>) => row.文字)).toEqual(ROWS.map((row) => row[1]))
    expect(body[0]).toEqual({ 编码: '007', 文字: '普通', 整数: 12, 小数: 1.5, 是否: true, 日期: '2026-05-01' })
    expect(body[2]).toMatchObject({ 整数: '9007199254740993', 小数: '12345678901234.567890' })
    expect(body[8]).toMatchObject({ 整数: null, 小数: null, 是否: null, 日期: null })
  })

  test('xlsx: opens, has every row, text cells stay text, nothing is a formula', async () => {
    const { raw } = await desk.get('public', path('/files/xlsx'))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(raw as never)
    const sheet = book.worksheets[0]
    expect(sheet?.rowCount).toBe(ROWS.length + 1)
    ROWS.forEach((row, i) => {
      expect(sheet?.getCell(i + 2, 1).value).toBe(row[0])
      expect(sheet?.getCell(i + 2, 2).value).toBe(row[1])
      expect(sheet?.getCell(i + 2, 2).formula).toBeUndefined()
    })
    expect(sheet?.getCell(2, 3).value).toBe(12)
    expect(sheet?.getCell(4, 3).value).toBe('9007199254740993')
  })

  test('each file is what its size and digest say; HEAD and If-None-Match send no body and count no download', async () => {
    const { body } = await desk.get('public', path(''))
    const before = body.usage.download
    for (const file of body.files) {
      const got = await desk.get('public', path(`/files/${file.format}`))
      expect(got.raw.length).toBe(file.bytes)
      expect(createHash('sha256').update(got.raw).digest('hex')).toBe(file.sha256)
      const head = await desk.inject('public', 'HEAD', path(`/files/${file.format}`))
      expect(head).toMatchObject({ status: 200, raw: Buffer.alloc(0) })
      expect(head.headers).toMatchObject({ etag: `"${file.sha256}"`, 'content-length': String(file.bytes) })
      for (const etag of [`"${file.sha256}"`, `W/"${file.sha256}"`, `"x", "${file.sha256}"`, '*'])
        expect((await desk.get('public', path(`/files/${file.format}`), { 'if-none-match': etag })).status).toBe(304)
      expect((await desk.get('public', path(`/files/${file.format}`), { 'if-none-match': '"x"' })).status).toBe(200)
    }
    const after = (await desk.get('public', path(''))).body.usage
    expect(after.download).toBe(before + 2 * body.files.length)
  })

  test('a format that does not exist', async () => {
    expect((await desk.get('public', path('/files/pdf'))).status).toBe(400)
    expect((await desk.get('public', path('/files/..%2F..%2Fkeys'))).status).toBe(400)
  })
})

describe('rows', () => {
  test('come in source order, page by page, as text', async () => {
    const one = (await desk.get('public', path('/rows?limit=4&offset=8'))).body
    expect(one).toMatchObject({ total: ROWS.length, complete: true })
    expect(one.rows.map((row: Record<string, string>) => row.编码)).toEqual(['015', '016'])
    const past = (await desk.get('public', path('/rows?offset=5000'))).body
    expect(past).toMatchObject({ rows: [], complete: true })
    for (const wrong of ['limit=0', 'limit=1001', 'offset=-1', 'limit=x'])
      expect((await desk.get('public', path(`/rows?${wrong}`))).status).toBe(400)
  })

  test('a record that a department doubts stays open and is marked; nobody is told who doubts it', async () => {
    const key = { 编码: '015' }
    const { version } = (await desk.get('public', path(''))).body
    const { id: call } = await desk.deps.evidence.append({
      kind: 'sharing.query',
      actor: 'client',
      org: desk.foreign.id,
      person: key.编码,
      detail: { version },
    })
    const doubt = { call, key, problem: 'wrong', note: '与实地不符' }
    desk.good(await desk.post('consumer', '/v1/ticket/doubts', doubt))
    const page = (await desk.get('public', path('/rows?limit=4&offset=8'))).body
    expect(page.doubted).toEqual([page.rows.findIndex((row: Record<string, string>) => row.编码 === '015')])
    expect((await desk.get('public', path(''))).body.doubted).toBe(1)
    expect(JSON.stringify(page)).not.toContain('市医保局')
  })

  test('usage counts views, calls and downloads of the day; a preview is no call', async () => {
    const use = async () => (await desk.get('public', path(''))).body.usage
    const before = await use()
    await desk.get('public', path('/rows'))
    await desk.get('public', path('/rows?preview=true'))
    await desk.get('public', path('/files/csv'))
    const after = await use()
    expect(after).toEqual({ view: before.view + 1, api: before.api + 1, download: before.download + 1 })
    // the opened set and the table it is made from: a download is a use of both
    const { rows } = await sql<{ kind: string; uses: number }>`
      select kind, uses from catalogue.resource order by kind`.execute(desk.deps.db)
    const uses = after.api + after.download
    expect(rows).toEqual([
      { kind: 'dataset', uses },
      { kind: 'open', uses },
    ])
  })
})

describe('search', () => {
  test.each([
    ['珍稀', 1],
    ['珍稀 字符', 1],
    ['珍稀 没有', 0],
    ['小数', 1],
    ['交通运输局', 1],
    ["' or 1=1 --", 0],
    ['%', 0],
    ['_', 0],
    ['\\', 0],
    ['\u0000', null],
    ['<script>', 0],
    ['((((', 0],
    ['🚌', 0],
    ['   ', 1],
  ])('%j finds %j', async (q, found) => {
    const { status, body } = await desk.get('public', `${datasets}?q=${encodeURIComponent(q)}`)
    if (found === null) return expect(status).toBe(400)
    expect(status).toBe(200)
    expect(body.items).toHaveLength(found)
  })

  test('odd parameters are refused, not obeyed', async () => {
    for (const wrong of ['limit=0', 'limit=100000', 'after=%00', 'after=xyz', `q=${'长'.repeat(101)}`, 'q=a&q=b'])
      expect((await desk.get('public', `${datasets}?${wrong}`)).status).toBe(400)
    expect((await desk.get('public', `${datasets}/${'x'.repeat(101)}`)).status).toBe(400)
    expect((await desk.get('public', `${datasets}/%00`)).status).toBeGreaterThanOrEqual(400)
    expect((await desk.get('public', `${datasets}/%00`)).status).toBeLessThan(500)
    expect((await desk.get('public', `${datasets}?theme=%00`)).status).toBeLessThan(500)
  })

  test('facets count what is online', async () => {
    const { body } = await desk.get('public', '/v1/opendata/facets')
    expect(body).toMatchObject({ total: 1, providers: [{ label: '市交通运输局', count: 1 }] })
  })
})
