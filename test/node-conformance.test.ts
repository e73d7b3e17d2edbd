import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { node, NodeConfig } from '@shuyuan/connector'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bench, conformance } from '../packages/connector/test/conformance.ts'
import { people, poisoned, type Truth } from '../packages/connector/test/truth.ts'
import { openPortalDesk, type PortalDesk } from '../modules/opendata/test/factory.ts'

/** As a node can hold it: an empty text was taken as no value when it came in, and a column has a name that the platform gave it. */
const held = (truth: Truth): Truth => {
  const plain = (name: string) => (name === people.columns.at(-1)?.name ? '名称' : name)
  return {
    ...truth,
    columns: truth.columns.map((column) => ({ ...column, name: plain(column.name) })),
    rows: truth.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [plain(name), value || null])),
    ),
  }
}
const truth = { people: held(people), poisoned: held(poisoned) }
const outbound = openOutbound({ allow: ['127.0.0.1'] })

let desk: PortalDesk
let bench: Bench

beforeAll(async () => {
  desk = await openPortalDesk()
  await desk.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = desk.app.server.address() as AddressInfo
  const open = (at: number) => node.open(NodeConfig.parse({ url: `http://127.0.0.1:${at}` }), {}, { outbound })
  const ids = new Map<string, string>()
  for (const each of [truth.people, truth.poisoned]) ids.set(each.table, await release(each))
  bench = {
    source: await open(port),
    at: ({ table }) => ({ schema: 'open', name: ids.get(table) ?? '' }),
    async mortal() {
      // far more than is on its way when it dies
      const many = Array.from({ length: 8000 }, (_, i) => ({ id: String(i), name: '同一段文字'.repeat(20) }))
      const name = await release({ ...truth.poisoned, table: '许多行', rows: many })
      const way = await openWay(port)
      return { source: await open(way.port), table: { schema: 'open', name }, die: way.cut }
    },
  }
}, 120_000)
afterAll(() => desk?.close())

/** From a file to open data: registered with the types of the truth, reviewed, checked, online. Answers its id. */
async function release({ table, columns, rows }: Truth): Promise<string> {
  const cell = (value: string | null | undefined) => (value == null ? '' : `"${value.replaceAll('"', '""')}"`)
  const names = columns.map(({ name }) => name)
  const lines = [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))]
  const opened = await desk.release('真相.csv', `${lines.join('\n')}\n`, (proposal) => {
    const open = desk.openable(proposal)
    return {
      ...open,
      name: table,
      columns: columns.map(({ name, kind, type }, i) => {
        const { format: _, missing: __, ...column } = open.columns[i] as (typeof open.columns)[number]
        const digits = kind === 'decimal' ? { format: '(38,6)' } : {}
        return { ...column, name, type, ...digits, key: kind === 'key', required: kind === 'key', keep: true }
      }),
    }
  })
  if (opened.rows !== rows.length) throw new Error(JSON.stringify(opened))
  return opened.id
}

/** A way to the node that can be cut in the middle of an answer. */
async function openWay(to: number): Promise<{ port: number; cut(): void }> {
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => {}).on('close', () => other.destroy())
      one.pipe(other)
    }
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  const cut = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { port: (server.address() as AddressInfo).port, cut }
}

conformance(() => bench, truth)

test('names the digits of its decimals', async () => {
  const described = await bench.source.describe(bench.at(truth.people))
  expect(described.find(({ name }) => name === 'amount')).toMatchObject({
    type: 'decimal',
    format: '(38,6)',
    key: null,
  })
})
