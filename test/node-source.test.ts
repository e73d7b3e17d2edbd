import type { AddressInfo } from 'node:net'
import { node, NodeConfig, type Source } from '@shuyuan/connector'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'
import { STOPS } from './story.ts'

let theatre: Theatre
let url: string
let source: Source

beforeAll(async () => {
  process.env.SHUYUAN_OUTBOUND_ALLOW = '127.0.0.1'
  theatre = await openTheatre()
  delete process.env.SHUYUAN_OUTBOUND_ALLOW
  await theatre.platform.app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(theatre.platform.app.server.address() as AddressInfo).port}`
  source = await node.open(NodeConfig.parse({ url }), {}, { outbound: openOutbound({ allow: ['127.0.0.1'] }) })
}, 120_000)
afterAll(async () => {
  await source?.close()
  await theatre?.close()
})

test('the open data of a node are tables for another: every row, in the order it was opened', async () => {
  const [table] = await source.tables()
  if (!table) throw new Error('nothing is open')
  const columns = await source.describe(table)
  expect(columns.length).toBeGreaterThan(1)
  const pieces: Buffer[] = []
  for await (const piece of source.read(table)) pieces.push(piece)
  const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\n')
  expect(lines).toHaveLength((table.rows ?? 0) + 1)
  expect(lines[0]).toBe(columns.map(({ name }) => `"${name}"`).join(','))
  const page = await (await fetch(`${url}/v1/opendata/datasets/${table.name}/rows?limit=1`)).json()
  const [first] = (page as { rows: Record<string, string>[] }).rows
  expect(await source.sample(table, 1)).toEqual([first])
  expect((await source.digest(table)).rows).toBe(table.rows)
})

test('a node that is none, and a dataset that is not open, are told', async () => {
  const outbound = openOutbound({ allow: ['127.0.0.1'] })
  await expect(node.open(NodeConfig.parse({ url: `${url}/console` }), {}, { outbound })).rejects.toMatchObject({
    code: expect.stringMatching(/^CONNECTOR_(ANSWER|TABLE_NOT_FOUND)$/),
  })
  await expect(source.describe({ schema: 'open', name: 'pub_none' })).rejects.toMatchObject({
    code: 'CONNECTOR_TABLE_NOT_FOUND',
  })
})

test('a dataset of another node comes by plan: registered, tried, taken over, reconciled; its next version with the next run', async () => {
  const { platform, send, shared } = theatre
  const ask = async (method: 'GET' | 'POST', path: string, body?: object) =>
    (await send('provider', method, `/v1/connection/${path}`, body)).json<ReturnType<typeof JSON.parse>>()
  const me = (await send('provider', 'GET', '/v1/identity/me')).json<{ subject: { org: string } }>()
  const body = { name: '省数据平台', kind: 'node', provider: me.subject.org, config: { url } }
  const { id } = await ask('POST', 'sources', body)
  expect(await ask('POST', `sources/${id}/test`)).toMatchObject({ state: 'tested', trial: { ok: true } })
  await ask('POST', `sources/${id}/enable`)
  const { items: tables } = await ask('GET', `sources/${id}/tables`)
  expect(tables).toContainEqual(expect.objectContaining({ schema: 'open', name: shared.publication, rows: 40 }))
  const table = { schema: 'open', name: shared.publication }
  const { dataset } = await ask('POST', `sources/${id}/datasets`, { ...table, title: '省公交站点' })
  const plan = await ask('POST', 'plans', {
    source: id,
    schemaName: 'open',
    tableName: table.name,
    dataset,
    mode: 'full',
  })
  const run = async () => {
    const { id: started } = await ask('POST', `plans/${plan.id}/runs`, {})
    await platform.deps.jobs.idle()
    const done = await ask('GET', `runs/${started}`)
    const report = (await ask('GET', 'reconciliations')).items.find((r: { run: string }) => r.run === started)
    const rows = (await send('provider', 'GET', `/v1/intake/versions/${done.version}/rows?limit=500`)).json<{
      items: Record<string, string>[]
    }>().items
    return { done, report, rows: rows.map((row) => row.站点名称) }
  }
  const first = await run()
  expect(first.done).toMatchObject({ state: 'done', published: true, rowsGood: 40, rowsBad: 0 })
  expect(first.report).toMatchObject({ balanced: true, sourceRows: 40, targetRows: 40, excluded: [] })
  // read again row by row, the version has the hash that it was balanced by when it was written
  await ask('POST', `plans/${plan.id}/reconcile`)
  await platform.deps.jobs.idle()
  const again = (await ask('GET', 'reconciliations?limit=1')).items[0]
  expect(again).toMatchObject({ run: null, balanced: true, targetHash: first.report.targetHash })
  expect(first.rows).toEqual(Array.from({ length: 40 }, (_, i) => `青石巷${i + 1}号站`))
  const csv = `${STOPS.replace('青石巷1号站', '青石巷头站')}\nZ2001,新站,1,2022-01-01`
  const upload = (await send('provider', 'POST', '/v1/intake/uploads?name=stops.csv', csv)).json<{ id: string }>().id
  const loaded = await send('provider', 'POST', `/v1/intake/datasets/${shared.dataset}/versions`, { upload })
  expect(loaded.status).toBe(202)
  await platform.deps.jobs.idle()
  const next = await run()
  expect(next.done).toMatchObject({ state: 'done', published: true, rowsGood: 41 })
  expect(next.report).toMatchObject({ balanced: true, targetRows: 41 })
  expect([next.rows[0], next.rows[40]]).toEqual(['青石巷头站', '新站'])
})
