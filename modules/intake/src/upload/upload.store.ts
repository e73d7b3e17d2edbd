import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Detection } from '../detect/detection.ts'
import type { Upload } from './upload.ts'

const columns = ['id', 'name', 'size', 'sha256', 'path', 'detection', 'createdBy', 'org', 'createdAt'] as const

export async function findUpload(db: Db, id: string): Promise<Upload | null> {
  return (
    (await db
      .selectFrom('intake.upload')
      .select(columns)
      .where('id', '=', id)
      .where('deletedAt', 'is', null)
      .executeTakeFirst()) ?? null
  )
}

/** Newest first; without `org` of everyone. */
export async function listUploads(
  db: Db,
  filter: { org?: string | null; limit: number; after?: string | undefined },
): Promise<Page<Upload>> {
  let query = db
    .selectFrom('intake.upload')
    .select(columns)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.org !== undefined) query = query.where('org', 'is not distinct from', filter.org)
  const cursor = readCursor(filter.after, ['time', 'text'])
  if (cursor) query = query.where(sql<boolean>`(created_at, id) < (${cursor[0]}::timestamptz, ${cursor[1]})`)
  return toPage(await query.execute(), filter.limit, (u) => [u.createdAt.toISOString(), u.id])
}

export async function insertUpload(tx: Tx, upload: Upload): Promise<void> {
  await tx
    .insertInto('intake.upload')
    .values({ ...upload, detection: JSON.stringify(upload.detection), deletedAt: null })
    .execute()
}

export async function updateDetection(tx: Tx, id: string, detection: Detection): Promise<void> {
  await tx
    .updateTable('intake.upload')
    .set({ detection: JSON.stringify(detection) })
    .where('id', '=', id)
    .execute()
}

/** Files and bytes that a department (or a person without one) sent since then, and that no version was made of. */
export async function sumUnloaded(
  db: Db,
  sender: { id: string; org: string | null },
  since: Date,
): Promise<{ files: number; bytes: number }> {
  const row = await db
    .selectFrom('intake.upload')
    .select((eb) => [eb.fn.countAll<number>().as('files'), eb.fn.sum<number | null>('size').as('bytes')])
    .where('deletedAt', 'is', null)
    .where('createdAt', '>=', since)
    .where(sender.org === null ? 'createdBy' : 'org', '=', sender.org ?? sender.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('intake.version')
            .select('intake.version.id')
            .whereRef('intake.version.upload', '=', 'intake.upload.id')
            .where('intake.version.state', '<>', 'failed'),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return { files: Number(row.files), bytes: Number(row.bytes ?? 0) }
}

export async function uploadInUse(db: Db, id: string): Promise<boolean> {
  return (
    (await db
      .selectFrom('intake.version')
      .select('id')
      .where('upload', '=', id)
      .where('state', '<>', 'failed')
      .limit(1)
      .executeTakeFirst()) !== undefined
  )
}

/** How many versions whose files are not destroyed were made of the upload. */
export async function uploadHeldBy(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom('intake.version')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('upload', '=', id)
    .where('state', '<>', 'failed')
    .where('storage', '<>', 'destroyed')
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

export async function markDeleted(tx: Db, id: string, at: Date): Promise<void> {
  await tx.updateTable('intake.upload').set({ deletedAt: at }).where('id', '=', id).execute()
}
