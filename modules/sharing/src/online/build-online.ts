import { createHash } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, ident, text } from '@shuyuan/engine'
import { open } from 'lmdb'
import { lookupKey, type Service } from '../service/service.ts'
import type { OnlineRecords } from './online-records.ts'

/** Longest key stored as it is; LMDB's limit is 1,978 bytes, longer keys are replaced by their hash on both sides. */
const KEY_LIMIT = 500
/** More rows than this under one key are cut, and the answer says so (`complete: false`). */
export const ROWS_PER_KEY = 200

export function storageKey(key: string): string {
  return Buffer.byteLength(key) <= KEY_LIMIT ? key : `#${createHash('sha256').update(key).digest('hex')}`
}

/**
 * Writes the newest version of a service's dataset as key → records into a fresh LMDB folder, complete and synced before it gets its
 * name, so a reader never opens half a version. Returns the number of rows.
 */
export async function buildOnline(
  deps: { engine: Engine },
  input: {
    service: Service
    glob: string
    folder: string
    version: string
    signal?: AbortSignal
    progress?: (rows: number) => Promise<void>
  },
): Promise<number> {
  const { service, folder, version } = input
  const target = join(folder, version)
  const draft = `${target}.draft`
  await rm(draft, { recursive: true, force: true })
  await rm(target, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  const db = open<OnlineRecords, string>({ path: draft, encoding: 'msgpack', noSync: true, mapSize: 1 << 30 })
  const select = [...service.keyColumns, ...service.fields.map((f) => f.name)].map(
    (name, i) => `cast(${ident(name)} as varchar) as c${i}`,
  )
  const keys = service.keyColumns.map((_, i) => `c${i}`)
  const fields = service.fields.map((_, i) => `c${keys.length + i}`)
  let rows = 0
  try {
    for await (const batch of deps.engine.stream<Record<string, string | null>>(
      `select ${select.join(', ')} from read_parquet(${text(input.glob)}) order by ${keys.join(', ')}, _row`,
      [],
      input.signal ? { signal: input.signal } : {},
    )) {
      db.transactionSync(() => {
        for (const row of batch) {
          const values = keys.map((name) => row[name] ?? null)
          if (values.includes(null)) continue
          const key = storageKey(lookupKey(values as string[]))
          const known = db.get(key) ?? []
          if (known.length <= ROWS_PER_KEY) db.putSync(key, [...known, fields.map((name) => row[name] ?? null)])
          rows++
        }
      })
      await input.progress?.(rows)
    }
    await db.flushed
  } finally {
    await db.close()
  }
  await rename(draft, target)
  return rows
}
