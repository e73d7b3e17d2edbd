import { join } from 'node:path'
import type { Engine } from '@shuyuan/engine'
import { badLog } from './bad-log.ts'
import type { Mapped } from './chunk.sql.ts'
import { loadRows } from './load-chunk.ts'

const SLICE = 1_000_000

/**
 * Rows that the engine already holds as text → Parquet parts and bad rows, by the rules of every load: `from` gives `_row` and the fields
 * `s0`, `s1` … . Slice by slice of `_row`, so that memory does not grow with the table. Answers what `buildVersion` wants to know.
 */
export async function loadTable(
  engine: Engine,
  plan: { from: string; columns: readonly Mapped[]; fields: number; dir: string; signal?: AbortSignal },
): Promise<{ rowsIn: number; rowsBad: number; badByRule: Record<string, number> }> {
  const result = { rowsIn: 0, rowsBad: 0, badByRule: {} as Record<string, number> }
  const log = await badLog(join(plan.dir, 'bad.ndjson'))
  try {
    await engine.session(async (session) => {
      const [bounds] = await session.query<{ low: number | null; high: number | null }>(
        `select min(_row) as low, max(_row) as high from ${plan.from}`,
      )
      if (bounds?.low === null || bounds?.high === null || !bounds) return
      for (let at = bounds.low, part = 0; at <= bounds.high; at += SLICE, part++) {
        const slice = `(select * from ${plan.from} where _row between ${at} and ${at + SLICE - 1})`
        const [{ n } = { n: 0 }] = await session.query<{ n: number }>(`select count(*) as n from ${slice}`)
        if (n === 0) continue
        const { bad } = await loadRows(session, slice, n, {
          columns: plan.columns,
          fields: plan.fields,
          part: join(plan.dir, `part-${String(part).padStart(5, '0')}.parquet`),
          signal: plan.signal,
        })
        await log.write(bad)
        result.rowsIn += n
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
