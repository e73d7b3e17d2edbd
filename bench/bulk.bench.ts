import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { asSubject } from '@shuyuan/testkit'
import ExcelJS from 'exceljs'
import { openBook } from '../modules/catalogue/test/factory.ts'
import { printFigure } from './figure.ts'

// A sheet of many 信息项 through upload, check and import, as CSV and as a workbook, and the report of wrong cells, all through HTTP.
// node bench/bulk.bench.ts [items=10000]

const items = Number(process.argv[2] ?? 10_000)
const PER_ENTRY = 10

const dir = mkdtempSync(join(tmpdir(), 'bulk-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(dir)
process.env.SHUYUAN_TEST_PG ??= server?.url
const book = await openBook()
await book.deps.jobs.start()

const HEADER = '前段码,信息资源名称,格式,更新周期,共享类型,开放属性,数据级别,信息项名称,字段名,数据类型,长度'.split(',')
/** `wrong`: one cell in ten does not fit. */
const rowsOf = (name: string, wrong = false): string[][] =>
  Array.from({ length: items }, (_, i) => {
    const own = i % PER_ENTRY === 0 ? `307010024701,${name}${i},数据库,每月,无条件共享,不予开放,一级` : ',,,,,,'
    return [...own.split(','), `信息项${i}`, `item_${i}`, wrong && i % 10 === 3 ? '长字型' : '字符型', '50']
  })
const csvOf = (rows: string[][]) => Buffer.from([HEADER, ...rows].map((row) => row.join()).join('\n'))
async function workbookOf(rows: string[][]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('目录').addRows([HEADER, ...rows])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

let most = 0
async function timed<T>(what: string, work: () => Promise<T>): Promise<{ answer: T; seconds: number }> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50)
  const answer = await work()
  await book.deps.jobs.idle()
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const used = process.cpuUsage(cpu)
  printFigure('bulk', `${what}, ${items} items`, seconds, 's')
  printFigure('bulk', `${what}, processor time of this process`, (used.user + used.system) / 1e6, 's')
  return { answer, seconds }
}

const headers = { ...asSubject(book.people.clerk), 'content-type': 'application/octet-stream' }
const upload = async (name: string, payload: Buffer): Promise<string> => {
  const url = `/v1/catalogue/imports?name=${encodeURIComponent(name)}`
  const reply = await book.app.inject({ method: 'POST', url, headers, payload })
  if (reply.statusCode !== 201) throw new Error(reply.body)
  return reply.json().id
}
const found = async (id: string) => (await book.get('clerk', `imports/${id}`)).body

for (const [kind, file] of [
  ['CSV', csvOf(rowsOf('目录'))],
  ['xlsx', await workbookOf(rowsOf('表格'))],
] as const) {
  const check = await timed(`${kind}: upload and check`, () => upload(`目录.${kind.toLowerCase()}`, file))
  const apply = await timed(`${kind}: import`, () =>
    book.post('clerk', `imports/${check.answer}/apply`, { mode: 'all', submit: false }),
  )
  const made = await found(check.answer)
  if (made.created !== Math.ceil(items / PER_ENTRY)) throw new Error(`${kind}: ${JSON.stringify(made)}`)
  printFigure('bulk', `${kind}: upload, check and import of ${items} items`, check.seconds + apply.seconds, 's', [
    '<=',
    30,
  ])
}

const wrong = await workbookOf(rowsOf('有误', true))
const check = await timed('xlsx with a wrong cell in ten: upload and check', () => upload('有误.xlsx', wrong))
const report = await timed('xlsx with a wrong cell in ten: coloured report', () =>
  book.app.inject({ url: `/v1/catalogue/imports/${check.answer}/report`, headers }),
)
const { faults } = await found(check.answer)
if (
  faults < items / 10 ||
  report.answer.statusCode !== 200 ||
  !report.answer.rawPayload.subarray(0, 2).equals(Buffer.from('PK'))
)
  throw new Error(`report: ${report.answer.statusCode}, ${faults} faults`)
printFigure('bulk', `xlsx: upload, check and coloured report of ${items} items`, check.seconds + report.seconds, 's', [
  '<=',
  30,
])
printFigure('bulk', 'most memory', most / (1 << 20), 'MB')
await book.deps.jobs.stop()
await book.close()
await server?.stop()
process.exit(0)
