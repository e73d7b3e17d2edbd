import { createHash } from 'node:crypto'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, ident, text } from '@shuyuan/engine'
import { type Database, open } from 'lmdb'
import { lookupKey, shownValue } from '../service/lookup-key.ts'
import type { Service } from '../service/service-record.ts'
import type { OnlineRecords } from './online-records.ts'

/** Longest key stored as it is; LMDB's limit is 1,978 bytes, longer keys are replaced by their hash on both sides. */
const KEY_LIMIT = 500
/** More rows than this under one key are cut, and the answer says so (`complete: false`). */
export const ROWS_PER_KEY = 200

export function storageKey(key: string): string {
  return key.length * 3 <= KEY_LIMIT || Buffer.byteLength(key) <= KEY_LIMIT
    ? key
    : `#${createHash('sha256').update(key).digest('hex')}`
}

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
    /** name of this attempt: two builds of one version do not meet */
    draft: string
    signal?: AbortSignal
    progress?: (rows: number) => Promise<void>
  },
): Promise<{ rows: number; keyless: number }> {
  const { service, folder, version } = input
  const target = join(folder, version)
  const draft = join(folder, `${version}.${input.draft}.draft`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  // A dot in the name would make LMDB take the folder for a file.
  const shape = { path: draft, noSubdir: false, encoding: 'msgpack', noSync: true, mapSize: 1 << 30 } as const
  const db = open<OnlineRecords, string>(shape)
  const width = service.keyColumns.length
  const names = [...service.keyColumns, ...service.fields.map((field) => field.name)]
  const columns = names.map((_, i) => `c${i}`)
  const types = names.map((name) => service.fields.find((field) => field.name === name)?.type)
  const select = names.map((name, i) => `cast(${ident(name)} as varchar) as c${i}`)
  const sql = `select ${select.join(', ')} from read_parquet(${text(input.glob)}) order by ${columns.slice(0, width).join(', ')}, _row`
  const done = { rows: 0, keyless: 0 }
  try {
    const options = input.signal ? { signal: input.signal } : {}
    for await (const batch of deps.engine.stream<Record<string, string | null>>(sql, [], options)) {
      const rows = batch.map((row) => columns.map((name, i) => shownValue(row[name] ?? null, types[i])))
      const found = db.transactionSync(() => rows.filter((row) => put(db, row, width)).length)
      done.rows += found
      done.keyless += rows.length - found
      await input.progress?.(done.rows)
    }
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

/** False for a row without a complete key: nobody could ask for it. */
function put(db: Database<OnlineRecords, string>, row: (string | null)[], width: number): boolean {
  const values = row.slice(0, width)
  if (values.some((value) => value === null || value.trim() === '')) return false
  const key = storageKey(lookupKey(values as string[]))
  const known = db.get(key) ?? []
  if (known.length <= ROWS_PER_KEY) db.putSync(key, [...known, row.slice(width)])
  return true
}
