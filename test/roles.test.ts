import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { keepCalling, keepOnboarding, type Ledger, openLedger, settle } from './ledger.ts'
import { preparedFolder } from './prepared-folder.ts'
import { fetcher, must, signedSend } from './send.ts'
import { gatewayProcesses } from './processes.ts'
import { answers, type ServerProcess, serverProcess, until } from './server-process.ts'
import { STOPS, type Shared } from './story.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 900_000 })

const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

let dataDir: string
let shared: Shared
let [api, worker, gateway]: ServerProcess[] = []

/** One database and one data folder, three roles, the gateway with two processes: as docs/deploy/install.md says. */
beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'shuyuan-roles-pg-'))
  closers.push(async () => rmSync(home, { recursive: true, force: true }))
  ;({ dataDir, shared } = await preparedFolder({ home }))
  closers.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const database = await openServer(home)
  closers.push(() => database.stop())
  const env = { DATABASE_URL: database.url }
  const role = async (...args: string[]): Promise<ServerProcess> => {
    const process = await serverProcess(['--data', dataDir, '--role', ...args], env)
    closers.push(() => process.stop())
    await process.start()
    return process
  }
  api = await role('api')
  worker = await role('worker')
  gateway = await role('gateway', '--gateway-workers', '2')
})

const workers = (): number[] => gatewayProcesses(dataDir, gateway?.pid() ?? 0).map(({ pid }) => pid)
const send = () => signedSend(fetcher(api?.url ?? ''))
const writersOf = (ledger: Ledger): string[] =>
  [...new Set(ledger.receipts.map(({ origin }) => origin.split('/').at(-1) ?? ''))].sort()

/** Calls until `enough`, and leaves the processor to what starts beside it. */
async function callWhile(ledger: Ledger, enough: () => Promise<unknown>): Promise<void> {
  const stop = new AbortController()
  const calls = keepCalling(gateway?.url ?? '', shared, ledger, stop.signal, 80)
  await enough().finally(() => stop.abort())
  await calls
}

test('api, worker and gateway share one folder: calls are spread over both gateway processes, jobs run in the worker', async () => {
  await until(() => workers().length === 2)
  const ledger = openLedger()
  await callWhile(ledger, async () => {
    const stop = new AbortController()
    const onboarding = keepOnboarding(send(), STOPS, ledger, stop.signal)
    await until(() => writersOf(ledger).length === 2 && ledger.loads.length > 0)
    stop.abort()
    await onboarding
  })
  expect(writersOf(ledger)).toEqual(['gateway-1', 'gateway-2'])
  await settle(send(), shared, ledger)
  for (const path of ['/v1/identity/me', '/console/', '/'])
    expect((await fetch((gateway?.url ?? '') + path)).status, path).toBe(404)
})

test('kill -9 of one gateway process: the other goes on answering, it is started again, and no receipt is lost', async () => {
  const ledger = openLedger()
  await callWhile(ledger, async () => {
    await until(() => ledger.receipts.length > 50)
    const [victim = 0, other = 0] = workers()
    process.kill(victim, 'SIGKILL')
    const before = ledger.receipts.length
    const waited = await until(() => ledger.receipts.length > before + 20)
    await until(() => workers().length === 2 && !workers().includes(victim))
    expect(workers()).toContain(other)
    console.log(`20 more answers ${Math.round(waited)} ms after the kill`)
    await until(() => answers(`${gateway?.url}/readyz`))
  })
  expect(gateway?.output()).toContain('意外退出，正在重新启动')
  await settle(send(), shared, ledger)
})

test('kill -9 of the process that watches them ends the gateway; started again it goes on where it was', async () => {
  const ledger = openLedger()
  await callWhile(ledger, async () => {
    await until(() => ledger.receipts.length > 20)
    const old = workers()
    await gateway?.kill()
    await until(() => !old.some(isAlive))
    await gateway?.start()
    const before = ledger.receipts.length
    await until(() => ledger.receipts.length > before + 20)
  })
  await settle(send(), shared, ledger)
  const audit = await must<{ logs: { writer: string; findings: unknown[] }[] }>(
    send()('auditor', 'POST', '/v1/evidence/audit', {}),
    200,
  )
  expect(audit.logs.map(({ writer }) => writer)).toEqual(expect.arrayContaining(['gateway-1', 'gateway-2', 'main']))
  expect(audit.logs.flatMap(({ findings }) => findings)).toEqual([])
})

test('SIGTERM ends each role, and no process stays', async () => {
  const old = workers()
  for (const each of [gateway, worker, api]) expect(await each?.stop()).toBe(0)
  expect(old.filter(isAlive)).toEqual([])
  expect(await answers(`${gateway?.url}/healthz`)).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
