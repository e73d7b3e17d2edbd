import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSync } from './sync-app.ts'

type Item = Record<string, unknown>

/** An interface that hands out its permits by page, newest changes last, from `since` on when asked. */
const permits: Item[] = Array.from({ length: 230 }, (_, i) => ({
  编号: i + 1,
  名称: i % 3 ? `许可${i}` : `许可"${i}",\n换行`,
  // more digits than a floating number holds
  金额: `9007199254740${String(i).padStart(3, '0')}.25`,
  生效: i % 2 === 0,
  备注: i % 5 ? null : '',
  更新: `2026-03-01 08:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
}))
const asked: string[] = []
let broken = false
let server: Server
let house: Awaited<ReturnType<typeof openSync>>
let source: string
let dataset: string

beforeAll(async () => {
  server = createServer((request, reply) => {
    const url = new URL(request.url ?? '', 'http://x')
    if (request.headers['x-key'] !== 'k-1') return void reply.writeHead(401).end()
    const since = url.searchParams.get('since') ?? ''
    const page = Number(url.searchParams.get('page'))
    asked.push(since)
    if (broken && page === 3) return void reply.destroy()
    const rows = permits.filter((row) => String(row.更新) >= since)
    const shown = rows.slice((page - 1) * 50, page * 50)
    // amounts are numbers in JSON, written with all their digits
    const text = JSON.stringify({ data: { total: rows.length, list: shown } }).replace(
      /"金额":"([\d.]+)"/g,
      '"金额":$1',
    )
    reply.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  house = await openSync()
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const table = {
    name: '许可',
    path: 'permits',
    rows: 'data.list',
    total: 'data.total',
    key: ['编号'],
    paging: { style: 'page', size: 50 },
    since: { param: 'since', column: '更新' },
  }
  const config = { base, auth: { kind: 'header', name: 'X-Key' }, tables: [table], perMinute: 6000 }
  source = await house.source('许可接口', config, { secret: 'k-1' }, 'http')
  dataset = (await house.call('POST', `sources/${source}/datasets`, { schema: '', name: '许可', title: '许可' })).body
    .dataset
}, 60_000)
afterAll(async () => {
  await house?.close()
  server?.closeAllConnections()
  await new Promise((ok) => server?.close(ok))
})

const make = async (more: object) => {
  const made = await house.call('POST', 'plans', { source, tableName: '许可', dataset, retries: 0, ...more })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body.id as string
}
const reportOf = async (run: { id: string }) =>
  (await house.call('GET', 'reconciliations')).body.items.find((report: { run: string }) => report.run === run.id)

test('a JSON interface becomes a version by plan: every page, digit and line end; half a reading becomes none', async () => {
  const plan = await make({ mode: 'watermark', watermark: '更新' })
  broken = true
  expect(await house.sync(plan)).toMatchObject({
    state: 'failed',
    published: false,
    error: { code: expect.stringMatching(/^(CONNECTOR|OUTBOUND)_/) },
  })
  broken = false
  const run = await house.sync(plan)
  expect(run, JSON.stringify(run)).toMatchObject({ state: 'done', published: true, rowsGood: 230, rowsBad: 0 })
  expect(await reportOf(run)).toMatchObject({ balanced: true, sourceRows: 230, targetRows: 230, moving: true })
  const rows = await house.rows(run.version)
  expect(rows.map(({ 名称 }) => 名称)).toEqual(permits.map(({ 名称 }) => 名称))
  expect(rows.map(({ 金额 }) => 金额)).toEqual(permits.map(({ 金额 }) => 金额))
  expect(rows.slice(0, 2)).toMatchObject([
    { 编号: '1', 生效: 'true', 备注: null },
    { 编号: '2', 生效: 'false', 备注: null },
  ])

  // the next run asks the interface for what is new only
  permits[4] = { ...permits[4], 名称: '改名', 更新: '2026-03-01 09:00:00' }
  permits.push({ ...permits[0], 编号: 231, 名称: '新许可', 更新: '2026-03-01 09:00:01' })
  asked.length = 0
  const next = await house.sync(plan)
  expect(next).toMatchObject({ state: 'done', published: true, rowsGood: 231 })
  expect(asked).toContain('2026-03-01 08:03:49')
  expect(await reportOf(next)).toMatchObject({ balanced: true, scope: 'batch' })
  const merged = await house.rows(next.version)
  expect(merged.filter(({ 名称 }) => 名称 === '改名' || 名称 === '新许可')).toHaveLength(2)
})
