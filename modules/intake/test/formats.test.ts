import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine, text } from '@shuyuan/engine'
import type { TestApp } from '@shuyuan/testkit'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { detectFile, readRows } from '../src/index.ts'
import { intakeApp, type IntakeTestDeps, steps } from './factory.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-formats-'))
let app: TestApp<IntakeTestDeps>
beforeAll(async () => {
  app = await intakeApp()
})
afterAll(async () => {
  await app?.close()
  rmSync(dir, { recursive: true, force: true })
})

/** What is read of a file, as the clerk would see it. */
async function read(name: string, content: Buffer | string, known = {}) {
  const path = join(dir, name)
  writeFileSync(path, content)
  const layout = await detectFile(path, name, known)
  const rows = []
  for await (const row of readRows(path, layout)) rows.push(row)
  return { layout, cells: rows.map((row) => row.cells), flaws: rows.map((row) => row.flaw) }
}

describe('fixed columns', () => {
  const line = (code: string, name: string, amount: string) =>
    `${code.padEnd(8)}${name}${' '.repeat(20 - 2 * [...name].length)}${amount.padStart(10)}`
  const lines = [
    line('00123', '溪东街道', '12.50'),
    line('00124', '龙湖镇', '8.00'),
    line('00125', '云港区人民政府', '1000.00'),
  ]

  test.each(['utf8', 'gb18030', 'big5'])('are found by their blanks and cut by width, in %s', async (encoding) => {
    const header = `${'编号'}${' '.repeat(4)}${'名称'}${' '.repeat(16)}${' '.repeat(6)}金额`
    const body =
      encoding === 'big5'
        ? lines.slice(0, 2).map((l) => l.replace('溪东街道', '溪東街道').replace('龙湖镇', '龍湖鎮'))
        : lines
    const text = [header, ...body, ''].join('\r\n')
    const { layout, cells, flaws } = await read(`定宽-${encoding}.txt`, iconv.encode(text, encoding), {
      encoding: encoding === 'big5' ? 'big5' : undefined,
    })
    expect(layout).toMatchObject({
      format: 'fixed',
      header: ['编号', '名称', '金额'].map((t) => (encoding === 'big5' ? expect.anything() : t)),
    })
    expect(cells.map((row) => row[0])).toEqual(body.map((_, i) => `0012${3 + i}`))
    expect(cells[0]?.[2]).toBe('12.50')
    expect(flaws.every((flaw) => flaw === null)).toBe(true)
  })

  test('without gaps the clerk names the widths; a line that goes on behind the last column is kept as bad', async () => {
    const { cells, flaws } = await read('无间隔.txt', '110101张三男\n110102李四女\n110103王五男多余\n', {
      widths: [6, 4, 2],
      headerRows: 0,
    })
    expect(cells.slice(0, 2)).toEqual([
      ['110101', '张三', '男'],
      ['110102', '李四', '女'],
    ])
    expect(flaws).toEqual([null, null, 'extra_columns'])
  })
})

describe('XML', () => {
  const units = `<?xml version="1.0" encoding="GBK"?>
<名录 xmlns:x="urn:x"><说明>二〇二六年</说明>
<x:单位 编号="007"><名称>溪东街道 &amp; 办</名称><住址><街>一号</街><邮编>225300</邮编></住址><电话>1</电话><电话>2</电话></x:单位>
<x:单位 编号="008"><名称><![CDATA[<云港>]]></名称><住址><街>二号</街></住址></x:单位></名录>`

  test('records are the elements that repeat; attributes, paths and repeated values are columns', async () => {
    const { layout, cells } = await read('名录.xml', iconv.encode(units, 'gb18030'))
    expect(layout).toMatchObject({ format: 'xml', encoding: 'gb18030', sheet: '/名录/单位' })
    expect(layout.header).toEqual(['@编号', '名称', '住址.街', '住址.邮编', '电话'])
    expect(cells).toEqual([
      ['007', '溪东街道 & 办', '一号', '225300', '1；2'],
      ['008', '<云港>', '二号', null, null],
    ])
  })

  test.each([
    [
      'a bomb of entities',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "xxxxxxxxxx"><!ENTITY c "&b;&b;&b;">]><a><r><v>&c;</v></r><r><v>1</v></r></a>`,
    ],
    [
      'a file of the host',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a><r><v>&f;</v></r><r><v>1</v></r></a>`,
    ],
    ['a cut file', '<?xml version="1.0"?><a><r><v>1</v></r><r><v>2'],
    ['no records', '<?xml version="1.0"?><a>text</a>'],
  ])('%s is refused', async (_, content) => {
    const answer = await steps(app).upload('坏.xml', content)
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'INTAKE_FILE_BROKEN'])
  })
})

describe('Parquet', () => {
  const path = join(dir, 'source.parquet')
  beforeAll(async () => {
    const engine = openEngine({ tempDir: join(dir, 'tmp'), folders: [dir] })
    await engine.run(`copy (
      select '007' as code, 12345678901234567890.12::decimal(30,2) as amount, date '2026-02-28' as day, timestamp '2026-02-28 10:00:00' as at,
        9007199254740993::bigint as big, [1, 2] as list, {'街': '一号'} as place, 'ab'::blob as bytes, '' as nothing, true as yes
      union all select '008', null, null, null, null, null, null, null, '名', false) to ${text(path)} (format parquet)`)
    await engine.close()
  })

  test('every value keeps its digits; nested ones are JSON', async () => {
    const { layout, cells } = await read('表.parquet', readFileSync(path))
    expect(layout).toMatchObject({
      format: 'parquet',
      header: ['code', 'amount', 'day', 'at', 'big', 'list', 'place', 'bytes', 'nothing', 'yes'],
    })
    expect(cells).toEqual([
      [
        '007',
        '12345678901234567890.12',
        '2026-02-28',
        '2026-02-28 10:00:00',
        '9007199254740993',
        '[1,2]',
        '{"街":"一号"}',
        '6162',
        null,
        'true',
      ],
      ['008', null, null, null, null, null, null, null, '名', 'false'],
    ])
  })

  test('a cut file is refused', async () => {
    const answer = await steps(app).upload('坏.parquet', readFileSync(path).subarray(0, 200))
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'INTAKE_FILE_BROKEN'])
  })

  test('goes the whole way into a version, like XML and fixed columns', async () => {
    const file = readFileSync(path)
    const xml = `<r>${[1, 2, 3].map((n) => `<u><no>0${n}</no><n>${n}</n></u>`).join('')}</r>`
    const fixed = 'no    name    n\n01    甲      1\n02    乙      2\n'
    for (const [name, content, good] of [
      ['表.parquet', file, 2],
      ['名录.xml', xml, 3],
      ['定宽.txt', fixed, 2],
    ] as const) {
      const { version } = await steps(app).onboard(name, content)
      expect(version, name).toMatchObject({ state: 'published', rowsGood: good, rowsBad: 0 })
    }
  })
})
