import { chownSync, statSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Db, openDb } from '@shuyuan/db'
import { type Kysely, sql } from 'kysely'
import { copyTree } from './copy-tree.ts'

/** What belongs to the running server and not to a copy (PostgreSQL manual, "Making a Base Backup Using the Low Level API"). */
const RUNTIME = /^(postmaster\.(pid|opts)|pg_(wal|replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans)\/.+)$/
const TEMPORARY = /(^|\/)(pgsql_tmp[^/]*|pg_internal\.init)$/

/**
 * A base backup of the running embedded PostgreSQL: its files, whatever state each is in, and the write-ahead log that makes them one again.
 * A slot of this session keeps the log's segments until they are copied, and ends with the session.
 */
export async function copyDatabase(url: string, from: string, to: string): Promise<void> {
  const db = openDb(url, { max: 1 })
  try {
    await db.connection().execute((session) => copyThrough(session, from, to))
  } finally {
    await db.destroy()
  }
}

async function copyThrough(session: Kysely<unknown> | Db, from: string, to: string): Promise<void> {
  const ask = async <T>(text: string): Promise<T> => (await sql.raw<T>(text).execute(session)).rows[0] as T
  await ask(`select pg_create_physical_replication_slot('shuyuan_backup_${process.pid}', true, true)`)
  await ask(`select pg_backup_start('shuyuan', true)`)
  await copyTree(from, to, { skip: (path) => RUNTIME.test(path) || TEMPORARY.test(path) })
  const { labelfile, last } = await ask<{ labelfile: string; last: string }>(
    'select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
  )
  const first = /\(file ([0-9A-F]{24})\)/.exec(labelfile)?.[1] ?? ''
  const inside = (name: string): boolean => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last
  const names = (await readdir(join(from, 'pg_wal'))).filter(inside)
  if (!names.includes(first) || !names.includes(last))
    throw new Error(`Cannot back up: log ${first}–${last} is not whole`)
  await mkdir(join(to, 'pg_wal/archive_status'), { recursive: true, mode: 0o700 })
  await copyTree(join(from, 'pg_wal'), join(to, 'pg_wal'), { skip: (path) => !names.includes(path) })
  const label = join(to, 'backup_label')
  await writeFile(label, labelfile, { mode: 0o600 })
  const { uid, gid } = statSync(from)
  if (process.getuid?.() === 0) for (const path of [label, join(to, 'pg_wal/archive_status')]) chownSync(path, uid, gid)
}
