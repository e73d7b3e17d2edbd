import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import '../tables.ts'
import type { Definition, Pipeline, PipelineVersion, Trigger } from './pipeline.ts'

/** A pipeline by id, also a retired one; null when there is none. */
export async function findPipeline(db: Db, id: string): Promise<Pipeline | null> {
  return (await db.selectFrom('cleansing.pipeline').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockPipeline(tx: Tx, id: string): Promise<Pipeline | null> {
  return (
    (await tx.selectFrom('cleansing.pipeline').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
  )
}

/** Newest first; `provider`, `dataset` (either end) and `search` (in the name) narrow. */
export async function listPipelines(
  db: Db,
  filter: {
    provider?: string | undefined
    dataset?: string | undefined
    search?: string | undefined
    retired?: boolean | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Pipeline>> {
  let query = db
    .selectFrom('cleansing.pipeline')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (!filter.retired) query = query.where('retiredAt', 'is', null)
  if (filter.provider) query = query.where('provider', '=', filter.provider)
  if (filter.search) query = query.where(sql<boolean>`position(${filter.search} in name) > 0`)
  const { dataset } = filter
  if (dataset) query = query.where((e) => e.or([e('input', '=', dataset), e('output', '=', dataset)]))
  const cursor = readCursor(filter.after, ['time', 'text'])
  if (cursor) query = query.where(sql<boolean>`(created_at, id) < (${cursor[0]}::timestamptz, ${cursor[1]})`)
  return toPage(await query.execute(), filter.limit, (p) => [p.createdAt.toISOString(), p.id])
}

export async function insertPipeline(tx: Tx, pipeline: Pipeline): Promise<void> {
  const { draft, trigger } = pipeline
  await tx
    .insertInto('cleansing.pipeline')
    .values({ ...pipeline, draft: JSON.stringify(draft), trigger: JSON.stringify(trigger) })
    .execute()
}

export async function updatePipeline(
  tx: Tx,
  id: string,
  { draft, trigger, ...change }: Partial<Pipeline> & { draft?: Definition; trigger?: Trigger },
): Promise<void> {
  await tx
    .updateTable('cleansing.pipeline')
    .set({
      ...change,
      ...(draft ? { draft: JSON.stringify(draft) } : {}),
      ...(trigger ? { trigger: JSON.stringify(trigger) } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** Another live pipeline that writes into the dataset, or null. */
export async function findWriter(db: Db, output: string): Promise<Pipeline | null> {
  return (
    (await db
      .selectFrom('cleansing.pipeline')
      .selectAll()
      .where('output', '=', output)
      .where('retiredAt', 'is', null)
      .executeTakeFirst()) ?? null
  )
}

/** Live, published pipelines that want to run after each new version of the dataset. */
export function findFollowers(db: Db, input: string): Promise<Pipeline[]> {
  return db
    .selectFrom('cleansing.pipeline')
    .selectAll()
    .where('input', '=', input)
    .where('retiredAt', 'is', null)
    .where('published', 'is not', null)
    .where(sql<boolean>`trigger->>'kind' = 'version'`)
    .execute()
}

/** Live pipelines that read the dataset: as their input, or to look something up in it (drafts and published versions). */
export function listReaders(db: Db, dataset: string): Promise<Pipeline[]> {
  const named = (json: string) => sql<boolean>`position(${JSON.stringify(dataset)} in ${sql.ref(json)}::text) > 0`
  return db
    .selectFrom('cleansing.pipeline')
    .selectAll()
    .where('retiredAt', 'is', null)
    .where((e) =>
      e.or([
        e('input', '=', dataset),
        named('cleansing.pipeline.draft'),
        e.exists(
          e
            .selectFrom('cleansing.version')
            .select('seq')
            .whereRef('cleansing.version.pipeline', '=', 'cleansing.pipeline.id')
            .whereRef('cleansing.version.seq', '=', 'cleansing.pipeline.published')
            .where(named('cleansing.version.definition')),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
}

/** Pipelines whose hour has come, locked; those another sweep holds are left to it. */
export function takeDue(tx: Tx, now: Date): Promise<Pipeline[]> {
  return tx
    .selectFrom('cleansing.pipeline')
    .selectAll()
    .where('nextAt', '<=', now)
    .where('retiredAt', 'is', null)
    .orderBy('nextAt')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function insertVersion(tx: Tx, version: PipelineVersion): Promise<void> {
  await tx
    .insertInto('cleansing.version')
    .values({ ...version, definition: JSON.stringify(version.definition) })
    .execute()
}

export async function findPipelineVersion(db: Db, pipeline: string, seq: number): Promise<PipelineVersion | null> {
  return (
    (await db
      .selectFrom('cleansing.version')
      .selectAll()
      .where('pipeline', '=', pipeline)
      .where('seq', '=', seq)
      .executeTakeFirst()) ?? null
  )
}

/** Versions, newest first. */
export function listPipelineVersions(db: Db, pipeline: string): Promise<PipelineVersion[]> {
  return db
    .selectFrom('cleansing.version')
    .selectAll()
    .where('pipeline', '=', pipeline)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
}
