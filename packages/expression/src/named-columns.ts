import type { Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'

/** The columns that an expression names, each once, by name or title as it stands there; none for one that cannot be read. */
export function namedColumns(source: string): string[] {
  const parsed = parseExpression(source)
  return parsed.ok ? [...new Set(columnsIn(parsed.tree))] : []
}

function columnsIn(tree: Expression): string[] {
  if (tree.op === 'column') return [tree.name]
  return Object.values(tree)
    .flat()
    .flatMap((part: unknown) => (typeof part === 'object' && part !== null ? columnsIn(part as Expression) : []))
}
