import type { ClassNode } from './read-nodes.ts'

export interface Branch {
  key: string
  /** for choices */
  value: string
  title: string
  children: Branch[]
}

/** Classes as the branches of a tree control; a class whose class above is unknown is left out. */
export function classBranches(nodes: readonly ClassNode[], prefix = '', parent: string | null = null): Branch[] {
  return nodes
    .filter((node) => node.parent === parent)
    .map(({ code, name }) => ({
      key: prefix + code,
      value: prefix + code,
      title: `${code} ${name}`,
      children: classBranches(nodes, prefix, code),
    }))
}
