import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '@shuyuan/engine'
import type { Layout, SourceRow } from '../read/layout.ts'
import type { BadRow } from './bad-row.ts'
import { badLog } from './bad-log.ts'
import type { Mapped } from './chunk.sql.ts'
import { type Chunk, loadChunk } from './load-chunk.ts'
import { readChunks } from './read-chunks.ts'

const PIECE = 1 << 20

export interface Part {
  file: string
  rows: number
  bytes: number
  sha256: string
}

/** What a load did; `rowsIn = rowsGood + rowsBad` always. */
export interface LoadResult {
  rowsIn: number
  rowsGood: number
  rowsBad: number
  /** blank records passed over; they are no rows */
  blank: number
  badByRule: Record<string, number>
  /** order-free hash of the good rows (see rowHashSql) */
  hash: string
  parts: Part[]
}

export interface LoadPlan {
  path: string
  layout: Layout
  columns: readonly Mapped[]
  /** empty folder that receives `part-*.parquet` and `bad.ndjson` */
  dir: string
  /** rows to load instead of the file's own; they bring their numbers with them */
  rows?: AsyncIterable<SourceRow>
  signal?: AbortSignal
  onProgress?(rows: number): Promise<void>
  /** bytes of text per engine pass; each pass makes one part */
  chunkBytes?: number
}

/**
 * File → Parquet parts and bad rows, in constant memory: while the engine casts one chunk the reader prepares the next.
 * Every row lands in exactly one of the two. All files are fsynced when this resolves.
 */
export async function loadFile(engine: Engine, plan: LoadPlan): Promise<LoadResult> {
  await mkdir(plan.dir, { recursive: true })
  const log = await badLog(join(plan.dir, 'bad.ndjson'))
  const result: LoadResult = { rowsIn: 0, rowsGood: 0, rowsBad: 0, blank: 0, badByRule: {}, hash: '', parts: [] }
  const sealing: Promise<Part>[] = []
  let hash = 0n
  try {
    await engine.session(async (session) => {
      let running: Promise<void> = Promise.resolve()
      const load = async (chunk: Chunk, delimiter: string): Promise<void> => {
        const file = `part-${String(sealing.length).padStart(5, '0')}.parquet`
        const part = join(plan.dir, file)
        const done = await loadChunk(session, chunk, {
          columns: plan.columns,
          fields: plan.layout.header.length,
          delimiter,
          part,
          ...(plan.signal ? { signal: plan.signal } : {}),
        })
        await log.write(done.bad)
        count(result, done.good, done.bad)
        hash += done.hash
        // The disk takes the part while the next chunk is cast.
        const sealed = sealFile(part).then((seal) => ({ file, rows: done.good, ...seal }))
        sealed.catch(() => {})
        sealing.push(sealed)
        await plan.onProgress?.(result.rowsIn)
      }
      const reader = readChunks(plan, async (chunk, delimiter) => {
        await running
        running = load(chunk, delimiter)
        // A failure surfaces at the next chunk or at the end, never as an unhandled rejection.
        running.catch(() => {})
      })
      try {
        result.blank = (await reader).blank
      } finally {
        await running.catch((cause: unknown) => {
          running = Promise.reject(cause)
          running.catch(() => {})
        })
      }
      await running
    })
    result.parts = await Promise.all(sealing)
  } finally {
    await Promise.allSettled(sealing)
    await log.close()
  }
  result.hash = (hash % (1n << 64n)).toString(16).padStart(16, '0')
  return result
}

function count(result: LoadResult, good: number, bad: readonly BadRow[]): void {
  result.rowsIn += good + bad.length
  result.rowsGood += good
  result.rowsBad += bad.length
  for (const rule of bad.flatMap((row) => [...new Set(row.errors.map((e) => e.rule))]))
    result.badByRule[rule] = (result.badByRule[rule] ?? 0) + 1
}

/** Makes a written file durable and answers its size and digest. */
export async function sealFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
  const hash = createHash('sha256')
  // piece by piece: a part may be larger than memory
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) hash.update(piece as Buffer)
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
