import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { detectFile, readRows } from '../src/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-detect-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function look(content: Buffer | string, known = {}) {
  const path = join(dir, 'file')
  writeFileSync(path, content)
  const detection = await detectFile(path, 'file', known)
  const rows: (string | null)[][] = []
  const flaws: (string | null)[] = []
  for await (const { cells, flaw } of readRows(path, detection)) {
    rows.push(cells)
    flaws.push(flaw)
  }
  return { ...detection, rows, flaws, types: detection.columns.map((c) => c.type) }
}

const SIMPLIFIED =
  '单位名称,统一社会信用代码,登记日期,人数\n云溪市水务局,11330100002490000X,2026年3月2日,"7,472"\n云溪市民政局,11330100002490001X,2026年12月12日,12\n'
const TRADITIONAL =
  '機關名稱,資料集名稱,瀏覽次數,更新日期\n桃園市政府社會局,身心障礙者臨時及短期照顧服務,"7,472",2017-08-18\n臺中市政府交通局,公車動態資訊,12,2018-01-02\n'

it('a heading longer than any title is kept whole, and its column has the beginning', async () => {
  const heading = '很长的列名'.repeat(60)
  const found = await look(`${heading},b\n1,2\n`)
  expect(found.header).toEqual([heading, 'b'])
  expect(found.columns[0]?.title).toBe(heading.slice(0, 200))
})

describe('encoding', () => {
  it.each([
    ['utf-8', Buffer.from(SIMPLIFIED)],
    ['utf-8', Buffer.from(`\ufeff${SIMPLIFIED}`)],
    ['gb18030', iconv.encode(SIMPLIFIED, 'gb18030')],
    ['utf-16le', iconv.encode(SIMPLIFIED, 'utf16le', { addBOM: true })],
    ['utf-16le', iconv.encode(SIMPLIFIED, 'utf16le')],
    ['utf-16be', iconv.encode(SIMPLIFIED, 'utf16be')],
  ])('%s', async (encoding, bytes) => {
    const found = await look(bytes as Buffer)
    expect(found.encoding).toBe(encoding)
    expect(found.header).toEqual(['单位名称', '统一社会信用代码', '登记日期', '人数'])
    expect(found.rows[0]).toEqual(['云溪市水务局', '11330100002490000X', '2026年3月2日', '7,472'])
    expect(found.types).toEqual(['text', 'text', 'date', 'integer'])
  })
  it('big5', async () => {
    const found = await look(iconv.encode(TRADITIONAL, 'cp950'))
    expect(found.encoding).toBe('big5')
    expect(found.rows[1]).toEqual(['臺中市政府交通局', '公車動態資訊', '12', '2018-01-02'])
  })
  it('finds Chinese that begins a megabyte into the file', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `${i},plain text ${i},x`)
    const found = await look(iconv.encode(`id,a,b\n${lines.join('\n')}\n7,云溪市人民政府办公室的通知,局\n`, 'gb18030'))
    expect(found.encoding).toBe('gb18030')
    expect(found.rows.at(-1)).toEqual(['7', '云溪市人民政府办公室的通知', '局'])
  })
  it('keeps a record with broken bytes as a flawed row', async () => {
    const found = await look(
      Buffer.concat([
        Buffer.from('名称,数\n正常,1\n'),
        Buffer.from([0xff, 0xfe, 0x2c, 0x32, 10]),
        Buffer.from('也正常的一行,3\n'),
      ]),
    )
    expect([found.encoding, found.flaws]).toEqual(['utf-8', [null, 'encoding', null]])
  })
})

describe('dialect and shape', () => {
  it.each([
    ['tab', 'a\tb\n1\tx, y\n2\tz\n', '\t', ['1', 'x, y']],
    ['semicolon', 'a;b;c\n1,5;x;2\n2,5;y;3\n', ';', ['1,5', 'x', '2']],
    ['pipe', '编号|名称\n1|甲\n2|乙\n', '|', ['1', '甲']],
    ['full-width comma', '编号，名称\n1，甲\n2，乙\n', '，', ['1', '甲']],
    ['single quotes', "a,b\n1,'x, y'\n2,'z, w'\n", ',', ['1', 'x, y']],
    ['backslash escape', 'a,b\n1,"x \\"y\\", z"\n2,"q"\n', ',', ['1', 'x "y", z']],
    ['old Mac line ends', 'a,b\r1,2\r3,4\r', ',', ['1', '2']],
  ])('%s', async (_name, content, delimiter, row) => {
    const found = await look(content)
    expect([found.delimiter, found.rows[0]]).toEqual([delimiter, row])
  })
  it('passes title lines before the header and remarks after the data', async () => {
    const found = await look(
      '云溪市统计表,,\n单位：人,,\n序号,名称,人数\n1,甲,10\n2,乙,20\n3,丙,30\n合计,,60\n数据来源：统计局,,\n',
    )
    expect(found).toMatchObject({ preambleRows: 2, headerRows: 1, footerRows: 2, header: ['序号', '名称', '人数'] })
    expect(found.rows).toHaveLength(3)
  })
  it('knows a table without header', async () => {
    const found = await look('001,张三,2026-03-02\n002,李四,2026-03-03\n003,王五,2026-03-04\n')
    expect([found.headerRows, found.rows.length]).toEqual([0, 3])
  })
  it('survives quotes that never close, ragged rows, NUL and a record without end', async () => {
    const found = await look(`a,b\n1,2\n3,"open\n4,5\n6\n7,8,9\n1\0,2\n${'x'.repeat(9 << 20)}\n8,9\n`, {
      delimiter: ',',
      headerRows: 1,
      preambleRows: 0,
      header: ['a', 'b'],
    })
    expect(found.flaws).toEqual([
      null,
      'stray_quote',
      null,
      'missing_columns',
      'extra_columns',
      'nul_byte',
      'too_long',
      null,
    ])
  })
})

describe('values', () => {
  it('leading zeros and long digits are text, full-width digits are numbers, dates in all forms are dates', async () => {
    const found = await look(
      'code,phone,wide,d1,d2,t,dec,flag\n0012,13800138000,１２,20260302,2026/3/2,2026/3/2 8:05,1.50,是\n0013,13900139000,３４,20260303,2026年3月3日,2026-03-02 18:05:06,20,否\n',
    )
    expect(found.types).toEqual(['text', 'text', 'integer', 'date', 'date', 'datetime', 'decimal', 'boolean'])
  })
})

describe('other formats', () => {
  it('JSON array, NDJSON and an array inside an object', async () => {
    for (const content of [
      '[{"编号":"01","数":1.10},{"编号":"02"}]',
      '{"编号":"01","数":1.10}\n{"编号":"02"}\n',
      '{"总数":2,"data":[{"编号":"01","数":1.10},{"编号":"02"}]}',
    ]) {
      const found = await look(content)
      expect([found.header, found.rows]).toEqual([
        ['编号', '数'],
        [
          ['01', '1.10'],
          ['02', null],
        ],
      ])
    }
  })
  it('a workbook: visible sheet first, any sheet by name, dates and long codes as they are shown', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '隐藏',
          hidden: true,
          rows: [
            ['x', 'y'],
            [1, 2],
          ],
        },
        {
          name: '人员',
          rows: [
            ['统计表', null, null],
            ['编号', '日期', '数'],
            ['001', new Date('2026-03-02T00:00:00Z'), 7.5],
            ['002', null, 1e21],
          ],
        },
      ],
    })
    const found = await look(Buffer.from(bytes))
    expect(found).toMatchObject({ format: 'xlsx', sheet: '人员', preambleRows: 1, header: ['编号', '日期', '数'] })
    expect(found.rows).toEqual([
      ['001', '2026-03-02', '7.5'],
      ['002', null, '1E+21'],
    ])
    expect(found.sheets).toEqual([
      { name: '隐藏', hidden: true },
      { name: '人员', hidden: false },
    ])
    expect((await look(Buffer.from(bytes), { sheet: '隐藏' })).header).toEqual(['x', 'y'])
    await expect(look(Buffer.from(bytes), { sheet: '没有' })).rejects.toMatchObject({ code: 'INTAKE_SHEET_NOT_FOUND' })
  })
  it('merged cells of a workbook: a merged title is no header, the value stands in the first cell and nowhere else', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '人员',
          rows: [
            ['云溪市人员统计表', null, null],
            ['单位', '姓名', '人数'],
            ['水务局', '赵一', 3],
            [null, '钱二', 4],
            ['民政局', '孙三', 5],
            ['民政局', null, 6],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
            { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
            { startRow: 5, startCol: 0, endRow: 5, endCol: 1 },
          ],
        },
      ],
    })
    expect(await look(Buffer.from(bytes))).toMatchObject({
      preambleRows: 1,
      header: ['单位', '姓名', '人数'],
      rows: [
        ['水务局', '赵一', '3'],
        [null, '钱二', '4'],
        ['民政局', '孙三', '5'],
        ['民政局', null, '6'],
      ],
      flaws: [null, null, null, null],
    })
  })
})

describe('words for no value', () => {
  const file = 'station,pm25,day,kind\na,12.5,2026-01-01,NA\nb,NA,-,x\nc,-,2026-01-03,-\nd,7,N/A,y\n'
  it('the usual ones are seen where the rest of the column is numbers or dates, never in text', async () => {
    const { columns, types } = await look(file)
    expect(types).toEqual(['text', 'decimal', 'date', 'text'])
    expect(columns.map((c) => c.missing)).toEqual([undefined, ['NA', '-'], ['-', 'N/A'], undefined])
  })
  it('what the clerk says counts instead', async () => {
    const found = await look('id,n\n1,-999\n2,5\n3,无\n', { missing: ['无', '-999'] })
    expect(found.missing).toEqual(['无', '-999'])
    expect(found.columns.map((c) => [c.type, c.missing])).toEqual([
      ['integer', ['无', '-999']],
      ['integer', ['无', '-999']],
    ])
    expect((await look('id,n\n1,-\n2,5\n', { missing: ['无'] })).types[1]).toBe('text')
  })
})
