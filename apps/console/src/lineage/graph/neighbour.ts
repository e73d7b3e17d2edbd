import type { DrawnEdge } from './collapse.ts'
import type { Placed } from './layout.ts'

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const
export type Arrow = keyof typeof ARROWS
export const isArrow = (key: string): key is Arrow => key in ARROWS

/** The box an arrow key leads to: left and right along the lines, up and down within the column. Undefined at the edge. Pure. */
export function neighbour(
  nodes: readonly Placed[],
  edges: readonly DrawnEdge[],
  from: string,
  arrow: Arrow,
): string | undefined {
  const here = nodes.find((node) => node.key === from)
  if (!here) return undefined
  const way = ARROWS[arrow]
  const near = (wanted: readonly Placed[]) =>
    wanted.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || a.y - b.y)[0]?.key
  if (way === 'up') return near(nodes.filter((node) => node.x === here.x && node.y < here.y))
  if (way === 'down') return near(nodes.filter((node) => node.x === here.x && node.y > here.y))
  const ends =
    way === 'left'
      ? edges.filter((edge) => edge.target === from).map((edge) => edge.source)
      : edges.filter((edge) => edge.source === from).map((edge) => edge.target)
  return near(nodes.filter((node) => ends.includes(node.key)))
}
