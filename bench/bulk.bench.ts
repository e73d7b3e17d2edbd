import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { openServer } from '@shuyuan/db'
import { findImport } from '../modules/catalogue/src/bulk/import.store.ts'
import { receiveImport } from '../modules/catalogue/src/bulk/receive-import.ts'
import { applyImport } from '../modules/catalogue/src/bulk/apply-import.ts'
import { openBook } from '../modules/catalogue/test/factory.ts'
import { printFigure } from './figure.ts'

// A sheet of many 信息项 through upload, check and import, all through the verbs. node bench/bulk.bench.ts [items=10000]

const items = Number(process.argv[2] ?? 10_000)
const PER_ENTRY = 10

const dir = mkdtempSync(join(tmpdir(), 'bulk-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(dir)
process.env.SHUYUAN_TEST_PG ??= server?.url
const book = await openBook()
await book.deps.jobs.start()

const header = '前段码,信息资源名称,格式,更新周期,共享类型,开放属性,数据级别,信息项名称,字段名,数据类型,长度'
const lines = Array.from({ length: items }, (_, i) => {
  const own = i % PER_ENTRY === 0 ? `307010024701,目录${i},数据库,每月,无条件共享,不予开放,一级` : ',,,,,,'
  return `${own},信息项${i},item_${i},字符型,50`
})
const csv = Buffer.from([header, ...lines].join('\n'))
writeFileSync(join(dir, 'sheet.csv'), csv)

const timed = async (what: string, work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  const cpu = process.cpuUsage()
  await work()
  await book.deps.jobs.idle()
  const seconds = (performance.now() - began) / 1000
  const used = process.cpuUsage(cpu)
  printFigure('bulk', `${what}, ${items} items`, seconds, 's')
  printFigure('bulk', `${what}, processor time of this process`, (used.user + used.system) / 1e6, 's')
  return seconds
}

const subject = book.people.clerk
let id = ''
const check = await timed('check', async () => {
  id = (await receiveImport(book.deps, subject, { name: 'sheet.csv', stream: Readable.from([csv]) })).id
})
const apply = await timed('import', () => applyImport(book.deps, subject, { import: id, mode: 'all', submit: false }))
const made = await findImport(book.deps.db, id)
if (made?.created !== items / PER_ENTRY) throw new Error(`imported ${made?.created} entries: ${made?.reason}`)
printFigure('bulk', `upload, check and import of ${items} items`, check + apply, 's', ['<=', 30])
printFigure('bulk', 'memory', process.memoryUsage().rss / (1 << 20), 'MB')
await book.deps.jobs.stop()
await book.close()
await server?.stop()
process.exit(0)
