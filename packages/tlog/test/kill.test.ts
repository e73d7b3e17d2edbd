import { spawn } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { auditLog, openLog, parseCheckpoint, type Receipt, verifyConsistency, verifyReceipt } from '../src/index.ts'

/** Moments; `SHUYUAN_FAULT_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 6)
const folder = mkdtempSync(join(tmpdir(), 'tlog-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the appending child, kills it `after` ms from its first receipt, returns what it acknowledged. */
function appendThenKill(dir: string, keyFile: string, round: number, after: number): Promise<Receipt[]> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('append-until-killed.ts', import.meta.url)), dir, keyFile, String(round)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  let err = ''
  let timer: NodeJS.Timeout | undefined
  child.stdout.on('data', (text: Buffer) => {
    out += text
    timer ??= setTimeout(() => child.kill('SIGKILL'), after)
  })
  child.stderr.on('data', (text: Buffer) => (err += text))
  return new Promise((resolve, reject) => {
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`child ended by itself: ${err}`))
      const whole = out.slice(0, out.lastIndexOf('\n') + 1)
      resolve(
        whole
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Receipt),
      )
    })
  })
}

test(`openLog after kill -9 at ${ROUNDS} random moments has every acknowledged entry, and its head never forks`, {
  timeout: 60_000 + ROUNDS * 6000, // fifty starts take twenty seconds, on a busy machine minutes
}, async () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const keyFile = join(folder, 'key.pem')
  writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const dir = join(folder, 'log')
  const receipts: Receipt[] = []
  for (let round = 0; round < ROUNDS; round++)
    receipts.push(...(await appendThenKill(dir, keyFile, round, Math.floor(Math.random() * 60))))

  const key = createPrivateKey(readFileSync(keyFile))
  const log = await openLog({ dir, origin: 'kill.test/log', key })
  const size = log.size()
  expect(receipts.length).toBeGreaterThan(ROUNDS)
  expect(new Set(receipts.map((r) => r.index)).size).toBe(receipts.length)
  const heads = new Set<string>()
  for (const receipt of receipts) {
    expect(receipt.index).toBeLessThan(size)
    expect(log.entries(receipt.index, receipt.index + 1)[0]?.toString()).toBe(receipt.leaf)
    heads.add(receipt.checkpoint)
  }
  for (const receipt of receipts.filter((_, i) => i % 20 === 0))
    expect(verifyReceipt(receipt, log.publicKey)).toMatchObject({ ok: true, signed: true })
  const bySize = new Map<number, string>()
  for (const note of heads) {
    const head = parseCheckpoint(note.slice(0, note.indexOf('\n\n') + 1))
    if (!head) throw new Error('no checkpoint')
    const root = head.root.toString('hex')
    expect(bySize.get(head.size) ?? root).toBe(root)
    bySize.set(head.size, root)
    expect(verifyConsistency(head.size, size, head.root, log.root(), log.consistency(head.size))).toBe(true)
  }
  await log.close()
  expect(await auditLog({ dir, origin: 'kill.test/log', key })).toEqual({ size, findings: [] })
})
