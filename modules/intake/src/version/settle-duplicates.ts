import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, ident, list, type Session, text } from '@shuyuan/engine'
import type { KeyPolicy } from '../dataset/dataset.ts'
import { badLog } from '../load/bad-log.ts'
import { type BadRow, badMessage } from '../load/bad-row.ts'
import { datasetHashSql, laterDuplicatesSql, type Mapped, repeatedHashesSql } from '../load/chunk.sql.ts'
import { recordText } from '../load/load-chunk.ts'
import { type LoadResult, sealFile } from '../load/load-file.ts'

/** Keys, and hashes of keys, looked at together, so that memory does not grow with the rows. */
const AT_ONCE = 2_000_000
const HASHES_AT_ONCE = 8_000_000

/** Applies the dataset's key policy to freshly written parts: count later duplicates, or move them to the bad rows. */
export async function settleDuplicates(
  engine: Engine,
  plan: { dir: string; columns: readonly Mapped[]; fields: number; keyPolicy: KeyPolicy; loaded: LoadResult },
): Promise<{ result: LoadResult; duplicateKeys: number | null }> {
  const keys = plan.columns.filter((m) => m.column.key).map((m) => m.column)
  if (keys.length === 0 || plan.keyPolicy === 'keep') return { result: plan.loaded, duplicateKeys: null }
  const glob = join(plan.dir, 'part-*.parquet')
  return engine.session(async (session) => {
    const names = keys.map((k) => k.name)
    const { rowsGood } = plan.loaded
    if (!(await anyRepeats(session, names, glob, rowsGood))) return { result: plan.loaded, duplicateKeys: 0 }
    await session.run('create or replace temp table later (row bigint)')
    for (const share of sharesOf(rowsGood, AT_ONCE))
      await session.run(`insert into later ${laterDuplicatesSql(names, glob, share)}`)
    const [{ n } = { n: 0 }] = await session.query<{ n: number }>('select count(*) as n from later')
    if (n === 0 || plan.keyPolicy === 'flag') return { result: plan.loaded, duplicateKeys: n }
    // Bad rows keep their fields in the order of the file, as all the others do.
    const bySource = new Map(plan.columns.map((m) => [m.source, `cast(${ident(m.column.name)} as varchar)`]))
    const cells = Array.from({ length: plan.fields }, (_, i) => bySource.get(i) ?? 'null::varchar')
    const title = keys.map((k) => k.title || k.name).join('、')
    const column = keys.length === 1 ? (keys[0]?.name ?? null) : null
    const log = await badLog(join(plan.dir, 'bad.ndjson'))
    try {
      for await (const block of session.stream<{ row: number; cells: (string | null)[] }>(
        `select _row as row, [${list(cells)}] as cells from read_parquet(${text(glob)}) where _row in (select row from later) order by _row`,
      ))
        await log.write(
          block.map(
            (r): BadRow => ({
              row: r.row,
              errors: [{ column, rule: 'key_duplicate', value: null, message: badMessage('key_duplicate', { title }) }],
              cells: r.cells,
              raw: recordText(r.cells),
            }),
          ),
        )
    } finally {
      await log.close()
    }
    const result: LoadResult = { ...plan.loaded, parts: [], badByRule: { ...plan.loaded.badByRule, key_duplicate: n } }
    for (const part of plan.loaded.parts) {
      const path = join(plan.dir, part.file)
      const kept = `${path}.kept`
      const rows = await session.run(
        `copy (select * from read_parquet(${text(path)}) where _row not in (select row from later) order by _row) to ${text(kept)} (format parquet, compression zstd)`,
      )
      await rm(path)
      await rename(kept, path)
      result.parts.push({ file: part.file, rows, ...(await sealFile(path)) })
    }
    const [total] = await session.query<{ rows: number; hash: string }>(
      datasetHashSql(
        plan.columns.map((m) => m.column),
        glob,
      ),
    )
    result.rowsGood = total?.rows ?? 0
    result.rowsBad = result.rowsIn - result.rowsGood
    result.hash = total?.hash ?? ''
    return { result, duplicateKeys: n }
  })
}

/** Whether any key may stand twice. As a rule none does, and hashes alone tell that at half the cost. */
async function anyRepeats(session: Session, keys: readonly string[], glob: string, rows: number): Promise<boolean> {
  for (const share of sharesOf(rows, HASHES_AT_ONCE)) {
    const [{ n } = { n: 0 }] = await session.query<{ n: number }>(repeatedHashesSql(keys, glob, share))
    if (n > 0) return true
  }
  return false
}

function sharesOf(rows: number, atOnce: number): { nth: number; of: number }[] {
  const of = Math.max(1, Math.ceil(rows / atOnce))
  return Array.from({ length: of }, (_, nth) => ({ nth, of }))
}
