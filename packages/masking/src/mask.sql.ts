import { amountSql } from './amount.sql.ts'
import { error } from './errors.ts'
import { MASK_FORMS, type MaskCase, type MaskName, type Piece, WHOLE } from './mask-form.ts'

/**
 * `mask` as a DuckDB expression over `columnSql`, an expression of type VARCHAR (quote identifiers before). Null stays null. Throws
 * MASKING_NO_SQL for `hash`, whose key must not reach query text.
 */
export function maskSql(name: MaskName, columnSql: string): string {
  if (name === 'none') return columnSql
  if (name === 'hash') throw error('MASKING_NO_SQL', { name })
  const column = `(${columnSql})`
  const body = name === 'amount' ? amountSql(column) : casesSql(MASK_FORMS[name] ?? [], column)
  return `(CASE WHEN ${column} IS NULL THEN NULL WHEN ${column} = '' THEN '' ELSE ${body} END)`
}

function casesSql(cases: MaskCase[], column: string): string {
  if (cases.length === 0) return `'${WHOLE}'`
  const branches = cases.map(
    ({ match, pieces }) =>
      `WHEN regexp_full_match(${column}, '${match}') THEN ${pieces.map((piece) => pieceSql(piece, match, column)).join(' || ')}`,
  )
  return `CASE ${branches.join(' ')} ELSE '${WHOLE}' END`
}

function pieceSql(piece: Piece, match: string, column: string): string {
  if ('text' in piece) return `'${piece.text}'`
  const group = 'keep' in piece ? piece.keep : piece.stars
  const part = `regexp_extract(${column}, '^(?:${match})$', ${group})`
  return 'keep' in piece ? part : `regexp_replace(${part}, '[^·]', '*', 'g')`
}
