import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Ticket } from '../ticket/ticket.ts'
import '../tables.ts'

export type Hanging = Pick<Ticket, 'id' | 'number' | 'title' | 'dataset' | 'owner' | 'cause'> & {
  /** columns that its records are wrong in, where they are named one by one */
  columns: string[]
}

/** Open tickets about a dataset, of a cause, or last seen in a version, oldest first. */
export async function findHanging(
  db: Db,
  { by, value }: { by: 'dataset' | 'cause' | 'version'; value: string },
): Promise<Hanging[]> {
  return db
    .selectFrom('ticket.ticket as t')
    .select(['t.id', 't.number', 't.title', 't.dataset', 't.owner', 't.cause'])
    .select(
      sql<
        string[]
      >`array(select distinct r."column" from ticket.row r where r.ticket = t.id and r."column" is not null)`.as(
        'columns',
      ),
    )
    .where(`t.${by}`, '=', value)
    .where('t.state', '<>', 'archived')
    .orderBy('t.id')
    .execute()
}
