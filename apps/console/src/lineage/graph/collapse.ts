import type { Schemas } from '../../api.ts'

type Graph = Schemas['LineageGraph']
type Node = Graph['nodes'][number]

/** How nodes are drawn together; `auto` only as much as the number of nodes asks for. */
export const groupings = ['auto', 'org', 'system', 'kind'] as const
export type Grouping = (typeof groupings)[number]

/** So many boxes are drawn at first, and so many more for each opened one, of which so many stay open. */
export const MOST = 40
export const PAGE = 20
const OPEN = 4

/** A box whose members are shown, one page of them at a time. */
export interface Opened {
  key: string
  page: number
}

/** An opened box by name, and the first of its members that is drawn. */
export interface OpenBox {
  key: string
  name: string
  first: string
}

/** A node as drawn: a node of the graph, or many in one box. */
export interface Drawn {
  key: string
  kind: string
  name: string
  /** keys of the nodes inside; one = the node itself */
  members: string[]
}

export interface DrawnEdge {
  source: string
  target: string
  jobs: string[]
}

export interface Words {
  org(id: string | null): string
  kind(kind: string): string
  /** without department or system */
  none: string
  /** small groups in one box */
  rest: string
}

/** Opens a box, or turns its page; the one opened longest ago closes. */
export function openBox(opened: readonly Opened[], key: string): Opened[] {
  const page = (opened.find((one) => one.key === key)?.page ?? -1) + 1
  return [...opened.filter((one) => one.key !== key), { key, page }].slice(-OPEN)
}

/**
 * The graph with at most MOST + OPEN × PAGE boxes, whatever its size. What lies before and behind the centre is never in one box; the centre is
 * always drawn by itself. Edges between boxes are drawn once. Pure.
 */
export function collapse(
  graph: Graph,
  view: { grouping: Grouping; centred: boolean; opened: readonly Opened[] },
  words: Words,
): { nodes: Drawn[]; edges: DrawnEdge[]; open: OpenBox[] } {
  const boxes = boxesOf(graph.nodes, view)
  const nodes: Drawn[] = []
  const open: OpenBox[] = []
  for (const [key, members] of boxes) {
    const [first] = members as [Node]
    if (members.length === 1) {
      nodes.push(single(first))
      continue
    }
    const name = boxName(key, first, words)
    const page = view.opened.find((one) => one.key === key)?.page
    const from = ((page ?? 0) % Math.ceil(members.length / PAGE)) * PAGE
    const ordered = members.toSorted((a, b) => a.name.localeCompare(b.name, 'zh') || (a.key < b.key ? -1 : 1))
    const shown = page === undefined ? [] : ordered.slice(from, from + PAGE)
    const left = ordered.filter((one) => !shown.includes(one))
    if (shown[0]) open.push({ key, name, first: shown[0].key })
    nodes.push(...shown.map(single))
    const kinds = new Set(members.map((one) => one.kind))
    if (left.length > 0)
      nodes.push({ key, kind: kinds.size === 1 ? first.kind : 'group', name, members: left.map((one) => one.key) })
  }
  return { nodes, edges: edgesOf(graph, nodes), open }
}

const single = ({ key, kind, name, id }: Node): Drawn => ({ key, kind, name: name || id, members: [key] })

/** Separator of the parts of a box's key; no part holds it. */
const BAR = '\u0001'
const REST = '…'

function boxesOf(nodes: readonly Node[], { grouping, centred }: { grouping: Grouping; centred: boolean }) {
  // nodes as far from the centre as each other, or at least on the same side of it
  const far = (node: Node) => (centred ? String(node.distance) : '')
  const side = (node: Node) => (centred ? String(Math.sign(node.distance)) : '')
  const by = (...parts: ((node: Node) => string)[]) => {
    const found = Map.groupBy(nodes, (node) =>
      centred && node.distance === 0 ? node.key : ['group', ...parts.map((of) => of(node))].join(BAR),
    )
    return found.size <= MOST ? found : null
  }
  const org = (node: Node) => `org:${node.org ?? ''}`
  const kind = (node: Node) => `kind:${node.kind}`
  const system = (node: Node) => `system:${node.system ?? ''}`
  const alone = nodes.length <= MOST ? new Map(nodes.map((node) => [node.key, [node]])) : null
  if (grouping === 'auto')
    return (
      alone ??
      by(far, org, kind) ??
      by(far, org) ??
      by(far, kind) ??
      by(side, org) ??
      (by(side, kind) as Map<string, Node[]>)
    )
  const of = { org, system, kind }[grouping]
  return by(far, of) ?? by(side, of) ?? largest(nodes, (node) => ['group', side(node), of(node)].join(BAR), centred)
}

/** The largest boxes; all others in one for each side. */
function largest(nodes: readonly Node[], boxOf: (node: Node) => string, centred: boolean): Map<string, Node[]> {
  const all = [...Map.groupBy(nodes, boxOf)].toSorted((a, b) => b[1].length - a[1].length)
  const kept = new Set(all.slice(0, MOST - 4).map(([key]) => key))
  return Map.groupBy(nodes, (node) => {
    if (centred && node.distance === 0) return node.key
    const key = boxOf(node)
    return kept.has(key) ? key : ['group', key.split(BAR)[1], REST].join(BAR)
  })
}

function boxName(key: string, node: Node, words: Words): string {
  const parts = key.split(BAR).slice(2)
  const named = parts.map((part) => {
    if (part === REST) return words.rest
    if (part.startsWith('org:')) return node.org ? words.org(node.org) : words.none
    if (part.startsWith('system:')) return node.system ?? words.none
    return words.kind(node.kind)
  })
  return [...new Set(named)].join(' · ')
}

function edgesOf(graph: Graph, nodes: readonly Drawn[]): DrawnEdge[] {
  const place = new Map(nodes.flatMap(({ key, members }) => members.map((one) => [one, key] as const)))
  const edges = new Map<string, DrawnEdge>()
  for (const { source, target, jobs } of graph.edges) {
    const [from, to] = [place.get(source) ?? source, place.get(target) ?? target]
    if (from === to) continue
    const known = edges.get(`${from} ${to}`)
    edges.set(`${from} ${to}`, { source: from, target: to, jobs: [...new Set([...(known?.jobs ?? []), ...jobs])] })
  }
  return [...edges.values()]
}
