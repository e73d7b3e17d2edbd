import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collapse, groupings, MOST, type Opened, openBox, PAGE } from './collapse.ts'

type Graph = Parameters<typeof collapse>[0]
const KINDS = ['file', 'table', 'dataset', 'version', 'service', 'open', 'export', 'entry'] as const
const words = { org: (id: string | null) => `部门${id}`, kind: (kind: string) => kind, none: '无部门', rest: '其余' }

/** A graph of so many nodes in so many departments; node 0 is the centre. */
function graphOf(count: number, orgs: number, kinds: number = KINDS.length): Graph {
  const nodes = Array.from({ length: count }, (_, i) => ({
    key: `n${i}`,
    kind: KINDS[i % kinds] ?? 'dataset',
    id: `${i}`,
    name: `名称${i}`,
    org: i % (orgs + 1) === orgs ? null : `o${i % (orgs + 1)}`,
    system: i % 3 === 0 ? `s${i % 100}` : null,
    namespace: null,
    distance: i === 0 ? 0 : i % 2 === 0 ? 1 : -1,
  }))
  const edges = nodes.slice(1).map(({ key, distance }) => ({
    source: distance > 0 ? 'n0' : key,
    target: distance > 0 ? key : 'n0',
    jobs: ['intake.load'],
    runs: 1,
    lastAt: '2026-03-02T09:00:00+08:00',
  }))
  return { nodes, edges, complete: true }
}

test('collapse draws a small graph as it is, and the centre always by itself', () => {
  const small = collapse(graphOf(30, 5), { grouping: 'auto', centred: true, opened: [] }, words)
  expect(small.nodes).toHaveLength(30)
  const large = collapse(graphOf(1000, 30), { grouping: 'auto', centred: true, opened: [] }, words)
  expect(large.nodes.find((node) => node.key === 'n0')?.members).toEqual(['n0'])
})

test('collapse bounds what is drawn, loses no node, and every node can be reached by opening its box', () => {
  const graph = fc.record({
    count: fc.integer({ min: 1, max: 1000 }),
    orgs: fc.integer({ min: 0, max: 400 }),
    kinds: fc.integer({ min: 1, max: KINDS.length }),
    grouping: fc.constantFrom(...groupings),
    centred: fc.boolean(),
    clicks: fc.array(fc.nat(500), { maxLength: 12 }),
  })
  fc.assert(
    fc.property(graph, ({ count, orgs, kinds, grouping, centred, clicks }) => {
      const whole = graphOf(count, orgs, kinds)
      let opened: Opened[] = []
      for (const click of [...clicks, 0]) {
        const { nodes, edges } = collapse(whole, { grouping, centred, opened }, words)
        expect(nodes.length).toBeLessThanOrEqual(MOST + 4 * PAGE)
        expect(nodes.flatMap((node) => node.members).sort()).toEqual(whole.nodes.map((node) => node.key).sort())
        const keys = new Set(nodes.map((node) => node.key))
        expect(keys.size).toBe(nodes.length)
        expect(edges.every((edge) => keys.has(edge.source) && keys.has(edge.target))).toBe(true)
        const boxes = nodes.filter((node) => node.members.length > 1)
        const box = boxes[click % Math.max(1, boxes.length)]
        if (box) opened = openBox(opened, box.key)
      }
    }),
    { numRuns: 60 },
  )
})

test('a box shows its members page by page and begins again after the last', () => {
  const graph = graphOf(1000, 0, 1)
  const seen = new Set<string>()
  let opened: Opened[] = []
  const [box] = collapse(graph, { grouping: 'kind', centred: false, opened }, words).nodes
  for (let i = 0; i < 1000 / PAGE; i++) {
    opened = openBox(opened, box?.key ?? '')
    const { nodes } = collapse(graph, { grouping: 'kind', centred: false, opened }, words)
    for (const node of nodes) if (node.members.length === 1) seen.add(node.key)
  }
  expect(seen.size).toBe(1000)
})
