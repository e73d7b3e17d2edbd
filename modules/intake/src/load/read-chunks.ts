import { join } from 'node:path'
import { type Layout, RAW_LIMIT, type RowFlaw, type SourceRow } from '../read/layout.ts'
import { readDelimited, toSourceRow } from '../read/read-delimited.ts'
import { readRows } from '../read/read-rows.ts'
import { type BadRow, badMessage } from './bad-row.ts'
import { type ChunkWriter, openChunk } from './chunk-writer.ts'
import type { Chunk } from './load-chunk.ts'
import type { LoadPlan } from './load-file.ts'

const CHUNK = 96 << 20
const FLAWED_BYTES = 32 << 20

/** Cuts a file into chunk files and hands each to `take`; at least one, so that an empty table still has a part. */
export async function readChunks(
  plan: LoadPlan,
  take: (chunk: Chunk, delimiter: string) => Promise<void>,
): Promise<{ blank: number }> {
  const { layout } = plan
  const limit = plan.chunkBytes ?? CHUNK
  // A clean record is copied as it stands, so the chunk keeps the file's own delimiter wherever no row number can hold it.
  const keep = layout.format === 'delimited' && /^[,;|\t^~:]$/.test(layout.delimiter)
  const delimiter = keep ? layout.delimiter : ','
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
    if (out.bytes + flawedBytes < limit && flawedBytes < FLAWED_BYTES) return
    await hand()
    out = await next()
  }
  const fill = async (): Promise<{ blank: number }> => {
    let blank = 0
    if (layout.format === 'delimited' && !plan.rows) {
      const sink = {
        sound: (row: number, bytes: Buffer, shape: Parameters<typeof toSourceRow>[2]) =>
          shape.clean && keep
            ? out.copy(row, bytes, shape)
            : out.cells(row, toSourceRow(row, bytes, shape, null, layout).cells),
        flawed: (row: number, bytes: Buffer, shape: Parameters<typeof toSourceRow>[2], flaw: RowFlaw) =>
          refuse(toSourceRow(row, bytes, shape, flaw, layout), flaw),
        flush: checkpoint,
      }
      blank = (await readDelimited(plan.path, layout, sink, plan.signal)).blank
    } else {
      let rows = 0
      for await (const source of plan.rows ?? readRows(plan.path, layout)) {
        if (source.flaw) refuse(source, source.flaw)
        else out.cells(source.row, source.cells)
        if (++rows % 2000 === 0) await checkpoint()
      }
    }
    await hand()
    return { blank }
  }
  try {
    return await fill()
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
