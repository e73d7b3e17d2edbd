import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import { asSubject } from '@shuyuan/testkit'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zip } from '../../../test/zip.ts'
import { openBook } from './factory.ts'

const MB = 1 << 20

let book: Awaited<ReturnType<typeof openBook>>
/** 200 MB of a worksheet, packed piece by piece so that they never stand in memory */
let packed: Buffer
beforeAll(async () => {
  book = await openBook()
  await book.deps.jobs.start()
  const row = `<row>${'<c t="inlineStr"><is><t>信息资源名称</t></is></c>'.repeat(20)}</row>`
  const piece = Buffer.from(row.repeat(Math.ceil(MB / Buffer.byteLength(row))))
  const parts: Buffer[] = []
  await pipeline(
    Readable.from(
      (function* () {
        yield Buffer.from('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
        for (let i = 0; i < 200; i++) yield piece
        yield Buffer.from('</sheetData></worksheet>')
      })(),
    ),
    createDeflateRaw({ level: 1 }),
    new Writable({ write: (part: Buffer, _encoding, done) => (parts.push(part), done()) }),
  )
  packed = Buffer.concat(parts)
})
afterAll(async () => {
  await book?.deps.jobs.stop()
  await book?.close()
})

/** Sends a file in and answers the import after its check, with what the process grew by at its peak, in MB. */
async function send(file: Buffer) {
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10)
  const headers = { ...asSubject(book.people.clerk), 'content-type': 'application/octet-stream' }
  const url = `/v1/catalogue/imports?name=${encodeURIComponent('目录.xlsx')}`
  const reply = await book.app.inject({ method: 'POST', url, headers, payload: file })
  await book.deps.jobs.idle()
  clearInterval(watch)
  const { body } = await book.get('clerk', `imports/${reply.json().id}`)
  return { status: reply.statusCode, body, grew: (peak - before) / MB }
}

const book200 = (size: number, more: Record<string, Buffer> = {}) =>
  zip({ '[Content_Types].xml': '<Types/>', 'xl/worksheets/sheet1.xml': { packed, size }, ...more })
/** The place of the directory is told as before, but something stands in front. */
const moved = (file: Buffer) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(1000), file])

test.each([
  ['says so', () => book200(200 * MB), '超过 100 MB'],
  ['says that it is small', () => book200(1000), '超过 100 MB'],
  ['stands behind other bytes', () => moved(book200(1000)), '不是完好的 xlsx 文件'],
  ['is cut off in the middle', () => book200(200 * MB).subarray(0, packed.length / 2), '不是完好的 xlsx 文件'],
])('a workbook of 200 MB that %s is refused in plain words, and costs next to no memory', async (_, file, reason) => {
  const whole = file()
  expect(whole.length).toBeLessThan(20 * MB)
  const { status, body, grew } = await send(whole)
  expect([status, body.state]).toEqual([201, 'refused'])
  expect(body.reason).toContain(reason)
  expect(grew).toBeLessThan(150)
})

test('beside them a good workbook is read, and one whose cells are more than any catalogue is refused', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('目录')
  sheet.addRow([
    '前段码',
    '信息资源名称',
    '格式',
    '更新周期',
    '共享类型',
    '开放属性',
    '数据级别',
    '信息项名称',
    '字段名',
    '数据类型',
  ])
  sheet.addRow(['307010024701', '养老机构', '数据库', '每月', '无条件共享', '不予开放', '一级', '名称', 'mc', '字符型'])
  expect((await send(Buffer.from(await workbook.xlsx.writeBuffer()))).body).toMatchObject({
    state: 'checked',
    entries: 1,
  })
  sheet.getCell(1_000_000, 20).value = '远'
  const far = await send(Buffer.from(await workbook.xlsx.writeBuffer()))
  expect(far.body).toMatchObject({ state: 'refused', reason: expect.stringContaining('过大') })
})
