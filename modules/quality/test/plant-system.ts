import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** An information system, and a published entry that names it, to which the dataset belongs from now on; written at once. */
export async function plantSystem(db: Db, dataset: string, system: { id: string; name: string; org: string }) {
  const { id, name, org } = system
  const entry = `ent_${id}`
  const content = JSON.stringify({
    updateCycle: '7',
    systems: [id],
    items: [{}],
    secrecyReview: { conclusion: 'pass' },
    privacyReview: { conclusion: 'pass' },
  })
  await sql`insert into catalogue.system (id, org, name, network, protection, status, purpose, created_at)
    values (${id}, ${org}, ${name}, '1', 3, '1', '', now())`.execute(db)
  await sql`insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, created_by, created_at)
    values (${entry}, '307010/' || (select count(*) + 1 from catalogue.entry), '307010', ${org}, '', '', 1, 'usr_1', now())`.execute(
    db,
  )
  await sql`insert into catalogue.edition (entry, version, provider, state, is_head, is_live, content, name, share_type, open_type, data_level,
      theme, region, search_text, flow, updated_by, updated_at, published_at)
    values (${entry}, 1, ${org}, 'published', true, true, ${content}, ${name}, 1, 3, 1, '01', '321100', '', 'flw_1', 'usr_1', now(), now())`.execute(
    db,
  )
  await sql`update intake.dataset set entry = ${entry} where id = ${dataset}`.execute(db)
}
