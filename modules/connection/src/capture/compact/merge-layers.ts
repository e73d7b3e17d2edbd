import { rm } from 'node:fs/promises'
import { type Engine, list, text } from '@shuyuan/engine'
import { AppError } from '@shuyuan/kernel'
import { currentSql, type Layers } from '../segment/current.sql.ts'
import { rowGroup } from '../segment/row-group.ts'
import type { Segment } from '../segment/segment.ts'

/** Bytes of files merged at a time; as rows in memory they are some ten times as many. */
const AT_ONCE = 32 << 20
const MOST_TIMES = 64
/** Text is some four times as large as its file. */
const PACKED = 4

/**
 * Writes the rows as they stand after all changes to `draft`, numbered in `_row`, and answers how many. Keys are merged in buckets, so that
 * memory stays the same however many changes wait; where values are larger than their files suggest, in four times as many.
 */
export async function mergeLayers(
  engine: Engine,
  layers: Layers,
  draft: string,
  options: { signal: AbortSignal },
): Promise<number> {
  const buckets = Math.max(1, Math.ceil(sizeOf(layers).bytes / AT_ONCE))
  for (let times = 1; ; times *= 4) {
    try {
      return await mergeBuckets(engine, layers, draft, buckets * times, options)
    } catch (cause) {
      if (!(cause instanceof AppError && cause.code === 'ENGINE_MEMORY') || times >= MOST_TIMES) throw cause
    }
  }
}

function sizeOf({ base, changes }: Layers): { bytes: number; rows: number } {
  const segments = [base, ...changes].flatMap((file) => file?.segment ?? [])
  const sum = (of: (segment: Segment) => number) => segments.reduce((all, segment) => all + of(segment), 0)
  return { bytes: sum((s) => s.bytes), rows: sum((s) => s.rows) }
}

async function mergeBuckets(
  engine: Engine,
  layers: Layers,
  draft: string,
  of: number,
  options: { signal: AbortSignal },
): Promise<number> {
  const { rows, bytes } = sizeOf(layers)
  const form = `format parquet, compression zstd, compression_level 1, row_group_size ${rowGroup(rows, bytes * PACKED)}`
  const write = (select: string, path: string) => engine.run(`copy (${select}) to ${text(path)} (${form})`, [], options)
  const numbered = (from: string) => `select row_number() over () as _row, * from ${from}`
  if (of === 1) return write(numbered(currentSql(layers)), draft)
  const parts = Array.from({ length: of }, (_, nth) => `${draft}.${nth}`)
  try {
    for (const [nth, part] of parts.entries())
      await write(`select * from ${currentSql({ ...layers, bucket: { nth, of } })}`, part)
    return await write(numbered(`read_parquet([${list(parts.map(text))}])`), draft)
  } finally {
    await Promise.all(parts.map((part) => rm(part, { force: true })))
  }
}
