import { ident, text } from '@shuyuan/engine'
import type { Decision } from '@shuyuan/policy'
import type { Relation } from '../../kind/kind.ts'

export interface SuspectSlice {
  file: string
  relation: Relation
  decision: Decision
  column?: string | undefined
  signal?: string | undefined
  after: number
  limit: number
}

/** Suspect cells with the rows they stand in, most certain first; only fields and rows the reader's decision permits. */
export function suspectSql({ file, relation, decision, column, signal, after, limit }: SuspectSlice): string {
  const fields = relation.columns
    .map((c) => c.name)
    .filter((name) => decision.fields === undefined || decision.fields === '*' || decision.fields.includes(name))
  const where = [
    `s.place > ${after}`,
    `s."column" IN (${fields.map(text).join(', ') || 'NULL'})`,
    ...(column ? [`s."column" = ${text(column)}`] : []),
    ...(signal ? [`list_contains(s.signals, ${text(signal)})`] : []),
    ...Object.entries(decision.rows ?? {}).map(
      ([name, prefix]) => `starts_with(CAST(d.${ident(name)} AS VARCHAR), ${text(prefix)})`,
    ),
  ]
  const values = fields.map((name) => `CAST(d.${ident(name)} AS VARCHAR) AS ${ident(`$${name}`)}`)
  return `SELECT s.place, s._row, s."column", s.score, to_json(s.signals) AS signals, to_json(s.reasons) AS reasons, s.repair, ${values.join(', ')}
    FROM read_parquet(${text(file)}) s JOIN ${relation.source} d ON d._row = s._row
    WHERE ${where.join(' AND ')} ORDER BY s.place LIMIT ${limit}`
}
