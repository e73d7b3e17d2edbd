import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { backUp } from '../apps/server/src/backup/back-up.ts'
import { askStops, captureStops, openStops } from './live-stops.ts'
import { preparedFolder } from './prepared-folder.ts'
import { databaseProcesses } from './processes.ts'
import { fetcher, must, signedSend } from './send.ts'
import { type ServerProcess, serverProcess, until as waitFor } from './server-process.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

const closers: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})
const until = (check: () => Promise<boolean> | boolean) => waitFor(check, 300_000)

test('a restored backup answers one moment of the source, as its database knows it, and the current rows after a new snapshot', async () => {
  const town = await openStops()
  closers.push(() => town.stop())
  const { dataDir, shared } = await preparedFolder()
  closers.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const home = mkdtempSync(join(tmpdir(), 'shuyuan-live-copy-'))
  closers.push(() => rmSync(home, { recursive: true, force: true }))
  const started = async (folder: string): Promise<ServerProcess> => {
    const one = await serverProcess(['--data', folder], { SHUYUAN_OUTBOUND_ALLOW: '127.0.0.1' })
    closers.push(() => one.stop())
    await one.start()
    return one
  }
  const server = await started(dataDir)
  const capture = await captureStops(town, signedSend(fetcher(server.url)), shared.dataset, { flushMs: 100 })
  const ask = askStops(server.url, shared)
  await until(async () => (await ask('Z1001')).position !== undefined)

  // one transaction counts both stops up: no answer may know of one and not of the other
  let written = 0
  const going = { on: true }
  const writing = (async () => {
    while (going.on) {
      await town.client.query(`update 站点 set 线路数 = ${written + 1} where 站点编号 in ('Z1001', 'Z1040')`)
      written++
      await new Promise((ok) => setTimeout(ok, 10))
    }
  })()
  const countOf = async (query: typeof ask, stop: string) => Number((await query(stop)).records[0]?.线路数)
  await until(async () => (await countOf(ask, 'Z1001')) > 0)
  const target = join(home, 'copy')
  const before = await countOf(ask, 'Z1001')
  // the records on disk have gone on when their turn comes: what was typed before the database's copy ended is all that a backup may know
  let after = 0
  const goOn = async (line: string): Promise<void> => {
    if (line !== '正在复制文件') return
    after = written + 1
    await until(async () => (await countOf(ask, 'Z1001')) > after)
  }
  await backUp({ dataDir, target, databaseUrl: null, say: goOn })
  expect(after).toBeGreaterThan(0)
  going.on = false
  await writing
  // the machine is gone
  await server.kill()
  await until(() => databaseProcesses(dataDir).length === 0)

  const restored = await started(target)
  const [again, send] = [askStops(restored.url, shared), signedSend(fetcher(restored.url))]
  await until(() => again('Z1001').then(Boolean, () => false))
  const { live } = await must<{ live: { changes: number; waiting: number; position: string } }>(
    send('provider', 'GET', `/v1/sharing/live/${shared.dataset}`),
    200,
  )
  const told = await again('Z1001')
  expect(told.position).toBe(live.position)
  const count = Number(told.records[0]?.线路数)
  expect(await countOf(again, 'Z1040')).toBe(count)
  expect(count).toBeGreaterThanOrEqual(before)
  expect(count).toBeLessThanOrEqual(after)

  // what came between is in no log any more: the source has it, and a snapshot brings it
  const state = async () =>
    (await must<{ state: string }>(send('provider', 'GET', `/v1/connection/captures/${capture}`), 200)).state
  await until(async () => (await state()) === 'lost')
  await town.client.query(`update 站点 set 站点名称 = '恢复之后' where 站点编号 = 'Z1002'`)
  await must(
    send('provider', 'POST', `/v1/connection/captures/${capture}/steer`, { action: 'resnapshot', reason: '' }),
    200,
  )
  await until(async () => (await countOf(again, 'Z1001')) === written)
  expect((await again('Z1002')).records[0]?.站点名称).toBe('恢复之后')
  expect(await countOf(again, 'Z1040')).toBe(written)
  await town.client.query(`update 站点 set 线路数 = 0 where 站点编号 = 'Z1040'`)
  await until(async () => (await countOf(again, 'Z1040')) === 0)
  expect(await restored.stop()).toBe(0)
})
