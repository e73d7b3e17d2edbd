import { generateKeyPairSync } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  auditLog,
  decodeBundle,
  formatReceipt,
  leafHash,
  openLog,
  parseReceipt,
  readLog,
  verifyConsistency,
  verifyReceipt,
} from '../index.ts'

const { privateKey: key } = generateKeyPairSync('ed25519')
const origin = 'test.example/log'
const entry = (i: number) => Buffer.from(JSON.stringify({ id: `e${i}`, text: '目录发布' }))
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tlog-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const fill = async (count: number, from = 0) => {
  const log = await openLog({ dir, origin, key, flushAfter: 60_000 })
  const answers = await Promise.all(Array.from({ length: count }, (_, i) => log.append(entry(from + i))))
  return { log, answers }
}

describe('append', () => {
  test('answers concurrent callers with receipts that verify under one signature', async () => {
    const { log, answers } = await fill(700)
    expect(answers.map((a) => a.index)).toEqual(Array.from({ length: 700 }, (_, i) => i))
    expect(new Set(answers.map((a) => a.checkpoint)).size).toBeLessThan(5)
    for (const [i, a] of answers.entries()) {
      const receipt = parseReceipt(formatReceipt(entry(i), a.index, a.proof, a.checkpoint))
      expect(receipt?.id).toBe(`e${i}`)
      expect(verifyReceipt(receipt, log.publicKey)).toEqual({ ok: true, origin, index: i, size: a.size, signed: true })
    }
    await log.close()
    await expect(log.append(entry(1))).rejects.toThrow('日志已关闭')
  })

  test('refuses empty and oversized entries and keeps the rest', async () => {
    const { log } = await fill(1)
    await expect(log.append(Buffer.alloc(0))).rejects.toThrow('0 字节')
    await expect(log.append(Buffer.alloc(65_536))).rejects.toThrow('65536 字节')
    expect((await log.append(Buffer.alloc(65_535))).index).toBe(1)
    await log.close()
  })

  test.runIf(process.platform === 'linux')(
    'answers only what is synced: every journal file in use is O_DSYNC',
    async () => {
      const { log } = await fill(1)
      const flags = journalFlags(dir)
      expect(flags.length).toBeGreaterThan(0)
      for (const each of flags) expect(each & constants.O_DSYNC).toBe(constants.O_DSYNC)
      await log.close()
      expect(journalFlags(dir)).toEqual([])
    },
  )

  test('refuses while the disk cannot be written, and goes on without a gap afterwards', async () => {
    const earlier = await fill(3)
    await earlier.log.close()
    const log = await openLog({ dir, origin, key })
    const journal = join(dir, 'journal')
    renameSync(journal, `${journal}-away`)
    writeFileSync(journal, 'a file where the folder was')
    await expect(log.append(entry(3))).rejects.toMatchObject({ code: 'TLOG_FAILED' })
    expect(log.size()).toBe(3)
    rmSync(journal)
    renameSync(`${journal}-away`, journal)
    const answer = await log.append(entry(3))
    expect([answer.index, log.entries(3, 4)[0]]).toEqual([3, entry(3)])
    await log.close()
    expect(await auditLog({ dir, origin, key })).toEqual({ size: 4, findings: [] })
  })
})

describe('openLog', () => {
  test('goes on where it was closed, with consistent heads', async () => {
    const first = await fill(300)
    const root = first.log.root()
    await first.log.close()
    expect(readdirSync(join(dir, 'journal'))).toEqual([])
    const second = await fill(300, 300)
    expect(second.log.size()).toBe(600)
    expect(verifyConsistency(300, 600, root, second.log.root(), second.log.consistency(300))).toBe(true)
    expect(second.log.entries(250, 310)).toEqual(Array.from({ length: 60 }, (_, i) => entry(250 + i)))
    await second.log.close()
  })

  test('refuses a second writer, also in the same process', async () => {
    const { log } = await fill(1)
    await expect(openLog({ dir, origin, key })).rejects.toThrow('只能有一个写入进程')
    await log.close()
    await (await openLog({ dir, origin, key })).close()
  })

  test('takes over the lock of a process that is gone', async () => {
    writeFileSync(join(dir, 'lock'), '999999 12345@dead\n')
    await (await openLog({ dir, origin, key })).close()
    expect(existsSync(join(dir, 'lock'))).toBe(false)
  })

  test('refuses a folder signed by another key', async () => {
    await (await fill(1)).log.close()
    const other = generateKeyPairSync('ed25519').privateKey
    await expect(openLog({ dir, origin, key: other })).rejects.toThrow('不是由日志')
  })

  /** What a power cut leaves behind: a copy taken while the log is open, with the first segment changed. */
  const cut = (change: (segment: Buffer) => Buffer): { copy: string } => {
    const copy = join(dir, '..', `${basename(dir)}-copy`)
    rmSync(copy, { recursive: true, force: true })
    cpSync(dir, copy, { recursive: true, filter: (path) => !path.endsWith('/lock') })
    const file = join(copy, 'journal', readdirSync(join(copy, 'journal'))[0] as string)
    const bytes = readFileSync(file)
    // the records, without the zeros that the segment was prepared with
    const whole = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1)
    writeFileSync(file, change(whole))
    return { copy }
  }

  test('leaves a torn end out and refuses a hole in the middle', async () => {
    const { log } = await fill(20)
    await log.append(entry(20))
    const torn = cut((segment) => Buffer.concat([segment, segment.subarray(0, 50)]))
    const again = await openLog({ dir: torn.copy, origin, key })
    expect(again.size()).toBe(21)
    expect((await again.append(entry(21))).index).toBe(21)
    await again.close()
    expect(await auditLog({ dir: torn.copy, origin, key })).toEqual({ size: 22, findings: [] })
    const holed = cut((segment) => segment.fill(segment.readUInt8(40) ^ 1, 40, 41))
    await expect(openLog({ dir: holed.copy, origin, key })).rejects.toThrow('在第 0 字节处损坏')
    const gap = cut((segment) => segment.subarray(segment.indexOf('STJ1', 4)))
    await expect(openLog({ dir: gap.copy, origin, key })).rejects.toThrow('缺少第 0 条')
    rmSync(gap.copy, { recursive: true })
    await log.close()
  })
})

describe('segments of the journal', () => {
  /** Small segments, each filled by a few appends; a flush after every append lets the log write over them. */
  const turn = async (count: number) => {
    const log = await openLog({ dir, origin, key, flushAfter: 60_000, segmentBytes: 512 })
    for (let i = 0; i < count; i++) {
      await log.append(entry(i))
      await log.flush()
    }
    return log
  }
  const files = () => readdirSync(join(dir, 'journal')).filter((name) => name !== 'spare')

  test('are written over in turn, and after a crash only the newest records of each count', async () => {
    const log = await turn(200)
    const names = files()
    expect(names.length).toBeLessThanOrEqual(4)
    for (let i = 200; i < 203; i++) await log.append(entry(i))
    expect(files()).toEqual(names)
    const copy = `${dir}-copy`
    cpSync(dir, copy, { recursive: true, filter: (path) => !path.endsWith('/lock') })
    const again = await openLog({ dir: copy, origin, key, segmentBytes: 512 })
    expect(again.entries(195, 203)).toEqual(Array.from({ length: 8 }, (_, i) => entry(195 + i)))
    expect([again.size(), again.root()]).toEqual([203, log.root()])
    await again.close()
    expect(readdirSync(join(copy, 'journal'))).toEqual([])
    rmSync(copy, { recursive: true })
    await log.close()
    expect(readdirSync(join(dir, 'journal'))).toEqual([])
  })

  test('damage in front of a record that is still needed is refused, in front of one written over it is not', async () => {
    const log = await turn(200)
    await log.append(entry(200))
    await log.append(entry(201))
    const open = async (change: (segment: Buffer, at: number) => void) => {
      const copy = `${dir}-copy`
      cpSync(dir, copy, { recursive: true, filter: (path) => !path.endsWith('/lock') })
      for (const name of files()) {
        const file = join(copy, 'journal', name)
        const bytes = readFileSync(file)
        change(bytes, bytes.indexOf(entry(200)))
        writeFileSync(file, bytes)
      }
      try {
        const again = await openLog({ dir: copy, origin, key })
        const size = again.size()
        await again.close()
        return size
      } finally {
        rmSync(copy, { recursive: true })
      }
    }
    const flip = (bytes: Buffer, at: number) => bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    await expect(open((bytes, at) => at > 0 && flip(bytes, at))).rejects.toThrow('损坏')
    expect(await open((bytes) => bytes.indexOf(entry(201)) > 0 && flip(bytes, bytes.indexOf(entry(201))))).toBe(201)
    await log.close()
  })
})

describe('tiles', () => {
  test('lie on disk as tlog-tiles says, and serve the same bytes', { timeout: 120_000 }, async () => {
    const { log } = await fill(70_000)
    await log.flush()
    expect(readdirSync(join(dir, 'tile/0')).length).toBe(274)
    expect(statSync(join(dir, 'tile/0/273.p/112')).size).toBe(112 * 32)
    expect(statSync(join(dir, 'tile/1/000')).size).toBe(8192)
    expect(statSync(join(dir, 'tile/1/001.p/17')).size).toBe(17 * 32)
    expect(statSync(join(dir, 'tile/2/000.p/1')).size).toBe(32)
    const bundle = log.tile('entries', 273, 112)
    expect(bundle).toEqual(readFileSync(join(dir, 'tile/entries/273.p/112')))
    expect(decodeBundle(bundle as Buffer)?.map(leafHash)).toEqual(
      Array.from({ length: 112 }, (_, i) => (log.tile(0, 273, 112) as Buffer).subarray(i * 32, i * 32 + 32)),
    )
    expect(log.tile(0, 273, 113)).toBeNull()
    expect(log.tile(1, 1, 5)).toEqual((log.tile(1, 1, 17) as Buffer).subarray(0, 160))
    const reader = readLog({ dir, origin, key })
    expect([reader.size(), reader.root(), reader.checkpoint()]).toEqual([70_000, log.root(), log.checkpoint()])
    expect(reader.inclusion(65_536)).toEqual(log.inclusion(65_536))
    await log.close()
    expect(await auditLog({ dir, origin, key })).toEqual({ size: 70_000, findings: [] })
  })
})

describe('auditLog', () => {
  test('names the entry, tile or checkpoint in which one byte was changed', async () => {
    await (await fill(600)).log.close()
    expect(await auditLog({ dir, origin, key })).toEqual({ size: 600, findings: [] })
    const flip = async (path: string, at: number) => {
      const file = join(dir, path)
      const bytes = readFileSync(file)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      writeFileSync(file, bytes)
      const { findings } = await auditLog({ dir, origin, key })
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      writeFileSync(file, bytes)
      return findings.map((f) => `${f.kind} ${f.path} ${f.index}`)
    }
    expect(await flip('tile/entries/001', 12)).toContain('entry tile/entries/001 256')
    expect(await flip('tile/entries/001', 0)).toContain('bundle tile/entries/001 null')
    expect(await flip('tile/0/000', 32)).toContain('entry tile/entries/000 1')
    expect(await flip('tile/1/000.p/2', 3)).toContain('tile tile/1/000.p/2 null')
    expect(await flip('checkpoint', 30)).toEqual(['checkpoint checkpoint null'])
  })
})

/** Open flags of this process's handles on numbered journal files, as the kernel knows them. */
function journalFlags(folder: string): number[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`)
      if (!path.startsWith(join(folder, 'journal')) || !/^\d{16}$/.test(basename(path))) return []
      return [Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0', 8)]
    } catch {
      return [] // closed while the list was read
    }
  })
}
