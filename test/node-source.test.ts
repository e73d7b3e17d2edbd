import type { AddressInfo } from 'node:net'
import { node, NodeConfig, type Source } from '@shuyuan/connector'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTheatre, type Theatre } from './platform.ts'

let theatre: Theatre
let url: string
let source: Source

beforeAll(async () => {
  theatre = await openTheatre()
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
