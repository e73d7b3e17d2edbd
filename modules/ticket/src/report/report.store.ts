import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import { figureSql, filtered } from '../ticket/ticket-list.store.ts'

/** How a department answered for its data in a period. Every figure is a list of tickets (`figure` of the ticket list). */
export interface ReportLine {
  owner: string
  opened: number
  open: number
  archived: number
  inTime: number
  overdue: number
  returned: number
  recurring: number
  upheld: number
  /** calendar days from opening to the archive, half of the tickets take no longer; null when none is archived */
  medianDays: number | null
  repairedRows: number
}

/** One line per owner over the tickets opened in the period (civil dates, both included). */
export async function reportLines(
  db: Db,
  filter: { from?: string | undefined; to?: string | undefined; owner?: string | undefined; today: string },
): Promise<ReportLine[]> {
  const count = (figure: Parameters<typeof figureSql>[0]) =>
    sql<number>`count(*) filter (where ${figureSql(figure, filter.today)})`
  return filtered(db, filter)
    .select((eb) => [
      'owner',
      eb.fn.countAll<number>().as('opened'),
      count('open').as('open'),
      count('archived').as('archived'),
      count('inTime').as('inTime'),
      count('overdue').as('overdue'),
      count('returned').as('returned'),
      count('recurring').as('recurring'),
      count('upheld').as('upheld'),
      sql<
        number | null
      >`round((percentile_cont(0.5) within group (order by extract(epoch from archived_at - opened_at) / 86400)
        filter (where archived_at is not null))::numeric, 1)::float8`.as('medianDays'),
      sql<number>`sum(repaired_rows)::bigint`.as('repairedRows'),
    ])
    .groupBy('owner')
    .orderBy(sql`count(*) desc`)
    .orderBy('owner')
    .execute()
}
