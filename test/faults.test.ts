import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer, type Server } from '@shuyuan/db'
import { afterAll, expect, test, vi } from 'vitest'
import { keepCalling, keepOnboarding, nothingHalf, openLedger, settle } from './ledger.ts'
import { preparedFolder } from './prepared-folder.ts'
import { databaseProcesses, postmasterOf } from './processes.ts'
import { fetcher, signedSend } from './send.ts'
import { answers, serverProcess, until } from './server-process.ts'
import type { Shared } from './story.ts'

/** Kill moments in all, a third of each kind. `SHUYUAN_FAULT_ROUNDS` asks for more. */
const ASKED = process.env.SHUYUAN_FAULT_ROUNDS
const ROUNDS = Number(ASKED ?? 3)
/** In an ordinary run callers rest, and leave the processor to what else is tested. */
const REST_MS = ASKED ? 0 : 50
/** Far more than a busy machine needs; how fast a start is, is measured elsewhere. */
const READY_MS = 120_000

vi.setConfig({ testTimeout: 600_000 + ROUNDS * 60_000, hookTimeout: 120_000 })

const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

/** A few seconds of work for a load. */
const CSV = ['站点编号,站点名称,线路数,启用日期,地址,备注']
  .concat(
    Array.from(
      { length: 15_000 },
      (_, i) => `K${100_000 + i},柳林路${i % 500}号站,${i % 90},2020-0${(i % 9) + 1}-1${i % 9},云溪市柳林路${i}号,`,
    ),
  )
  .join('\n')

const moments: string[] = []
const randomMoment = async (kind: string): Promise<void> => {
  const ms = Math.round(Math.random() * 2500)
  moments.push(`${kind} at ${ms} ms`)
  await new Promise((ok) => setTimeout(ok, ms))
}

/** One round: work, a kill at a random moment, recovery, and nothing acknowledged is missing. */
async function round(
  stage: { url: string; shared: Shared },
  ledger: ReturnType<typeof openLedger>,
  kill: () => Promise<void>,
): Promise<void> {
  const send = signedSend(fetcher(stage.url))
  const work = new AbortController()
  const busy = Promise.all([
    keepCalling(stage.url, stage.shared, ledger, work.signal, REST_MS),
    keepOnboarding(send, CSV, ledger, work.signal),
  ])
  // from here on both kinds of work are under way
  const [calls, steps] = [ledger.receipts.length, ledger.things.size]
  await until(() => ledger.receipts.length > calls + 10 && ledger.things.size > steps)
  await kill()
  work.abort()
  await busy
  await nothingHalf(signedSend(fetcher(stage.url)), ledger)
  await settle(signedSend(fetcher(stage.url)), stage.shared, ledger)
}

test('kill -9 of the server and of PostgreSQL at random moments: nothing acknowledged is lost', async () => {
  const { dataDir, shared } = await preparedFolder()
  closers.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const server = await serverProcess(['--data', dataDir])
  closers.push(() => server.stop())
  await server.start()
  const stage = { url: server.url, shared }
  const ledger = openLedger()
  const recoveries: number[] = []
  for (let n = 0; n < Math.ceil((ROUNDS * 2) / 3); n++) {
    await round(stage, ledger, async () => {
      if (n % 2 === 0) {
        await randomMoment('server')
        await server.kill()
        await until(() => databaseProcesses(dataDir).length === 0)
        recoveries.push(await server.start())
      } else {
        await randomMoment('PostgreSQL')
        const old = postmasterOf(dataDir)
        process.kill(old, 'SIGKILL')
        const back = until(() => postmasterOf(dataDir) !== old && postmasterOf(dataDir) !== 0, READY_MS)
        await back.catch((cause: Error) => {
          throw new Error(`PostgreSQL did not come back: ${server.output()}`, { cause })
        })
        recoveries.push(await until(() => answers(`${server.url}/readyz`)))
      }
    })
  }
  const { findings } = await audit(stage.url)
  expect(findings).toEqual([])
  console.log(`${moments.splice(0).join(', ')}; ${ledger.receipts.length} receipts, ${ledger.loads.length} loads`)
  console.log(`ready again after ${recoveries.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ')}`)
  expect(Math.max(...recoveries)).toBeLessThan(READY_MS)
  expect(await server.stop()).toBe(0)
  expect(databaseProcesses(dataDir)).toEqual([])
})

test('kill -9 of the worker process at random moments: calls go on, and the next worker finishes the jobs', async () => {
  const home = mkdtempSync(join(tmpdir(), 'shuyuan-faults-pg-'))
  closers.push(async () => rmSync(home, { recursive: true, force: true }))
  const { dataDir, shared } = await preparedFolder({ home })
  closers.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const database: Server = await openServer(home)
  closers.push(() => database.stop())
  const env = { DATABASE_URL: database.url }
  const api = await serverProcess(['--data', dataDir, '--role', 'api'], env)
  const worker = await serverProcess(['--data', dataDir, '--role', 'worker'], env)
  closers.push(() => Promise.all([api.stop(), worker.stop()]))
  await api.start()
  await worker.start()
  const ledger = openLedger()
  for (let n = 0; n < Math.floor(ROUNDS / 3); n++)
    await round({ url: api.url, shared }, ledger, async () => {
      await randomMoment('worker')
      const before = ledger.receipts.length
      await worker.kill()
      await until(() => ledger.receipts.length > before + 20)
      await worker.start()
    })
  console.log(`${moments.splice(0).join(', ')}; ${ledger.receipts.length} receipts, ${ledger.loads.length} loads`)
  expect((await audit(api.url)).findings).toEqual([])
})

/** The platform's own recalculation of every log. */
async function audit(url: string): Promise<{ findings: unknown[] }> {
  const reply = await signedSend(fetcher(url))('auditor', 'POST', '/v1/evidence/audit', {})
  const { logs } = reply.json<{ logs: { ok: boolean; findings: unknown[] }[] }>()
  return { findings: logs.flatMap((log) => log.findings) }
}
