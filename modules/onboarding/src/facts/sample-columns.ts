import type { Engine, RunOptions } from '@shuyuan/engine'
import { columnCountSql, columnSampleSql } from './column-sample.sql.ts'

/** Columns of one statement: a table of usual width is asked at once, a very wide one takes no more of the engine's memory than that. */
const ABREAST = 64

interface ColumnSample {
  /** the first distinct values in the order of one hash, no more than asked for */
  values: string[]
  /** distinct values: exact where all are at hand, otherwise about right */
  distinct: number
}

/** Rows of a version, and what some values of each column are. Throws ENGINE_*. */
export async function sampleColumns(
  engine: Engine,
  { glob, columns, first }: { glob: string; columns: readonly string[]; first: number },
  options: RunOptions = {},
): Promise<{ rows: number; samples: ColumnSample[] }> {
  let rows = 0
  const samples: ColumnSample[] = []
  for (let at = 0; at < columns.length; at += ABREAST) {
    const some = columns.slice(at, at + ABREAST)
    const [counts] = await engine.query<Record<string, number>>(columnCountSql(glob, some), [], options)
    rows = Number(counts?.rows ?? 0)
    const about = some.map((_, i) => Number(counts?.[`c${i}`] ?? 0))
    const sql = columnSampleSql(glob, some, { first, distinct: about })
    const found = await engine.query<{ place: number; v: string }>(sql, [], options)
    const values = Map.groupBy(found, ({ place }) => Number(place))
    for (const [i, many] of about.entries()) {
      const seen = (values.get(i) ?? []).map(({ v }) => v)
      samples.push({ values: seen, distinct: seen.length < first ? seen.length : many })
    }
  }
  return { rows, samples }
}
