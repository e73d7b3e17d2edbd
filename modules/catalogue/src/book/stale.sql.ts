import { type RawBuilder, sql } from 'kysely'
import cycles from './cycle-days.json' with { type: 'json' }

/**
 * True where the data behind an entry is older than its update cycle with some grace (`cycle-days.json`; 不定期 never is). Speaks of
 * `catalogue.edition e` joined with `catalogue.entry h`; false without data.
 */
export function staleSql(now: Date): RawBuilder<boolean> {
  const oldest = sql.join(
    Object.entries(cycles).map(
      ([cycle, { days, grace }]) =>
        sql`when ${cycle} then ${new Date(now.getTime() - (days + grace) * 86_400_000)}::timestamptz`,
    ),
    sql` `,
  )
  return sql`(h.resources > 0 and coalesce(h.refreshed_at < case e.update_cycle ${oldest} end, false))`
}
