/** What a node is: where data is received, kept, described or given out. */
export const nodeKinds = ['file', 'table', 'dataset', 'version', 'service', 'open', 'export', 'entry'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** A thing that data comes from or goes to, as the run that met it names it. */
export interface Node {
  kind: NodeKind
  id: string
  name: string
  /** what the node is shown as in the collapsed view: the dataset of a version, the pile of a file or of exports */
  parent?: Node | undefined
  /** organisation id of the owner */
  org?: string | null | undefined
  /** information system or database it belongs to */
  system?: string | null | undefined
  /** namespace of another system that reported it; ours when absent */
  namespace?: string | undefined
  /** its columns, when the run knows them */
  columns?: readonly string[] | undefined
}

/** One text for a node in tables, addresses and graphs: `dataset:dst_…`. */
export function nodeKey({ kind, id }: Pick<Node, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}

/** A node as it is kept. */
export interface NodeRecord {
  key: string
  kind: NodeKind
  id: string
  name: string
  parent: string | null
  org: string | null
  system: string | null
  namespace: string | null
  columns: string[]
  firstAt: Date
  lastAt: Date
}
