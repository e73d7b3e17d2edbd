import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { openLive } from '../../modules/sharing/test/open-live.ts'
import { printFigure } from '../figure.ts'

const ROWS = 100_000
const TRANSACTION = 10
/** One transaction in so many is waited for at the service. */
const PROBE = 25
const LOOK_MS = 10
const PATIENCE_MS = 60_000
const sleep = (ms: number) => new Promise((ok) => setTimeout(ok, ms))

/** Commit at the source → a signed query of the service answers the new value, at a steady 1,000 changes a second; half new rows, half changed ones. */
export async function measureAnswers(seconds: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-answers-'))
  mkdirSync(join(dir, 'own'))
  const own = await openServer(join(dir, 'own'))
  process.env.SHUYUAN_TEST_PG = own.url
  const live = await openLive(
    `insert into helped select -n, 'K' || n, '居民' || n, n::text, '备注' from generate_series(1, ${ROWS}) n`,
    { now: new Date().toISOString(), dailyQuota: 100_000_000 },
  )
  const delays: number[] = []
  const probes: Promise<void>[] = []
  const probe = async (key: string, note: string, committed: number): Promise<void> => {
    while ((await live.query(key)).records[0]?.note !== note) {
      if (performance.now() - committed > PATIENCE_MS)
        throw new Error(`no answer for "${key}" within ${PATIENCE_MS} ms`)
      await sleep(LOOK_MS)
    }
    delays.push(performance.now() - committed)
  }
  try {
    const from = performance.now()
    const transactions = seconds * (1000 / TRANSACTION)
    for (let n = 0; n < transactions; n++) {
      const [low, note] = [n * TRANSACTION, randomUUID()]
      const changed = 1 + (low % (ROWS - TRANSACTION))
      if (n % 2 === 0)
        await live.run(
          `insert into helped select ${low} + n, 'N' || ${low} + n, '居民', n::text, '${note}' from generate_series(1, ${TRANSACTION}) n`,
        )
      else
        await live.run(
          `update helped set note = '${note}' where id between ${-changed - TRANSACTION + 1} and ${-changed}`,
        )
      if (n % PROBE === 0) probes.push(probe(n % 2 === 0 ? `N${low + 1}` : `K${changed}`, note, performance.now()))
      const ahead = from + (n + 1) * TRANSACTION - performance.now()
      if (ahead > 0) await sleep(ahead)
    }
    const rate = (transactions * TRANSACTION) / ((performance.now() - from) / 1000)
    await Promise.all(probes)
    delays.sort((a, b) => a - b)
    const share = (part: number) => (delays[Math.min(delays.length - 1, Math.floor(delays.length * part))] ?? 0) / 1000
    console.log(`service: ${rate.toFixed(0)} changes/s for ${seconds} s; ${delays.length} transactions waited for`)
    printFigure('capture', 'changes a second, answered', rate, '1/s', ['>=', 1000])
    printFigure('capture', 'commit → signed answer of a service, p50', share(0.5), 's')
    printFigure('capture', 'commit → signed answer of a service, p95', share(0.95), 's', ['<=', 5])
  } finally {
    await live.close()
    await own.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
