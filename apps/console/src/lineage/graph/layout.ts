import type { Drawn, DrawnEdge } from './collapse.ts'

export const WIDTH = 230
export const HEIGHT = 60
export const GAP_X = 90
const GAP_Y = 18
/** A layer with more boxes stands in several columns, this far apart. */
const TALL = 12
const BESIDE = 30
const SWEEPS = 6

export interface Placed extends Drawn {
  x: number
  y: number
}

/**
 * Layers from left to right: a node stands right of everything it is made of. Edges that close a circle are not counted. Inside a layer nodes
 * are ordered by the middle of their neighbours, so that lines cross little. Pure; linear in nodes and edges.
 */
export function layout(nodes: readonly Drawn[], edges: readonly DrawnEdge[]): Placed[] {
  const forward = withoutCircles(nodes, edges)
  const layer = layersOf(nodes, forward)
  const columns: string[][] = []
  for (const { key } of nodes) (columns[layer.get(key) ?? 0] ??= []).push(key)
  const above = Map.groupBy(forward, (edge) => edge.target)
  const below = Map.groupBy(forward, (edge) => edge.source)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0
    const order = new Map(columns.flatMap((column) => column.map((key, i) => [key, i / column.length] as const)))
    const near = (key: string) =>
      down ? (above.get(key) ?? []).map((edge) => edge.source) : (below.get(key) ?? []).map((edge) => edge.target)
    for (const column of down ? columns : columns.toReversed()) {
      const middle = new Map(
        column.map((key) => [
          key,
          mean(
            near(key).map((one) => order.get(one) ?? 0),
            order.get(key) ?? 0,
          ),
        ]),
      )
      column.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
      for (const [i, key] of column.entries()) order.set(key, i / column.length)
    }
  }
  const at = new Map<string, { x: number; y: number }>()
  const tallest = Math.max(1, ...columns.map((column) => Math.min(TALL, column.length)))
  let x = 0
  for (const column of columns) {
    const beside = Math.ceil(column.length / TALL)
    const length = Math.ceil(column.length / beside)
    for (const [i, key] of column.entries())
      at.set(key, {
        x: x + Math.floor(i / length) * (WIDTH + BESIDE),
        y: ((i % length) + (tallest - length) / 2) * (HEIGHT + GAP_Y),
      })
    x += beside * (WIDTH + BESIDE) - BESIDE + GAP_X
  }
  return nodes.map((node) => ({ ...node, ...(at.get(node.key) ?? { x: 0, y: 0 }) }))
}

const mean = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, one) => sum + one, 0) / values.length

/** The edges without those that lead back into a node that is being visited. */
function withoutCircles(nodes: readonly Drawn[], edges: readonly DrawnEdge[]): DrawnEdge[] {
  const out = Map.groupBy(edges, (edge) => edge.source)
  const state = new Map<string, 'open' | 'done'>()
  const kept: DrawnEdge[] = []
  for (const { key } of nodes) {
    if (state.has(key)) continue
    const stack = [{ key, next: 0 }]
    state.set(key, 'open')
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = out.get(top.key)?.[top.next++]
      if (!edge) {
        state.set(top.key, 'done')
        stack.pop()
      } else if (state.get(edge.target) !== 'open') {
        kept.push(edge)
        if (!state.has(edge.target)) {
          state.set(edge.target, 'open')
          stack.push({ key: edge.target, next: 0 })
        }
      }
    }
  }
  return kept
}

/** Longest way from a beginning. */
function layersOf(nodes: readonly Drawn[], edges: readonly DrawnEdge[]): Map<string, number> {
  const waiting = new Map(nodes.map(({ key }) => [key, 0]))
  for (const { target } of edges) waiting.set(target, (waiting.get(target) ?? 0) + 1)
  const out = Map.groupBy(edges, (edge) => edge.source)
  const layer = new Map(nodes.map(({ key }) => [key, 0]))
  const ready = [...waiting].flatMap(([key, count]) => (count === 0 ? [key] : []))
  for (let key = ready.pop(); key !== undefined; key = ready.pop())
    for (const { target } of out.get(key) ?? []) {
      layer.set(target, Math.max(layer.get(target) ?? 0, (layer.get(key) ?? 0) + 1))
      const left = (waiting.get(target) ?? 0) - 1
      waiting.set(target, left)
      if (left === 0) ready.push(target)
    }
  return layer
}
