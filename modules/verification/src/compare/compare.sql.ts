import { ident, list, text } from '@shuyuan/engine'
import type { Pattern, Verdict } from './pattern.ts'
import { TORN } from './normal.sql.ts'

/** A source as the comparison reads it: comparable key and values as expressions over its files; null = it says nothing about that field. */
export interface SourceSql {
  glob: string
  key: string
  values: readonly (string | null)[]
}

/** One row per object and source; a source that holds different values for one object is marked. Read once. */
export function sourceTableSql(source: SourceSql, at: number): string {
  const values = source.values.map((v, j) => `${v ?? 'CAST(NULL AS VARCHAR)'} AS v${j}`)
  const kept = source.values.map(
    (_, j) =>
      `CASE WHEN min(v${j}) = max(v${j}) THEN min(v${j}) ELSE ${TORN} || min(v${j}) || ' ／ ' || max(v${j}) END AS v${j}`,
  )
  return `CREATE TEMP TABLE s${at} AS SELECT k, ${list(kept)}
    FROM (SELECT ${source.key} AS k, ${list(values)} FROM read_parquet(${text(source.glob)})) WHERE k IS NOT NULL GROUP BY k`
}

const joined = (sources: number) =>
  `${Array.from({ length: sources }, (_, i) => `LEFT JOIN s${i} ON s${i}.k = o.k`).join(' ')}`

/** Every object with the pattern of each field (`p0` …) and who knows it at all (`present`). */
export function patternTableSql(sources: number, fields: number): string {
  const keys = Array.from({ length: sources }, (_, i) => `SELECT k FROM s${i}`).join(' UNION ')
  const present = Array.from({ length: sources }, (_, i) => `CASE WHEN s${i}.k IS NULL THEN '-' ELSE '1' END`)
  const patterns = Array.from({ length: fields }, (_, j) => {
    const marks = Array.from({ length: sources }, (_, i) => {
      const mine = `s${i}.v${j}`
      const same = Array.from({ length: i }, (_, other) => `WHEN ${mine} = s${other}.v${j} THEN '${other}'`)
      return `CASE WHEN ${mine} IS NULL THEN '-' WHEN starts_with(${mine}, ${TORN}) THEN '*' ${same.join(' ')} ELSE '${i}' END`
    })
    return `${marks.join(' || ')} AS p${j}`
  })
  return `CREATE TEMP TABLE objects AS SELECT o.k, ${present.join(' || ')} AS present, ${list(patterns)}
    FROM (${keys}) o ${joined(sources)}`
}

/** How often each pattern of one column of `objects` occurs. */
export function countSql(column: string): string {
  return `SELECT ${ident(column)} AS pattern, count(*) AS count FROM objects GROUP BY ALL`
}

/** A person's word on one conflict. `winner` is a source; null: no conflict. */
export interface RulingSql {
  key: string
  field: number
  winner: number | null
}

/**
 * Writes one row per conflict: number, key, field, pattern, the values as compared (`v0` …), who is right and how surely. A person's word
 * replaces the vote; what was ruled no conflict is left out.
 */
export function conflictsSql(
  input: { sources: number; verdicts: readonly ReadonlyMap<Pattern, Verdict>[]; rulings: readonly RulingSql[] },
  file: string,
): string {
  const { sources, verdicts, rulings } = input
  const parts = verdicts.flatMap((verdict, j) => {
    if (verdict.size === 0) return []
    const rows = [...verdict].map(
      ([pattern, { winner, confidence }]) => `(${text(pattern)}, ${winner ?? 'NULL::INTEGER'}, ${confidence})`,
    )
    const values = Array.from({ length: sources }, (_, i) => `ltrim(s${i}.v${j}, ${TORN}) AS v${i}`)
    return [
      `SELECT o.k, ${j} AS field, o.p${j} AS pattern, ${list(values)}, w.winner::INTEGER AS winner, w.confidence::DOUBLE AS confidence
        FROM objects o JOIN (VALUES ${list(rows)}) w(pattern, winner, confidence) ON w.pattern = o.p${j} ${joined(sources)}`,
    ]
  })
  const none = `SELECT '' AS k, 0 AS field, '' AS pattern, ${list(Array.from({ length: sources }, (_, i) => `'' AS v${i}`))}, 0 AS winner, 0.0 AS confidence WHERE FALSE`
  const found = parts.length === 0 ? none : parts.join(' UNION ALL ')
  const words = rulings.map((r) => `(${text(r.key)}, ${r.field}, ${r.winner ?? -1})`)
  const ruled =
    words.length === 0
      ? `SELECT *, FALSE AS ruled FROM (${found})`
      : `SELECT c.* REPLACE (CASE WHEN r.k IS NULL THEN c.winner ELSE r.winner END AS winner,
          CASE WHEN r.k IS NULL THEN c.confidence ELSE 1 END AS confidence), r.k IS NOT NULL AS ruled
        FROM (${found}) c LEFT JOIN (VALUES ${list(words)}) r(k, field, winner) ON r.k = c.k AND r.field = c.field
        WHERE r.k IS NULL OR r.winner >= 0`
  return `COPY (SELECT row_number() OVER (ORDER BY field, k) AS id, * FROM (${ruled}) ORDER BY id)
    TO ${text(file)} (FORMAT parquet, COMPRESSION zstd)`
}
