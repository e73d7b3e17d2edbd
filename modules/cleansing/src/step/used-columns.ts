import { type Expression, parseExpression } from '@shuyuan/expression'
import type { PlanColumn } from './step.ts'

/** The columns an expression reads; none when it cannot be read. */
export function usedColumns<C extends Pick<PlanColumn, 'name' | 'title'>>(source: string, columns: readonly C[]): C[] {
  const parsed = parseExpression(source)
  if (!parsed.ok) return []
  const names = new Set(namesIn(parsed.tree))
  return columns.filter((c) => names.has(c.name) || (names.has(c.title) && !columns.some((o) => o.name === c.title)))
}

function namesIn(tree: Expression): string[] {
  switch (tree.op) {
    case 'column':
      return [tree.name]
    case 'number':
    case 'text':
    case 'boolean':
      return []
    case 'not':
    case 'minus':
    case 'empty':
      return namesIn(tree.of)
    case 'and':
    case 'or':
    case 'arithmetic':
    case 'compare':
      return [...namesIn(tree.left), ...namesIn(tree.right)]
    case 'between':
      return [tree.of, tree.low, tree.high].flatMap(namesIn)
    case 'in':
      return [tree.of, ...tree.list].flatMap(namesIn)
    case 'call':
      return tree.args.flatMap(namesIn)
  }
}
