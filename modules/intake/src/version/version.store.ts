import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Layout } from '../read/layout.ts'
import type { Cause, Manifest, Version } from './version.ts'

const columns = [
  'id',
  'dataset',
  'seq',
  'state',
  'storage',
  'revision',
  'cause',
  'upload',
  'base',
  'rowsIn',
  'rowsGood',
  'rowsBad',
  'hash',
  'manifest',
  'error',
  'job',
  'createdBy',
  'createdAt',
  'publishedAt',
] as const

/** A version by id whatever its state, or null. */
export async function findVersion(db: Db, id: string): Promise<Version | null> {
  return (await db.selectFrom('intake.version').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The newest published version of a dataset, or null. */
export async function latestVersion(db: Db, dataset: string): Promise<Version | null> {
  const row = await db
    .selectFrom('intake.version')
    .select(columns)
    .where('dataset', '=', dataset)
    .where('state', '=', 'published')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Versions of a dataset, newest first. */
export async function listVersions(
  db: Db,
  filter: { dataset: string; limit: number; after?: string | undefined },
): Promise<Page<Version>> {
  let query = db
    .selectFrom('intake.version')
    .select(columns)
    .where('dataset', '=', filter.dataset)
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
  const after = readCursor(filter.after, ['number'])
  if (after) query = query.where('seq', '<', after[0])
  return toPage(await query.execute(), filter.limit, (v) => [v.seq])
}

export async function nextSeq(tx: Tx, dataset: string): Promise<number> {
  const row = await tx
    .selectFrom('intake.version')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('dataset', '=', dataset)
    .executeTakeFirst()
  return Number(row?.seq ?? 0) + 1
}

export async function insertVersion(
  tx: Tx,
  version: Pick<Version, 'id' | 'dataset' | 'seq' | 'revision' | 'upload' | 'base' | 'createdBy' | 'createdAt'> & {
    layout: Layout | null
    org: string | null
    cause?: Cause
    job?: string | null
  },
): Promise<void> {
  await tx
    .insertInto('intake.version')
    .values({
      job: null,
      ...version,
      layout: version.layout && JSON.stringify(version.layout),
      state: 'queued',
      publishedAt: null,
    })
    .execute()
}

export async function setStorage(tx: Tx, id: string, storage: Version['storage']): Promise<void> {
  await tx.updateTable('intake.version').set({ storage }).where('id', '=', id).execute()
}

export async function setJob(tx: Tx, id: string, job: string): Promise<void> {
  await tx.updateTable('intake.version').set({ job }).where('id', '=', id).execute()
}

export async function findLayout(db: Db, id: string): Promise<Layout | null> {
  return (
    (await db.selectFrom('intake.version').select('layout').where('id', '=', id).executeTakeFirst())?.layout ?? null
  )
}

/** Makes a version visible; false when it already was. */
export async function markPublished(tx: Tx, id: string, manifest: Manifest, at: Date): Promise<boolean> {
  const { rowsIn, rowsGood, rowsBad, hash } = manifest
  const result = await tx
    .updateTable('intake.version')
    .set({
      state: 'published',
      rowsIn,
      rowsGood,
      rowsBad,
      hash,
      manifest: JSON.stringify(manifest),
      error: null,
      publishedAt: at,
    })
    .where('id', '=', id)
    .where('state', '<>', 'published')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function markFailed(db: Db | Tx, id: string, error: { code: string; title: string }): Promise<void> {
  await db
    .updateTable('intake.version')
    .set({ state: 'failed', error: JSON.stringify(error) })
    .where('id', '=', id)
    .where('state', '<>', 'published')
    .execute()
}

export async function insertLineage(
  tx: Tx,
  row: {
    version: string
    sourceKind: 'upload' | 'version' | 'connection'
    source: string
    digest: string
    name: string
    createdAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('intake.lineage')
    .values(row)
    .onConflict((c) => c.doNothing())
    .execute()
}

export function listLineage(db: Db, version: string) {
  return db
    .selectFrom('intake.lineage')
    .select(['sourceKind', 'source', 'digest', 'name', 'createdAt'])
    .where('version', '=', version)
    .orderBy('sourceKind')
    .execute()
}

/** Ids of loads that may still be running, so that recovery leaves their folders alone. */
export async function openVersions(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('intake.version').select('id').where('state', '=', 'queued').execute()
  return new Set(rows.map((r) => r.id))
}
