import type { TestApp } from '@shuyuan/testkit'
import { writeXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, intakeApp, type IntakeTestDeps, steps } from './factory.ts'

let app: TestApp<IntakeTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  app = await intakeApp()
  s = steps(app)
})
afterAll(() => app?.close())

const HEADER = ['编号', '名称', '数量']
const ROWS = [
  ['001', '溪东街道', '5'],
  ['002', '龙湖镇', '约六台'],
  ['003', '云港街道', '7'],
]
const objects = ROWS.map((row) => Object.fromEntries(row.map((value, i) => [HEADER[i], value])))
const cells = (row: string[], tag: string) => row.map((value) => `<${tag}>${value}</${tag}>`).join('')
const padded = (row: string[]) =>
  row.map((value) => value + ' '.repeat(16 - value.length - [...value].filter((c) => c > '\x7f').length)).join('')

const files: [string, () => Buffer | Promise<Uint8Array>][] = [
  ['按 |+| 分隔.txt', () => iconv.encode([HEADER, ...ROWS].map((row) => `${row.join('|+|')}\r\n`).join(''), 'gb18030')],
  ['名册.xlsx', () => writeXlsx({ sheets: [{ name: '表', rows: [['名册'], HEADER, ...ROWS] }] })],
  ['名册.json', () => Buffer.from(JSON.stringify({ data: { list: objects } }))],
  ['名册.jsonl', () => Buffer.from(objects.map((one) => `${JSON.stringify(one)}\n`).join(''))],
  [
    '名册.xml',
    () =>
      Buffer.from(
        `<?xml version="1.0"?><表>${objects
          .map(
            (one) =>
              `<行>${Object.entries(one)
                .map(([k, v]) => `<${k}>${String(v)}</${k}>`)
                .join('')}</行>`,
          )
          .join('')}</表>`,
      ),
  ],
  [
    '名册.xls',
    () =>
      Buffer.from(
        `<html><table><tr>${cells(HEADER, 'th')}</tr>${ROWS.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table></html>`,
      ),
  ],
  ['定宽.txt', () => iconv.encode([HEADER, ...ROWS].map((row) => `${padded(row)}\r\n`).join(''), 'gb18030')],
]

describe('bad rows are downloaded, corrected and joined again', () => {
  test.each(files)('%s', async (name, content) => {
    const asNumber = (columns: Answer[]) => columns.map((c) => (c.title === '数量' ? { ...c, type: 'integer' } : c))
    const { version } = await s.onboard(name, Buffer.from(await content()), asNumber)
    expect(version).toMatchObject({ state: 'published', rowsIn: 3, rowsGood: 2, rowsBad: 1 })
    expect(await repaired(version.id, (csv) => csv.replaceAll('约六台', '6'))).toEqual([
      ['001', '溪东街道', '5'],
      ['002', '龙湖镇', '6'],
      ['003', '云港街道', '7'],
    ])
  })

  test('columns of one name keep their own values', async () => {
    const number = (columns: Answer[]) => columns.map((c, i) => (i > 0 ? { ...c, type: 'integer' } : c))
    const { version } = await s.onboard('同名.csv', '编号,金额,金额\nA1,1,10\nA2,2,廿\nA3,3,30\n', number)
    expect(version).toMatchObject({ rowsGood: 2, rowsBad: 1 })
    expect((await repaired(version.id, (csv) => csv.replaceAll('廿', '20')))[1]).toEqual(['A2', '2', '20'])
  })
})

/** The values of all rows after the bad ones were corrected and joined, by the first column. */
async function repaired(version: string, correct: (csv: string) => string): Promise<unknown[][]> {
  const sheet = await s.call('GET', `/v1/intake/versions/${version}/bad-rows/download?format=csv`)
  const upload = (await s.upload('改.csv', correct(sheet.body))).json()
  const queued = (await s.call('POST', `/v1/intake/versions/${version}/replay`, { upload: upload.id })).json()
  expect(await s.wait(queued.version)).toMatchObject({ state: 'published', rowsBad: 0 })
  const { items } = await s.rows(queued.version)
  const values = items.map((row: Answer) => Object.entries(row).flatMap(([k, v]) => (k === '_row' ? [] : [v])))
  return values.toSorted((a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0])))
}
