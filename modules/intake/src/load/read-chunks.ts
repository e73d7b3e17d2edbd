import { join } from 'node:path'
import { type Layout, RAW_LIMIT, type RowFlaw, type SourceRow } from '../read/layout.ts'
import { type BadRow, badMessage } from './bad-row.ts'
import { type ChunkWriter, openChunk } from './chunk-writer.ts'
import { chunkDelimiter, copyRecords } from './copy-records.ts'
import type { Chunk } from './load-chunk.ts'
import type { LoadPlan } from './load-file.ts'

const CHUNK = 96 << 20
/** The engine waits for the first chunk, so that is a small one. */
const FIRST = 16 << 20
const FLAWED_BYTES = 32 << 20

/** Cuts a file into chunk files and hands each to `take`; at least one, so that an empty table still has a part. */
export async function readChunks(
  plan: LoadPlan,
  take: (chunk: Chunk, delimiter: string) => Promise<void>,
): Promise<{ blank: number }> {
  const { layout } = plan
  const limit = (): number => plan.chunkBytes ?? (seq === 1 ? FIRST : CHUNK)
  const delimiter = chunkDelimiter(layout)
  let seq = 0
  let writer: ChunkWriter | null = null
  let path = ''
  let flawed: BadRow[] = []
  let flawedBytes = 0
  const next = async (): Promise<ChunkWriter> => {
    path = join(plan.dir, `chunk-${seq++}.csv`)
    return (writer = await openChunk(path, delimiter))
  }
  const hand = async (): Promise<void> => {
    await writer?.flush()
    await writer?.close()
    const chunk = { path, rows: writer?.rows ?? 0, longest: writer?.longest ?? 0, flawed }
    writer = null
    flawed = []
    flawedBytes = 0
    await take(chunk, delimiter)
  }
  const refuse = (source: SourceRow, flaw: RowFlaw): void => {
    const row = badRow(source, flaw, layout)
    flawedBytes += row.raw.length * 4
    flawed.push(row)
  }
  let out = await next()
  const checkpoint = async (): Promise<void> => {
    plan.signal?.throwIfAborted()
    await out.flush()
    if (out.bytes + flawedBytes < limit() && flawedBytes < FLAWED_BYTES) return
    await hand()
    out = await next()
  }
  try {
    const { rows, signal } = plan
    const { blank } = await copyRecords(plan.path, layout, { chunk: () => out, refuse, checkpoint, rows, signal })
    await hand()
    return { blank }
  } finally {
    await (writer as ChunkWriter | null)?.close()
  }
}

function badRow(source: SourceRow, flaw: RowFlaw, layout: Layout): BadRow {
  const detail = layout.format === 'delimited' ? { found: source.cells.length, wanted: layout.header.length } : {}
  const cells = flaw === 'too_long' ? [] : source.cells.map((c) => c?.slice(0, RAW_LIMIT) ?? null)
  return {
    row: source.row,
    errors: [{ column: null, rule: flaw, value: null, message: badMessage(flaw, detail) }],
    cells,
    raw: source.raw,
  }
}
