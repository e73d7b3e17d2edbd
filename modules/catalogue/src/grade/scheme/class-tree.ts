/** One class of a tree; `parent` null = at the top. */
export interface ClassNode {
  code: string
  parent: string | null
  name: string
}

/** A way of sorting data into classes: by theme, by industry, by service, or a bureau's own. */
export interface ClassTree {
  id: string
  name: string
  nodes: ClassNode[]
  builtin: boolean
}

/** What is wrong with a tree, or null: unique codes, known parents, no circle. Pure. */
export function treeFault(nodes: readonly ClassNode[]): string | null {
  const parents = new Map(nodes.map((node) => [node.code, node.parent]))
  if (parents.size < nodes.length) return '类别代码重复'
  for (const node of nodes) {
    const path = new Set<string>()
    for (let code: string | null = node.code; code !== null; code = parents.get(code) ?? null) {
      if (!parents.has(code)) return `类别“${node.name}”的上级“${code}”不存在`
      if (path.has(code)) return `类别“${node.name}”的上级成环`
      path.add(code)
    }
  }
  return nodes.length === 0 ? '至少要有一个类别' : null
}
