import { join } from 'node:path'
import type { Session } from '@shuyuan/engine'
import type { Column, LoadResult } from '@shuyuan/intake'
import type { Base } from './merge-base.ts'
import {
  arrivedCountSql,
  arrivedSql,
  changedBadSql,
  lastRowSql,
  matchedSql,
  type MergeFiles,
  sameCountSql,
  sameSql,
  writePartSql,
} from './merge.sql.ts'

/** Keys looked at together; as a table in memory they are some 100 MB. */
const AT_ONCE = 500_000

export interface Matched {
  files: MergeFiles
  /** for each group of base parts the rows whose key arrived */
  matched: string[]
  /** arrived rows that the base does not hold as they are */
  changed: number
  /** rows whose key arrived once more in the same landing; the last one counts */
  doubled: number
  /** greatest row number of the base */
  last: number
}

/**
 * Finds which rows of the base the landed ones replace, by key, and how many are new or different. Everything goes through files in `dir`,
 * keys in shares and the base in groups of its parts, so that memory grows with neither.
 */
export async function matchLanding(
  session: Session,
  input: {
    columns: readonly Column[]
    base: Base
    dir: string
    landed: Pick<LoadResult, 'rowsGood' | 'rowsBad'>
    signal: AbortSignal
    atOnce?: number
  },
): Promise<Matched> {
  const { columns, base, dir, landed, signal, atOnce = AT_ONCE } = input
  const run = (sql: string) => session.run(sql, [], { signal })
  const ask = async <T>(sql: string): Promise<T> => (await session.query<T>(sql, [], { signal }))[0] as T
  const files: MergeFiles = {
    landed: join(dir, 'part-*.parquet'),
    landedBad: landed.rowsBad > 0 ? join(dir, 'bad.ndjson') : null,
    arrived: join(dir, 'arrived-*.parquet'),
  }
  const of = Math.max(1, Math.ceil((landed.rowsGood + landed.rowsBad) / atOnce))
  const shares = Array.from({ length: of }, (_, nth) => ({ nth, of }))
  for (const share of shares)
    await run(writePartSql(arrivedSql(columns, files, share), join(dir, `arrived-${share.nth}.parquet`)))
  const matched: string[] = []
  for (const [i, group] of base.groups.entries()) {
    const path = join(dir, `matched-${i}.parquet`)
    matched.push(path)
    await run(writePartSql(matchedSql(columns, group, files), path))
    await run(writePartSql(sameSql(columns, group, path), join(dir, `same-${i}.parquet`)))
  }
  let same = 0
  for (const share of shares) same += (await ask<{ n: number }>(sameCountSql(join(dir, 'same-*.parquet'), share))).n
  const { keys, rows } = await ask<{ keys: number; rows: number }>(arrivedCountSql(files))
  const bad = files.landedBad ? (await ask<{ n: number }>(changedBadSql(files.landedBad, base.bad))).n : 0
  const { last } = await ask<{ last: number }>(lastRowSql(base.glob, base.bad))
  return { files, matched, changed: keys - same + bad, doubled: rows - keys, last }
}
