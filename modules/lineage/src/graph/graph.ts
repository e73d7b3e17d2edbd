import type { NodeKind } from '../node/node.ts'

/** up: where it comes from · down: where it goes · both */
export const directions = ['up', 'down', 'both'] as const
export type Direction = (typeof directions)[number]

/** dataset: versions and files shown as what they belong to · version: every node by itself */
export const levels = ['dataset', 'version'] as const
export type Level = (typeof levels)[number]

export interface GraphNode {
  key: string
  kind: NodeKind
  id: string
  name: string
  org: string | null
  system: string | null
  namespace: string | null
  /** when a run first named it */
  firstAt: Date
  /** hops from the node asked for: below 0 upstream, above 0 downstream; 0 in the whole graph */
  distance: number
}

export interface GraphEdge {
  source: string
  target: string
  jobs: string[]
  runs: number
  lastAt: Date
}

export interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** false when the limit cut it */
  complete: boolean
}

export interface ColumnPoint {
  node: string
  column: string
  distance: number
}

export interface ColumnPath {
  points: ColumnPoint[]
  edges: {
    source: string
    sourceColumn: string
    target: string
    targetColumn: string
    transform: string
    detail: string
    job: string
    lastAt: Date
  }[]
  complete: boolean
}
