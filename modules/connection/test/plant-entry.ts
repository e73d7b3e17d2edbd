import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** A published entry behind which a resource stands, written at once; `dataset` belongs to it whatever the resource is. */
export async function plantEntry(
  db: Db,
  entry: { dataset: string; updateCycle: string; refreshed: Date; provider?: string; service?: string },
): Promise<void> {
  const { dataset, updateCycle, refreshed, provider = 'org_water', service } = entry
  const kind = service ? 'service' : 'dataset'
  const content = JSON.stringify({
    updateCycle,
    items: [{}],
    secrecyReview: { conclusion: 'pass' },
    privacyReview: { conclusion: 'pass' },
  })
  await sql`insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, created_by, created_at, resources, kinds, refreshed_at)
    values ('ent_1', '307010/1', '307010', ${provider}, '水务局', '', 1, 'usr_1', now(), 1, ${[kind]}, ${refreshed})`.execute(
    db,
  )
  await sql`insert into catalogue.edition (entry, version, provider, state, is_head, is_live, content, name, share_type, open_type, data_level,
      theme, region, search_text, flow, updated_by, updated_at, published_at)
    values ('ent_1', 1, ${provider}, 'published', true, true, ${content}, '账单', 1, 3, 1, '01', '321100', '', 'flw_1', 'usr_1', now(), now())`.execute(
    db,
  )
  await sql`insert into catalogue.resource (id, entry, kind, ref, title, attached_by, attached_at)
    values ('res_1', 'ent_1', ${kind}, ${service ?? dataset}, '账单', 'usr_1', now())`.execute(db)
  if (service) await sql`update intake.dataset set entry = 'ent_1' where id = ${dataset}`.execute(db)
}
