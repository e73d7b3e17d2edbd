import { ident, text } from '@shuyuan/engine'
import type { Decision } from '@shuyuan/policy'
import type { Relation } from '../kind/kind.ts'

export interface Slice {
  /** violations file */
  file: string
  relation: Relation
  decision: Decision
  rule?: string | undefined
  /** page: start behind this finding, this many */
  page?: { after: [rule: string, row: number, keys: string] | null; limit: number }
  /** so many of each rule */
  perRule?: number
}

/**
 * Findings joined to the rows of the version, bound to the rows the reader's decision permits and, but for pages, to its columns: a page is
 * marked by values its reader may not see, and shown without them. Group findings have no row.
 */
export function sliceSql(slice: Slice): string {
  const { relation, decision, page } = slice
  const fields = relation.columns
    .map((c) => c.name)
    .filter(
      (name) =>
        page ||
        slice.perRule ||
        decision.fields === undefined ||
        decision.fields === '*' ||
        decision.fields.includes(name),
    )
  const where = slice.rule ? [`rule = ${text(slice.rule)}`] : []
  if (page?.after)
    where.push(`(rule, place, keys) > (${text(page.after[0])}, ${page.after[1]}, ${text(page.after[2])})`)
  // group findings sort behind all rows
  const found = `SELECT rule, _row, keys, coalesce(_row, 9007199254740991) AS place FROM read_parquet(${text(slice.file)})`
  const picked = `SELECT * FROM (${found}) ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}${slice.perRule ? ` QUALIFY row_number() OVER (PARTITION BY rule ORDER BY place, keys) <= ${slice.perRule}` : ''}`
  const rows = Object.entries(decision.rows ?? {}).map(
    ([column, prefix]) => `starts_with(CAST(d.${ident(column)} AS VARCHAR), ${text(prefix)})`,
  )
  const values = fields.map((name) => `CAST(d.${ident(name)} AS VARCHAR) AS ${ident(`$${name}`)}`)
  return `SELECT v.rule, v._row, v.keys, v.place${values.map((v) => `, ${v}`).join('')}
    FROM (${picked}) v LEFT JOIN ${relation.source} d ON d._row = v._row
    ${rows.length > 0 ? `WHERE ${rows.join(' AND ')}` : ''}${page || slice.perRule ? ' ORDER BY v.rule, v.place, v.keys' : ''}${page ? ` LIMIT ${page.limit}` : ''}`
}
