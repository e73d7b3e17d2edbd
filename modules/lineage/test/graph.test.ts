import type { TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ColumnLink, Node } from '../src/index.ts'
import { type Answer, clerk, consumer, type LineageTestDeps, lineageApp, steps } from './factory.ts'

let t: TestApp<LineageTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await lineageApp()
  s = steps(t)
})
afterAll(() => t?.close())

const at = new Date('2026-03-02T09:00:00+08:00')
const node = (kind: Node['kind'], id: string, over: Partial<Node> = {}): Node => ({
  kind,
  id,
  name: `名称${id}`,
  ...over,
})
const keys = (body: Answer) => body.nodes.map((one: Answer) => one.key).sort()
let count = 0
/** One run from a node to another; columns as `a>b`. */
const flow = (
  from: Node,
  to: Node,
  columns: string[] = [],
  transform: ColumnLink['transform'] = 'copy',
  job = 'cleansing.run',
) =>
  s.record({
    job,
    run: `run${++count}`,
    at: new Date(at.getTime() + count),
    inputs: [from],
    outputs: [to],
    columns: columns.map((one) => {
      const [a = '', b = ''] = one.split('>')
      return { from: { node: from, column: a }, to: { node: to, column: b }, transform }
    }),
  })

test('the graph goes both ways, counts hops, and ends where a circle closes', async () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => node('dataset', id)) as [Node, Node, Node, Node]
  await flow(a, b)
  await flow(b, c)
  await flow(c, d)
  await flow(d, b)
  const { body } = await s.get('graph?node=dataset:c&depth=50')
  expect(keys(body)).toEqual(['dataset:a', 'dataset:b', 'dataset:c', 'dataset:d'])
  const far = Object.fromEntries(body.nodes.map((one: Answer) => [one.key, one.distance]))
  expect(far).toMatchObject({ 'dataset:c': 0, 'dataset:d': 1, 'dataset:a': -2 })
  expect(body.edges.map((e: Answer) => `${e.source}>${e.target}`)).toContain('dataset:d>dataset:b')
  expect(keys((await s.get('graph?node=dataset:c&direction=up&depth=1')).body)).toEqual(['dataset:b', 'dataset:c'])
  expect((await s.get('graph?node=dataset:zz')).body.code).toBe('LINEAGE_NODE_NOT_FOUND')
  expect((await s.get('graph', consumer)).status).toBe(403)
})

test('versions are shown as their dataset, and by themselves when asked', async () => {
  const parent = node('dataset', 'pv')
  const [one, two] = [1, 2].map((n) => node('version', `v${n}`, { parent })) as [Node, Node]
  const file = node('file', 'f1')
  await flow(file, one, ['x>y'])
  await flow(one, two, ['y>y'])
  expect(keys((await s.get('graph?node=version:v2')).body)).toEqual(['dataset:pv', 'file:f1'])
  const exact = (await s.get('graph?node=version:v2&level=version')).body
  expect(keys(exact)).toEqual(['file:f1', 'version:v1', 'version:v2'])
  const runs = (await s.get('runs?node=dataset:pv')).body.items
  expect(runs.map((run: Answer) => [run.inputs[0].node, run.outputs[0].node])).toEqual([
    ['version:v1', 'version:v2'],
    ['file:f1', 'version:v1'],
  ])
})

test('columns are traced through every step; a filter is told and not followed; what is no longer made so is history', async () => {
  const [src, mid, end] = ['s', 'm', 'e'].map((id) => node('dataset', `col_${id}`)) as [Node, Node, Node]
  await flow(src, mid, ['sfz>id_no', 'xm>name'])
  await flow(mid, end, ['id_no>id_no'], 'mask')
  await flow(mid, end, ['name>'], 'filter', 'sharing.refresh')
  const up = (await s.get('columns?node=dataset:col_e&column=id_no&direction=up')).body
  expect(up.points.map((p: Answer) => `${p.node}.${p.column} ${p.distance}`)).toEqual([
    'dataset:col_e.id_no 0',
    'dataset:col_m.id_no -1',
    'dataset:col_m.name -1',
    'dataset:col_s.sfz -2',
    'dataset:col_s.xm -2',
  ])
  expect(up.edges.find((e: Answer) => e.target === 'dataset:col_e' && e.targetColumn === 'id_no').transform).toBe(
    'mask',
  )
  await flow(src, mid, ['sfz2>id_no', 'xm>name'])
  const now = (await s.get('columns?node=dataset:col_m&column=id_no&direction=up')).body
  expect(now.points.map((p: Answer) => p.column)).toEqual(['id_no', 'sfz2'])
  const edge = (await s.get('edges?source=dataset:col_s&target=dataset:col_m')).body
  expect(edge.items.map((e: Answer) => e.sourceColumn)).toEqual(['sfz2', 'xm'])
})

test('the impact of a change names what is made of it, by column, and what later modules hang on that', async () => {
  t.deps.events.on('lineage.impact.asked', async (_tx, { touched, found }) => {
    for (const { kind, id, columns } of touched)
      if (kind === 'dataset' && id === 'imp_b')
        found.push({
          kind: 'rule',
          id: 'rul_1',
          name: '唯一',
          org: null,
          columns: columns ?? [],
          how: '规则',
          link: null,
        })
  })
  const a = node('dataset', 'imp_a', { org: 'org_water' })
  const b = node('dataset', 'imp_b', { org: 'org_other' })
  const entry = node('entry', 'imp_e', { org: 'org_water' })
  const open = node('open', 'imp_o')
  await flow(a, entry, ['x>甲', 'y>乙'], 'copy', 'intake.describe')
  await flow(a, b, ['x>x2'])
  await flow(b, open, ['x2>x2'])
  await flow(a, node('service', 'imp_s'), ['y>y'])
  const of = (body: Answer) =>
    body.items.map((i: Answer) => `${i.kind}:${i.id}${i.columns.length ? ` ${i.columns}` : ''}`).sort()
  const column = (await s.get('impact?node=dataset:imp_a&columns=x')).body
  expect(of(column)).toEqual(['dataset:imp_b x2', 'entry:imp_e 甲', 'open:imp_o x2', 'rule:rul_1 x2'])
  const item = (await s.get(`impact?node=entry:imp_e&columns=${encodeURIComponent('乙')}`)).body
  expect(of(item)).toEqual(['dataset:imp_a y', 'service:imp_s y'])
  const whole = (await s.get('impact?node=entry:imp_e')).body
  expect(of(whole)).toEqual(['dataset:imp_a', 'dataset:imp_b', 'open:imp_o', 'rule:rul_1', 'service:imp_s'])
  expect((await s.get('impact?node=dataset:imp_a', clerk)).status).toBe(200)
  expect((await s.get('impact?node=dataset:imp_b', clerk)).status).toBe(403)
})

test('the impact of what no run names is that of what it feeds; of a version, what exactly it went into', async () => {
  const fed = node('dataset', 'fed', { org: 'org_water' })
  const made = node('dataset', 'made')
  await flow(fed, made, ['x>x'])
  t.deps.events.on('lineage.change.asked', async (_tx, { kind, id, found }) => {
    if (kind === 'connection' && id === 'src_1') found.push({ org: 'org_water', nodes: ['dataset:fed'] })
    if (kind === 'connection' && id === 'src_2') found.push({ org: 'org_other', nodes: [] })
  })
  t.deps.events.on('lineage.impact.asked', async (_tx, { touched, found }) => {
    for (const { kind, id } of touched)
      if (kind === 'connection' || kind === 'version')
        found.push({ kind: 'plan', id: `of ${id}`, name: '同步', org: null, columns: [], how: '停止', link: null })
  })
  const of = (body: Answer) => body.items.map((i: Answer) => `${i.kind}:${i.id}`).sort()
  expect(of((await s.get('impact?node=connection:src_1')).body)).toEqual([
    'dataset:fed',
    'dataset:made',
    'plan:of src_1',
  ])
  expect((await s.get('impact?node=connection:src_1', clerk)).status).toBe(200)
  expect((await s.get('impact?node=connection:src_2', clerk)).status).toBe(403)
  expect((await s.get('impact?node=connection:src_3')).body.code).toBe('LINEAGE_NODE_NOT_FOUND')

  const parent = node('dataset', 'ver_in')
  const [old, recent] = [1, 2].map((n) => node('version', `in${n}`, { parent })) as [Node, Node]
  await flow(node('file', 'in_file'), old, ['x>x'])
  await flow(node('file', 'in_file'), recent, ['x>x'])
  await flow(old, node('version', 'out1', { parent: node('dataset', 'ver_out') }), ['x>x'])
  await flow(recent, node('version', 'out2', { parent: node('dataset', 'ver_late') }), ['x>x'])
  expect(of((await s.get('impact?node=version:in1')).body)).toEqual(['dataset:ver_out', 'plan:of in1'])
  expect(of((await s.get('impact?node=dataset:ver_in')).body)).toEqual(['dataset:ver_late', 'dataset:ver_out'])
})

test('a thousand nodes in layers are drawn within the limit, and the answer says so', async () => {
  const name = (layer: number, i: number) => node('dataset', `w${layer}_${i % 55}`)
  for (let layer = 0; layer < 26; layer++)
    for (let group = 0; group < 55; group += 11) {
      const some = (first: number, l: number) => Array.from({ length: 11 }, (_, i) => name(l, first + i))
      const [inputs, outputs] = [some(group, layer), some(group + 5 * layer, layer + 1)]
      await s.record({ job: 'w', run: `w${layer}_${group}`, at, inputs, outputs, columns: [] })
    }
  const { body } = await s.get('graph?node=dataset:w0_0&direction=down&depth=50')
  expect([body.nodes.length, body.complete]).toEqual([1000, false])
  expect((await s.get('graph')).body.nodes).toHaveLength(1000)
  const found = (await s.get('nodes?search=w7_1&limit=5')).body
  expect(found.items[0].key).toBe('dataset:w7_1')
})

test('files that were taken stand in the graph as one pile, each by itself among versions, and no change touches them', async () => {
  const source = node('version', 'xv', { parent: node('dataset', 'xd', { org: 'org_water' }), org: 'org_water' })
  const pile = node('export', 'quality.export/xd', { org: 'org_water' })
  for (const evidence of ['xe1', 'xe2'])
    await flow(source, node('export', evidence, { parent: pile, org: 'org_user' }), ['a>a'], 'mask', 'quality.export')
  const shown = (await s.get('graph?node=dataset:xd')).body
  expect(keys(shown)).toEqual(['dataset:xd', 'export:quality.export/xd'])
  expect(shown.edges).toMatchObject([{ jobs: ['quality.export'], runs: 2 }])
  const single = (await s.get('graph?node=version:xv&level=version')).body
  expect(keys(single)).toEqual(['export:xe1', 'export:xe2', 'version:xv'])
  const impact = await s.get('impact?node=dataset:xd')
  expect([impact.status, impact.body.items]).toEqual([200, []])
})
