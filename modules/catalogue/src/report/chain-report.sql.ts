import { sql, type RawBuilder } from 'kysely'
import type { ReportName, ReportRow } from './chain-report.ts'

const row = (
  kind: ReportRow['kind'],
  id: string,
  code: string,
  name: string,
  org: string,
  entry: string,
  since: string,
) =>
  sql`select ${sql.raw(`'${kind}'`)} as kind, ${sql.raw(id)} as id, ${sql.raw(code)} as code, ${sql.raw(name)} as name,
    ${sql.raw(org)} as org, ${sql.raw(entry)} as entry, ${sql.raw(since)} as since`

const duty = row('duty', 'd.id', 'd.code', 'd.name', 'd.org', 'null::text', 'd.created_at')
const entry = row('entry', 'h.id', 'h.code', 'e.name', 'h.provider', 'h.id', 'e.published_at')
const resource = row('resource', 'r.id', 'h.code', 'r.title', 'h.provider', 'h.id', 'r.attached_at')
const live = sql`catalogue.edition e join catalogue.entry h on h.id = e.entry where e.is_live`

/** What is named by each report: the rows, one query each; the count of a report is the count of its rows. */
export const REPORT_ROWS: Record<ReportName, RawBuilder<ReportRow>> = {
  // a duty that was put into another lives on in it, and what still names the old one counts
  'duty-without-data': sql`${duty} from catalogue.duty d
    where d.retired_at is null and not exists (
      select from catalogue.edition e where e.is_live and e.duties && array(
        select d.id union all select o.id from catalogue.duty o where o.merged_into = d.id))
    and not exists (select from catalogue.duty part where part.parent = d.id and part.retired_at is null)`,
  'data-without-entry': sql`${row('expected', 'x.id', 'd.code', 'x.name', 'x.org', 'x.entry', 'x.created_at')}
    from catalogue.expected x join catalogue.duty d on d.id = x.duty
    where d.retired_at is null and not exists (select from catalogue.edition e where e.entry = x.entry and e.is_live)`,
  'system-without-entry': sql`${row('system', 's.id', "''", 's.name', 's.org', 'null::text', 's.created_at')}
    from catalogue.system s
    where s.retired_at is null and s.status = 'running' and not exists (
      select from catalogue.edition e where e.is_live and e.systems && array(
        select s.id union all select o.id from catalogue.system o where o.merged_into = s.id))`,
  'entry-without-duty': sql`${entry} from ${live} and e.duties = '{}'`,
  'entry-without-system': sql`${entry} from ${live} and e.systems = '{}'`,
  'entry-without-resource': sql`${entry} from ${live} and h.resources = 0`,
  'resource-unused': sql`${resource} from catalogue.resource r join catalogue.entry h on h.id = r.entry
    where r.uses = 0 and r.counted and exists (select from catalogue.edition e where e.entry = r.entry and e.is_live)`,
  // linked by address, outside the platform: nobody can say whether it is used
  'resource-uncounted': sql`${resource} from catalogue.resource r join catalogue.entry h on h.id = r.entry
    where not r.counted and exists (select from catalogue.edition e where e.entry = r.entry and e.is_live)`,
  // 目录之外无应用: used although no published entry stands for it
  'use-outside': sql`${resource} from catalogue.resource r join catalogue.entry h on h.id = r.entry
    where r.uses > 0 and not exists (select from catalogue.edition e where e.entry = r.entry and e.is_live)`,
  // published before the level scheme in use asked for more; no grade or attribute changes by itself
  'entry-too-wide': sql`${entry} from ${live} and exists (
    select from catalogue.level_scheme s, jsonb_to_recordset(s.levels) as l ("from" int, "to" int, share int, open int)
    where s.active and e.data_level between l."from" and l."to" and (e.share_type < l.share or e.open_type < l.open))`,
}
