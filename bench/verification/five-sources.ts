import { join } from 'node:path'
import type { Engine } from '@shuyuan/engine'
import type { compareSources } from '../../modules/verification/src/compare/compare-sources.ts'
import { normalSql } from '../../modules/verification/src/compare/normal.sql.ts'

export const SOURCES = 5
export const FIELDS = 8
/** One cell in so many is wrong. */
const EVERY = 500

const cell = (source: number, field: number) =>
  `CASE WHEN hash(i, ${source * FIELDS + field}) % ${EVERY} = 0 THEN 'x' ELSE '' END || 'v' || (hash(i, ${field + 1000}) % 100000)`

/** The same objects as five departments hold them, one Parquet file each. */
export async function writeSources(engine: Engine, keys: number, folder: string): Promise<string[]> {
  const files: string[] = []
  for (let s = 0; s < SOURCES; s++) {
    const file = join(folder, `s${s}.parquet`)
    const cells = Array.from({ length: FIELDS }, (_, f) => `${cell(s, f)} AS f${f}`)
    await engine.run(
      `COPY (SELECT lpad(CAST(i AS VARCHAR), 18, '3') AS id, ${cells.join(', ')} FROM range(${keys}) t(i) WHERE hash(i, ${s}) % 20 > 0)
        TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
    )
    files.push(file)
  }
  return files
}

/** What the comparison is asked. */
export function sourcesOf(files: readonly string[], dir: string): Parameters<typeof compareSources>[1] {
  return {
    sources: files.map((glob) => ({
      glob,
      key: normalSql('text', 'id', []),
      values: Array.from({ length: FIELDS }, (_unused, f) => normalSql('text', `f${f}`, [])),
    })),
    fields: FIELDS,
    authority: [],
    history: [],
    rulings: [],
    file: join(dir, 'out', 'conflicts.parquet'),
  }
}
