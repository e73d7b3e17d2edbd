import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** Datasets that get their rows from a source: by plan, capture or feed, or by being asked there. */
export async function fedDatasets(db: Db, source: string): Promise<string[]> {
  const { rows } = await sql<{ dataset: string }>`
    select dataset from connection.plan where source = ${source}
    union select t.dataset from connection.capture c join connection.capture_table t on t.capture = c.id
      where c.source = ${source} and c.state <> 'ended'
    union select dataset from connection.feed where source = ${source}
    union select dataset from connection.logical where source = ${source}
    order by dataset`.execute(db)
  return rows.map(({ dataset }) => dataset)
}

/** Captures that follow a source. */
export function capturesOfSource(db: Db, source: string): Promise<{ id: string; name: string; provider: string }[]> {
  return db
    .selectFrom('connection.capture')
    .select(['id', 'name', 'provider'])
    .where('source', '=', source)
    .where('state', '<>', 'ended')
    .orderBy('id')
    .execute()
}

/** Datasets that are asked in a source, by the table they are asked in. */
export function logicalsOfSource(db: Db, source: string) {
  return db
    .selectFrom('connection.logical')
    .select(['id', 'schemaName', 'tableName', 'provider'])
    .where('source', '=', source)
    .orderBy('id')
    .execute()
}
