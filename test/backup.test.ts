import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Schemas } from '@shuyuan/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { keepCalling, keepOnboarding, openLedger, settle } from './ledger.ts'
import { preparedFolder } from './prepared-folder.ts'
import { fetcher, must, signedSend } from './send.ts'
import { databaseProcesses } from './processes.ts'
import { type ServerProcess, serverProcess, until } from './server-process.ts'
import { STOPS, type Shared } from './story.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

/** Work goes on while it is copied; the processor is left to the copying. */
const REST_MS = 80

const command = fileURLToPath(new URL('../tools/backup.ts', import.meta.url))
const closers: (() => unknown)[] = []
let home: string
let dataDir: string
let shared: Shared
let server: ServerProcess
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'shuyuan-backup-'))
  closers.push(() => rmSync(home, { recursive: true, force: true }))
  dataDir = join(home, 'data')
  mkdirSync(dataDir, { mode: 0o700 })
  ;({ shared } = await preparedFolder({ dataDir }))
  server = await started(dataDir)
})
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

async function started(folder: string): Promise<ServerProcess> {
  const one = await serverProcess(['--data', folder])
  closers.push(() => one.stop())
  await one.start()
  return one
}

/** Runs the command as `npm run backup` does. */
function backup(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { DATABASE_URL: _, ...env } = process.env
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...args], {
      cwd: home,
      env,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data))
    child.on('close', (code) => done({ code, output }))
  })
}

const audit = async (url: string): Promise<unknown[]> => {
  const found = await must<Schemas['EvidenceAudit']>(
    signedSend(fetcher(url))('auditor', 'POST', '/v1/evidence/audit', {}),
    200,
  )
  return found.logs.flatMap((log) => log.findings)
}

test('a backup of the working platform starts, and everything acknowledged before it is there', async () => {
  const send = signedSend(fetcher(server.url))
  const ledger = openLedger()
  const work = new AbortController()
  const busy = Promise.all([
    keepCalling(server.url, shared, ledger, work.signal, REST_MS),
    keepOnboarding(send, STOPS, ledger, work.signal),
  ])
  await until(() => ledger.receipts.length > 50 && ledger.loads.length > 0)
  const before = { receipts: [...ledger.receipts], things: new Map(ledger.things), loads: [...ledger.loads] }
  const target = join(home, 'copy')
  const done = await backup('--data', 'data', '--to', 'copy')
  expect(done, done.output).toMatchObject({ code: 0, output: expect.stringContaining('备份完成') })
  const after = ledger.receipts.length
  expect(after, 'calls went on meanwhile').toBeGreaterThan(before.receipts.length)
  await until(() => ledger.receipts.length > after)
  work.abort()
  await busy
  await settle(signedSend(fetcher(server.url)), shared, ledger)
  expect(await audit(server.url)).toEqual([])
  // the machine is gone
  await server.kill()
  await until(() => databaseProcesses(dataDir).length === 0)

  expect(statSync(target).mode & 0o777).toBe(0o700)
  expect(statSync(join(target, 'keys/master.key')).mode & 0o777).toBe(0o600)
  expect(existsSync(join(target, 'pg/cluster/backup_label'))).toBe(false)
  const restored = await started(target)
  await settle(signedSend(fetcher(restored.url)), shared, before)
  expect(await audit(restored.url)).toEqual([])
  const on = openLedger()
  const more = new AbortController()
  const calls = keepCalling(restored.url, shared, on, more.signal, REST_MS)
  await until(() => on.receipts.length > 20)
  more.abort()
  await calls
  await settle(signedSend(fetcher(restored.url)), shared, on)
  expect(await restored.stop()).toBe(0)
})

test('a backup of a stopped platform is the same folder', async () => {
  const target = join(home, 'still')
  expect(await backup('--data', dataDir, '--to', target)).toMatchObject({ code: 0 })
  const restored = await started(target)
  expect(await audit(restored.url)).toEqual([])
  const versions = await must<{ items: Schemas['IntakeVersion'][] }>(
    signedSend(fetcher(restored.url))('provider', 'GET', `/v1/intake/datasets/${shared.dataset}/versions`),
    200,
  )
  expect(versions.items[0]?.id).toBe(shared.version)
  expect(await restored.stop()).toBe(0)
})

test('a target that is in use or inside, and a folder that is none, are refused before anything is written', async () => {
  const full = join(home, 'full')
  mkdirSync(full)
  writeFileSync(join(full, 'file'), 'x')
  const file = join(full, 'file')
  for (const target of [full, dataDir, join(dataDir, 'inside'), file, join(file, 'below'), '/proc/none']) {
    const done = await backup('--data', dataDir, '--to', target)
    expect(done).toMatchObject({ code: 1, output: expect.stringContaining('无法备份到') })
  }
  expect(existsSync(join(dataDir, 'inside'))).toBe(false)
  expect(await backup('--data', full, '--to', join(home, 'x'))).toMatchObject({ code: 1 })
  expect(await backup('--data', dataDir)).toMatchObject({ code: 2, output: expect.stringContaining('用法') })
})
