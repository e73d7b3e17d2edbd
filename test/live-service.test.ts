import { rmSync } from 'node:fs'
import { signedHeaders } from '@shuyuan/sdk'
import { sourceAt, startLogical } from '@shuyuan/testkit'
import { parseReceipt } from '@shuyuan/tlog'
import { afterAll, expect, test, vi } from 'vitest'
import { preparedFolder } from './prepared-folder.ts'
import { fetcher, must, signedSend } from './send.ts'
import { answers, serverProcess, until as waitFor } from './server-process.ts'
import { verifyBody } from './story.ts'

/** Kills of the platform while changes arrive; `SHUYUAN_FAULT_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 1)
const STOPS = 40

vi.setConfig({ testTimeout: 600_000 + ROUNDS * 180_000, hookTimeout: 120_000 })

const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

/** Starts and kills of whole platforms on a machine that does much else. */
const until = (check: () => Promise<boolean> | boolean) => waitFor(check, 300_000)

interface Told {
  position?: string
  version: string
  records: Record<string, string | null>[]
}

test('two gateway processes answer what the source holds; kill -9 of all of them while changes arrive loses and doubles nothing', async () => {
  const town = await startLogical()
  closers.push(() => town.stop())
  await town.client.query('create table 站点 (站点编号 text primary key, 站点名称 text, 线路数 int, 启用日期 date)')
  await town.client.query(
    `insert into 站点 select 'Z' || (1000 + n), '捕获' || n, 0, date '2021-03-10' from generate_series(1, ${STOPS}) n`,
  )
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
  const send = signedSend(fetcher(server.url))

  const url = `/v1/sharing/services/${shared.service}/query`
  const { expect: _, ...asked } = verifyBody()
  /** the answer, and which process gave it; each call has a connection of its own, so that the kernel chooses one anew */
  const query = async (stop: string): Promise<Told & { by: string }> => {
    const payload = JSON.stringify({ ...asked, key: { 站点编号: stop } })
    const headers = { ...signedHeaders(shared.credentials, 'POST', url, payload), connection: 'close' }
    const reply = await fetcher(gateway)({ method: 'POST', url, headers, payload })
    if (reply.status !== 200) throw new Error(`${reply.status} ${reply.body}`)
    return { ...reply.json<Told>(), by: parseReceipt(reply.headers['x-shuyuan-receipt'] ?? '')?.origin ?? '' }
  }
  const text = ({ records }: Told) => records.map((record) => Object.values(record).join()).join(';')

  const { org } = (await must<{ subject: { org: string } }>(send('provider', 'GET', '/v1/identity/me'), 200)).subject
  const reached = sourceAt(String(town.target.connection.connectionString))
  const at = { name: '站点库', kind: 'postgres', provider: org, ...reached }
  const source = await must<{ id: string }>(send('provider', 'POST', '/v1/connection/sources', at), 201)
  for (const step of ['test', 'enable'])
    expect((await send('provider', 'POST', `/v1/connection/sources/${source.id}/${step}`, {})).status).toBeLessThan(300)
  const table = { schema: 'public', name: '站点', dataset: shared.dataset }
  const capture = { source: source.id, name: '站点捕获', tables: [table], flushMs: 100, compactChanges: 400 }
  await must(send('provider', 'POST', '/v1/connection/captures', capture), 201)
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
