import { csvLine } from '@shuyuan/kernel/csv-line'
import type { Schemas } from '../../api.ts'

type Graph = Schemas['LineageGraph']

/** The graph as CSV with a byte order mark: one line per node, with what it is made of and what it makes. Pure. */
export function graphCsv(
  graph: Graph,
  words: { heads: string[]; kind(kind: string): string; org(id: string | null): string },
): string {
  const names = new Map(graph.nodes.map((node) => [node.key, node.name || node.id]))
  const list = (keys: string[]) => keys.map((key) => names.get(key) ?? key).join('；')
  const above = Map.groupBy(graph.edges, (edge) => edge.target)
  const below = Map.groupBy(graph.edges, (edge) => edge.source)
  const lines = graph.nodes.map((node) => [
    names.get(node.key) ?? '',
    words.kind(node.kind),
    node.org ? words.org(node.org) : '',
    node.system ?? '',
    node.distance,
    list((above.get(node.key) ?? []).map((edge) => edge.source)),
    list((below.get(node.key) ?? []).map((edge) => edge.target)),
    node.key,
  ])
  return `\uFEFF${[words.heads, ...lines].map(csvLine).join('')}`
}
