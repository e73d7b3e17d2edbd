import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import { detectFile, readRows } from '../src/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-messy-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What is read of a file, as the clerk would see it. */
async function look(content: Buffer | Uint8Array | string) {
  const path = join(dir, 'file')
  writeFileSync(path, content)
  const layout = await detectFile(path, 'file')
  const rows = []
  for await (const row of readRows(path, layout)) rows.push(row)
  return {
    layout,
    rows,
    types: layout.columns.map((c) => c.type),
    cells: rows.map((row) => row.cells),
    flaws: rows.map((row) => row.flaw),
    remarks: layout.warnings.join('\n'),
  }
}
const sheet = (...rows: (string | number | null)[][]) => writeXlsx({ sheets: [{ name: '表', rows }] })
const towns = ['溪东街道', '龙湖镇', '云港街道', '柳河乡', '青石镇', '北山街道']

describe('headings', () => {
  test('of two and three rows name each column once, with its group in front', async () => {
    const found = await look(
      await sheet(
        ['馆藏档案一览表'],
        ['全宗', '卷数', null, null, null, '件数'],
        [null, '纸质', null, '电子', null, null],
        [null, '永久', '定期', '永久', '定期', null],
        ...towns.map((town, i) => [town, i, i + 1, i + 2, i + 3, i * 10]),
        ['合　计', 1, 2, 3, 4, 5],
      ),
    )
    expect(found.layout).toMatchObject({ preambleRows: 1, headerRows: 3, footerRows: 1 })
    expect(found.layout.header).toEqual([
      '全宗',
      '卷数 纸质 永久',
      '卷数 纸质 定期',
      '卷数 电子 永久',
      '卷数 电子 定期',
      '件数',
    ])
    expect(found.types).toEqual(['text', ...Array.from({ length: 5 }, () => 'integer')])
    expect(found.cells).toHaveLength(6)
  })

  test.each([
    ['units', ['镇街', '户数', '面积'], ['', '（户）', '（平方公里）'], ['镇街', '户数 （户）', '面积 （平方公里）']],
    [
      'field names',
      ['镇街', '户数', '面积'],
      ['town', 'households', 'area'],
      ['镇街 town', '户数 households', '面积 area'],
    ],
    ['column numbers', ['镇街', '户数', '面积'], ['甲', '1', '2'], ['镇街', '户数', '面积']],
  ])('with a second row of %s', async (_what, first, second, header) => {
    const body = towns.map((town, i) => [town, i * 7, i + 0.5].join(','))
    const found = await look([first.join(','), second.join(','), ...body, ''].join('\n'))
    expect(found.layout.header).toEqual(header)
    expect(found.types).toEqual(['text', 'integer', 'decimal'])
    expect(found.cells).toHaveLength(6)
  })

  test('a first row of data with blanks is no second heading', async () => {
    const found = await look(`编号,名称,备注,\n${towns.map((town, i) => `A${i},${town},,x${i}`).join('\n')}\n`)
    expect([found.layout.headerRows, found.cells.length]).toEqual([1, 6])
  })

  test('years that follow one another are names', async () => {
    const found = await look(
      await sheet(['镇街', 2021, 2022, 2023], ...towns.map((town, i) => [town, i, i + 1, i + 2])),
    )
    expect(found.layout.header).toEqual(['镇街', '2021', '2022', '2023'])
    expect(found.cells).toHaveLength(6)
  })

  test('months that follow one another are names, rows that do are not', async () => {
    const months = await look(
      `站点,1,2,3,4\n${towns.map((town, i) => `${town},${i},${i * 2},5,${9 - i}`).join('\n')}\n`,
    )
    expect(months.layout.header).toEqual(['站点', '1', '2', '3', '4'])
    const data = await look(towns.map((town, i) => `${town},${i + 1},${i + 2},${i + 3}\n`).join(''))
    expect([data.layout.headerRows, data.cells.length]).toEqual([0, 6])
  })

  test('stand below what the form says of itself', async () => {
    const found = await look(
      `云溪市水利局文件\n附件1\n2024年取水审验汇总表\n填报单位（盖章）：云溪市水利局,,,填报日期：2024年12月31日\n,,,单位：万立方米\n序号,取水单位,许可水量,实际取水\n${towns.map((town, i) => `${i},${town}水厂,${i + 1}00,${i}.5`).join('\n')}\n单位负责人：张三,,填表人：李四,\n`,
    )
    expect(found.layout).toMatchObject({
      headerRows: 1,
      footerRows: 1,
      header: ['序号', '取水单位', '许可水量', '实际取水'],
    })
    expect(found.types).toEqual(['integer', 'text', 'integer', 'decimal'])
  })

  test('of a yearbook in two languages, over columns of numbers', async () => {
    const found = await look(
      await sheet(
        ['3-5 各镇街户数和人口（2023年）'],
        ['Households and Population by Town (2023)'],
        [null, null, null, null, '单位：户、人'],
        ['镇  街', '总户数', '总人口', null, '出生率（‰）'],
        ['Town', 'Households', 'Population', '#女性 Female', 'Birth Rate'],
        ...towns.map((town, i) => [town, i * 100 + 5, i * 300 + 1, i * 150, 7.5 + i / 10]),
        ['注：本表按户籍登记数。'],
      ),
    )
    expect(found.layout).toMatchObject({ preambleRows: 3, headerRows: 2, footerRows: 1 })
    expect(found.layout.header.slice(2)).toEqual(['总人口 Population', '总人口 #女性 Female', '出生率（‰） Birth Rate'])
    expect(found.types).toEqual(['text', 'integer', 'integer', 'integer', 'decimal'])
  })

  test('are none where a line of marks stands above vouchers; a row of sums behind bars ends them', async () => {
    const vouchers = towns.map(
      (_, i) => `2024-01-0${i + 1},记,${i + 1},1,收水费,100201,${i + 1}00.00,0.00,0,0,张三\r\n`,
    )
    const found = await look(`填制凭证,V800\r\n${vouchers.join('')}`)
    expect([found.layout.preambleRows, found.layout.headerRows, found.flaws.filter(Boolean)]).toEqual([1, 0, []])
    const paid = await look(
      `${towns.map((town, i) => `3211${i}|${town}|${i}.50|\n`).join('')}总笔数:6|总金额:18.00||\n`,
    )
    expect([paid.layout.footerRows, paid.cells.length]).toEqual([1, 6])
  })

  test('without the delimiter with which every record ends', async () => {
    const found = await look(`编号,名称,数量\n${towns.map((town, i) => `A${i},${town},${i},`).join('\n')}\n`)
    expect(found.layout).toMatchObject({ header: ['编号', '名称', '数量'], trailing: true })
    expect([found.types[2], found.flaws.filter(Boolean)]).toEqual(['integer', []])
    expect(found.remarks).toContain('多一个分隔符')
  })

  test('what cannot be seen is no part of a name, nor is a line break inside', async () => {
    const found = await look('\u200b编号,"单位\n名称",数量\u00a0\n1,甲,2\n2,乙,3\n')
    expect(found.layout.header).toEqual(['编号', '单位名称', '数量'])
  })

  test('that come again further down are kept as bad rows, and do not spoil the types', async () => {
    const part = (letter: string) =>
      `编号,名称,金额\n${towns.map((town, i) => `${letter}${i},${town},${i}.5`).join('\n')}\n`
    const found = await look(`${part('A')}\ufeff${part('B')}`)
    expect(found.types).toEqual(['text', 'text', 'decimal'])
    expect(found.flaws.filter(Boolean)).toEqual(['repeated_header'])
    expect(found.rows[6]).toMatchObject({ row: 8, raw: '编号,名称,金额' })
    const book = await look(
      await sheet(['编号', '名称', '数量'], ['A1', '甲', 1], ['编号', '名称', '数量'], ['A2', '乙', 2]),
    )
    expect([book.flaws, book.types]).toEqual([
      [null, 'repeated_header', null],
      ['text', 'text', 'integer'],
    ])
  })
})

describe('rows', () => {
  test('of nothing but delimiters are blank, in the middle and behind the remarks', async () => {
    const body = towns.map((town, i) => `A${i},${town},${i}`)
    const found = await look(
      [
        `编号,名称,数量`,
        ...body.slice(0, 3),
        ',,',
        ...body.slice(3),
        '合计,,15',
        '注：不含在建,,',
        ',,',
        ',,',
        '',
      ].join('\r\n'),
    )
    expect(found.layout.footerRows).toBe(4)
    expect(found.cells.map((row) => row[0])).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5'])
    expect(found.types[2]).toBe('integer')
  })

  test('in the other encoding are bad rows with readable text, whichever is the usual one', async () => {
    const lines = ['编号,名称', ...towns.map((town, i) => `A${i},${town}人民政府`)].map((line) => `${line}\n`)
    for (const [usual, other] of [
      ['gb18030', 'utf8'],
      ['utf8', 'gb18030'],
    ] as const) {
      const found = await look(
        Buffer.concat(lines.map((line, i) => iconv.encode(line, i === 1 || i === 4 ? other : usual))),
      )
      expect(found.flaws).toEqual(['encoding', null, null, 'encoding', null, null])
      expect(found.rows[0]?.raw).toBe('A0,溪东街道人民政府')
      expect(found.rows[3]?.raw).toBe('A3,柳河乡人民政府')
    }
  })

  test('a record in a wrong width does not decide about the type of a column', async () => {
    const found = await look('编号,地址,人数\nA1,一号,1\nA2,二号,甲室,2\nA3,三号,3\n')
    expect([found.types[2], found.flaws]).toEqual(['integer', [null, 'extra_columns', null]])
  })
})

describe('delimiters', () => {
  test.each(['|+|', '||', '@|@', '#$#', '\x01', '\x1f'])('%j parts cells', async (delimiter) => {
    const lines = [
      ['编号', '名称', '金额'],
      ...towns.map((town, i) => [`A${i}`, i === 2 ? `${town},a+b` : town, `${i}.5`]),
    ]
    const found = await look(iconv.encode(lines.map((line) => `${line.join(delimiter)}\r\n`).join(''), 'gb18030'))
    expect(found.layout.delimiter).toBe(delimiter)
    expect(found.layout.header).toEqual(['编号', '名称', '金额'])
    expect(found.cells[2]).toEqual(['A2', '云港街道,a+b', '2.5'])
  })
})

describe('values that a spreadsheet has spoilt are said to be so', () => {
  test('shortened numbers stay text; a column of measurements is none', async () => {
    const found = await look(
      `姓名,身份证号,浓度\n${towns.map((_, i) => `某${i},3.211E+17,${i === 1 ? '1.5E-03' : '2.1E+12'}`).join('\n')}\n`,
    )
    expect(found.types).toEqual(['text', 'text', 'decimal'])
    expect(found.remarks).toMatch(/“身份证号”有被表格软件改成科学计数/)
    expect(found.remarks).not.toContain('浓度')
  })

  test('a long number of a worksheet never passes as an identity or card number', async () => {
    const found = await look(
      await sheet(['姓名', '身份证号'], ['甲', 3.21100199001011e17], ['乙', 6.22202123456789e18]),
    )
    expect(found.cells.map((row) => row[1])).toEqual(['3.21100199001011E+17', '6.22202123456789E+18'])
    expect(found.remarks).toMatch(/“身份证号”有被表格软件改成科学计数/)
  })

  test('errors of formulas, sums among the rows, disguised texts and unseen signs', async () => {
    const { remarks } = await look(
      '区县,镇街,户数,经办\n云港,甲,1,#REF!\n云港,乙,2,\'007\n云港小计,,3,\n溪东,丙,4,="008"\n溪东,丁\u00a0,5,x\n合计,,12,\n',
    )
    expect(remarks).toMatch(/“经办”有公式错误值/)
    expect(remarks).toMatch(/有 1 行像是小计或合计：“云港小计”/)
    expect(remarks).toMatch(/“经办”的取值带有导出时加的撇号/)
    expect(remarks).toMatch(/“镇街”的取值首尾有空格/)
  })

  test('signs that nobody sees: numbers and dates are read past them, texts are told of', async () => {
    const found = await look(
      `编号,数量,日期\n${towns.map((_, i) => `A${i}\u200b,\u00a0${i},\u202a2024-03-0${i + 1}\u202c`).join('\n')}\n`,
    )
    expect(found.types).toEqual(['text', 'integer', 'date'])
    expect(found.layout.warnings).toEqual([expect.stringMatching(/^“编号”的取值首尾有空格或看不见的字符/)])
  })

  test('page feet and titles among the rows, whose columns keep their types', async () => {
    const rows = towns.map((town, i) => [i + 1, town, '取水', `2024-03-0${i + 1}`])
    const found = await look(
      await sheet(
        ['序号', '单位', '内容', '日期'],
        ...rows,
        ['第 1 页 共 2 页'],
        ['许可公示'],
        ...rows.map(([n, ...rest]) => [Number(n) + 6, ...rest]),
      ),
    )
    expect(found.types).toEqual(['integer', 'text', 'text', 'date'])
    expect(found.remarks).toMatch(/有 2 行只有一格有内容：“第 1 页 共 2 页”、“许可公示”/)
  })

  test('sums of a ledger, wherever they are named', async () => {
    const lines = towns.map((_, i) => `2024,0${i + 1},记-${i},收水费,${i}.00`)
    const { remarks } = await look(
      `年,月,凭证,摘要,借方\n${lines.join('\n')}\n2024,06,,本月合计,15.00\n2024,06,,本年累计,15.00\n2024,07,记-9,收水费,1.00\n`,
    )
    expect(remarks).toMatch(/有 2 行像是小计或合计：“本月合计”、“本年累计”/)
  })

  test('a second table below the first', async () => {
    const found = await look(
      await sheet(
        ['编号', '机构', '人数'],
        ['A1', '甲', 3],
        ['A2', '乙', 4],
        [],
        ['表二 车辆'],
        ['车牌', '品牌', '里程'],
        ['苏L1', '东风', 9],
      ),
    )
    expect(found.remarks).toMatch(/“表二 车辆”之后像是另一张表/)
  })

  test('an ordinary file has none', async () => {
    expect((await look('编号,名称,数量\nA1,甲,1\nA2,乙,2\n')).remarks).toBe('')
  })
})

describe('what passes for a workbook', () => {
  const rows = towns.map(
    (town, i) =>
      `<tr><td>${i}</td><td style="mso-number-format:'@'">00${i}</td><td>${town}&nbsp;水厂<br>（二期）&#65;</td></tr>`,
  )
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=gb2312><style>td{color:red}</style></head><body>
<table><tr><td colspan=3>许可证台账</td></tr><tr><th>序号</th><th>编号</th><th>单位<!-- 名称 --></th></tr>${rows.join('\n')}</table><table><tr><td>页脚</table>`

  test('an HTML table under the name of a workbook is read like one, text by text', async () => {
    const found = await look(iconv.encode(page, 'gb18030'))
    expect(found.layout).toMatchObject({
      format: 'html',
      sheet: '表 1',
      preambleRows: 1,
      header: ['序号', '编号', '单位'],
    })
    expect(found.layout.sheets.map((one) => one.name)).toEqual(['表 1', '表 2'])
    expect(found.cells).toHaveLength(6)
    expect(found.cells[1]).toEqual(['1', '001', '龙湖镇 水厂\n（二期）A'])
  })

  test('cells over rows and columns keep the others in their places, and nothing unclosed hides the rest', async () => {
    const found = await look(`<table><tr><th rowspan=2>镇街<th colspan=2>户数<tr><th>男<th>女
${towns.map((town, i) => `<tr><td>${town}<td>${i}<td>${i + 1}`).join('\n')}
<tr><td rowspan="2">云 <b>港</b></td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr><script>if (1 < 2) "<td>"`)
    expect(found.layout.header).toEqual(['镇街', '户数 男', '户数 女'])
    expect(found.cells.slice(-2)).toEqual([
      ['云 港', '1', '2'],
      [null, '3', '4'],
    ])
  })

  test('a workbook in the XML form of 2003, with cells left out', async () => {
    const cell = (type: string, value: string, index = '') =>
      `<Cell${index}><Data ss:Type="${type}">${value}</Data></Cell>`
    const line = (i: number) =>
      `<Row>${cell('String', `00${i}`)}${i === 2 ? cell('Number', '5', ' ss:Index="3"') : cell('String', towns[i] ?? '') + cell('Number', '5')}${cell('DateTime', '2024-03-05T00:00:00.000', ' ss:Index="4"')}</Row>`
    const found = await look(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名册"><Table>
<Row>${['编号', '名称', '数量', '日期'].map((title) => cell('String', title)).join('')}</Row>${towns.map((_, i) => line(i)).join('')}</Table></Worksheet></Workbook>`)
    expect(found.layout).toMatchObject({ format: 'sheet-xml', sheet: '名册', header: ['编号', '名称', '数量', '日期'] })
    expect(found.types).toEqual(['text', 'text', 'integer', 'date'])
    expect(found.cells[2]).toEqual(['002', null, '5', '2024-03-05'])
  })

  test('a sheet of instructions is passed over, an empty book is refused', async () => {
    const book = await writeXlsx({
      sheets: [
        { name: '填表说明', rows: [['填表说明'], ['1. 由各镇街填报'], ['2. 请勿修改表头']] },
        { name: '数据', rows: [['编号', '名称'], ...towns.map((town, i) => [`A${i}`, town])] },
      ],
    })
    expect((await look(book)).layout).toMatchObject({ sheet: '数据', header: ['编号', '名称'] })
    await expect(sheet().then(look)).rejects.toMatchObject({ code: 'INTAKE_NO_ROWS' })
    await expect(look('\ufeff\r\n  \r\n')).rejects.toMatchObject({ code: 'INTAKE_NO_ROWS' })
  })

  test('hidden rows and columns of a sheet are told of', async () => {
    const rows = [
      ['编号', '名称', '手机号', '备注'],
      ...towns.map((town, i) => [`A${i}`, town, `1390000000${i}`, '无']),
    ]
    const book = await writeXlsx({
      sheets: [
        { name: '封面', rows: [['某局']], rowDefs: new Map([[0, { hidden: true }]]) },
        {
          name: '名册 & <2024>',
          rows,
          columns: [{ width: 9 }, {}, { hidden: true }, {}, { hidden: true }],
          rowDefs: new Map([
            [3, { hidden: true }],
            [5, { hidden: true, height: 20 }],
          ]),
        },
      ],
    })
    const found = await look(book)
    expect(found.cells).toHaveLength(6)
    expect(found.layout.warnings.slice(1)).toEqual([
      expect.stringMatching(/^工作表有 2 行被隐藏/),
      expect.stringMatching(/^“手机号”在工作表中是隐藏的列/),
    ])
    expect((await look(await sheet(...rows))).remarks).not.toContain('隐藏')
  })

  test('cells merged over rows are told of, a heading over two rows is not', async () => {
    const rows = [
      ['区县', '户数', null],
      [null, '男', '女'],
      ...towns.map((town, i) => [i % 3 ? null : town, i, i + 1]),
    ]
    const merged = (...starts: number[]) =>
      writeXlsx({
        sheets: [
          {
            name: '表',
            rows,
            merges: [
              { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
              { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
              ...starts.map((startRow) => ({ startRow, startCol: 0, endRow: startRow + 2, endCol: 0 })),
            ],
          },
        ],
      })
    expect((await look(await merged(2, 5))).remarks).toMatch(/^“区县”有跨行合并的单元格/)
    expect((await look(await merged())).remarks).not.toContain('合并')
  })

  test('a time of day is no day of 1899', async () => {
    const at = (iso: string) => new Date(iso)
    const book = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['编号', '时刻', '日期'],
            ['A1', at('1899-12-30T09:30:00Z'), at('2024-03-05T00:00:00Z')],
            ['A2', at('1899-12-30T18:00:00Z'), at('2024-03-06T08:00:00Z')],
          ],
        },
      ],
    })
    expect((await look(book)).cells.map((row) => row[1])).toEqual(['09:30:00', '18:00:00'])
  })
})

describe('JSON', () => {
  const records = towns.map((town, i) => ({ 编号: `00${i}`, 名称: town }))
  test('the list that holds the records is found below others, wherever it stands', async () => {
    const answer = {
      code: 200,
      extent: [119.1, 32.2],
      result: { fields: [{ id: '编号' }, { id: '名称' }], total: 6, records },
    }
    for (const text of [JSON.stringify(answer), JSON.stringify(answer, null, 2)]) {
      const found = await look(text)
      expect(found.layout).toMatchObject({ format: 'json', sheet: 'result.records', header: ['编号', '名称'] })
      expect(found.cells).toEqual(records.map((record) => Object.values(record)))
    }
  })

  test('one object a line stays that though each has a list of its own', async () => {
    const found = await look(records.map((record) => `${JSON.stringify({ ...record, 附件: [{ a: 1 }] })}\n`).join(''))
    expect([found.layout.format, found.cells.length]).toEqual(['ndjson', 6])
  })

  test('features of GeoJSON are records of their properties; lists of lists are refused', async () => {
    const features = towns.map((town, i) => ({
      type: 'Feature',
      properties: { 编号: `X${i}`, 道路: town },
      geometry: { type: 'Point', coordinates: [119.4, 32.2] },
    }))
    const found = await look(JSON.stringify({ type: 'FeatureCollection', bbox: [1, 2, 3, 4], features }))
    expect(found.layout.header).toEqual(['编号', '道路', 'geometry'])
    expect(found.cells[1]).toEqual(['X1', '龙湖镇', '{"type":"Point","coordinates":[119.4,32.2]}'])
    await expect(look('[["编号","名称"],["A1","甲"]]')).rejects.toMatchObject({ code: 'INTAKE_JSON_BROKEN' })
  })
})

describe('what is no table is refused with what to do instead', () => {
  const dbase = Buffer.alloc(97)
  dbase.set([3, 124, 3, 5, 1, 0, 0, 0, 65, 0, 11])
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const tar = Buffer.alloc(1024)
  tar.write('ustar', 257)
  test.each([
    ['gzip', Buffer.from('1f8b0800', 'hex'), 'INTAKE_ARCHIVE'],
    ['tar', tar, 'INTAKE_ARCHIVE'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'INTAKE_DOCUMENT'],
    [
      'a page with its pictures',
      Buffer.from('From: <由 Microsoft Excel 保存>\r\nSubject: \r\nMIME-Version: 1.0\r\n'),
      'INTAKE_DOCUMENT',
    ],
    ['dBASE', dbase, 'INTAKE_DBASE'],
    [
      'a dump',
      Buffer.from(
        "-- dump\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `p`;\nINSERT INTO `p` VALUES (1,'甲'),(2,'乙');\n",
      ),
      'INTAKE_SQL_DUMP',
    ],
    ['SPSS', Buffer.from('$FL2@(#) SPSS DATA FILE MS Windows'.padEnd(600)), 'INTAKE_FOREIGN'],
    ['Access', Buffer.concat([Buffer.from('\0\x01\0\0Standard Jet DB\0'), Buffer.alloc(600, 7)]), 'INTAKE_FOREIGN'],
    ['a map', Buffer.concat([Buffer.from('0000270a', 'hex'), Buffer.alloc(600)]), 'INTAKE_FOREIGN'],
    ['UTF-32', Buffer.from('fffe000041000000', 'hex'), 'INTAKE_UTF32'],
    ['a locked workbook', locked, 'INTAKE_WORKBOOK_LOCKED'],
  ])('%s', async (_what, bytes, code) => {
    await expect(look(bytes)).rejects.toMatchObject({ code })
  })

  test('the delimiter that a first line names for a spreadsheet counts', async () => {
    const found = await look(`sep=;\r\n编号;金额\r\n${towns.map((_, i) => `A${i};${i},5`).join('\r\n')}\r\n`)
    expect(found.layout).toMatchObject({ delimiter: ';', preambleRows: 1, header: ['编号', '金额'] })
    expect(found.cells[0]).toEqual(['A0', '0,5'])
  })
})
