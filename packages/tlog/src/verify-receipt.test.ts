import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildVerifier } from './build-verifier.ts'
import { formatReceipt, openLog, parseReceipt, type Receipt, verifyReceipt } from './index.ts'
import { runVerify } from './verify-command.ts'

const dir = mkdtempSync(join(tmpdir(), 'tlog-receipt-'))
const verifier = fileURLToPath(new URL('../bin/verify.mjs', import.meta.url))
let line: string
let receipt: Receipt
let key: string
beforeAll(async () => {
  const log = await openLog({
    dir: join(dir, 'log'),
    origin: 'city.example/log',
    key: generateKeyPairSync('ed25519').privateKey,
  })
  const leaf = JSON.stringify({ id: 'evd_1', kind: 'catalogue.entry.published', actor: '张处长' })
  const [, answer] = await Promise.all([
    log.append(Buffer.from('{}')),
    log.append(Buffer.from(leaf)),
    log.append(Buffer.from('[]')),
  ])
  line = formatReceipt(Buffer.from(leaf), answer.index, answer.proof, answer.checkpoint)
  receipt = parseReceipt(line) as Receipt
  key = log.publicKey
  await log.close()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What a reader takes from a receipt. */
function meaning(form: string, bytes: Buffer): object {
  const { id, origin, index, leaf } = (
    form === 'line' ? parseReceipt(bytes.toString()) : JSON.parse(bytes.toString())
  ) as Receipt
  return { id, origin, index, leaf }
}

describe('verifyReceipt', () => {
  test('accepts the receipt, and says when no key was given', () => {
    expect(verifyReceipt(receipt, key)).toEqual({
      ok: true,
      origin: 'city.example/log',
      index: 1,
      size: 3,
      signed: true,
    })
    expect(verifyReceipt(receipt)).toMatchObject({ ok: true, signed: false })
  })

  test.each([
    ['proof', (r: Receipt) => ({ ...r, leaf: r.leaf.replace('张', '李') })],
    ['proof', (r: Receipt) => ({ ...r, index: 0 })],
    ['proof', (r: Receipt) => ({ ...r, proof: r.proof.slice(1) })],
    ['id', (r: Receipt) => ({ ...r, id: 'evd_2' })],
    ['origin', (r: Receipt) => ({ ...r, origin: 'other.example/log' })],
    ['signature', (r: Receipt) => ({ ...r, checkpoint: r.checkpoint.replace('\n3\n', '\n4\n') })],
    ['form', (r: Receipt) => ({ ...r, proof: 'x' })],
    ['form', () => null],
  ] as const)('refuses a changed receipt: %s', (fault, change) =>
    expect(verifyReceipt(change(receipt), key)).toEqual({ ok: false, fault }),
  )

  test('whatever bit of the file is turned, the receipt is refused or says what it said', () => {
    const file = join(dir, 'turned.json')
    const verdict = (bytes: Buffer): string => {
      writeFileSync(file, bytes)
      const lines: string[] = []
      return `${runVerify([file, '--key', key], (line) => lines.push(line))} ${lines.join()}`
    }
    const good = { json: Buffer.from(JSON.stringify(receipt)), line: Buffer.from(line) }
    for (const [form, bytes] of Object.entries(good)) {
      const proven = verdict(bytes)
      expect(proven).toMatch(/^0 /)
      for (let at = 0; at < bytes.length; at++)
        for (let bit = 0; bit < 8; bit++) {
          const turned = Buffer.from(bytes)
          turned[at] = (bytes[at] as number) ^ (1 << bit)
          const said = verdict(turned)
          if (said === proven)
            expect(meaning(form, turned), `${form} byte ${at} bit ${bit}`).toEqual(meaning(form, bytes))
          else expect(said, `${form} byte ${at} bit ${bit}`).toMatch(/^1 /)
        }
    }
  })

  test('refuses a key that is none', () => expect(verifyReceipt(receipt, 'x')).toEqual({ ok: false, fault: 'key' }))
})

describe('parseReceipt', () => {
  test('every changed character of the line is refused, here or by the proof', () => {
    expect(verifyReceipt(parseReceipt(line), key)).toMatchObject({ ok: true })
    const last = line.length - 1 // the last character of each part may carry unused bits
    for (let at = 0; at < last; at++) {
      const changed = `${line.slice(0, at)}${line[at] === 'A' ? 'B' : 'A'}${line.slice(at + 1)}`
      const read = parseReceipt(changed)
      if (JSON.stringify(read) !== JSON.stringify(receipt)) expect(verifyReceipt(read, key).ok).toBe(false)
    }
  })

  test.each(['', 'a.b', `${'A'.repeat(8)}.01..AAAA`, 'e30.0.AAAA.e30'])('is null for “%s”', (text) =>
    expect(parseReceipt(text)).toBeNull(),
  )
})

describe('bin/verify.mjs', () => {
  const run = (value: unknown, ...args: string[]) => {
    writeFileSync(join(dir, 'receipt.json'), typeof value === 'string' ? value : JSON.stringify(value))
    const { status, stdout } = spawnSync(process.execPath, [verifier, join(dir, 'receipt.json'), ...args], {
      cwd: tmpdir(),
      encoding: 'utf8',
    })
    return [status, stdout]
  }

  test('is what build-verifier makes of the sources, and imports node only', () => {
    expect(readFileSync(verifier, 'utf8')).toBe(buildVerifier())
    const imports = buildVerifier().match(/^import .*/gm) ?? []
    expect(imports.filter((line) => !line.includes("from 'node:"))).toEqual([])
  })

  test('tells proven, refused and unsigned by its exit code', () => {
    expect(run(receipt, '--key', key)).toEqual([0, expect.stringContaining('通过：city.example/log 第 1 条')])
    expect(run(line, '--key', key)).toEqual([0, expect.stringContaining('通过：city.example/log 第 1 条')])
    expect(run({ ...receipt, index: 2 }, '--key', key)).toEqual([1, expect.stringContaining('不通过')])
    expect(run(receipt)).toEqual([2, expect.stringContaining('未给出公钥')])
    expect(run({ event: { id: receipt.id }, receipt }, '--key', key)).toEqual([0, expect.stringContaining('通过')])
    expect(run({ receipt: { ...receipt, index: 2 } }, '--key', key)).toEqual([1, expect.stringContaining('不通过')])
    expect(run(receipt, '--key')).toEqual([64, expect.stringContaining('用法')])
    const said: string[] = []
    expect(runVerify([join(dir, '没有.json'), '--key', key], (text) => said.push(text))).toBe(64)
    expect(said.join()).toContain('读不到文件')
  })
})
