import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb } from '@shuyuan/db'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { keepCalling, openLedger, settle } from './ledger.ts'
import { preparedFolder } from './prepared-folder.ts'
import { databaseProcesses } from './processes.ts'
import { type Answer, fetcher, must, signedSend } from './send.ts'
import { answers, serverProcess, until } from './server-process.ts'

vi.setConfig({ testTimeout: 600_000 })

/** PostgreSQL is tried several times, and reads its whole log each time. */
const PATIENCE_MS = 300_000
const root = process.getuid?.() === 0
/** What a refusal may be while there is no room: never a failure that nobody understands. */
const REFUSALS = ['HTTP_DISK_FULL', 'HTTP_DATABASE_AWAY', 'EVIDENCE_DISK_FULL']

test.runIf(root)(
  'the disk under PostgreSQL is full: it stops, the platform stays and refuses, and all comes back once there is room',
  async ({ skip }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-database-disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=420m', 'tmpfs', dataDir], { stdio: 'ignore' })
    } catch {
      rmSync(dataDir, { recursive: true })
      return skip('may not mount here')
    }
    const server = await serverProcess(['--data', dataDir])
    try {
      const { shared } = await preparedFolder({ dataDir })
      await server.start()
      const send = signedSend(fetcher(server.url))
      const { subject } = await must<{ subject: { org: string } }>(send('consumer', 'GET', '/v1/identity/me'), 200)
      const kept: string[] = []
      const write = async (name: string): Promise<Answer> => {
        const reply = await send('consumer', 'POST', '/v1/identity/clients', { name, org: subject.org })
        if (reply.status === 201) kept.push(reply.json<{ id: string }>().id)
        return reply
      }
      expect((await write('磁盘未满')).status).toBe(201)
      const ledger = openLedger()
      const work = new AbortController()
      const calls = keepCalling(server.url, shared, ledger, work.signal, 20)
      await until(() => ledger.receipts.length > 20)

      fill(join(dataDir, 'filler'))
      const refused: Answer[] = []
      for (let i = 0; i < 20; i++) {
        const reply = await write(`磁盘已满${i}`)
        if (reply.status !== 201) refused.push(reply)
      }
      await exhaustLog(dataDir)
      await until(() => databaseProcesses(dataDir).length === 0)
      await until(() => server.output().includes('腾出空间后自动恢复'), PATIENCE_MS)
      for (let i = 0; i < 5; i++) refused.push(await write(`数据库已停${i}`))
      refused.push(await send('consumer', 'GET', '/v1/identity/me'))
      for (const { status, body } of refused)
        expect([status, REFUSALS], body).toEqual([503, expect.arrayContaining([JSON.parse(body).code])])
      expect(refused.at(-1)?.body).toContain('HTTP_DATABASE_AWAY')
      expect(await answers(`${server.url}/healthz`)).toBe(true)
      expect(await answers(`${server.url}/readyz`)).toBe(false)

      rmSync(join(dataDir, 'filler'))
      const back = await until(() => answers(`${server.url}/readyz`), PATIENCE_MS)
      console.log(
        `ready ${(back / 1000).toFixed(1)} s after there was room; ${ledger.receipts.length} receipts, ${kept.length} writes`,
      )
      const before = ledger.receipts.length
      await until(() => ledger.receipts.length > before + 20)
      expect((await write('又有空间')).status).toBe(201)
      work.abort()
      await calls
      const again = signedSend(fetcher(server.url))
      const { items } = await must<{ items: { id: string }[] }>(
        again('consumer', 'GET', '/v1/identity/clients?limit=500'),
        200,
      )
      expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(kept))
      await settle(again, shared, ledger)
      const audit = await must<{ logs: { findings: unknown[] }[] }>(
        again('auditor', 'POST', '/v1/evidence/audit', {}),
        200,
      )
      expect(audit.logs.flatMap((log) => log.findings)).toEqual([])
      expect(await server.stop()).toBe(0)
      expect(databaseProcesses(dataDir)).toEqual([])
    } finally {
      await server.stop()
      execFileSync('umount', ['-l', dataDir])
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
)

/** Takes all room but a little, so that the write-ahead log cannot get its next segment. */
function fill(path: string): void {
  for (const size of [1 << 20, 1 << 16, 4096])
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size, 1))
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause
    }
}

/** Writes what PostgreSQL must log until it cannot: it ends itself then, as it does in earnest. */
async function exhaustLog(dataDir: string): Promise<void> {
  const port = readFileSync(join(dataDir, 'pg/cluster/postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(join(dataDir, 'pg/password'), 'utf8')
  const db = openDb(`postgres://shuyuan:${password}@127.0.0.1:${port}/postgres`, { max: 1 })
  try {
    for (let i = 0; i < 600; i++)
      await sql`select pg_logical_emit_message(true, 'fill', repeat('x', 1000000))`.execute(db)
  } catch {
    // what the test waits for
  } finally {
    await db.destroy()
  }
}
