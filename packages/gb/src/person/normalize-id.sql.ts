import { checkSql } from '../identifier/check-sql.ts'
import { foldSql } from '../identifier/fold.ts'
import { literal } from '../identifier/literal.sql.ts'
import { weightedSumSql } from '../identifier/weighted-sum.ts'
import { ID_CHECKS, ID_WEIGHTS } from './check-id-number.ts'

/**
 * 公民身份号码 as its 18 characters, as a DuckDB expression over a VARCHAR expression: blanks and full-width forms folded, X in upper case, a
 * 15-digit number of before 1999 upgraded (GB 11643-1999). NULL when it is no valid number; with `check` false only its form is asked for.
 */
export function normalizeIdSql(x: string, check = true): string {
  const plain = `regexp_full_match(${x}, '\\d{15}|\\d{17}[0-9X]')`
  const folded = `case when ${plain} then ${x} else ${foldSql('upper', x)} end`
  const valid = check ? checkSql('id_number', 'i') : `regexp_full_match(i, '\\d{15}|\\d{17}[0-9X]')`
  const upgraded = `list_transform([substr(i, 1, 6) || '19' || substr(i, 7)], lambda p:
    p || substr(${literal(ID_CHECKS)}, cast(1 + (${weightedSumSql('p', '0123456789', ID_WEIGHTS)}) % 11 as bigint), 1))[1]`
  return `list_transform([${folded}], lambda i: case when not coalesce(${valid}, false) then null when length(i) = 15 then ${upgraded} else i end)[1]`
}
