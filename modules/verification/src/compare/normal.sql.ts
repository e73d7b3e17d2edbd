import { text } from '@shuyuan/engine'
import { foldSql, normalizeIdSql } from '@shuyuan/gb'
import type { NormalKind } from '../plan/plan.ts'

/** Marks a value of a source that contradicts itself about one object. */
export const TORN = 'chr(1)'
/** Dots between the parts of a name and dashes in addresses, as different keyboards write them. */
const DOTS = '·•・･‧∙⋅.'
const DASHES = '—–−‐‑‒―'

/**
 * The comparable form of a column, NULL where it says nothing: half width, upper case, no blanks; ids of 18 digits, dates as ISO, numbers without
 * needless zeros, code labels as codes.
 */
export function normalSql(kind: NormalKind, column: string, codes: readonly { code: string; label: string }[]): string {
  const value = `CAST(${column} AS VARCHAR)`
  const folded = foldedSql(value)
  return `nullif(${formSql(kind, value, folded, codes)}, '')`
}

/** Half width, upper case, no blanks, one kind of dash. The translation costs ten times the look whether it is wanted. */
function foldedSql(value: string): string {
  const upper = `upper(${value})`
  return `CASE WHEN regexp_matches(${upper}, '[ \\t\\x{a0}\\x{3000}\\x{ff01}-\\x{ff5e}${DASHES}]')
    THEN translate(${foldSql('upper', upper)}, '${DASHES}', '${'-'.repeat(DASHES.length)}') ELSE ${upper} END`
}

function formSql(
  kind: NormalKind,
  value: string,
  folded: string,
  codes: readonly { code: string; label: string }[],
): string {
  switch (kind) {
    case 'text':
      return folded
    case 'name':
      return `regexp_replace(${folded}, '[${DOTS}]', '', 'g')`
    case 'id_number':
      return `coalesce(${normalizeIdSql(value, false)}, ${folded})`
    case 'phone':
      // a bare 86 is the country only before a mobile number: numbers within a city begin with it too
      return `regexp_replace(regexp_replace(${foldSql('phone', value)}, '[()]', '', 'g'), '^(?:(?:\\+|00)86|86(1[0-9]{10})$)', '\\1')`
    case 'number':
      return `coalesce(CAST(try_cast(replace(${folded}, ',', '') AS DECIMAL(30, 8)) AS VARCHAR), ${folded})`
    case 'date': {
      const digits = `regexp_replace(regexp_replace(regexp_replace(${folded}, '[年月./]', '-', 'g'), '日', '', 'g'), 'T.*|[0-9]{2}:.*', '')`
      return `coalesce(CAST(try_cast(${digits} AS DATE) AS VARCHAR), CAST(CAST(try_strptime(${folded}, '%Y%m%d') AS DATE) AS VARCHAR), ${folded})`
    }
    case 'code': {
      if (codes.length === 0) return folded
      const pairs = codes.map(({ code, label }) => `${text(label.toUpperCase())}: ${text(code.toUpperCase())}`)
      return `coalesce(MAP {${[...new Map(pairs.map((p) => [p.slice(0, p.indexOf("': ")), p])).values()].join(', ')}}[${folded}], ${folded})`
    }
  }
}
