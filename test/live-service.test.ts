import { rmSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { preparedFolder } from './prepared-folder.ts'
import { askStops, captureStops, openStops, STOPS, type Told } from './live-stops.ts'
import { fetcher, signedSend } from './send.ts'
import { answers, serverProcess, until as waitFor } from './server-process.ts'

/** Kills of the platform while changes arrive; `SHUYUAN_FAULT_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 1)

vi.setConfig({ testTimeout: 600_000 + ROUNDS * 180_000, hookTimeout: 120_000 })

const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

/** Starts and kills of whole platforms on a machine that does much else. */
const until = (check: () => Promise<boolean> | boolean) => waitFor(check, 300_000)

test('two gateway processes answer what the source holds; kill -9 of all of them while changes arrive loses and doubles nothing', async () => {
  const town = await openStops()
  closers.push(() => town.stop())
  const { dataDir, shared } = await preparedFolder()
  closers.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const env = { SHUYUAN_OUTBOUND_ALLOW: '127.0.0.1' }
  const server = await serverProcess(['--data', dataDir, '--gateway-workers', '2'], env)
  closers.push(() => server.stop())
  const gateway = Object.assign(new URL(server.url), { port: Number(new URL(server.url).port) + 1 }).origin
  const start = async () => {
    await server.start()
    await until(() => answers(`${gateway}/readyz`))
  }
  await start()
  const query = askStops(gateway, shared)
  const text = ({ records }: Told) => records.map((record) => Object.values(record).join()).join(';')

  await captureStops(town, signedSend(fetcher(server.url)), shared.dataset, { flushMs: 100, compactChanges: 400 })
  // the version before is a file's: a gateway leaves it within a second, not at its next call
  const following = new Set<string>()
  await until(async () => {
    const { position, by } = await query('Z1001')
    if (position) following.add(by)
    return following.size > 1
  })

  // a counter that only grows: whoever answers, never less than before
  const going = { on: true }
  let [written, seen] = [0, 0]
  const versions = new Set<string>()
  const writing = (async () => {
    for (let n = 0; going.on; n++) {
      await town.client.query(`update 站点 set 线路数 = ${++written} where 站点编号 = 'Z1001'`)
      // the rest goes, comes back, moves to another key and goes there
      const id = 1002 + (n % (STOPS - 1))
      const turn = [
        `delete from 站点 where 站点编号 = 'Z${id}'`,
        `insert into 站点 values ('Z${id}', '新${n}', ${n}, null) on conflict do nothing`,
        `update 站点 set 站点编号 = 'Y${id}' where 站点编号 = 'Z${id}' and not exists (select from 站点 where 站点编号 = 'Y${id}')`,
        `delete from 站点 where 站点编号 = 'Y${id}'`,
      ]
      await town.client.query(turn[(n + Math.floor(n / (STOPS - 1))) % turn.length] ?? '')
      await new Promise((ok) => setTimeout(ok, 10))
    }
  })()
  const asking = (async () => {
    while (going.on) {
      const told = await query('Z1001').catch(() => null) // it is being killed
      await new Promise((ok) => setTimeout(ok, 20))
      if (!told) continue
      versions.add(told.version)
      expect(told.records).toHaveLength(1)
      const count = Number(told.records[0]?.线路数)
      expect(count).toBeGreaterThanOrEqual(seen)
      seen = count
    }
  })()
  asking.catch(() => (going.on = false))
  for (let round = 0; round < ROUNDS && going.on; round++) {
    const before = seen
    await until(() => seen > before || !going.on)
    await new Promise((ok) => setTimeout(ok, Math.random() * 1500))
    await server.kill()
    await start()
  }
  const last = seen
  await until(() => (seen > last && versions.size > 1) || !going.on)
  going.on = false
  await Promise.all([asking, writing])

  // what the source holds, row by row, from both processes
  const { rows } = await town.client.query<Record<string, string>>(
    'select 站点编号, 站点名称, 线路数::text as 线路数 from 站点',
  )
  const held = new Map(rows.map((row) => [row.站点编号 ?? '', Object.values(row).join()]))
  const ids = Array.from({ length: STOPS }, (_, n) => [`Z${1001 + n}`, `Y${1001 + n}`]).flat()
  const by = new Set<string>()
  const differing = async () => {
    const wrong: string[] = []
    for (const id of ids) {
      const told = await query(id)
      by.add(told.by)
      if (text(told) !== (held.get(id) ?? '')) wrong.push(`${id}: ${text(told)} <> ${held.get(id) ?? ''}`)
    }
    return wrong
  }
  await until(async () => Number((await query('Z1001')).records[0]?.线路数) === written)
  await until(async () => (await differing()).length === 0).catch(async () => expect(await differing()).toEqual([]))
  await until(async () => (await differing(), by.size > 1))
  expect([...by].toSorted().map((origin) => origin.replace(/^.*(gateway-\d)$/, '$1'))).toEqual([
    'gateway-1',
    'gateway-2',
  ])
})
