import { join } from 'node:path'
import type { Session } from '@shuyuan/engine'
import type { BuiltRows, Column } from '@shuyuan/intake'
import { badByRuleSql, keptSql, mergedBadSql, newSql, writeBadSql, writePartSql } from './merge.sql.ts'
import type { Base } from './merge-base.ts'
import type { Matched } from './match-landing.ts'

/** Writes the parts of a merged version into `work`, one group of base parts and one landed part at a time, and its bad rows. */
export async function writeMerged(
  session: Session,
  input: {
    columns: readonly Column[]
    base: Base
    match: Matched
    /** paths of the landed parts */
    landed: readonly string[]
    work: string
    signal: AbortSignal
  },
): Promise<BuiltRows> {
  const { columns, base, match, landed, work, signal } = input
  const { files, last } = match
  const kept = base.groups.map((group, i) => keptSql(columns, group, match.matched[i] as string))
  const arrived = landed.map((part) => newSql(columns, part, files, last, match.doubled > 0))
  let rowsGood = 0
  for (const [i, query] of [...kept, ...arrived].entries()) {
    const path = join(work, `part-${String(i).padStart(5, '0')}.parquet`)
    rowsGood += await session.run(writePartSql(query, path), [], { signal })
  }
  if (!base.bad && !files.landedBad) return { rowsIn: rowsGood, rowsBad: 0, badByRule: {} }
  const bad = join(work, 'bad.ndjson')
  const rowsBad = await session.run(writeBadSql(mergedBadSql(columns, base.bad, files, last), bad), [], { signal })
  const rules = await session.query<{ rule: string; rows: number }>(badByRuleSql(bad))
  return {
    rowsIn: rowsGood + rowsBad,
    rowsBad,
    badByRule: Object.fromEntries(rules.map(({ rule, rows }) => [rule, rows])),
  }
}
