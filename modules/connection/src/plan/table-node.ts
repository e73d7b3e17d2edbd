import type { Node } from '@shuyuan/lineage'
import { type Plan, tableTitle } from './plan.ts'

export type TablePlace = Pick<Plan, 'source' | 'schemaName' | 'tableName' | 'provider'>

/** A source's table in the graph of lineage. Pure. */
export function tableNode(at: TablePlace): Node {
  const name = tableTitle(at)
  return { kind: 'table', id: `${at.source}/${name}`, name, org: at.provider, system: at.source }
}
