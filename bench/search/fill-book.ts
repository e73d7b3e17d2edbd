import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import { entryOf } from './entry-of.ts'
import { makeEntry } from './make-corpus.ts'

const BATCH = 4000

/**
 * The first `count` entries of the corpus as published entries. Written past the verbs, without triggers and text indexes: the bench measures
 * reading, and a review of each would take days.
 */
export async function fillBook(db: Db, count: number): Promise<void> {
  await sql`drop index if exists catalogue.edition_search, catalogue.edition_extra`.execute(db)
  for (let start = 0; start < count; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, i) => rowOf(start + i))
    await db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`set local synchronous_commit = off`.execute(tx)
      const batch = JSON.stringify(rows)
      await sql`
        insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, resources, created_by, created_at)
        select e ->> 'id', e ->> 'code', e ->> 'frontCode', e ->> 'provider', e ->> 'providerName', '', 1,
          (e ->> 'resources')::int, 'usr_corpus', (e ->> 'at')::timestamptz
        from jsonb_array_elements(${batch}::jsonb) e`.execute(tx)
      await sql`
        insert into catalogue.edition (entry, version, provider, state, is_head, is_live, content, name, share_type, open_type,
          data_level, theme, region, search_text, flow, updated_by, updated_at, published_at)
        select e ->> 'id', 1, e ->> 'provider', 'published', true, true, e -> 'content', e -> 'content' ->> 'name',
          (e -> 'content' ->> 'shareType')::int, (e -> 'content' ->> 'openType')::int, (e -> 'content' ->> 'dataLevel')::int,
          e -> 'content' ->> 'theme', e -> 'content' ->> 'region', '', 'flw_corpus', 'usr_corpus',
          (e ->> 'at')::timestamptz, (e ->> 'at')::timestamptz
        from jsonb_array_elements(${batch}::jsonb) e`.execute(tx)
    })
  }
  await sql`vacuum analyze catalogue.entry, catalogue.edition`.execute(db)
}

function rowOf(number: number) {
  const { id, code, frontCode, provider, providerName, resourceCount, updatedAt, ...entry } = entryOf(makeEntry(number))
  const {
    state: _s,
    revision: _r,
    version: _v,
    head: _h,
    live: _l,
    attached: _a,
    remarks: _m,
    flow: _f,
    ...rest
  } = entry
  const { createdBy: _c, createdAt: _d, updatedBy: _u, publishedAt: _p, providerCode: _q, ...content } = rest
  return { id, code, frontCode, provider, providerName, resources: resourceCount, at: updatedAt, content }
}
