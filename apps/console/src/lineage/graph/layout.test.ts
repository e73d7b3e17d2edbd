import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Drawn } from './collapse.ts'
import { GAP_X, HEIGHT, layout, WIDTH } from './layout.ts'

const node = (key: string): Drawn => ({ key, kind: 'dataset', name: key, members: [key] })

test('layout puts what is made right of what it is made of, and no box on another', () => {
  const graph = fc.integer({ min: 1, max: 40 }).chain((count) =>
    fc.record({
      nodes: fc.constant(Array.from({ length: count }, (_, i) => node(`n${i}`))),
      edges: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 120 }),
    }),
  )
  fc.assert(
    fc.property(graph, ({ nodes, edges }) => {
      // edges to higher numbers only: no circle
      const forward = edges.filter(([a, b]) => a < b).map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, jobs: [] }))
      const placed = new Map(layout(nodes, forward).map((one) => [one.key, one]))
      for (const { source, target } of forward)
        expect(placed.get(target)?.x ?? 0).toBeGreaterThan((placed.get(source)?.x ?? 0) + WIDTH)
      const all = [...placed.values()]
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) expect(a.x !== b.x || Math.abs(a.y - b.y) >= HEIGHT).toBe(true)
    }),
  )
})

test('layout of a circle, and of a thousand nodes in time', () => {
  const circle = ['a', 'b', 'c'].map((key, i, all) => ({ source: key, target: all[(i + 1) % 3] as string, jobs: [] }))
  expect(layout(['a', 'b', 'c'].map(node), circle).map((one) => one.x)).toEqual([0, WIDTH + GAP_X, 2 * (WIDTH + GAP_X)])
  const many = Array.from({ length: 1000 }, (_, i) => node(`n${i}`))
  const edges = Array.from({ length: 3000 }, (_, i) => ({
    source: `n${(i * 7) % 900}`,
    target: `n${((i * 7) % 900) + 1 + (i % 90)}`,
    jobs: [],
  }))
  const began = performance.now()
  layout(many, edges)
  expect(performance.now() - began).toBeLessThan(2000)
})
