import { type Session, text } from '@shuyuan/engine'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { QualityDeps } from '../../deps.ts'
import type { Suspect } from '../detect/vote.ts'
import type { CodedTable } from '../table/coded-table.ts'

const AT_ONCE = 500

/** Writes suspect cells beside the checks: `place` (order), `_row`, `column`, `score`, `signals`, `reasons`, `repair`. Null when there are none. */
export async function keepSuspects(
  deps: Pick<QualityDeps, 'dataDir'>,
  session: Session,
  discovery: string,
  table: CodedTable,
  suspects: readonly Suspect[],
): Promise<string | null> {
  if (suspects.length === 0) return null
  await session.run(
    'CREATE OR REPLACE TEMP TABLE suspect (place BIGINT, _row BIGINT, "column" VARCHAR, score DOUBLE, signals VARCHAR[], reasons VARCHAR[], repair VARCHAR)',
  )
  for (let from = 0; from < suspects.length; from += AT_ONCE) {
    const lines = suspects.slice(from, from + AT_ONCE).map(({ row, column, score, signals, reasons, repair }, i) => {
      const list = (values: readonly string[]) => `[${values.map(text).join(', ')}]`
      const name = table.columns[column]?.column.name ?? ''
      return `(${from + i}, ${table.rows[row]}, ${text(name)}, ${score}, ${list(signals)}, ${list(reasons)}, ${repair === null ? 'NULL' : text(repair)})`
    })
    await session.run(`INSERT INTO suspect VALUES ${lines.join(', ')}`)
  }
  const file = join('quality', discovery, 'suspects-0.parquet')
  const path = join(deps.dataDir, file)
  await mkdir(dirname(path), { recursive: true })
  await session.run(
    `COPY (SELECT * FROM suspect ORDER BY place) TO ${text(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`,
  )
  await rename(`${path}.part`, path)
  return file
}
