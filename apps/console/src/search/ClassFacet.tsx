import { Checkbox } from 'antd'
import type { Schemas } from '../api.ts'

type Class = Schemas['CatalogueClassTree']['nodes'][number]
const INDENT = 18

interface Props {
  tree: Schemas['CatalogueClassTree']
  /** entries in a class or below it */
  counts: Record<string, number>
  /** code of the class that was chosen */
  chosen: string | undefined
  onChange(code: string | undefined): void
}

/** A class tree as a facet: the top, and from class to class what is below the chosen one. Unchoosing goes one step up. */
export function ClassFacet({ tree, counts, chosen, onChange }: Props) {
  const line = lineTo(tree.nodes, chosen)
  const rows = rowsBelow(tree.nodes, counts, line, null)
  if (rows.length === 0) return null
  return (
    <fieldset>
      <legend>{tree.name}</legend>
      {rows.map(({ node, depth }) => (
        <Checkbox
          key={node.code}
          style={{ paddingInlineStart: depth * INDENT }}
          checked={node.code === chosen}
          onChange={({ target }) => onChange(target.checked ? node.code : (node.parent ?? undefined))}
        >
          {node.name} <span className="count">{counts[node.code] ?? 0}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}

/** The chosen class and all above it. */
function lineTo(nodes: readonly Class[], chosen: string | undefined): Set<string> {
  const parents = new Map(nodes.map((node) => [node.code, node.parent]))
  const line = new Set<string>()
  for (let code = chosen ?? null; code !== null && !line.has(code); code = parents.get(code) ?? null) line.add(code)
  return line
}

function rowsBelow(
  nodes: readonly Class[],
  counts: Record<string, number>,
  line: ReadonlySet<string>,
  parent: string | null,
  depth = 0,
): { node: Class; depth: number }[] {
  return nodes
    .filter((node) => node.parent === parent && (line.has(node.code) || (counts[node.code] ?? 0) > 0))
    .flatMap((node) => [
      { node, depth },
      ...(line.has(node.code) ? rowsBelow(nodes, counts, line, node.code, depth + 1) : []),
    ])
}
