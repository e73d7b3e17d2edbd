import { chunkDelimiter, copyRecords } from '../load/copy-records.ts'
import { openChunk } from '../load/chunk-writer.ts'
import { readChunkSql } from '../load/chunk.sql.ts'
import type { Layout } from '../read/layout.ts'

const SAMPLE_ROWS = 200_000

/** The first rows of a file as a chunk file that `from` reads. */
export interface FileSample {
  from: string
  rows: number
  /** records among them that no row can be made of */
  flawed: number
  /** true = these are all rows of the file */
  complete: boolean
}

/** Copies the first 200,000 sound records of a file to `target`. */
export async function sampleUpload(file: string, layout: Layout, target: string): Promise<FileSample> {
  const chunk = await openChunk(target, chunkDelimiter(layout))
  const enough = new AbortController()
  let flawed = 0
  try {
    await copyRecords(file, layout, {
      chunk: () => chunk,
      refuse: () => {
        if (chunk.rows < SAMPLE_ROWS) flawed++
      },
      async checkpoint() {
        await chunk.flush()
        if (chunk.rows > SAMPLE_ROWS) enough.abort()
        enough.signal.throwIfAborted()
      },
    })
    await chunk.flush()
  } catch (cause) {
    if (!enough.signal.aborted) throw cause
  } finally {
    await chunk.close()
  }
  const read = readChunkSql(target, layout.header.length, chunkDelimiter(layout), chunk.longest)
  return {
    from: `(select * from ${read} limit ${SAMPLE_ROWS})`,
    rows: Math.min(chunk.rows, SAMPLE_ROWS),
    flawed,
    complete: chunk.rows <= SAMPLE_ROWS,
  }
}
