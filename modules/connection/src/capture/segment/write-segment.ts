import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { text } from '@shuyuan/engine'
import type { ConnectionDeps } from '../../deps.ts'
import { completeMoved } from './complete-moved.ts'
import { type Layers, spoolSql } from './current.sql.ts'
import { rowGroup } from './row-group.ts'
import type { Segment } from './segment.ts'
import { segmentFolder, segmentPath, syncFolder } from './segment-folder.ts'
import type { Spool } from './spool.ts'

type Written = Pick<Segment, 'bytes' | 'sha256'>

/** Spool → Parquet file under its own name, durable before anyone knows of it. `before` is needed only for rows whose key moved. */
export async function writeSegment(
  deps: Pick<ConnectionDeps, 'engine' | 'dataDir'>,
  segment: { id: string; dataset: string },
  spool: Spool,
  before: () => Promise<Omit<Layers, 'columns'>>,
): Promise<Written> {
  await spool.close()
  const draft = `${spool.path}.parquet`
  const group = rowGroup(spool.counts.rows, (await stat(spool.path)).size)
  const read = spoolSql(spool.path, spool.layout.columns, spool.longest * 4)
  await deps.engine.session(async (session) => {
    let from = read
    if (spool.moved.length > 0) {
      await session.run(`create or replace temp table batch as select * from ${read}`)
      const layers = { ...(await before()), columns: spool.layout.columns }
      await completeMoved(session, layers, spool.moved)
      from = 'batch'
    }
    await session.run(
      `copy (select * from ${from}) to ${text(draft)} (format parquet, compression zstd, compression_level 1, row_group_size ${group})`,
    )
  })
  return settleFile(deps.dataDir, segment, draft)
}

/** Gives a finished file its name, fsynced with its folder. */
export async function settleFile(
  dataDir: string,
  segment: { id: string; dataset: string },
  draft: string,
): Promise<Written> {
  const file = await open(draft, 'r+')
  await file.sync()
  await file.close()
  const digest = createHash('sha256')
  await pipeline(createReadStream(draft), digest)
  const { size } = await stat(draft)
  const folder = segmentFolder(dataDir, segment.dataset)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(draft, segmentPath(dataDir, segment))
  await syncFolder(folder)
  return { bytes: size, sha256: digest.digest('hex') }
}
