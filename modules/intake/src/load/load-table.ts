import { join } from 'node:path'
import type { Engine } from '@shuyuan/engine'
import { badLog } from './bad-log.ts'
import type { Mapped } from './chunk.sql.ts'
import { loadRows } from './load-chunk.ts'
import { sliceRows } from './slice-rows.ts'

/**
 * Rows that the engine already holds as text → Parquet parts and bad rows, by the rules of every load: `from` gives `_row` and the fields
 * `s0`, `s1` … . Slice by slice of `_row`, each bounded in rows and in bytes, so that memory grows neither with the table nor with its texts.
 * Answers what `buildVersion` wants to know.
 */
export async function loadTable(
  engine: Engine,
  plan: { from: string; columns: readonly Mapped[]; fields: number; dir: string; signal?: AbortSignal },
): Promise<{ rowsIn: number; rowsBad: number; badByRule: Record<string, number> }> {
  const result = { rowsIn: 0, rowsBad: 0, badByRule: {} as Record<string, number> }
  const log = await badLog(join(plan.dir, 'bad.ndjson'))
  try {
    await engine.session(async (session) => {
      for (const [part, { low, high, rows }] of (await sliceRows(session, plan)).entries()) {
        const slice = `(select * from ${plan.from} where _row between ${low} and ${high})`
        const { bad } = await loadRows(session, slice, rows, {
          columns: plan.columns,
          fields: plan.fields,
          part: join(plan.dir, `part-${String(part).padStart(5, '0')}.parquet`),
          signal: plan.signal,
        })
        await log.write(bad)
        result.rowsIn += rows
        result.rowsBad += bad.length
        for (const rule of bad.flatMap((row) => [...new Set(row.errors.map((e) => e.rule))]))
          result.badByRule[rule] = (result.badByRule[rule] ?? 0) + 1
      }
    })
  } finally {
    await log.close()
  }
  return result
}
