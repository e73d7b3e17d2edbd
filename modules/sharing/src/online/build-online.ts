import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CapturedState } from '@shuyuan/connection'
import { type Engine, text } from '@shuyuan/engine'
import { type Database, open } from 'lmdb'
import type { Service } from '../service/service-record.ts'
import { changeRows, markLive, putStand } from './live-records.ts'
import { type OnlineRecords, ROWS_PER_KEY } from './online-record.ts'
import { type FoundRow, foundRows, foundSql } from './found-row.sql.ts'

/**
 * Writes a version of a service's dataset as key → records into a fresh LMDB folder, complete and synced before it gets its name, so a
 * reader never opens half a version. Returns the rows that can be found, and those without a key, which cannot.
 */
export async function buildOnline(
  deps: { engine: Engine },
  input: {
    service: Service
    glob: string
    folder: string
    version: string
    /** where a version of captured changes stands, and the columns that tell its rows apart at the source: changes after it can be applied */
    live: { state: CapturedState; keys: readonly string[] } | null
    /** name of this attempt: two builds of one version do not meet */
    draft: string
    signal?: AbortSignal
    progress?: (rows: number) => Promise<void>
  },
): Promise<{ rows: number; keyless: number }> {
  const { service, folder, version, live } = input
  const target = join(folder, version)
  const draft = join(folder, `${version}.${input.draft}.draft`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  if (live) markLive(draft)
  // A dot in the name would make LMDB take the folder for a file.
  const shape = { path: draft, noSubdir: false, encoding: 'msgpack', noSync: true, mapSize: 1 << 30 } as const
  const db: Database<unknown, string | number | string[]> = open(shape)
  const from = `read_parquet(${text(input.glob)})`
  const sql = `${foundSql(service, live?.keys ?? [], from)} order by ${service.keyColumns.map((_, i) => `k${i}`).join(', ')}, _row`
  const read = foundRows(service)
  const done = { rows: 0, keyless: 0 }
  try {
    const options = input.signal ? { signal: input.signal } : {}
    for await (const batch of deps.engine.stream<Record<string, string | null>>(sql, [], options)) {
      const rows = batch.map(read)
      const found = db.transactionSync(() => (live ? changeRows(db, [], rows) : putRows(db, rows)))
      done.rows += found
      done.keyless += rows.length - found
      await input.progress?.(done.rows)
    }
    if (live) db.transactionSync(() => putStand(db, live.state, done.rows))
    await db.flushed
  } finally {
    await db.close()
  }
  // Another attempt may have ended first; a version never changes, so either is good.
  const there = await access(target).then(
    () => true,
    () => false,
  )
  await (there ? rm(draft, { recursive: true, force: true }) : rename(draft, target))
  return done
}

/** Rows without a complete key are left out: nobody could ask for them. */
function putRows(db: Database<unknown, string | number | string[]>, rows: readonly FoundRow[]): number {
  let found = 0
  for (const { key, values } of rows) {
    if (key === null) continue
    found++
    const known = (db.get(key) as OnlineRecords | undefined) ?? []
    if (known.length <= ROWS_PER_KEY) db.putSync(key, [...known, values])
  }
  return found
}
