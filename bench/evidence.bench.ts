import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb } from '@shuyuan/db'
import { openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { systemClock } from '@shuyuan/kernel'
import { parseReceipt, verifyReceipt } from '@shuyuan/tlog'
import { printFigure } from './figure.ts'

// Durable evidence appends with receipts, against bare synced writes of the same bytes in the same run.
// node bench/evidence.bench.ts [seconds=8] [callers=1,50,512]

const seconds = Number(process.argv[2] ?? 8)
const levels = (process.argv[3] ?? '1,50,512').split(',').map(Number)
const dir = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'evidence-bench-'))
const db = openDb('postgres://unused@127.0.0.1:1/unused') // append never asks the database
const keyring = openKeyring(join(dir, 'keys'))
const evidence = await openEvidence({ db, clock: systemClock, keyring, dataDir: dir })

const event = (i: number) => ({
  kind: 'sharing.call.verified',
  actor: 'cli_01kagq6v3s7q2n5d8w0x4y9z1b',
  org: 'org_01kagq6v3s7q2n5d8w0x4y9z1c',
  object: 'svc_01kagq6v3s7q2n5d8w0x4y9z1d',
  person: `11010519491231${i % 10_000}`,
  detail: { grant: 'grt_01kagq6v3s7q2n5d8w0x4y9z1e', purpose: '低保资格核验', fields: 3, hit: true },
})

async function run(callers: number) {
  const waits: number[] = []
  const until = performance.now() + seconds * 1000
  const before = evidence.log.size()
  const heads = new Set<string>()
  let last = ''
  let bytes = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let i = 0; performance.now() < until; i++) {
        const start = performance.now()
        last = (await evidence.append(event(caller * 1000 + i))).receipt
        waits.push(performance.now() - start)
        bytes += Math.floor((last.indexOf('.') * 3) / 4)
        heads.add(last.slice(last.lastIndexOf('.') + 1))
      }
    }),
  )
  const took = (performance.now() - began) / 1000
  if (!verifyReceipt(parseReceipt(last), evidence.log.publicKey).ok) throw new Error('receipt does not verify')
  waits.sort((a, b) => a - b)
  const count = evidence.log.size() - before
  return {
    callers,
    rate: count / took,
    batch: count / heads.size,
    size: bytes / count,
    p50: at(waits, 0.5),
    p99: at(waits, 0.99),
  }
}

/** Writes of `size` bytes, each synced, as fast as the disk takes them. */
function bare(size: number): number {
  const file = openSync(join(dir, 'bare'), 'w')
  const block = Buffer.alloc(Math.round(size), 0x61)
  const until = performance.now() + 2000
  const began = performance.now()
  let count = 0
  for (; performance.now() < until; count++) {
    writeSync(file, block)
    fdatasyncSync(file)
  }
  const took = (performance.now() - began) / 1000
  closeSync(file)
  return count / took
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

console.log(
  'callers | appends/s | p50 ms | p99 ms | per batch | bare synced single/s | bare synced batches as appends/s | ratio',
)
for (const callers of levels) {
  const r = await run(callers)
  const single = bare(r.size)
  const batched = bare(r.size * r.batch) * r.batch
  const cells = [
    r.callers,
    r.rate.toFixed(0),
    r.p50.toFixed(2),
    r.p99.toFixed(2),
    r.batch.toFixed(1),
    single.toFixed(0),
    batched.toFixed(0),
    (r.rate / batched).toFixed(2),
  ]
  console.log(cells.join(' | '))
  const goal = r.callers === Math.max(...levels) ? (['>=', 15_000] as const) : undefined
  printFigure('evidence', `appends, ${r.callers} callers`, r.rate, '1/s', goal)
  printFigure('evidence', `p99, ${r.callers} callers`, r.p99, 'ms')
  printFigure('evidence', `share of bare synced batches, ${r.callers} callers`, r.rate / batched, '')
}
await evidence.close()
await db.destroy()
rmSync(dir, { recursive: true, force: true })
