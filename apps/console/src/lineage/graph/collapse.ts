import type { Schemas } from '../../api.ts'

type Graph = Schemas['LineageGraph']

/** What nodes are drawn together as. */
export type Grouping = 'none' | 'org' | 'system'

/** A node as drawn: a node of the graph, or all nodes of a department or system in one box. */
export interface Drawn {
  key: string
  kind: string
  name: string
  org: string | null
  /** keys of the nodes inside; one = the node itself */
  members: string[]
}

export interface DrawnEdge {
  source: string
  target: string
  jobs: string[]
}

/** Groups nodes that are not opened into one box each; edges between boxes are drawn once. Pure. */
export function collapse(
  graph: Graph,
  grouping: Grouping,
  opened: ReadonlySet<string>,
  nameOf: (org: string | null) => string,
): { nodes: Drawn[]; edges: DrawnEdge[] } {
  const box = (node: Graph['nodes'][number]): string => {
    const of = grouping === 'org' ? node.org : grouping === 'system' ? node.system : null
    const key = `group:${of ?? '-'}`
    return grouping === 'none' || of === null || opened.has(key) ? node.key : key
  }
  const place = new Map(graph.nodes.map((node) => [node.key, box(node)]))
  const nodes = [...Map.groupBy(graph.nodes, box)].map(([key, members]): Drawn => {
    const [first] = members as [Graph['nodes'][number]]
    const group = key.startsWith('group:')
    const name = grouping === 'org' ? nameOf(first.org) : (first.system ?? '')
    return {
      key,
      kind: group ? 'group' : first.kind,
      name: group ? name : first.name,
      org: first.org,
      members: members.map((one) => one.key),
    }
  })
  const edges = new Map<string, DrawnEdge>()
  for (const { source, target, jobs } of graph.edges) {
    const [from, to] = [place.get(source) ?? source, place.get(target) ?? target]
    if (from === to) continue
    const known = edges.get(`${from} ${to}`)
    edges.set(`${from} ${to}`, { source: from, target: to, jobs: [...new Set([...(known?.jobs ?? []), ...jobs])] })
  }
  return { nodes, edges: [...edges.values()] }
}
