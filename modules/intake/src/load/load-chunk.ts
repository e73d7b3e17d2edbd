import { rm } from 'node:fs/promises'
import type { Session } from '@shuyuan/engine'
import { error } from '../errors.ts'
import { type BadRow, type BadRule, badMessage } from './bad-row.ts'
import {
  badRowsSql,
  castChunkSql,
  chunkTotalsSql,
  copyGoodSql,
  type Mapped,
  partTotalsSql,
  readChunkSql,
} from './chunk.sql.ts'

/** A chunk file ready for the engine, with the records the reader already refused. */
export interface Chunk {
  path: string
  rows: number
  /** bytes of the longest row */
  longest: number
  flawed: BadRow[]
}

export interface ChunkResult {
  good: number
  bad: BadRow[]
  /** sum of the row hashes, not yet reduced modulo 2^64 */
  hash: bigint
}

interface Totals {
  rows: number
  good: number
  hash: string
  checksum: string
}

interface RowsPlan {
  columns: readonly Mapped[]
  fields: number
  part: string
  signal?: AbortSignal | undefined
}

/**
 * Chunk → one Parquet part; answers its bad rows in row order. Throws INTAKE_RECONCILE_FAILED when the engine saw other rows than the
 * reader wrote, or when the part read back from disk differs from what was cast.
 */
export async function loadChunk(
  session: Session,
  chunk: Chunk,
  plan: RowsPlan & { delimiter: string },
): Promise<ChunkResult> {
  const read = readChunkSql(chunk.path, plan.fields, plan.delimiter, chunk.longest)
  const { good, bad, hash } = await loadRows(session, read, chunk.rows, plan)
  await rm(chunk.path, { force: true })
  return { good, bad: [...chunk.flawed, ...bad].sort((a, b) => a.row - b.row), hash }
}

/** The same for any FROM-clause that gives `_row` and the fields `s0`, `s1` … as text, and is known to hold `rows` rows. */
export async function loadRows(session: Session, from: string, rows: number, plan: RowsPlan): Promise<ChunkResult> {
  const options = plan.signal ? { signal: plan.signal } : {}
  await session.run(castChunkSql(from, plan.columns, plan.fields), [], options)
  const [source] = await session.query<Totals>(chunkTotalsSql(plan.columns))
  if (source?.rows !== rows)
    throw error('INTAKE_RECONCILE_FAILED', { what: `读出 ${rows} 行，引擎读到 ${source?.rows ?? 0} 行` })
  await session.run(copyGoodSql(plan.columns, plan.part), [], options)
  const [target] = await session.query<Totals>(partTotalsSql(plan.columns, plan.part), [], options)
  if (target?.rows !== source.good || target.checksum !== source.checksum)
    throw error('INTAKE_RECONCILE_FAILED', { what: '写入的数据与读入的数据散列值不同' })
  const bad = source.good < source.rows ? await refusedRows(session, plan.columns) : []
  await session.run('drop table chunk')
  return { good: source.good, bad, hash: BigInt(source.hash) }
}

async function refusedRows(session: Session, columns: readonly Mapped[]): Promise<BadRow[]> {
  const bySource = new Map(columns.map((m) => [m.source, m.column]))
  const rows: BadRow[] = []
  for await (const block of session.stream<{ row: number; cells: (string | null)[]; faults: string[] }>(badRowsSql))
    for (const { row, cells, faults } of block) {
      const errors = faults.map((fault) => {
        const [position, rule] = fault.split(':') as [string, BadRule]
        const column = bySource.get(Number(position))
        const value = cells[Number(position)] ?? null
        return {
          column: column?.name ?? null,
          rule,
          value,
          message: badMessage(rule, { title: column?.title ?? '', value }),
        }
      })
      rows.push({ row, errors, cells, raw: recordText(cells) })
    }
  return rows
}

/** A record as RFC 4180 text, quoted only where needed. */
export function recordText(cells: readonly (string | null)[]): string {
  return cells.map((c) => (c === null ? '' : /[",\r\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')
}
