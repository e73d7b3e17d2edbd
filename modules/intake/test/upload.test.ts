import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import { system } from '@shuyuan/policy'
import type { TestApp } from '@shuyuan/testkit'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { receiveUpload } from '../src/index.ts'
import { clerk, type IntakeTestDeps, intakeApp, steps } from './factory.ts'

let t: TestApp<IntakeTestDeps>
beforeAll(async () => {
  t = await intakeApp(2 ** 30)
  await t.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => t.close())

const uploads = () => readdirSync(join(t.deps.dataDir, 'intake', 'uploads')).filter((name) => name !== '.tmp')
const leftovers = () => readdirSync(join(t.deps.dataDir, 'intake', 'uploads', '.tmp'))

function post() {
  const { port } = t.app.server.address() as AddressInfo
  return request({
    port,
    method: 'POST',
    path: '/v1/intake/uploads?name=big.csv',
    headers: { ...clerk, 'content-type': 'text/csv' },
  })
}

/** The largest size takes its time, so it only runs when asked for. */
const sizes = process.env.SHUYUAN_TEST_LARGE ? [256, 1000] : [256]

it.each(sizes)(
  'streams %i MB to disk in constant memory and answers their digest',
  async (mb) => {
    const block = Buffer.from('123456,云溪市清河区和平路,2026-03-02,7.5\n'.repeat(20_000))
    const blocks = Math.ceil((mb << 20) / block.length)
    const hash = createHash('sha256')
    const before = process.memoryUsage().rss
    const began = performance.now()
    let peak = 0
    const out = post()
    const answered = new Promise<{ status: number | undefined; body: string }>((done, fail) => {
      out.on('error', fail)
      out.on('response', async (response) => {
        let body = ''
        for await (const part of response) body += part
        done({ status: response.statusCode, body })
      })
    })
    for (let i = 0; i < blocks; i++) {
      hash.update(block)
      if (!out.write(block)) await new Promise((drained) => out.once('drain', drained))
      peak = Math.max(peak, process.memoryUsage().rss)
    }
    out.end()
    const { status, body } = await answered
    const seconds = (performance.now() - began) / 1000
    const more = (peak - before) / 2 ** 20
    console.log(`${mb} MB uploaded in ${seconds.toFixed(1)} s, ${more.toFixed(0)} MB of memory more than before`)
    expect(status).toBe(201)
    expect(JSON.parse(body)).toMatchObject({
      size: block.length * blocks,
      sha256: hash.digest('hex'),
      detection: { headerRows: 0 },
    })
    expect(more).toBeLessThan(200)
  },
  600_000,
)

it('leaves nothing behind when the sender breaks off', async () => {
  const before = uploads().length
  const out = post()
  out.on('error', () => {})
  out.write(Buffer.alloc(1 << 20, 'a,b\n'))
  await new Promise((later) => setTimeout(later, 150))
  out.destroy()
  for (let i = 0; i < 50 && leftovers().length > 0; i++) await new Promise((later) => setTimeout(later, 50))
  expect([leftovers(), uploads().length]).toEqual([[], before])
})

/** A ZIP written by hand, so that the directory may lie. */
function zip(
  members: { name: string | Buffer; content: Buffer; claim?: number; flags?: number; stored?: boolean }[],
): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claim, flags = 0x800, stored = false } of members) {
    const packed = stored ? content : deflateRawSync(content)
    const fileName = typeof name === 'string' ? Buffer.from(name) : name
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(stored ? 0 : 8, 4)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(claim ?? content.length, 18)
    head.writeUInt16LE(fileName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, fileName, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, tail, fileName]))
    locals.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(listing.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, listing, Buffer.from('PK\x05\x06'), end])
}

it('opens a ZIP of one table, refuses several, a bomb, and a directory that lies', async () => {
  const s = steps(t)
  const table = Buffer.from('编号,名称\n1,甲\n2,乙\n')
  expect((await s.upload('包.zip', zip([{ name: '内/表.csv', content: table }]))).json()).toMatchObject({
    name: '表.csv',
    detection: { header: ['编号', '名称'] },
  })
  const refused = async (bytes: Buffer) => (await s.upload('包.zip', bytes)).json().code
  expect(
    await refused(
      zip([
        { name: 'a.csv', content: table },
        { name: 'b.csv', content: table },
      ]),
    ),
  ).toBe('INTAKE_ZIP_MEMBERS')
  expect(await refused(zip([{ name: 'a.csv', content: Buffer.alloc(120 << 20) }]))).toBe('INTAKE_ZIP_BOMB')
  expect(await refused(zip([{ name: 'a.csv', content: Buffer.alloc(1 << 20, 'a,b\n'), claim: 100 }]))).toBe(
    'INTAKE_ZIP_BROKEN',
  )
  expect(leftovers()).toEqual([])
})

it('reads the name of a member as its system wrote it, and passes over what lies beside it by the way', async () => {
  const s = steps(t)
  const table = Buffer.from('编号,名称\n1,甲\n2,乙\n')
  const named = async (name: Buffer, flags: number) =>
    (await s.upload('包.zip', zip([{ name, content: table, flags }]))).json().name
  expect(await named(iconv.encode('2024年取水许可台账.csv', 'gb18030'), 0)).toBe('2024年取水许可台账.csv')
  expect(await named(Buffer.from('取水许可台账.csv'), 0)).toBe('取水许可台账.csv')
  const beside = ['.DS_Store', '__MACOSX/._表.csv', '台账/Thumbs.db', '台账/~$表.xlsx', '台账/desktop.ini']
  const members = [...beside, '台账/表.csv'].map((name) => ({ name, content: table }))
  expect((await s.upload('包.zip', zip(members))).json()).toMatchObject({ name: '表.csv' })
  expect((await s.upload('包.zip', zip(members.slice(0, 5)))).json().code).toBe('INTAKE_ZIP_MEMBERS')
})

it('says of a locked archive and of an OpenDocument file what they are', async () => {
  const s = steps(t)
  const content = Buffer.from('a,b\n1,2\n')
  const locked = zip([{ name: '表.csv', content, flags: 0x801 }])
  const open = (kind: string) => {
    const mark = Buffer.from(`application/vnd.oasis.opendocument.${kind}`)
    return zip([
      { name: 'mimetype', content: mark, stored: true },
      { name: 'META-INF/manifest.xml', content },
      { name: 'content.xml', content },
    ])
  }
  expect((await s.upload('包.zip', locked)).json().code).toBe('INTAKE_ZIP_LOCKED')
  expect((await s.upload('表.ods', open('spreadsheet'))).json().code).toBe('INTAKE_OPEN_DOCUMENT')
  expect((await s.upload('文.odt', open('text'))).json().code).toBe('INTAKE_DOCUMENT')
})

/** What a declared body is answered before any of it was sent. */
function declared(bytes: number): Promise<{ status: number | undefined; code: string }> {
  const { port } = t.app.server.address() as AddressInfo
  return new Promise((done, fail) => {
    const out = request({
      port,
      method: 'POST',
      path: '/v1/intake/uploads?name=big.csv',
      headers: { ...clerk, 'content-type': 'text/csv', 'content-length': bytes },
    })
    out.on('error', fail)
    out.on('response', async (response) => {
      let body = ''
      for await (const part of response) body += part
      out.destroy()
      done({ status: response.statusCode, code: JSON.parse(body).code })
    })
    out.flushHeaders()
  })
}

it('what is declared larger than the limit or the disk is refused before the first byte', async () => {
  expect(await declared(100 * 2 ** 30)).toEqual({ status: 413, code: 'INTAKE_UPLOAD_TOO_LARGE' })
  const { bavail, bsize } = statfsSync(t.deps.dataDir)
  const roomy = { ...t.deps, maxUploadBytes: Number.MAX_SAFE_INTEGER }
  const stream = Readable.from([Buffer.from('id\n1\n')])
  const taking = receiveUpload(
    roomy,
    { ...system, org: 'org_water' },
    { name: 'a.csv', stream, size: bavail * bsize * 2 },
  )
  await expect(taking).rejects.toMatchObject({ code: 'INTAKE_DISK_FULL' })
  expect(leftovers()).toEqual([])
})

it('a sparse file of 100 GB is given up after its first mebibytes, at no cost in disk or memory', async () => {
  const path = join(t.deps.dataDir, 'sparse.csv')
  writeFileSync(path, 'id,name\n1,甲\n')
  truncateSync(path, 100 * 2 ** 30)
  const before = { uploads: uploads(), rss: process.memoryUsage().rss }
  const stream = createReadStream(path)
  const taking = receiveUpload(t.deps, { ...system, org: 'org_water' }, { name: 'sparse.csv', stream })
  await expect(taking).rejects.toMatchObject({ code: 'INTAKE_UPLOAD_HOLLOW' })
  expect(stream.bytesRead).toBeLessThan(4 << 20)
  expect(stream.destroyed).toBe(true)
  expect([uploads(), leftovers()]).toEqual([before.uploads, []])
  expect(process.memoryUsage().rss - before.rss).toBeLessThan(200 << 20)
  const nothing = await steps(t).upload('空.csv', Buffer.alloc(8 << 20))
  expect(nothing.json()).toMatchObject({ code: 'INTAKE_UPLOAD_HOLLOW' })
  rmSync(path)
})
